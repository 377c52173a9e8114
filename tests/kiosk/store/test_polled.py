"""A poll as this device knows it: central's counts and its own votes, each vote once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.analytics.polls import PollCounts, PollNews, stream_mark
from kiosk.store import Draft, Store
from kiosk.store.poll_steps import stepped
from kiosk.store.polled import POLL, Polled, polled
from kiosk.store.sync_state import SyncLedger, Watermark
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Q = "/bus/stop"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    give_recipients(tmp_path)
    with Store.open(tmp_path, ManualClock()) as opened:
        yield opened


def vote(store: Store, *choices: str, form: str = "bus", kind: str = "vote") -> str:
    """The stream they are in."""
    stream = ""
    for choice in choices:
        draft = Draft(kind=kind, form_id=form, language="ar", answers={Q: choice})
        stream = store.submit(draft).stream
    return stream


def told(folder: Path, counts: PollCounts, **more: object) -> None:
    news = PollNews(form="bus", counts=counts, at=NOON, **more)
    take(folder, msgspec.json.encode(news))


def take(folder: Path, body: bytes, cursor: int = 1) -> None:
    ledger = SyncLedger.open(folder)
    ledger.take_feed([(POLL, "bus", cursor, body)], cursor)
    ledger.close()


def counts(a: int, b: int) -> PollCounts:
    return PollCounts(people=a + b, answered={Q: a + b}, places={Q: {"a": (a,), "b": (b,)}})


def test_votes_central_has_counted_are_not_counted_again(store: Store, tmp_path: Path) -> None:
    stream = vote(store, "a", "a", "a", "b")
    told(tmp_path, counts(12, 3), reached={stream_mark(stream): 3})
    found = polled(tmp_path, "bus")
    assert (found.people, found.counts.places[Q]) == (16, {"a": (12,), "b": (4,)})
    assert (found.reach, found.at) == ("everywhere", NOON)


def test_other_forms_and_other_answers_are_not_in_it(store: Store, tmp_path: Path) -> None:
    vote(store, *["a"] * 10)
    vote(store, "a", form="other")
    vote(store, "a", kind="answer")
    assert polled(tmp_path, "bus").people == 10


def test_where_not_all_streams_are_named_what_was_accepted_is_left_to_central(
    store: Store, tmp_path: Path
) -> None:
    stream = vote(store, "a", "a", "a", "b")
    ledger = SyncLedger.open(tmp_path)
    ledger.mark(stream, Watermark(accepted=3, safe=0))
    ledger.close()
    told(tmp_path, counts(20, 3), cut=True)
    assert polled(tmp_path, "bus").people == 24
    told(tmp_path, counts(20, 3))
    take(tmp_path, msgspec.json.encode(PollNews(form="bus", counts=counts(20, 3), at=NOON)), 2)
    assert polled(tmp_path, "bus").people == 27


@pytest.mark.parametrize("body", [b"", b"not json", b'{"v":9}'])
def test_what_cannot_be_read_leaves_the_votes_of_here(
    store: Store, tmp_path: Path, body: bytes
) -> None:
    vote(store, *["b"] * 10)
    take(tmp_path, body)
    found = polled(tmp_path, "bus")
    assert (found.reach, found.told, found.people) == ("here", True, 10)


def test_enough_votes_of_here_are_told_while_central_keeps_its_few_back(
    store: Store, tmp_path: Path
) -> None:
    vote(store, *["b"] * 10)
    told(tmp_path, PollCounts(people=4))
    found = polled(tmp_path, "bus")
    assert (found.reach, found.told, found.people) == ("here", True, 10)


def test_question_central_keeps_back_is_not_told_from_here(store: Store, tmp_path: Path) -> None:
    vote(store, *["b"] * 10)
    other = PollCounts(people=30, answered={"/bus/day": 30}, places={"/bus/day": {"x": (30,)}})
    told(tmp_path, other)
    found = polled(tmp_path, "bus")
    assert (found.people, set(found.counts.places)) == (40, {"/bus/day"})


def test_device_without_a_store_knows_of_nothing(tmp_path: Path) -> None:
    found = polled(tmp_path / "nowhere", "bus")
    assert (found.people, found.told, found.reach) == (0, False, "here")


# What is shown from visit to visit ----------------------------------------------------------


def shown(store: Store, folder: Path) -> Polled:
    return stepped(store, "bus", polled(folder, "bus"))


def places(store: Store, folder: Path) -> dict[str, tuple[int, ...]]:
    return shown(store, folder).counts.places[Q]


def test_who_votes_before_and_after_another_cannot_tell_that_vote(
    store: Store, tmp_path: Path
) -> None:
    """Whatever the other chose, both results are the same."""
    vote(store, *["a"] * 12)
    assert places(store, tmp_path) == {"a": (12,)}
    vote(store, "a")
    before = places(store, tmp_path)
    vote(store, "b")
    assert places(store, tmp_path) == {"a": (12,), "b": (1,)}  # the other, with the own vote
    vote(store, "a")
    after = shown(store, tmp_path)
    assert before == after.counts.places[Q] == {"a": (13,)}
    assert (after.people, after.held) == (13, True)


def test_result_moves_on_when_enough_others_have_voted(store: Store, tmp_path: Path) -> None:
    vote(store, *["a"] * 12)
    assert shown(store, tmp_path).held is False
    vote(store, *["b"] * 9)
    assert shown(store, tmp_path).counts.people == 13
    vote(store, "b")
    moved = shown(store, tmp_path)
    assert (moved.people, moved.held, moved.counts.places[Q]) == (
        22,
        False,
        {"a": (12,), "b": (10,)},
    )
    assert shown(store, tmp_path).counts == moved.counts  # looked at again in the same visit


def test_news_of_one_vote_more_change_nothing(store: Store, tmp_path: Path) -> None:
    told(tmp_path, counts(12, 3))
    assert places(store, tmp_path) == {"a": (12,), "b": (3,)}
    take(tmp_path, msgspec.json.encode(PollNews(form="bus", counts=counts(12, 4), at=NOON)), 2)
    assert places(store, tmp_path) == {"a": (12,), "b": (3,)}
    take(tmp_path, msgspec.json.encode(PollNews(form="bus", counts=counts(18, 8), at=NOON)), 3)
    assert places(store, tmp_path) == {"a": (18,), "b": (8,)}


def test_question_that_few_more_answered_stays_as_it_was(store: Store, tmp_path: Path) -> None:
    def both(people: int, second: int) -> PollCounts:
        return PollCounts(
            people=people,
            answered={Q: people, "/bus/when": second},
            places={Q: {"a": (people,)}, "/bus/when": {"noon": (second,)}},
        )

    told(tmp_path, both(20, 15))
    shown(store, tmp_path)
    take(tmp_path, msgspec.json.encode(PollNews(form="bus", counts=both(40, 16), at=NOON)), 2)
    moved = shown(store, tmp_path).counts
    assert (moved.places[Q], moved.places["/bus/when"]) == ({"a": (40,)}, {"noon": (15,)})


def test_step_that_cannot_be_read_begins_anew(store: Store, tmp_path: Path) -> None:
    store.remember("poll-step:bus", "not json")
    vote(store, *["a"] * 12)
    assert places(store, tmp_path) == {"a": (12,)}
