"""Receipts: what central says it has, believed only from the right central and never backwards."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.store.sync_state import SyncLedger
from sync.central.media.outgoing import export_content
from sync.device.content import update_content
from sync.device.folder_source import FolderSource
from sync.device.known_time import KnownTime
from sync.device.media import NoReceipt
from sync.device.packs import install_signed
from sync.device.receipts import hand_over, is_waiting, take_up
from tests.support.built_pack import a_pack_archive
from tests.support.media import Kiosk, brought, received
from tests.support.signed import SignedCentral

if TYPE_CHECKING:
    from pathlib import Path


def test_receipt_of_another_central_moves_nothing(
    central: SignedCentral, kiosk: Kiosk, medium: Path, tmp_path: Path
):
    kiosk.submit()
    kiosk.export(medium)
    rogue = SignedCentral(tmp_path / "rogue")
    with Kiosk(tmp_path / "twin", rogue, "kiosk-a"):
        brought(rogue, medium)
    rogue.close()
    with pytest.raises(NoReceipt, match="not signed by this kiosk's central"):
        kiosk.take_in(medium)
    assert kiosk.backlog == 1


def test_receipt_that_was_changed_moves_nothing(central: SignedCentral, kiosk: Kiosk, medium: Path):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    path = kiosk.place(medium) / "receipt.json"
    whole = json.loads(path.read_bytes())
    for change in (
        {"document": whole["document"][:-4] + "fQo="},
        {"signature": "0" * 128},
        {"key": "f" * 64},
        {"document": "!"},
        {"document": ""},
    ):
        path.write_bytes(msgspec.json.encode(whole | change))
        with pytest.raises(NoReceipt):
            kiosk.take_in(medium)
    assert kiosk.backlog == 1


def test_manifest_signed_by_the_kiosk_itself_is_no_receipt(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    place = kiosk.place(medium)
    shutil.copy(place / "kiosk.json", place / "receipt.json")
    with pytest.raises(NoReceipt):
        kiosk.take_in(medium)


def test_older_receipt_never_moves_the_marks_back(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    old = shutil.copytree(medium, medium.parent / "old")
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    assert kiosk.take_in(medium)
    assert not kiosk.take_in(medium)
    assert not kiosk.take_in(old)
    assert kiosk.backlog == 0


def test_newer_receipt_moves_them_back_when_central_was_restored(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    kiosk.take_in(medium)
    with central.database.writing() as connection:
        for table in ("item", "stream"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    kiosk.export(medium)
    brought(central, medium)
    assert kiosk.take_in(medium)
    assert kiosk.backlog == 1
    kiosk.export(medium)
    brought(central, medium)
    assert (kiosk.take_in(medium), kiosk.backlog, received(central)) == (True, 0, 1)


def test_receipt_is_believed_after_its_key_was_renewed(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    central.rotate(renew=("receipts",))
    brought(central, medium)
    assert kiosk.take_in(medium)


def test_receipt_signed_with_a_key_that_was_withdrawn_is_not_believed(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    stolen = shutil.copytree(medium, medium.parent / "stolen")
    central.rotate(renew=("receipts",))
    brought(central, medium)
    shutil.copytree(medium / "DIWAN" / "content", stolen / "DIWAN" / "content", dirs_exist_ok=True)
    with pytest.raises(NoReceipt, match="not signed"):
        kiosk.take_in(stolen)


def test_receipt_is_believed_also_beside_content_that_is_older_than_the_kiosks(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    export_content(central.config, medium, central.clock.now())
    central.clock.advance(60)
    central.publish(a_pack_archive(central.folder, version="2").read_bytes())
    update_content(kiosk.folder, FolderSource(central.served), central.clock.now(), install_signed)
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    assert kiosk.take_in(medium)


def test_receipt_is_handed_to_the_sync_process_that_holds_the_pen(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    hand_over(kiosk.folder, kiosk.receipt(medium))
    assert is_waiting(kiosk.folder)
    ledger = SyncLedger.open(kiosk.folder)
    known = KnownTime(ledger, central.clock)
    take_up(kiosk.folder, ledger, ledger, known)
    take_up(kiosk.folder, ledger, ledger, known)
    ledger.close()
    assert (kiosk.backlog, is_waiting(kiosk.folder)) == (0, False)
