"""When the process speaks, and for how long it is silent."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sync.device.backoff import LONGEST_S, Backoff
from sync.device.errors import Refused, SyncError, Unreachable
from sync.device.loop import IMPATIENT_S, STAFF_RETRY_S, Loop
from sync.device.notes import CLOCK_AHEAD, Notes
from sync.protocol.messages import HeartbeatReply
from sync.protocol.problems import BUSY, REVOKED, Problem
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from datetime import datetime


class Book:
    def __init__(self) -> None:
        self.facts: dict[str, str] = {}
        self.writes = 0

    def note(self, **facts: str) -> None:
        self.facts |= facts
        self.writes += 1

    def fact(self, name: str) -> str | None:
        return self.facts.get(name)


class Replicator:
    """Counts what the loop asks for; raises what a test put in `error`."""

    def __init__(self) -> None:
        self.beats = 0
        self.drains = 0
        self.backlog = 0
        self.error: SyncError | None = None
        self.content = ""
        self.feed = 0
        self.time: datetime | None = None
        self.faults: list[str] = []

    def beat(self, **_: str) -> HeartbeatReply:
        self.beats += 1
        if self.error:
            raise self.error
        return HeartbeatReply(content=self.content, feed=self.feed, next_in_s=60, time=self.time)

    def drain(self) -> int:
        self.drains += 1
        if self.error:
            raise self.error
        sent, self.backlog = self.backlog, 0
        return sent


class Updates:
    """Notes what it was told; `error` is what the update under way ends with."""

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.busy = False
        self.error: SyncError | None = None

    def told(self, tag: str) -> None:
        self.tags.append(tag)

    def look(self) -> None:
        if self.error:
            self.busy, error, self.error = False, self.error, None
            raise error

    def finish(self) -> None:
        self.look()


class Feed:
    """`pages` are still to be fetched."""

    def __init__(self) -> None:
        self.pages = 0

    @property
    def behind(self) -> bool:
        return self.pages > 0

    def told(self, head: int) -> None:
        self.pages = head

    def follow(self) -> int:
        taken, self.pages = min(1, self.pages), max(0, self.pages - 1)
        return taken


class Time:
    def learned(self, _moment: datetime | None) -> dict[str, str]:
        return {"central_time": "told"}


class Scene:
    def __init__(self) -> None:
        self.clock = ManualClock()
        self.replicator = Replicator()
        self.book = Book()
        self.updates = Updates()
        self.feed = Feed()
        always_longest = Backoff(lambda _low, high: high)
        self.loop = Loop(
            self.replicator,
            Notes(self.book),
            self.clock,
            self.updates,
            self.feed,
            Time(),
            backoff=always_longest,
        )


def refused(kind, **fields) -> Refused:
    problem = Problem(kind, **fields)
    return Refused(kind.status, kind.reaction, problem.document(), problem.retry_after_s)


def test_first_step_reports_and_then_rests_until_the_next_report():
    scene = Scene()
    assert scene.loop.step() == 60
    scene.clock.advance(59)
    scene.loop.step()
    assert scene.replicator.beats == 1
    scene.clock.advance(1)
    scene.loop.step()
    assert scene.replicator.beats == 2


def test_new_answer_is_sent_at_once_without_another_report():
    scene = Scene()
    scene.loop.step()
    scene.replicator.backlog = 1
    scene.loop.hurry()
    scene.loop.step()
    assert (scene.replicator.beats, scene.replicator.backlog) == (1, 0)


def test_waits_double_up_to_five_minutes_and_never_end():
    scene = Scene()
    scene.replicator.error = Unreachable("central cannot be reached")
    waits = []
    for _ in range(12):
        waits.append(scene.loop.step())
        scene.clock.advance(waits[-1])
    assert waits[:5] == [1, 2, 4, 8, 16]
    assert waits[-3:] == [LONGEST_S] * 3
    scene.replicator.error = None
    scene.loop.step()
    assert scene.book.facts["last_error"] == ""
    scene.replicator.error = Unreachable("again")
    scene.clock.advance(60)
    assert scene.loop.step() == 1


def test_new_answer_cuts_a_wait_for_the_network_short_but_not_in_a_frenzy():
    scene = Scene()
    scene.replicator.error = Unreachable("central cannot be reached")
    for _ in range(8):
        scene.clock.advance(scene.loop.step())
    tried = scene.replicator.beats
    for _ in range(100):
        scene.loop.hurry()
        scene.loop.step()
        scene.clock.advance(0.1)
    assert scene.replicator.beats - tried <= 10 / IMPATIENT_S + 1


def test_wait_central_asked_for_is_kept_whatever_happens():
    scene = Scene()
    scene.replicator.error = refused(BUSY, retry_after_s=30)
    assert scene.loop.step() == 30
    for _ in range(29):
        scene.clock.advance(1)
        scene.loop.hurry()
        scene.loop.step()
    assert scene.replicator.beats == 1


def test_person_who_asks_is_heard_at_once():
    scene = Scene()
    scene.replicator.error = refused(BUSY, retry_after_s=30)
    scene.loop.step()
    scene.loop.force()
    scene.loop.step()
    assert scene.replicator.beats == 2


def test_revoked_kiosk_tells_staff_and_asks_again_now_and_then():
    scene = Scene()
    scene.replicator.error = refused(REVOKED)
    assert scene.loop.step() == STAFF_RETRY_S
    assert scene.book.facts["asks_staff"] == "yes"
    assert scene.book.facts["error_code"] == "revoked"
    scene.replicator.error = None
    scene.clock.advance(STAFF_RETRY_S)
    scene.loop.step()
    assert scene.book.facts["asks_staff"] == ""


def test_fork_is_kept_before_the_eyes_of_staff_while_other_streams_go_on():
    scene = Scene()
    scene.replicator.faults = ["fork:stream-1"]
    scene.loop.step()
    assert (scene.book.facts["error_code"], scene.book.facts["asks_staff"]) == ("fork", "yes")
    assert "copied" in scene.book.facts["last_error"]


def test_heartbeat_tells_of_the_content_after_the_answers_are_sent():
    scene = Scene()
    scene.replicator.content = "a-tag"
    scene.loop.step()
    assert (scene.updates.tags, scene.replicator.drains) == (["a-tag"], 1)
    assert scene.book.facts["central_time"] == "told"


def test_update_under_way_is_looked_at_soon_and_its_broken_line_backs_off():
    scene = Scene()
    scene.updates.busy = True
    assert scene.loop.step() == 1.0
    scene.updates.error = Unreachable("broke off")
    scene.clock.advance(1)
    scene.loop.step()
    assert scene.book.facts["error_code"] == "unreachable"


def test_feed_is_read_on_at_once_while_there_is_more():
    scene = Scene()
    scene.replicator.feed = 4
    assert scene.loop.step() == 0.0
    for _ in range(3):
        scene.loop.step()
    assert scene.feed.pages == 0
    assert (scene.loop.step() > 0, scene.replicator.beats) == (True, 1)


def test_one_round_ends_when_nothing_is_under_way_any_more():
    scene = Scene()
    scene.replicator.feed = 4
    scene.loop.step()
    scene.updates.error = Unreachable("broke off")
    scene.loop.settle()
    assert scene.feed.pages == 0
    assert scene.book.facts["error_code"] == "unreachable"


def test_difference_of_the_clocks_is_noted_and_decides_nothing():
    scene = Scene()
    scene.replicator.time = scene.clock.now() + timedelta(days=7300)
    assert scene.loop.step() == 60
    assert scene.book.facts[CLOCK_AHEAD] == str(7300 * 86400)
    assert "last_error" not in scene.book.facts


def test_rest_writes_nothing_but_the_contact():
    scene = Scene()
    scene.loop.step()
    for _ in range(10):
        scene.loop.hurry()
        scene.loop.step()
    assert scene.book.writes == 1


def test_kiosks_that_start_together_do_not_speak_together():
    slots = set()
    for name in ("a", "b", "c", "d"):
        scene = Scene()
        scene.loop.spread(name)
        slots.add(round(scene.loop.step(), 3))
        assert scene.replicator.beats == 0
    assert len(slots) == 4
    assert max(slots) <= 5
