"""Media that are damaged, full, pulled out, or not whose they say: told, and nothing lost or counted."""

from __future__ import annotations

import errno
import json
import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.store import Attachment
from sync.central.enrolment.service import revoke
from sync.device.media import NoReceipt
from sync.media import writing
from sync.media.writing import MediumTrouble, mount_point
from tests.support.answers import a_drawing
from tests.support.media import Kiosk, brought, received
from tests.support.signed import SignedCentral

if TYPE_CHECKING:
    from pathlib import Path


def test_drawing_that_was_damaged_on_the_medium_is_asked_for_and_brought_next_time(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    drawing = Attachment(media_type="image/png", data=a_drawing(30_000, 1).data)
    kiosk.submit(attachments={"drawing.png": drawing})
    kiosk.export(medium)
    (file,) = (kiosk.place(medium) / "files").iterdir()
    file.write_bytes(file.read_bytes()[:-100])
    (taken,) = brought(central, medium)
    assert (taken.new, "damaged" in taken.trouble[0]) == (1, True)
    kiosk.take_in(medium)
    made = kiosk.export(medium)
    assert (made.answers, made.files) == (0, 1)
    assert brought(central, medium)[0].trouble == []
    assert kiosk.receipt(medium).wanted == []


def test_answers_damaged_on_the_medium_are_not_counted_and_come_next_time(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    for number in range(12):
        kiosk.submit(f"answer {number}")
    kiosk.export(medium)
    largest = max((kiosk.place(medium) / "items").iterdir(), key=lambda p: p.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-1])
    (taken,) = brought(central, medium)
    assert (taken.receipt, "export from the kiosk again" in taken.trouble[0]) == (True, True)
    kiosk.take_in(medium)
    kiosk.export(medium)
    assert brought(central, medium)[0].trouble == []
    kiosk.take_in(medium)
    assert (kiosk.backlog, received(central)) == (0, 12)


def test_manifest_that_was_changed_or_cut_off_is_refused(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    path = kiosk.place(medium) / "kiosk.json"
    whole = json.loads(path.read_bytes())
    changed = whole | {"document": whole["document"][:-8] + "AAAAAAA="}
    for data in (json.dumps(changed).encode(), path.read_bytes()[:-9], b"", b"{}"):
        path.write_bytes(data)
        (taken,) = brought(central, medium)
        assert (taken.new, taken.receipt, bool(taken.trouble)) == (0, False, True)
    assert received(central) == 0


def test_another_kiosks_folder_does_not_become_this_ones(
    central: SignedCentral, kiosk: Kiosk, medium: Path, tmp_path: Path
):
    with Kiosk(tmp_path / "other", central, "other-b") as other:
        kiosk.submit("mine")
        other.submit("theirs")
        kiosk.export(medium)
        other.export(medium)
        shutil.rmtree(kiosk.place(medium))
        shutil.copytree(other.place(medium), kiosk.place(medium))
        assert {taken.device_id for taken in brought(central, medium)} == {"other-b"}
        assert received(central) == 1
        with pytest.raises(NoReceipt, match="another kiosk"):
            kiosk.take_in(medium)
        assert (kiosk.backlog, other.take_in(medium)) == (1, True)


def test_stranger_and_revoked_kiosk_are_refused(
    central: SignedCentral, kiosk: Kiosk, medium: Path, tmp_path: Path
):
    elsewhere = SignedCentral(tmp_path / "elsewhere")
    with Kiosk(tmp_path / "stranger", elsewhere, "stranger") as stranger:
        stranger.submit()
        stranger.export(medium)
    elsewhere.close()
    kiosk.submit()
    kiosk.export(medium)
    with central.database.writing() as connection:
        revoke(connection, "kiosk-a", central.clock.now())
    words = " ".join(line for taken in brought(central, medium) for line in taken.trouble)
    assert "revoked" in words
    assert "enrolled at this central" in words
    assert received(central) == 0


def test_medium_pulled_out_in_the_middle_holds_the_older_state_and_goes_on(
    central: SignedCentral, kiosk: Kiosk, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    kiosk.submit("first")
    kiosk.export(medium)
    for number in range(12):
        kiosk.submit(f"more {number}")
    real, writes = writing._flush, iter(range(100))

    def pulled(folder: Path) -> None:
        if next(writes) >= 1:
            raise OSError(errno.EIO, "gone")
        real(folder)

    monkeypatch.setattr(writing, "_flush", pulled)
    with pytest.raises(MediumTrouble, match="pulled out"):
        kiosk.export(medium)
    monkeypatch.setattr(writing, "_flush", real)
    assert brought(central, medium)[0].new == 1
    before = {p.name: p.stat().st_mtime_ns for p in (kiosk.place(medium) / "items").iterdir()}
    assert kiosk.export(medium).answers == 13
    after = {p.name: p.stat().st_mtime_ns for p in (kiosk.place(medium) / "items").iterdir()}
    assert set(before.items()) & set(after.items()), "what was whole is not written again"
    assert brought(central, medium)[0].new == 12


def test_full_medium_is_told_and_what_was_on_it_stays_whole(
    central: SignedCentral, kiosk: Kiosk, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    kiosk.submit("first")
    kiosk.export(medium)
    kiosk.submit("second")
    real = writing._flush

    def full(_folder: Path) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(writing, "_flush", full)
    with pytest.raises(MediumTrouble, match="is full"):
        kiosk.export(medium)
    monkeypatch.setattr(writing, "_flush", real)
    assert brought(central, medium)[0].new == 1
    assert kiosk.backlog == 2


def test_medium_that_cannot_take_the_receipt_is_told_and_counts_nothing_as_sent(
    central: SignedCentral, kiosk: Kiosk, medium: Path, monkeypatch: pytest.MonkeyPatch
):
    kiosk.submit()
    kiosk.export(medium)

    def locked(_folder: Path) -> None:
        raise OSError(errno.EROFS, "read only")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "_flush", locked)
        (taken,) = brought(central, medium)
    assert (taken.new, taken.receipt, "lock" in taken.trouble[0]) == (1, False, True)
    assert brought(central, medium)[0].new == 0
    assert kiosk.take_in(medium)


def test_folder_that_is_no_medium_is_told(central: SignedCentral, medium: Path):
    with pytest.raises(MediumTrouble, match="holds no answers"):
        brought(central, medium)
    with pytest.raises(MediumTrouble, match="not mounted"):
        mount_point("/dev/null")
