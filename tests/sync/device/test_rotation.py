"""A kiosk gets a new key, and whatever breaks off on the way, central knows it by one of both."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from sync.central.enrolment.models import device
from sync.central.enrolment.service import revoke
from sync.device import enrolment
from sync.device.enrolment import change_key
from sync.device.errors import Refused, Unreachable
from sync.device.identity import IDENTITY_FILE, load_identity
from sync.device.once import sync_once
from sync.device.status import read_status
from sync.device.transport import HttpCentral
from sync.protocol.messages import Heartbeat
from tests.support.cable import Cable
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.device.identity import Identity


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


@pytest.fixture
def kiosk(tmp_path: Path, central: RunningCentral) -> Iterator[KioskFolder]:
    with KioskFolder(tmp_path) as folder:
        folder.enrol(central.url, central.enrol_code())
        yield folder


def known_key(central: RunningCentral, device_id: str) -> bytes:
    with central.database() as database, database.reading() as connection:
        query = select(device.c.credential).where(device.c.id == device_id)
        return connection.execute(query).scalar_one()


def is_let_in(identity: Identity) -> bool:
    line = HttpCentral(identity)
    try:
        return line.beat(Heartbeat()).time is not None
    except Refused:
        return False
    finally:
        line.close()


def test_kiosk_has_a_new_key_and_the_old_one_opens_nothing(
    central: RunningCentral, kiosk: KioskFolder
):
    before = load_identity(kiosk.folder)
    done = kiosk.command("sync.commands.sync", "rotate-key", "--json")
    assert done.returncode == 0, done.stderr
    after = load_identity(kiosk.folder)
    assert (after.key != before.key, after.next_key, after.former_key) == (True, None, before.key)
    assert (is_let_in(before), is_let_in(after)) == (False, True)
    assert (kiosk.folder / IDENTITY_FILE).stat().st_mode & 0o777 == 0o600
    assert after.key not in done.stdout + done.stderr
    assert json.loads(done.stdout)["device_id"] == after.device_id


@pytest.mark.parametrize("broken", ["before central", "after central", "reply lost"])
def test_change_that_breaks_off_leaves_the_kiosk_known_and_is_ended_by_repeating(
    central: RunningCentral, kiosk: KioskFolder, monkeypatch: pytest.MonkeyPatch, broken: str
):
    before = load_identity(kiosk.folder)

    class Breaking(HttpCentral):
        def change_key(self, change):
            if broken == "before central":
                raise Unreachable("cut")
            reply = super().change_key(change)
            if broken == "reply lost":
                raise Unreachable("cut")
            return reply

    def power_cut(folder: Path, identity: Identity) -> None:
        if identity.next_key is None:
            raise KeyboardInterrupt
        real(folder, identity)

    real = enrolment.save_identity
    if broken == "after central":
        monkeypatch.setattr(enrolment, "save_identity", power_cut)
    with pytest.raises((Unreachable, KeyboardInterrupt)):
        change_key(kiosk.folder, Breaking)
    monkeypatch.undo()
    half = load_identity(kiosk.folder)
    assert half.key == before.key
    assert half.next_key
    assert read_status(kiosk.folder).key_change_pending

    receipt = kiosk.submit()
    sync_once(kiosk.folder)  # nobody repeats the command, and answers arrive all the same
    assert receipt.stream in [answer["stream"] for answer in central.answers()]
    if broken != "before central":
        assert load_identity(kiosk.folder).key == half.next_key

    after = change_key(kiosk.folder, HttpCentral)
    assert is_let_in(after)
    assert not is_let_in(before)
    assert not read_status(kiosk.folder).key_change_pending


def test_reply_lost_on_a_real_line_is_no_loss(central: RunningCentral, tmp_path: Path):
    with Cable(central.port) as cable, KioskFolder(tmp_path) as kiosk:
        identity = kiosk.enrol(cable.url, central.enrol_code())
        cable.cut_after = 1
        with pytest.raises(Unreachable):
            change_key(kiosk.folder, HttpCentral)
        assert known_key(central, identity.device_id) != b""
        cable.put_back()
        sync_once(kiosk.folder)
        assert read_status(kiosk.folder).last_error == ""


def test_enrolment_whose_reply_was_lost_can_be_tried_with_another_code(
    central: RunningCentral, tmp_path: Path
):
    with Cable(central.port) as cable, KioskFolder(tmp_path) as kiosk:
        cable.cut_after = 1
        with pytest.raises(Unreachable):
            kiosk.enrol(cable.url, central.enrol_code("First"))
        cable.put_back()
        assert kiosk.enrol(cable.url, central.enrol_code("Second")).name == "Second"
        sync_once(kiosk.folder)
        assert read_status(kiosk.folder).last_error == ""
        assert not (kiosk.folder / "enrolling").exists()


def test_central_that_was_set_back_before_the_change_still_knows_the_kiosk(
    central: RunningCentral, kiosk: KioskFolder
):
    before = load_identity(kiosk.folder)
    old = known_key(central, before.device_id)
    change_key(kiosk.folder, HttpCentral)
    with central.database() as database, database.writing() as connection:
        connection.execute(
            update(device).where(device.c.id == before.device_id).values(credential=old)
        )
    sync_once(kiosk.folder)
    assert read_status(kiosk.folder).last_error == ""
    assert load_identity(kiosk.folder).key == before.key
    assert read_status(kiosk.folder).key_change_pending
    assert is_let_in(change_key(kiosk.folder, HttpCentral))


def test_revoked_kiosk_collects_on_tells_staff_and_cannot_take_a_new_key(
    central: RunningCentral, kiosk: KioskFolder
):
    identity = load_identity(kiosk.folder)
    with central.database() as database, database.writing() as connection:
        revoke(connection, identity.device_id, _now())
    kiosk.submit()
    sync_once(kiosk.folder)
    status = read_status(kiosk.folder)
    assert (status.error_code, status.asks_staff, status.backlog) == ("revoked", True, 1)
    assert "enrol" in status.advice
    with pytest.raises(Refused, match="revoked"):
        change_key(kiosk.folder, HttpCentral)
    again = json.loads(central.run("enrol-code", "--again", identity.device_id, "--json"))["code"]
    kiosk.enrol(central.url, again)
    sync_once(kiosk.folder)
    status = read_status(kiosk.folder)
    assert (status.last_error, status.backlog, status.asks_staff) == ("", 0, False)
    assert load_identity(kiosk.folder).device_id == identity.device_id


def test_kiosk_of_an_earlier_version_is_told_how_to_enrol_again(
    central: RunningCentral, kiosk: KioskFolder
):
    path = kiosk.folder / IDENTITY_FILE
    identity = load_identity(kiosk.folder)
    path.write_text(
        json.dumps({"central_url": central.url, "device_id": identity.device_id, "token": "s3cret"})
    )
    done = kiosk.command("sync.commands.sync", "now")
    assert done.returncode == 1
    assert f"enrol-code --again {identity.device_id}" in done.stderr
    assert "s3cret" not in done.stderr
    told = json.loads(kiosk.command("sync.commands.sync", "status", "--json").stdout)
    assert "earlier version" in told["last_error"]


def _now():
    from kiosk.clock import SystemClock

    return SystemClock().now()
