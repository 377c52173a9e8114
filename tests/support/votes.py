"""Votes, answers of a quiz and of a pulse, as a desk's copy of its centre has them."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import cycle
from typing import TYPE_CHECKING, Any

from kiosk.desk.replica import Received
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator

STREAM = "votes"
POLL, QUIZ, PULSE = "poll-opening-hours", "quiz-centre", "pulse-today"
_HOURS = ["tuesday_late"] * 5 + ["sunday_early"] * 3 + ["keep"] * 2


def votes(
    now: datetime, polls: int = 120, quizzes: int = 40, pulses: int = 60
) -> Iterator[Received]:
    """One every quarter of an hour, the last of them now."""
    given = [
        *((POLL, "vote", {"hours": hours}) for hours, _ in zip(cycle(_HOURS), range(polls))),
        *(
            (QUIZ, "vote", {"hearing": "nothing", "number": "any", "help": ["aloud", "large"]})
            for _ in range(quizzes)
        ),
        *(
            (PULSE, "answer", {"found": found})
            for found, _ in zip(cycle(["yes", "yes", "partly", "no"]), range(pulses))
        ),
    ]
    for number, (form, kind, answers) in enumerate(given, 1):
        yield received(
            number, form, kind, answers, now - timedelta(minutes=15 * (len(given) - number))
        )


def received(
    number: int, form: str, kind: str, answers: dict[str, Any], at: datetime, stream: str = STREAM
) -> Received:
    """`answers` by the names of questions at the top of the form."""
    envelope = an_envelope(
        900_000 + number, kind=kind, form=form, submitted=at,
        answers={f"/{form}/{name}": value for name, value in answers.items()},
    )  # fmt: skip
    return Received(
        stream=stream, seq=number, order=900_000 + number, kiosk="kiosk-1", received=at,
        envelope=envelope,
    )  # fmt: skip
