"""One kiosk's backlog to central: ours beside PouchDB, which a user would pick instead.

`python tests/bench/fleet_pouchdb.py [--answers 2000] [--rounds 3]` records answers in a real store,
lets the real sync bring them to a real central, and replicates the very same envelopes (sealed part
included, as JSON documents) from PouchDB on disk to express-pouchdb, a process of its own over
loopback as ours is. Timed is one call from "everything is recorded, the server runs" to "everything
is there": ours with a heartbeat, signature, digest, compression, chain, and commits that wait for
the disk at both ends; theirs in batches of 100 without any of these, its LevelDB not waiting for the
disk. Recording and sealing are in neither. So the comparison is to our disadvantage on purpose;
nothing is switched off on their side that PouchDB does by default.

Needs Node and npm; the peer is installed once into a cache folder. Prints one JSON object; `ratio`
is theirs to ours in seconds, bar: 5.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.store import OutboxReader
from sync.device.once import sync_once
from tests.support.answers import a_complaint
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder

PEER = Path(__file__).with_name("fleet_peer")
CACHE = (
    Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "diwan-bench" / "fleet-peer"
)
BAR = 5.0


def install_peer() -> Path:
    """The folder with the peer and its packages, as its package.json asks for them."""
    CACHE.mkdir(parents=True, exist_ok=True)
    wanted = (PEER / "package.json").read_bytes()
    fresh = not (CACHE / "package.json").exists() or (CACHE / "package.json").read_bytes() != wanted
    for file in PEER.iterdir():
        shutil.copy(file, CACHE)
    if fresh or not (CACHE / "node_modules" / "pouchdb").exists():
        print("fleet_pouchdb: installing the peer with npm", file=sys.stderr)
        command = ["npm", "install", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=CACHE, check=True, stdout=subprocess.DEVNULL)
    return CACHE


def ours(folder: Path, answers: int) -> tuple[float, list[bytes]]:
    """Seconds of one sync, and the envelopes that it brought."""
    with RunningCentral(folder / "central") as central, KioskFolder(folder / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        for _ in range(answers):
            kiosk.store.submit(a_complaint())
        reader = OutboxReader.open(kiosk.folder)
        stream = reader.streams()[-1].stream
        envelopes = []
        while len(envelopes) < answers:
            envelopes += [e.envelope for e in reader.entries(stream, len(envelopes), 500)]
        reader.close()
        began = time.perf_counter()
        sync_once(kiosk.folder)
        seconds = time.perf_counter() - began
        assert kiosk.status().backlog == 0, kiosk.status().last_error
        assert len(central.answers()) == answers
    return seconds, envelopes


def theirs(peer: Path, folder: Path, envelopes: list[bytes]) -> float:
    documents = [{"_id": (told := json.loads(each))["id"], "answer": told} for each in envelopes]
    folder.mkdir()
    done = subprocess.run(
        ["node", str(peer / "replicate.js"), str(folder)],
        input=json.dumps(documents),
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["written"] == told["there"] == len(envelopes), told
    return told["seconds"]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    missing = [name for name in ("node", "npm") if shutil.which(name) is None]
    if missing:
        print(
            json.dumps({"not_run": f"{' and '.join(missing)} not installed (Debian: nodejs npm)"})
        )
        return 0
    peer = install_peer()
    runs = []
    for number in range(options.rounds):
        with tempfile.TemporaryDirectory() as place:
            our, envelopes = ours(Path(place) / "ours", options.answers)
            runs.append((our, theirs(peer, Path(place) / f"theirs-{number}", envelopes)))
    found = {
        "answers": options.answers,
        "ours_s": round(statistics.median(our for our, _ in runs), 2),
        "pouchdb_s": round(statistics.median(their for _, their in runs), 2),
        "ratio": round(statistics.median(their / our for our, their in runs), 1),
        "bar": BAR,
    }
    print(json.dumps(found))
    return 0 if found["ratio"] >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
