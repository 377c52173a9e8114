"""From a visitor's answer to central, over a real line, with everything that breaks on the way."""

from __future__ import annotations

import json
import random
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.content import current_pack
from sync.device.enrolment import enrol_device
from sync.device.errors import Refused
from sync.device.once import sync_once
from sync.device.state import load_state
from sync.device.status import read_status
from sync.device.transport import HttpCentral
from tests.support.built_pack import a_pack_archive
from tests.support.cable import Cable
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder, SyncProcess
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


@pytest.fixture
def kiosk(tmp_path: Path, central: RunningCentral) -> Iterator[KioskFolder]:
    with KioskFolder(tmp_path / "kiosk") as folder:
        folder.enrol(central.url, central.enrol_code("City hall"))
        yield folder


def received(central: RunningCentral, kiosk: KioskFolder) -> list[str]:
    stream = kiosk.store.status().stream
    return [a["reference_hash"] for a in central.answers() if a["stream"] == stream]


def test_kiosk_is_enrolled_by_the_commands_people_type(central: RunningCentral, tmp_path: Path):
    code = json.loads(central.run("enrol-code", "--name", "Library", "--json"))["code"]
    with KioskFolder(tmp_path) as kiosk:
        typed = code.lower().replace("-", " ")
        done = kiosk.command(
            "sync.commands.enrol", "--central", central.url, "--code", typed, "--json"
        )
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["name"] == "Library"
        told = json.loads(kiosk.command("sync.commands.sync", "status", "--json").stdout)
        assert (told["enrolled"], told["backlog"]) == (True, 0)
        assert (kiosk.folder / "device.json").stat().st_mode & 0o077 == 0
        again = kiosk.command("sync.commands.enrol", "--central", central.url, "--code", typed)
        assert again.returncode == 1
        assert "used already" in again.stderr


def test_refused_enrolment_leaves_nothing_half_done(central: RunningCentral, tmp_path: Path):
    with KioskFolder(tmp_path) as kiosk:
        code = central.enrol_code()
        wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
        for _ in range(2):
            with pytest.raises(Refused):
                kiosk.enrol(central.url, wrong)
            assert not (kiosk.folder / "enrolling").exists()
        assert kiosk.enrol(central.url, code).device_id


def test_answer_reaches_central_when_person_asks_to_sync_now(
    central: RunningCentral, kiosk: KioskFolder
):
    receipt = kiosk.submit()
    done = kiosk.sync_now()
    assert done.returncode == 0, done.stderr
    assert received(central, kiosk) == [receipt.reference.hashed]
    assert kiosk.status().backlog == 0


def test_answer_reaches_central_at_once_when_kiosk_pokes_the_sync_process(
    central: RunningCentral, kiosk: KioskFolder
):
    with SyncProcess(kiosk.folder) as sync:
        wait_until(lambda: kiosk.status().last_contact)
        receipt = kiosk.submit()
        sync.poke()
        wait_until(lambda: kiosk.store.status().backlog == 0)  # by itself it looks after minutes
    assert received(central, kiosk) == [receipt.reference.hashed]


def test_sync_process_ends_when_its_parent_dies(kiosk: KioskFolder):
    with SyncProcess(kiosk.folder) as sync:
        wait_until(lambda: kiosk.status().running)
        sync.let_go()
        assert sync.process.wait(10) == 0


def test_answers_wait_while_the_cable_is_pulled_and_arrive_when_it_is_back(
    central: RunningCentral, tmp_path: Path
):
    with Cable(central.port) as cable, KioskFolder(tmp_path) as kiosk:
        kiosk.enrol(cable.url, central.enrol_code())
        with SyncProcess(kiosk.folder) as sync:
            first = kiosk.submit("before")
            sync.poke()
            wait_until(lambda: kiosk.store.status().backlog == 0)
            cable.pull()
            waiting = [kiosk.submit(f"while away {n}") for n in range(20)]
            sync.poke()
            wait_until(lambda: kiosk.status().last_error)
            assert kiosk.store.status().backlog == 20
            cable.put_back()
            # The last failure may be a moment ago, and one try every two seconds is enough.
            wait_until(lambda: sync.poke() or kiosk.store.status().backlog == 0)
            wait_until(lambda: kiosk.status().last_error == "")
        expected = [r.reference.hashed for r in (first, *waiting)]
        assert received(central, kiosk) == expected


