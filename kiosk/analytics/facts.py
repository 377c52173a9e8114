"""One person's answers as the measures see them: small numbers and short keys, no words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

import msgspec

from kiosk.analytics.measures import Counts, ces_units, nps_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Dimension = Literal["service", "language", "kiosk", "channel", "hour", "weekday"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
_CSAT_BOXES = 5
_BEST_NPS = 10


class Roles(msgspec.Struct, frozen=True, kw_only=True):
    """Where in a form the measures are: paths of questions, "" where the form has none.

    `ces_points` is how many points the question on ease has; 1 is always the hardest.
    """

    service: str = ""
    csat: str = ""
    nps: str = ""
    ces: str = ""
    reason: str = ""
    comment: str = ""
    ces_points: int = 7


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """What one person answered. `day` counts from 0001-01-01 in the centre's time zone.

    `ces` is an answer of 1 to `ces_points`. None: not asked, or not answered.
    """

    day: int
    hour: int
    service: str = ""
    language: str = ""
    kiosk: str = ""
    channel: str = ""
    csat: int | None = None
    nps: int | None = None
    ces: int | None = None
    ces_points: int = 7
    reasons: tuple[str, ...] = ()

    @property
    def weekday(self) -> int:
        """0 is Monday."""
        return (self.day - 1) % 7

    def key(self, dimension: str) -> str:
        """The value in one dimension, as the text it is counted under."""
        return str(getattr(self, dimension))

    @property
    def counts(self) -> Counts:
        """This one person, counted."""
        units = 0 if self.ces is None else ces_units(self.ces, self.ces_points)
        group = None if self.nps is None else nps_of(self.nps)
        return Counts(
            responses=1,
            csat=_box(self.csat),
            promoters=int(group == "promoters"),
            passives=int(group == "passives"),
            detractors=int(group == "detractors"),
            ces_n=int(self.ces is not None),
            ces_sum=units,
            ces_squares=units * units,
        )


def read_fact(
    answers: Mapping[str, Any],
    roles: Roles,
    *,
    day: int,
    hour: int,
    language: str,
    kiosk: str,
    channel: str,
) -> Fact:
    """Values outside a question's scale count as not answered: central accepts every form."""
    return Fact(
        day=day,
        hour=hour,
        language=language,
        kiosk=kiosk,
        channel=channel,
        service=str(answers.get(roles.service) or ""),
        csat=_between(answers.get(roles.csat), 1, _CSAT_BOXES),
        nps=_between(answers.get(roles.nps), 0, _BEST_NPS),
        ces=_between(answers.get(roles.ces), 1, roles.ces_points),
        ces_points=roles.ces_points,
        reasons=_several(answers.get(roles.reason)),
    )


def _between(value: Any, lowest: int, highest: int) -> int | None:
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return (
        number
        if lowest <= number <= highest and str(value) in {str(number), f"{number}.0"}
        else None
    )


def _several(value: Any) -> tuple[str, ...]:
    """The choices of a question that takes several: a list, or names with spaces between."""
    if isinstance(value, str):
        return tuple(value.split())
    return tuple(str(each) for each in value) if isinstance(value, list | tuple) else ()


def _box(csat: int | None) -> tuple[int, int, int, int, int]:
    return (
        int(csat == 1), int(csat == 2), int(csat == 3), int(csat == 4), int(csat == 5),
    )  # fmt: skip
