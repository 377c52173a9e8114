"""What was drawn and recorded, for the desks of the centre where it was, and for nobody else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.envelope import AttachedFile
from sync.central.blobs.files import blob_file
from sync.central.enrolment.service import make_code
from sync.protocol.desks import desk_blob_path
from sync.protocol.versions import blob_path
from tests.support.central_app import CentralApp, Device, problem_of
from tests.support.envelopes import an_envelope
from tests.support.keys import signed, stamp_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DRAWING = bytes(range(256)) * 40
NAME = hashlib.sha256(DRAWING).hexdigest()


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data", url=database_url) as app:
        yield app


def enrolled(central: CentralApp, key: str, role: str = "desk", centre: str = "") -> Device:
    with central.database.writing() as connection:
        code = make_code(connection, key, central.clock.now(), role=role, centre=centre)
    return Device(central, key, central.enrol(code, key).json()["device_id"])


def deliver(kiosk: Device, *, stream: str = "stream-a", bring: bool = True) -> None:
    """An answer with the drawing, and the drawing itself unless only its name is told."""
    if bring:
        span = {"Content-Range": f"bytes 0-{len(DRAWING) - 1}/{len(DRAWING)}"}
        assert kiosk.ask("PUT", blob_path(NAME), DRAWING, span).status_code == 200
    about = AttachedFile(media_type="image/png", size=len(DRAWING), sha256=NAME, sealed=True)
    reply = kiosk.send([an_envelope(1, attachments={"drawing-1.png": about})], stream=stream)
    assert reply.status_code == 200


def ask(device: Device, name: str = NAME, **headers: str) -> Any:
    return device.get(desk_blob_path(name), **headers)


def test_desk_gets_the_drawing_of_its_own_centre(central: CentralApp) -> None:
    deliver(enrolled(central, "kiosk", "kiosk", "north"))
    reply = ask(enrolled(central, "desk", centre="north"))
    assert (reply.status_code, reply.content) == (200, DRAWING)
    assert reply.headers["cache-control"] == "private, no-store"


def test_desk_goes_on_where_the_line_broke(central: CentralApp) -> None:
    deliver(enrolled(central, "kiosk", "kiosk"))
    desk = enrolled(central, "desk")
    reply = ask(desk, Range="bytes=10000-")
    assert (reply.status_code, reply.content) == (206, DRAWING[10000:])
    assert reply.headers["content-range"] == f"bytes 10000-{len(DRAWING) - 1}/{len(DRAWING)}"
    assert problem_of(ask(desk, Range=f"bytes={len(DRAWING)}-")) == "bad-range"


def test_desk_of_another_centre_learns_not_even_that_it_is_there(central: CentralApp) -> None:
    deliver(enrolled(central, "kiosk", "kiosk", "north"))
    desk = enrolled(central, "desk", centre="south")
    assert problem_of(ask(desk)) == problem_of(ask(desk, "0" * 64)) == "not-found"


def test_naming_the_hash_of_another_centres_drawing_gives_nobody_that_drawing(
    central: CentralApp,
) -> None:
    deliver(enrolled(central, "kiosk", "kiosk", "north"))
    deliver(enrolled(central, "curious", "kiosk", "south"), stream="stream-b", bring=False)
    assert problem_of(ask(enrolled(central, "desk", centre="south"))) == "not-found"


def test_kiosk_revoked_desk_and_stranger_are_refused(central: CentralApp) -> None:
    kiosk, desk = enrolled(central, "kiosk", "kiosk"), enrolled(central, "desk")
    deliver(kiosk)
    assert problem_of(ask(kiosk)) == "not-allowed"
    stranger = central.ask("nobody", "GET", desk_blob_path(NAME))
    assert problem_of(stranger) == "not-authenticated"
    unsigned = central.client.get(desk_blob_path(NAME))
    assert (unsigned.status_code, problem_of(unsigned)) == (401, "not-authenticated")
    assert ask(desk).status_code == 200


def test_request_that_was_changed_on_its_way_is_refused(central: CentralApp) -> None:
    deliver(enrolled(central, "kiosk", "kiosk"))
    enrolled(central, "desk")
    stamp = stamp_at(central.clock.now())
    headers = signed("desk", "GET", desk_blob_path("0" * 64), None, None, stamp)
    reply = central.client.get(desk_blob_path(NAME), headers=headers)
    assert problem_of(reply) == "bad-signature"


@pytest.mark.parametrize("name", ["x" * 64, NAME.upper(), NAME[:-1], "..%2f" + NAME])
def test_what_is_no_hash_is_no_address(central: CentralApp, name: str) -> None:
    assert ask(enrolled(central, "desk"), name).status_code in {400, 404}


def test_file_that_is_lost_at_central_is_told(central: CentralApp) -> None:
    deliver(enrolled(central, "kiosk", "kiosk"))
    blob_file(central.config.blobs, NAME).unlink()
    assert problem_of(ask(enrolled(central, "desk"))) == "not-found"