def test_nothing_is_lost_or_doubled_when_sync_and_central_are_killed_in_the_middle(
    tmp_path: Path,
):
    chance = random.Random(7)
    with RunningCentral(tmp_path / "central") as central, KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        references: list[str] = []
        for turn in range(4):
            with SyncProcess(kiosk.folder) as sync:
                references += [kiosk.submit(f"{turn}.{n}").reference.hashed for n in range(30)]
                sync.poke()
                time.sleep(chance.uniform(0.4, 1.2))
                if turn % 2:
                    central.kill()
                    central.start()
        assert kiosk.sync_now().returncode == 0
        assert received(central, kiosk) == references
        assert json.loads(central.run("health", "--json"))["figures"]["waiting"] == 0


def test_published_pack_is_shown_by_the_kiosk_also_when_the_download_breaks_off(tmp_path: Path):
    with (
        RunningCentral(tmp_path / "central") as central,
        Cable(central.port) as cable,
        KioskFolder(tmp_path / "kiosk") as kiosk,
    ):
        kiosk.enrol(cable.url, central.enrol_code())
        published = central.publish(a_pack_archive(tmp_path, size=3_000_000))
        cable.cut_after = 1_000_000
        kiosk.sync_now()
        assert kiosk.status().error_code == "unreachable"
        cable.put_back()
        cable.carried = 0
        done = kiosk.sync_now()
        assert done.returncode == 0, done.stderr + done.stdout
        assert cable.carried < 2_900_000, "what had arrived was fetched again"
        assert kiosk.status().pack_sha == published["sha256"]
        assert current_pack(kiosk.folder / "packs") is not None


def test_looking_for_new_content_costs_less_than_a_kilobyte(
    central: RunningCentral, tmp_path: Path
):
    central.publish(a_pack_archive(tmp_path, version="quiet"))
    with Cable(central.port) as cable, KioskFolder(tmp_path / "kiosk") as kiosk:
        identity = kiosk.enrol(cable.url, central.enrol_code())
        assert kiosk.sync_now().returncode == 0
        line = HttpCentral(identity)
        cable.carried = cable.carried_there = 0
        assert not line.content_changed(load_state(kiosk.folder).tag)
        assert cable.carried + cable.carried_there < 1024
        central.publish(a_pack_archive(tmp_path, version="news"))
        assert line.content_changed(load_state(kiosk.folder).tag)
        line.close()


def test_pack_is_fetched_before_the_kiosk_first_starts(central: RunningCentral, tmp_path: Path):
    central.publish(a_pack_archive(tmp_path, version="first"))
    data = tmp_path / "kiosk"
    data.mkdir()
    enrol_device(data, central_url=central.url, code=central.enrol_code(), connect=HttpCentral)
    sync_once(data)
    assert current_pack(data / "packs") is not None
    assert read_status(data).last_error == ""


def test_sync_process_takes_up_the_identity_when_the_kiosk_is_enrolled_while_it_runs(
    central: RunningCentral, tmp_path: Path
):
    with KioskFolder(tmp_path) as kiosk, SyncProcess(kiosk.folder):
        receipt = kiosk.submit()
        kiosk.enrol(central.url, central.enrol_code())
        wait_until(lambda: kiosk.store.status().backlog == 0)
        assert received(central, kiosk) == [receipt.reference.hashed]


def test_kiosk_keeps_its_answers_and_asks_staff_when_it_is_revoked(
    central: RunningCentral, kiosk: KioskFolder
):
    kiosk.submit()
    central.run("revoke", kiosk.status().device_id)
    assert kiosk.sync_now().returncode == 1
    status = kiosk.status()
    assert (status.error_code, status.asks_staff, status.backlog) == ("revoked", True, 1)


def test_second_sync_process_is_refused_when_one_runs(kiosk: KioskFolder):
    with SyncProcess(kiosk.folder):
        wait_until(lambda: kiosk.status().running)
        second = kiosk.command("sync.commands.sync", "run")
        assert second.returncode == 1
        assert "another sync process already works on" in second.stderr
