"""What votes add up to: who chose what, how many people voted, and from when to when.

- **One answer**: the share of those who answered the question that chose it.
- **Several answers**: the share of *people* that chose it; shares add up to more than 100 %.
- **A ranking** is ordered by the Borda count (de Borda, "Mémoire sur les élections au scrutin", 1781):
  of m choices the first place gives m - 1 points, the last gives none, and what somebody left out
  gives none. Told are the mean place among those who placed it, and the points as a share of the
  most that could be had.

Counts of two groups of people can be added. A result of fewer than the least count of people is not
told; their number is: it says that somebody came, not what anybody said. Votes of a choice are the
result itself and no breakdown, so a choice of few people is told within a result of enough.
"""

from __future__ import annotations

import re
from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from kiosk.analytics.suppression import LEAST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PollKind = Literal["one", "several", "ranking"]
MOST_CHOICES = 200
"""Of one question, and questions of one form; what is beyond is no poll."""
_LONGEST = 200
_CHOICE = re.compile(r"[\w.-]{1,64}\Z")  # as forms name choices; what a person wrote is none


class PollCounts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`places` maps question → choice → how many people put it first, second and so on; a choice of
    a question with one answer is always in the first place. `answered` counts people by question.
    """

    people: int = 0
    answered: dict[str, int] = {}
    places: dict[str, dict[str, tuple[int, ...]]] = {}
    first: datetime | None = None
    last: datetime | None = None

    def __add__(self, other: PollCounts) -> PollCounts:
        return total((self, other))


class PollNews(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What central tells every kiosk of a poll: the counts (none while there are too few people), and
    up to which entry it has counted each stream that voted, by `stream_mark`.

    `cut`: more streams voted than are named.
    """

    v: int = 1
    form: str
    version: str = ""
    counts: PollCounts
    at: datetime
    reached: dict[str, int] = {}
    cut: bool = False


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One choice of a result: `share` is 0 to 1; `mean` is its mean place, of a ranking only."""

    choice: str
    people: int
    share: float
    mean: float | None = None


def stream_mark(stream: str) -> str:
    """A short name of a stream in what every kiosk is told."""
    from hashlib import sha256

    return sha256(stream.encode()).hexdigest()[:16]


def ballot(answers: Mapping[str, Any], moment: datetime) -> PollCounts:
    """One person's vote. A choice that is named twice counts once, at its better place."""
    given = {
        question: chosen
        for question, answer in list(answers.items())[:MOST_CHOICES]
        if (chosen := _chosen(answer)) and 0 < len(question) <= _LONGEST
    }
    return PollCounts(
        people=1,
        answered=dict.fromkeys(given, 1),
        places={
            question: {
                choice: (0,) * place + (1,) for place, choice in enumerate(chosen[:MOST_CHOICES])
            }
            for question, chosen in given.items()
        },
        first=moment,
        last=moment,
    )


def total(parts: Iterable[PollCounts]) -> PollCounts:
    """All of them together."""
    people, answered = 0, dict[str, int]()
    places: dict[str, dict[str, tuple[int, ...]]] = {}
    moments: list[datetime] = []
    for part in parts:
        people += part.people
        moments += [each for each in (part.first, part.last) if each is not None]
        for question, n in part.answered.items():
            answered[question] = answered.get(question, 0) + n
        for question, choices in part.places.items():
            kept = places.setdefault(question, {})
            for choice, counts in choices.items():
                kept[choice] = _added(kept.get(choice, ()), counts)
    return PollCounts(
        people=people,
        answered=answered,
        places=places,
        first=min(moments, default=None),
        last=max(moments, default=None),
    )


def enough(counts: PollCounts, question: str = "", least: int = LEAST) -> bool:
    """Whether the result (of one question) may be told."""
    people = counts.answered.get(question, 0) if question else counts.people
    return people >= max(least, 1)


def guarded(counts: PollCounts, least: int = LEAST) -> PollCounts:
    """Without what is of too few people; how many they are stays."""
    told = {q for q in counts.answered if enough(counts, q, least) and enough(counts, "", least)}
    return msgspec.structs.replace(
        counts,
        answered={q: n for q, n in counts.answered.items() if q in told},
        places={q: choices for q, choices in counts.places.items() if q in told},
    )


def bars(counts: PollCounts, question: str, kind: PollKind, choices: Sequence[str]) -> list[Bar]:
    """Of each choice in the form's order; a ranking from the best to the worst."""
    people = counts.answered.get(question, 0)
    given = counts.places.get(question, {})
    if kind == "ranking":
        ranked = [
            _ranked(choice, given.get(choice, ()), people, len(choices)) for choice in choices
        ]
        return sorted(ranked, key=lambda bar: -bar.share)
    sums = {choice: sum(given.get(choice, ())) for choice in choices}
    return [
        Bar(choice=choice, people=n, share=n / people if people else 0.0)
        for choice, n in sums.items()
    ]


def _ranked(choice: str, places: tuple[int, ...], people: int, choices: int) -> Bar:
    points = sum(n * (choices - place) for place, n in enumerate(places, 1) if place < choices)
    placed, most = sum(places), people * (choices - 1)
    mean = sum(n * place for place, n in enumerate(places, 1)) / placed if placed else None
    return Bar(choice=choice, people=placed, share=points / most if most else 0.0, mean=mean)


def _chosen(answer: Any) -> tuple[str, ...]:
    """The choices in their order; nothing for what is no choice."""
    if isinstance(answer, str):
        return (answer,) if _CHOICE.match(answer) else ()
    if isinstance(answer, list | tuple):
        return tuple(dict.fromkeys(each for one in answer for each in _chosen(one)[:1]))
    return ()


def _added(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, ...]:
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    return tuple(n + (shorter[at] if at < len(shorter) else 0) for at, n in enumerate(longer))
