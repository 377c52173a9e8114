"""A visitor's recording, from the kiosk's disk to a file somebody at central opens."""

from __future__ import annotations

import hashlib
import json
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.store import Attachment
from kiosk.store.blobs import BLOBS
from tests.support.answers import a_drawing
from tests.support.cable import Cable
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder, SyncProcess
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTE = 1_000_000


@pytest.fixture
def central(tmp_path: Path) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path / "central") as running:
        yield running


def a_voice(seconds: int = 30, seed: int = 0) -> Attachment:
    return Attachment(media_type="audio/wav", data=a_drawing(seconds * 100_000, seed).data)


def kept_at(central: RunningCentral, file: Attachment) -> bool:
    name = hashlib.sha256(file.data).hexdigest()
    place = central.folder / "blobs" / name[:2] / name
    return place.exists() and place.read_bytes() == file.data


def test_recording_goes_on_where_the_cable_was_cut(central: RunningCentral, tmp_path: Path):
    voice = a_voice()
    with Cable(central.port) as cable, KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(cable.url, central.enrol_code())
        receipt = kiosk.submit(attachments={"voice-1.wav": voice})
        cable.cut_after_there = 1_700_000
        kiosk.sync_now()
        assert kiosk.status().error_code == "unreachable"
        assert central.answers() == []
        cable.put_back()
        cable.carried_there = 0
        done = kiosk.sync_now()
        assert done.returncode == 0, done.stderr + done.stdout
        assert cable.carried_there < 1.8 * MEGABYTE, "what had arrived was sent again"
    assert [a["reference_hash"] for a in central.answers()] == [receipt.reference.hashed]
    assert kept_at(central, voice)


def test_recordings_survive_the_killing_of_sync_and_central_in_the_middle(
    central: RunningCentral, tmp_path: Path
):
    voices = [a_voice(seed=n) for n in range(3)]
    with KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        for number, voice in enumerate(voices):
            kiosk.submit(f"{number}", attachments={f"voice-{number}.wav": voice})
        for pause in (0.3, 0.5):
            with SyncProcess(kiosk.folder) as sync:
                sync.poke()
                time.sleep(pause)
                central.kill()
                central.start()
        assert kiosk.sync_now().returncode == 0
        assert kiosk.status().backlog == 0
    assert all(kept_at(central, voice) for voice in voices)
    assert len(central.answers()) == 3


def test_kiosk_lets_go_of_a_recording_once_a_backup_of_central_holds_it(
    central: RunningCentral, tmp_path: Path
):
    with KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        kiosk.submit(attachments={"voice-1.wav": a_voice(2)})
        kiosk.sync_now()
        assert kiosk.store.purge(timedelta(0)) == 0
        made = json.loads(central.run("backup", str(tmp_path / "copy.sqlite"), "--json"))
        assert made["files"] == 1
        kiosk.sync_now()
        assert kiosk.store.purge(timedelta(0)) == 1
        assert list((kiosk.folder / BLOBS).iterdir()) == []


def test_kiosk_keeps_a_recording_that_central_lost_and_brings_it_again(
    central: RunningCentral, tmp_path: Path
):
    voice = a_voice(2)
    with KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        kiosk.submit(attachments={"voice-1.wav": voice})
        kiosk.sync_now()
        name = hashlib.sha256(voice.data).hexdigest()
        (central.folder / "blobs" / name[:2] / name).unlink()
        central.run("backup", str(tmp_path / "copy.sqlite"))
        kiosk.sync_now()
        assert kiosk.store.purge(timedelta(0)) == 0
        assert kept_at(central, voice)
        central.run("backup", str(tmp_path / "copy.sqlite"))
        kiosk.sync_now()
        assert kiosk.store.purge(timedelta(0)) == 1


def test_damaged_recording_holds_up_no_answer_and_staff_are_told(
    central: RunningCentral, tmp_path: Path
):
    with KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        kiosk.submit("with a recording", attachments={"voice-1.wav": a_voice(2)})
        kiosk.submit("without")
        next((kiosk.folder / BLOBS).iterdir()).write_bytes(b"scrambled")
        kiosk.sync_now()
        status = kiosk.status()
        assert (status.backlog, status.asks_staff, status.error_code) == (0, True, "file")
        assert "damaged on this kiosk" in status.last_error
        central.run("backup", str(tmp_path / "copy.sqlite"))
        kiosk.sync_now()
        assert kiosk.store.purge(timedelta(0)) == 0
    assert len(central.answers()) == 2


def test_answer_is_written_for_odk_with_its_drawing_by_the_command_people_type(
    central: RunningCentral, tmp_path: Path
):
    drawing, out = a_drawing(5000), tmp_path / "out"
    with KioskFolder(tmp_path / "kiosk") as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
        with SyncProcess(kiosk.folder) as sync:
            receipt = kiosk.submit(
                attachments={"map-1.png": drawing}, instance_xml="<data id='visit'/>"
            )
            sync.poke()
            wait_until(lambda: kiosk.store.status().backlog == 0)
    central.run("answers", "--openrosa", str(out))
    place = out / "visit" / receipt.id
    assert (place / "submission.xml").read_text() == "<data id='visit'/>"
    assert (place / "map-1.png").read_bytes() == drawing.data
    central.run("answers", "--csv", "-o", str(tmp_path / "a.csv"), "--attachments", str(out))
    assert (out / receipt.id / "map-1.png").read_bytes() == drawing.data
