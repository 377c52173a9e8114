"""Answers out on a medium: all of them, once, and purged only when safe."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.store import Attachment
from kiosk.store.sync_state import read_sync_state
from sync.central.content.repository import NoRepository
from sync.central.ingest.safety import mark_safe, watermarks
from tests.support.answers import a_drawing
from tests.support.media import Kiosk, brought, received

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.signed import SignedCentral


def test_answers_go_out_and_the_receipt_comes_back(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    for number in range(14):
        kiosk.submit(f"answer {number}")
    assert kiosk.export(medium).answers == 14
    assert kiosk.backlog == 14, "nothing is sent before central says so"
    (taken,) = brought(central, medium)
    assert (taken.new, taken.trouble, taken.receipt) == (14, [], True)
    assert kiosk.take_in(medium)
    assert (kiosk.backlog, kiosk.export(medium).answers) == (0, 0)


def test_only_what_central_has_safe_may_be_purged(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    kiosk.take_in(medium)
    (mark,) = read_sync_state(kiosk.folder).watermarks.values()
    assert (mark.accepted, mark.purgeable) == (1, 0)
    with central.database.writing() as connection:
        mark_safe(connection, watermarks(connection))
    brought(central, medium)
    kiosk.take_in(medium)
    (mark,) = read_sync_state(kiosk.folder).watermarks.values()
    assert mark.purgeable == 1


def test_medium_taken_in_twice_brings_nothing_twice(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    replay = shutil.copytree(medium, medium.parent / "replay")
    brought(central, medium)
    kiosk.submit()
    kiosk.take_in(medium)
    kiosk.export(medium)
    assert brought(central, medium)[0].new == 1
    again = brought(central, replay)[0]
    assert (again.new, again.trouble, received(central)) == (0, [], 2)


def test_drawings_travel_with_their_answers(central: SignedCentral, kiosk: Kiosk, medium: Path):
    drawing = Attachment(media_type="image/png", data=a_drawing(30_000, 1).data)
    kiosk.submit(attachments={"drawing.png": drawing})
    assert kiosk.export(medium).files == 1
    (taken,) = brought(central, medium)
    assert (taken.files, taken.trouble) == (1, [])
    assert kiosk.receipt(medium).wanted == []


def test_central_without_keys_for_receipts_says_so_before_it_takes_anything(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    kiosk.submit()
    kiosk.export(medium)
    shutil.rmtree(central.config.content)
    with pytest.raises(NoRepository):
        brought(central, medium)
    assert received(central) == 0
