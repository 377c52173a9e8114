"""What of a poll's result is shown from visit to visit, so that no two results tell a single vote.

Who sees a result before and after somebody else has voted could subtract one from the other. So the
votes of others move on in steps: only when at least the least count of people more are in them. A
visitor's own vote is in what they see at once. Kept are sums alone, as small facts of the store.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics.polls import PollCounts, total
from kiosk.store.polled import Reach, only

if TYPE_CHECKING:
    from kiosk.store.polled import Polled, Vote
    from kiosk.store.pulses import Facts


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A result that was shown: `stream` and `seq` name this device's newest vote in it."""

    counts: PollCounts
    reach: Reach
    at: datetime | None = None
    stream: str = ""
    seq: int = 0


_decoder = msgspec.json.Decoder(Step)


def stepped(facts: Facts, form: str, live: Polled) -> Polled:
    """What may be shown now of what is known; where that is a step on, it is kept durably."""
    if not live.told:
        return live
    step = _read(facts, form)
    if step is None or abs(live.people - step.counts.people) >= live.least:
        counts = live.counts if step is None else _moved(step.counts, live.counts, live.least)
        _keep(facts, form, counts, live)
        return msgspec.structs.replace(live, counts=counts)
    counts = step.counts
    if live.newest is not None and _is_newer(live.newest, step):
        mine = only(live.newest.counts, counts.answered)
        counts = total((counts, mine))
    return msgspec.structs.replace(
        live,
        people=counts.people,
        counts=counts,
        reach=step.reach,
        at=step.at,
        held=live.people > counts.people,
    )


def _moved(old: PollCounts, new: PollCounts, least: int) -> PollCounts:
    """The new counts; those of a question that few people more have answered stay as they were."""
    few = {
        question
        for question, n in old.answered.items()
        if 0 < abs(new.answered.get(question, 0) - n) < least
    }
    return msgspec.structs.replace(
        new,
        answered={q: n for q, n in new.answered.items() if q not in few}
        | {q: old.answered[q] for q in few},
        places={q: choices for q, choices in new.places.items() if q not in few}
        | {q: old.places.get(q, {}) for q in few},
    )


def _is_newer(vote: Vote, step: Step) -> bool:
    return vote.stream != step.stream or vote.seq > step.seq


def _read(facts: Facts, form: str) -> Step | None:
    """What cannot be read begins anew."""
    try:
        kept = facts.recall(_name(form))
        return None if kept is None else _decoder.decode(kept)
    except msgspec.DecodeError:
        return None


def _keep(facts: Facts, form: str, counts: PollCounts, live: Polled) -> None:
    newest = live.newest
    step = Step(
        counts=counts,
        reach=live.reach,
        at=live.at,
        stream=newest.stream if newest is not None else "",
        seq=newest.seq if newest is not None else 0,
    )
    facts.remember(_name(form), msgspec.json.encode(step).decode())


def _name(form: str) -> str:
    return f"poll-step:{form}"
