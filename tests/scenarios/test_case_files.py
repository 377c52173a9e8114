"""A drawing on its way: from a visitor's finger, sealed, over central, to a desk and nowhere else."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.analytics.facts import Roles
from kiosk.clock import SystemClock
from kiosk.desk.case_files import CASE_FILES
from kiosk.desk.ledger import Centre
from kiosk.desk.office import Office
from kiosk.staff.accounts import add_account
from kiosk.store import Draft
from kiosk.store.saying import said_by_visitor
from kiosk.trust import passwords
from sync.device.once import sync_once
from sync.device.status import read_status
from tests.support.answers import a_drawing
from tests.support.cable import Cable
from tests.support.kiosk_folder import KioskFolder
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.trust import Reference
    from tests.support.central import RunningCentral

CENTRE = Centre(zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: Roles())
PASSWORD = "tall blue door"
NAME = "sketch-1.png"
DRAWING = a_drawing(300_000)


@pytest.fixture
def code_for(central: RunningCentral, request: pytest.FixtureRequest) -> Callable[[str], str]:
    """A code for a device of this role, in a centre of the test's own."""
    centre = hashlib.sha256(request.node.name.encode()).hexdigest()[:8]

    def make(role: str) -> str:
        made = central.run("enrol-code", "--role", role, "--centre", centre, "--json")
        return str(json.loads(made)["code"])

    return make


@pytest.fixture
def cable(central: RunningCentral) -> Iterator[Cable]:
    with Cable(central.port) as opened:
        yield opened


@pytest.fixture
def desk(
    code_for: Callable[[str], str], cable: Cable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Office]:
    """Enrolled over the cable; somebody with a key is signed in."""
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)
    folder = tmp_path / "desk"
    with KioskFolder(folder) as place:
        place.enrol(cable.url, code_for("desk"))
    give_recipients(folder, anew=True)
    office = Office.open(folder, SystemClock(), CENTRE, "desk")
    for name, key in (("samira", secret_of("operational").encode()), ("daniel", None)):
        add_account(
            office._db, SystemClock(), "set up", name=name, shown=name, role="service-manager",
            password=PASSWORD, key=key,
        )  # fmt: skip
    office.sign_in("samira", PASSWORD)
    yield office
    office.close()


@pytest.fixture
def reference(central: RunningCentral, code_for: Callable[[str], str], tmp_path: Path) -> Reference:
    """Of a complaint with a drawing, that central has."""
    with KioskFolder(tmp_path / "hall") as kiosk:
        kiosk.enrol(central.url, code_for("kiosk"))
        give_recipients(kiosk.folder, anew=True)
        receipt = kiosk.store.submit(
            Draft(
                form_id="visit", language="ar", wants_reply=True,
                answers={"/visit/comment": "هنا", "/visit/sketch": NAME},
                personal=frozenset({"/visit/comment", "/visit/sketch"}),
                attachments={NAME: DRAWING},
            )
        )  # fmt: skip
        sync_once(kiosk.folder)
    return receipt.reference


def sync(folder: Path, office: Office) -> str:
    """Why it did not go well; empty when it did."""
    sync_once(folder)
    office.catch_up()
    return read_status(folder).last_error


def files(folder: Path) -> list[Path]:
    return sorted((folder / CASE_FILES).glob("*"))


def test_drawing_is_on_the_desk_sealed_until_the_case_is_closed(
    desk: Office, cable: Cable, reference: Reference, tmp_path: Path
) -> None:
    folder, ref = tmp_path / "desk", reference.hashed
    assert sync(folder, desk) == ""
    assert desk.enclosed(ref, NAME).state == "away"
    assert sync(folder, desk) == ""
    cable.pull()
    shown = desk.enclosed(ref, NAME)
    assert (shown.state, shown.data) == ("open", DRAWING.data)
    (file,) = files(folder)
    assert hashlib.sha256(file.read_bytes()).hexdigest() == file.name
    assert file.stat().st_mode & 0o077 == 0
    for each in tmp_path.rglob("*"):
        if each.is_file():
            assert DRAWING.data[:64] not in each.read_bytes(), each
    desk.sign_out()
    desk.sign_in("daniel", PASSWORD)
    assert desk.enclosed(ref, NAME).state == "sealed"
    opened = desk.case(ref)
    assert opened is not None
    assert opened.sealed
    assert [each.media_type for each in opened.files.values()] == ["image/png"]
    desk.sign_out()
    desk.sign_in("samira", PASSWORD)
    desk.act(ref, "acknowledged")
    assert files(folder) == [file]
    desk.act(ref, "closed")
    assert files(folder) == []


def test_drawing_goes_on_where_the_cable_was_pulled_out(
    desk: Office, cable: Cable, reference: Reference, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    assert sync(folder, desk) == ""
    cable.cut_after = cable.carried + 150_000
    assert sync(folder, desk) != ""
    (part,) = files(folder)
    begun = part.stat().st_size
    assert 0 < begun < len(DRAWING.data)
    assert desk.enclosed(reference.hashed, NAME).state == "away"
    cable.put_back()
    before = cable.carried
    assert sync(folder, desk) == ""
    assert cable.carried - before < len(DRAWING.data) - begun + 50_000, "sent anew"
    assert desk.enclosed(reference.hashed, NAME).data == DRAWING.data


def test_what_the_visitor_takes_back_leaves_the_desk(
    desk: Office,
    central: RunningCentral,
    code_for: Callable[[str], str],
    reference: Reference,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "desk"
    for _ in range(2):
        assert sync(folder, desk) == ""
    assert files(folder)
    with KioskFolder(tmp_path / "entrance") as kiosk:
        kiosk.enrol(central.url, code_for("kiosk"))
        give_recipients(kiosk.folder, anew=True)
        kiosk.store.submit(said_by_visitor(reference, "withdrawn", SystemClock().now(), "ar"))
        sync_once(kiosk.folder)
    assert sync(folder, desk) == ""
    assert files(folder) == []


def test_damaged_drawing_is_not_shown_but_fetched_again(
    desk: Office, reference: Reference, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    for _ in range(2):
        assert sync(folder, desk) == ""
    (file,) = files(folder)
    file.write_bytes(b"scrambled")
    assert desk.enclosed(reference.hashed, NAME).state == "away"
    assert sync(folder, desk) == ""
    assert desk.enclosed(reference.hashed, NAME).data == DRAWING.data
