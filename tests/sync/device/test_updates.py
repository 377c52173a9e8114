"""When new content is taken over, and what is written down about it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from sync.device.errors import Unreachable
from sync.device.known_time import KnownTime
from sync.device.notes import Notes
from sync.device.state import ContentState, save_state
from sync.device.updates import ASK_EVERY_S, RETRY_S, Outcome, Updates, start_apart
from tests.support.clock import ManualClock
from tests.sync.device.test_loop import Book

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class Work:
    def __init__(self, outcome: Outcome | None) -> None:
        self.outcome = outcome

    def ended(self) -> Outcome | None:
        return self.outcome

    def wait(self) -> Outcome:
        assert self.outcome is not None
        return self.outcome


class Scene:
    """`outcome` is what the next update ends with; None: it goes on."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.book = Book()
        self.outcome: Outcome | None = Outcome(pack="p" * 64)
        self.started: list[datetime | None] = []
        self.asked: list[str] = []
        self.changed = False
        self.known = KnownTime(Notes(self.book), self.clock, boot="boot-1")
        self.updates = Updates(folder, Notes(self.book), self.clock, self.known, self, self.start)

    def start(self, _folder: Path, now: datetime | None) -> Work:
        self.started.append(now)
        return Work(self.outcome)

    def content_changed(self, tag: str) -> bool:
        self.asked.append(tag)
        return self.changed


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_new_state_is_taken_over_once(scene: Scene, tmp_path: Path):
    scene.updates.told("new")
    assert scene.updates.busy
    scene.updates.look()
    assert scene.book.facts["pack_sha"] == "p" * 64
    save_state(tmp_path, ContentState(tag="new", pack="p" * 64))
    scene.updates.told("new")
    assert (len(scene.started), scene.updates.busy) == (1, False)


def test_update_is_told_the_time_central_last_said(scene: Scene):
    scene.known.learned(NOON)
    scene.clock.advance(60)
    scene.updates.told("new")
    assert scene.started == [NOON + timedelta(seconds=60)]


def test_content_that_is_no_good_is_not_fetched_all_the_time(scene: Scene):
    scene.outcome = Outcome(error="not signed by those this kiosk believes")
    for _ in range(10):
        scene.updates.told("new")
        scene.updates.look()
        scene.clock.advance(RETRY_S / 8)
    assert len(scene.started) == 2
    assert "not signed" in scene.book.facts["pack_error"]


def test_broken_line_is_the_loops_business(scene: Scene):
    scene.outcome = Outcome(error="central cannot be reached", unreachable=True)
    scene.updates.told("new")
    with pytest.raises(Unreachable):
        scene.updates.finish()
    assert not scene.updates.busy


def test_central_without_content_is_not_asked_for_any(scene: Scene):
    scene.updates.told("")
    assert (scene.started, scene.asked) == ([], [])


def test_known_state_is_asked_after_now_and_then(scene: Scene, tmp_path: Path):
    save_state(tmp_path, ContentState(tag="known"))
    scene.updates.told("known")
    assert scene.asked == []
    scene.clock.advance(ASK_EVERY_S)
    scene.updates.told("known")
    scene.updates.told("known")
    assert (scene.asked, scene.started) == (["known"], [])


def test_expired_signatures_are_told_to_staff(scene: Scene, tmp_path: Path):
    save_state(tmp_path, ContentState(tag="known", expires=NOON))
    scene.updates.told("known")
    assert not scene.book.facts.get("pack_error")
    scene.known.learned(NOON + timedelta(days=1))
    scene.updates.told("known")
    assert "expired" in scene.book.facts["pack_error"]


def test_time_never_goes_back_and_outlives_the_process():
    clock, book = ManualClock(), Book()
    known = KnownTime(book, clock, boot="boot-1")
    assert known.now() is None
    book.note(**known.learned(NOON))
    assert known.learned(NOON - timedelta(days=1)) == {}
    clock.advance(3600)
    assert KnownTime(book, clock, boot="boot-1").now() == NOON + timedelta(hours=1)
    assert KnownTime(book, ManualClock(), boot="boot-2").now() == NOON
    assert KnownTime(book, clock, boot="").now() == NOON


@pytest.mark.parametrize(
    "junk", ["", "x", "2026-05-01 1 2", "2026-05-01T12:00:00 1 boot", "a b c d"]
)
def test_what_was_written_down_may_be_anything(junk: str):
    book = Book()
    book.note(central_time=junk)
    assert KnownTime(book, ManualClock(), boot="boot").now() is None


def test_process_says_why_it_took_nothing_over(tmp_path: Path):
    outcome = start_apart(tmp_path, NOON).wait()
    assert "not enrolled" in outcome.error
