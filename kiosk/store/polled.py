"""What is known on this device of a poll: what central told, and the votes given here since.

A vote is counted once: central names the last entry of each stream that it has counted, and only what
lies behind that is added here.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.analytics.polls import (
    PollCounts,
    PollNews,
    ballot,
    enough,
    guarded,
    stream_mark,
    total,
)
from kiosk.analytics.suppression import LEAST
from kiosk.envelope import decode_envelope
from kiosk.store.connection import STORE_FILE, open_reader
from kiosk.store.records import moment
from kiosk.store.sync_state import feed_item, read_sync_state

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

POLL = "poll"
"""The kind of what central tells of polls; the key is the form."""

_VOTES = (
    "SELECT stream.stream, entry.seq, entry.recorded, entry.envelope FROM entry "
    "JOIN stream ON stream.no = entry.no "
    "WHERE entry.kind = 'vote' AND entry.form = ? AND entry.envelope IS NOT NULL ORDER BY pos"
)
_decoder = msgspec.json.Decoder(PollNews)

Reach = Literal["everywhere", "here"]


class Vote(msgspec.Struct, frozen=True, kw_only=True):
    stream: str
    seq: int
    counts: PollCounts


class Polled(msgspec.Struct, frozen=True, kw_only=True):
    """A result as it may be told. `people` is how many voted, also while `counts` are of too few.

    `reach` is "here" where only this device's own votes are in it: central told nothing yet. `at` is
    when central told the rest, by its clock. `newest` is the last vote given at this device. `held`:
    there are newer votes than are told (`kiosk.store.poll_steps`).
    """

    people: int
    counts: PollCounts
    reach: Reach
    told: bool
    least: int = LEAST
    at: datetime | None = None
    newest: Vote | None = None
    held: bool = False


def polled(folder: Path, form: str, least: int = LEAST) -> Polled:
    """Read anew each time; for a lane beside the screen. What is damaged counts as nothing."""
    own = own_votes(folder, form)
    found = _together(folder, own, _news(folder, form), least)
    return msgspec.structs.replace(found, newest=own[-1]) if own else found


def _together(folder: Path, own: list[Vote], news: PollNews | None, least: int) -> Polled:
    here = total(vote.counts for vote in own)
    if news is None:
        return _result(here, here.people, "here", least)
    since = total(vote.counts for vote in _since(folder, own, news))
    together = total((news.counts, since))
    if news.counts.answered:  # a question whose answers central keeps back stays untold here too
        together = only(together, news.counts.answered)
    if together.people >= least and not enough(news.counts, "", least) and news.counts.people:
        # Central may not tell yet what those few said: until it does, these are the votes of here.
        if here.people >= least:
            return _result(here, here.people, "here", least)
        return Polled(
            people=together.people, counts=_bare(together), reach="everywhere", told=False
        )
    found = _result(together, together.people, "everywhere", least)
    return msgspec.structs.replace(found, at=news.at)


def own_votes(folder: Path, form: str) -> list[Vote]:
    """The votes in this device's store, oldest first."""
    path = folder / STORE_FILE
    if not path.exists():
        return []
    try:
        with closing(open_reader(path)) as connection:
            rows = connection.execute(_VOTES, [form]).fetchall()
    except sqlite3.Error:
        return []
    found: list[Vote] = []
    for stream, seq, recorded, envelope in rows:
        try:
            answers = decode_envelope(envelope).answers
        except msgspec.DecodeError:
            continue
        found.append(Vote(stream=stream, seq=seq, counts=ballot(answers, moment(recorded))))
    return found


def _since(folder: Path, own: list[Vote], news: PollNews) -> list[Vote]:
    accepted = read_sync_state(folder) if news.cut else None
    reached: dict[str, int] = {}
    for stream in {vote.stream for vote in own}:
        # Where not every stream is named, what central has accepted may be counted: not again here.
        otherwise = accepted.of(stream).accepted if accepted is not None else 0
        reached[stream] = news.reached.get(stream_mark(stream), otherwise)
    return [vote for vote in own if vote.seq > reached[vote.stream]]


def _news(folder: Path, form: str) -> PollNews | None:
    body = feed_item(folder, POLL, form)
    try:
        return None if body is None else _decoder.decode(body)
    except msgspec.DecodeError:  # a newer central's; this device counts its own
        return None


def _result(counts: PollCounts, people: int, reach: Reach, least: int) -> Polled:
    return Polled(
        people=people,
        counts=guarded(counts, least),
        reach=reach,
        told=enough(counts, "", least),
        least=least,
    )


def only(counts: PollCounts, questions: Collection[str]) -> PollCounts:
    """Without the other questions; how many people voted stays."""
    return msgspec.structs.replace(
        counts,
        answered={q: n for q, n in counts.answered.items() if q in questions},
        places={q: choices for q, choices in counts.places.items() if q in questions},
    )


def _bare(counts: PollCounts) -> PollCounts:
    return msgspec.structs.replace(counts, answered={}, places={})
