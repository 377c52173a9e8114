"""Somebody asks to be forgotten: what desks have fetched goes as well, whenever they are back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.clock import SystemClock
from kiosk.desk.case_files import CASE_FILES
from kiosk.desk.cases_kept import buried
from kiosk.desk.working import NotAllowed
from kiosk.envelope import Envelope, decode_envelope
from kiosk.store import Draft
from kiosk.store.saying import said_by_visitor
from kiosk.store.told import told_status
from sync.device.once import sync_once
from tests.support.answers import a_drawing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.trust import Reference
    from tests.support.central import RunningCentral
    from tests.support.kiosk_folder import KioskFolder
    from tests.support.staff_desk import StaffDesk

NAME = "sketch-1.png"
WORDS, OTHER_WORDS, ADDED = "الانتظار كان طويلًا", "كل شيء بخير", "وما زال"


def _speak(kiosk: KioskFolder, words: str) -> Reference:
    draft = Draft(
        form_id="visit", language="ar", wants_reply=True,
        answers={"/visit/csat": "2", "/visit/comment": words, "/visit/sketch": NAME},
        attachments={NAME: a_drawing(3_000)},
        personal=frozenset({"/visit/comment", "/visit/sketch"}),
    )  # fmt: skip
    return kiosk.store.submit(draft).reference


def _held(desk: StaffDesk, reference: Reference) -> Envelope:
    """The answer as it lies on the desk's disk."""
    for _, item in desk.office._replica.after(0, 1000):
        envelope = decode_envelope(item.envelope or b"{}") if item.envelope else None
        if envelope is not None and envelope.reference_hash == reference.hashed:
            return envelope
    raise AssertionError("the desk has not fetched it")


def _hashes(answer: Envelope) -> list[str]:
    return [each.sha256 for each in answer.attachments.values()]


def _files(desk: StaffDesk, reference: Reference) -> list[bool]:
    """Whether each drawing is on the desk's disk."""
    folder = desk.folder / CASE_FILES
    return [(folder / each).exists() for each in _hashes(_held(desk, reference))]


def _on_disk(desk: StaffDesk) -> bytes:
    return b"".join(each.read_bytes() for each in desk.folder.rglob("*") if each.is_file())


def _people(desk: StaffDesk) -> int:
    """However few: the cards tell no figure of so few people."""
    index = desk.office._index
    return sum(fit.bit_count() for _, fit in index.fitting(range(1_000_000), {}))


def _read(desk: StaffDesk) -> list[str]:
    """Whatever a search for its first word finds."""
    for _ in desk.office.read_texts():
        pass
    return [line.ref for line in desk.office.found(WORDS.split()[0])]


@pytest.fixture
def desks(make_desk: Callable[[str], StaffDesk]) -> tuple[StaffDesk, StaffDesk]:
    return make_desk("here"), make_desk("there")


@pytest.fixture
def erased(
    make_kiosk: Callable[[str], KioskFolder],
    desks: tuple[StaffDesk, StaffDesk],
    central: RunningCentral,
) -> tuple[Reference, Reference]:
    """Two people spoke, both desks fetched it, one was answered; then that one asked for erasing."""
    here, there = desks
    kiosk = make_kiosk("hall")
    mine, other = _speak(kiosk, WORDS), _speak(kiosk, OTHER_WORDS)
    kiosk.store.submit(said_by_visitor(mine, "added", SystemClock().now(), "ar", ADDED))
    sync_once(kiosk.folder)
    for desk in (here, there):
        desk.sync()
        desk.sync()  # what cases name is fetched when they are known
        assert mine.hashed in _read(desk)
        assert _files(desk, mine) == [True]
    here.office.act(mine.hashed, "replied", text="فتحنا شباكًا", lang="ar")
    for folder in (here.folder, there.folder, kiosk.folder):
        sync_once(folder)
    assert told_status(kiosk.folder, mine) is not None
    central.run("erase", mine.grouped, "--yes")
    at_central = central.answers()
    assert mine.hashed not in [each["reference_hash"] for each in at_central]
    # What the visitor added, and what staff answered, were items of their own.
    assert mine.hashed not in [each["answers"].get("case") for each in at_central]
    sync_once(kiosk.folder)
    assert told_status(kiosk.folder, mine) is None
    return mine, other


def test_desks_forget_what_was_erased_also_one_that_was_cut_off(
    desks: tuple[StaffDesk, StaffDesk], erased: tuple[Reference, Reference]
) -> None:
    mine, other = erased
    for desk in desks:
        was, people = _held(desk, mine), _people(desk)
        assert mine.hashed in _read(desk)  # cut off until now
        desk.sync()
        assert desk.office.case(mine.hashed) is None
        assert mine.hashed not in _read(desk)
        assert desk.office.words_of(mine.hashed) == ""
        assert other.hashed in desk.refs()
        assert mine.hashed not in desk.refs()
        assert _people(desk) == people - 1
        assert not any((desk.folder / CASE_FILES / each).exists() for each in _hashes(was))
        assert _files(desk, other) == [True]
        assert was.sealed[:80].encode() not in _on_disk(desk)
        assert buried(desk.office._db, mine.hashed) is not None
        desk.sync()
        assert _people(desk) == people - 1


def test_deed_of_a_desk_that_had_not_heard_of_it_brings_nothing_back(
    desks: tuple[StaffDesk, StaffDesk], erased: tuple[Reference, Reference]
) -> None:
    mine, _ = erased
    here, there = desks
    here.sync()
    there.office.act(mine.hashed, "note", text="call back", lang="en")
    there.sync()
    here.sync()
    for desk in desks:
        desk.sync()
        assert desk.office.case(mine.hashed) is None
        with pytest.raises(NotAllowed):
            desk.office.act(mine.hashed, "note", text="again", lang="en")


def test_desk_that_fetches_everything_anew_does_not_get_it_back(
    desks: tuple[StaffDesk, StaffDesk], erased: tuple[Reference, Reference]
) -> None:
    mine, other = erased
    desk = desks[1]
    was = _held(desk, mine).sealed
    desk.office._replica.close()
    for file in desk.folder.glob("replica.sqlite*"):
        file.unlink()
    desk.sync()
    assert desk.office.case(mine.hashed) is None
    assert mine.hashed not in _read(desk)
    assert was[:80].encode() not in _on_disk(desk)
    assert desk.office.case(other.hashed) is not None
