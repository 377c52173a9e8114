"""Somebody wants in: forged, changed, repeated and foreign requests, mixed content, a rogue authority.

Whatever is tried, nothing comes in that a device did not sign for itself, kiosks take over nothing
that is older or was never published, and nothing personal is written that nobody could seal.
"""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.content import current_pack
from kiosk.store import CannotSeal, Store
from kiosk.trust.chain import entry_head
from sync.device.errors import PackRejected
from sync.device.state import load_state
from sync.protocol.bodies import compress, digest_header, pack_batch
from sync.protocol.versions import ITEMS_TYPE, items_path
from tests.faults.totals import Totals
from tests.support.answers import ARABIC_COMMENT, a_complaint, a_draft, a_drawing
from tests.support.built_pack import a_pack_archive
from tests.support.central_app import STREAM, CentralApp, head_after
from tests.support.certificates import Authority
from tests.support.clock import ManualClock
from tests.support.envelopes import an_envelope
from tests.support.keys import signed, stamp_at
from tests.support.recipients import give_recipients
from tests.support.signed import SignedCentral, Tap, pin, update
from tests.sync.device import test_tls

if TYPE_CHECKING:
    from pathlib import Path

TRIES = 150
STATES = 4


def round_of(seed: int, scratch: Path) -> Totals:
    totals = Totals()
    for scene in (forged_requests, mixed_content, nobody_to_seal_to, rogue_authority):
        scene(Random(f"{seed}/{scene.__name__}"), scratch / scene.__name__, totals)
    return totals


def forged_requests(random: Random, scratch: Path, totals: Totals) -> None:
    """One thing about an honest request is changed; or it comes from, or for, somebody else."""
    scratch.mkdir(parents=True)
    with CentralApp(scratch) as central:
        device = central.device("honest")
        central.device("thief")
        assert device.send_numbered(1, 3).status_code == 200
        for _ in range(TRIES):
            what, reply = _forgery(random, central)
            totals.tries += 1
            if 200 <= reply.status_code < 300 or reply.status_code >= 500:
                totals.fault(f"{what} was answered with {reply.status_code}")
            central.clock.advance(60)  # addresses pay for what was refused
        with central.database.reading() as connection:
            count = connection.exec_driver_sql("SELECT count(*) FROM item").scalar()
        totals.expect(count == 3, f"{count} answers are there, three were sent")
        totals.expect(device.send_numbered(4, 4).status_code == 200, "the honest device is refused")


def _forgery(random: Random, central: CentralApp) -> tuple[str, Any]:
    """What was done to a good next batch, and the reply."""
    envelope = an_envelope(4)
    body, coding = compress(pack_batch(4, head_after(4), [envelope]))
    path = items_path(STREAM)
    told = {"content-type": ITEMS_TYPE, "content-encoding": coding}
    now = central.clock.now()
    signer, stamp, sent_path, method = "honest", stamp_at(now), path, "POST"
    what = random.choice(
        [
            "body",
            "body and digest",
            "path",
            "method",
            "stranger",
            "thief",
            "stamp",
            "header",
            "answer",
            "none",
        ]
    )
    if what in {"stranger", "thief"}:
        signer = what
    if what == "stamp":
        stamp = stamp._replace(
            created=stamp.created + random.choice([-1, 1]) * 10 ** random.randint(4, 9)
        )
    given = signed(signer, "POST", path, body, told, stamp)
    headers = {name.lower(): value for name, value in given.items()}
    if what.startswith("body"):
        place = random.randrange(len(body))
        body = body[:place] + bytes([body[place] ^ random.randint(1, 255)]) + body[place + 1 :]
        if "digest" in what:
            headers["content-digest"] = digest_header(body)
    elif what == "answer":  # well made, and under the signature of another body
        other = an_envelope(4, answers={"/visit/comment": "the thief's"})
        head = entry_head(head_after(3), STREAM, 4, other)
        body = compress(pack_batch(4, head, [other]))[0]
        headers["content-encoding"] = compress(pack_batch(4, head, [other]))[1]
    elif what == "path":
        sent_path = items_path(f"{STREAM}-{random.randrange(1000)}")
    elif what == "method":
        method = random.choice(["PUT", "PATCH", "DELETE"])
    elif what == "header":
        name = random.choice(["signature", "signature-input"])
        place = random.randrange(len(headers[name]))
        new = random.choice("ABCdef0189=;:")
        if headers[name][place] == new:
            new = "~"
        headers[name] = headers[name][:place] + new + headers[name][place + 1 :]
        what = f"{name} with {new!r} at {place}"
    elif what == "none":
        headers = {k: v for k, v in headers.items() if not k.startswith("signature")}
    reply = central.client.request(method, sent_path, content=body, headers=headers)
    return f"a request with another {what}", reply


