"""What the sync process costs a kiosk that rests: memory, processor time, wake-ups.

`python tests/bench/sync_idle.py [--seconds N]` starts a real central and a real sync process,
lets ten answers through, waits, and prints one JSON object. From /proc, so Linux only.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder, SyncProcess
from tests.support.waiting import wait_until


def memory_kib(pid: int) -> dict[str, int]:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    private = sizes["Private_Clean"] + sizes["Private_Dirty"]
    return {"rss": sizes["Rss"], "pss": sizes["Pss"], "private": private}


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run_nanoseconds(pid: int) -> int:
    return sum(int(p.read_text().split()[0]) for p in Path(f"/proc/{pid}/task").glob("*/schedstat"))


def switches(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("voluntary_ctxt_switches:")[1].split()[0])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    seconds = parser.parse_args().seconds
    # As installed: compiled modules at hand. Compiling at every start would be measured otherwise.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as compiled:
        os.environ["PYTHONPYCACHEPREFIX"] = compiled
        measure(0)
        print(json.dumps(measure(seconds)))


def measure(seconds: float) -> dict[str, object]:
    with (
        tempfile.TemporaryDirectory() as place,
        RunningCentral(Path(place) / "central") as central,
        KioskFolder(Path(place) / "kiosk") as kiosk,
    ):
        kiosk.enrol(central.url, central.enrol_code())
        with SyncProcess(kiosk.folder) as sync:
            pid = sync.process.pid
            for _ in range(10):
                kiosk.submit()
            sync.poke()
            wait_until(lambda: kiosk.store.status().backlog == 0 and kiosk.status().last_contact)
            time.sleep(2)
            before = cpu_seconds(pid), run_nanoseconds(pid), switches(pid)
            time.sleep(seconds + 0.1)
            ran = run_nanoseconds(pid) - before[1]
            return {
                "idle_seconds": seconds,
                "memory_kib": memory_kib(pid),
                "idle_cpu_percent": round(ran / 1e9 / (seconds + 0.1) * 100, 4),
                "idle_wakeups_per_second": round((switches(pid) - before[2]) / (seconds + 0.1), 2),
                "cpu_seconds_in_all": cpu_seconds(pid),
            }


if __name__ == "__main__":
    main()