def mixed_content(random: Random, scratch: Path, totals: Totals) -> None:
    """Signed files of several days, mixed: the kiosk stays, or goes to a newer true state."""
    central = SignedCentral(scratch / "central")
    states = []
    try:
        for number in range(STATES):
            archive = a_pack_archive(central.folder, version=f"{number + 1}").read_bytes()
            central.publish(archive)
            states.append(shutil.copytree(central.served, scratch / f"day-{number}"))
            central.clock.advance(3600)
        kiosk = scratch / "kiosk"
        pin(kiosk, central.root)
        update(kiosk, Tap(states[0]), central.clock.now())
        reached = 0
        for _ in range(12):
            totals.tries += 1
            reached = _update_from_mixture(random, central, states, kiosk, reached, totals)
        update(kiosk, Tap(states[-1]), central.clock.now())
        totals.expect(_day(kiosk) == STATES - 1, "honest content is refused after the attacks")
    finally:
        central.close()


def _update_from_mixture(
    random: Random,
    central: SignedCentral,
    states: list[Path],
    kiosk: Path,
    reached: int,
    totals: Totals,
) -> int:
    tap = Tap(random.choice(states))
    for file in sorted(states[-1].glob("*.json")):
        if random.random() < 0.5:
            older = random.choice(states) / file.name
            if older.exists():
                tap.instead[file.name] = older.read_bytes()
    before = load_state(kiosk)
    try:
        update(kiosk, tap, central.clock.now())
    except PackRejected:
        totals.expect(load_state(kiosk) == before, "refused content changed what is believed")
    day = _day(kiosk)
    totals.expect(day >= reached, f"the kiosk went back from day {reached} to day {day}")
    return day


def _day(kiosk: Path) -> int:
    pack = current_pack(kiosk / "packs")
    assert pack is not None
    return int(msgspec.json.decode((pack / "manifest.json").read_bytes())["version"]) - 1


def nobody_to_seal_to(random: Random, scratch: Path, totals: Totals) -> None:
    """What is personal is refused rather than written in the clear, and sealed where it can be."""
    drawing = a_drawing(random.randint(2000, 9000), random.randrange(1000))
    for ready in (False, True):
        folder = scratch / ("with keys" if ready else "without keys")
        folder.mkdir(parents=True)
        if ready:
            give_recipients(folder)
        with Store.open(folder, ManualClock()) as store:
            store.submit(a_draft())
            totals.tries += 1
            try:
                words = a_complaint(attachments={"drawing.png": drawing})
                store.submit(msgspec.structs.replace(words, personal=frozenset(words.answers)))
            except CannotSeal:
                totals.expect(not ready, "a kiosk with keys refuses to seal")
            else:
                totals.expect(ready, "something personal was taken in with nobody to seal it to")
        for file in folder.rglob("*"):
            data = file.read_bytes() if file.is_file() else b""
            for secret in (ARABIC_COMMENT.encode(), drawing.data[:500]):
                totals.expect(
                    secret not in data, f"{file.name} holds in the clear what is personal"
                )


def rogue_authority(_random: Random, scratch: Path, totals: Totals) -> None:
    """Every variable that names authorities or proxies points to the thief's."""
    scratch.mkdir(parents=True)
    city, rogue = scratch / "city", scratch / "rogue"
    city.mkdir()
    rogue.mkdir()
    totals.tries += 1
    try:
        test_tls.test_rogue_authority_is_believed_under_no_variable_of_the_environment(
            Authority(city), Authority(rogue, "the city's authority"), scratch
        )
    except AssertionError as error:
        totals.fault(f"a rogue authority is believed: {error}")
