"""A poll's result as a page shows it: every number in words of the language, every row one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.analytics.polls import Bar, PollKind, bars, enough
from kiosk.i18n import format_date, format_measure, format_number, format_people, isolate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.analytics.polls import PollCounts
    from kiosk.forms import CompiledForm, FormWalk, Question
    from kiosk.store.polled import Polled

KINDS: dict[str, PollKind] = {
    "select_one": "one",
    "select_multiple": "several",
    "rank": "ranking",
}


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A question whose result can be told: its choices in the form's order, value and label."""

    path: str
    label: str
    kind: PollKind
    choices: tuple[tuple[str, str], ...]
    correct: tuple[str, ...] = ()


def asked_in(form: CompiledForm, walk: FormWalk) -> list[Asked]:
    """The questions of a form that have choices, in the language of the walk."""
    found: list[Asked] = []
    for path in form.binds:
        question = question_at(form, walk, path)
        if question is None or question.kind not in KINDS or not question.choices:
            continue
        found.append(
            Asked(
                path=path,
                label=question.label,
                kind=KINDS[question.kind],
                choices=tuple((each.value, each.label) for each in question.choices),
                correct=question.correct,
            )
        )
    return found


def question_at(form: CompiledForm, walk: FormWalk, path: str) -> Question | None:
    """A question as it stands now, on the screen or not; None where nothing is asked there."""
    control, node = form.control(path), walk.state.node(path)
    if control is None or node is None:
        return None
    return walk.asking.question(control, node)


class Result:
    """Tells a result in one language. `words` gives the text of an id."""

    def __init__(self, words: Callable[[str], str], tag: str, zone: ZoneInfo) -> None:
        self._words = words
        self._tag = tag
        self._zone = zone

    def say(self, key: str, *values: str) -> str:
        text = self._words(key)
        for place, value in enumerate(values, 1):
            text = text.replace(f"%{place}", isolate(value))
        return text

    def number(self, value: float) -> str:
        return format_number(value, self._tag)

    def people(self, polled: Polled) -> str:
        return self.say("polls.people", self.number(polled.people))

    def period(self, counts: PollCounts) -> str:
        """From the first vote's day to the last's, at the centre."""
        if counts.first is None or counts.last is None:
            return ""
        days = [each.astimezone(self._zone).date() for each in (counts.first, counts.last)]
        told = [format_date(day, self._tag) for day in days]
        if days[0] == days[1]:
            return self.say("polls.day", told[0])
        return self.say("polls.period", *told)

    def since(self, at: datetime) -> str:
        """Whose votes these are, where the others' are of an earlier day."""
        day = format_date(at.astimezone(self._zone).date(), self._tag)
        return self.say("polls.reach.since", day)

    def tables(
        self, polled: Polled, asked: list[Asked], mine: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """For each question {label, kind, rows}; a question of too few answers has no rows."""
        if not polled.told:
            return []
        return [
            {
                "label": each.label,
                "kind": each.kind,
                "note": self._words(f"polls.note.{each.kind}") if each.kind != "one" else "",
                "rows": self._rows(polled.counts, each, mine.get(each.path)),
            }
            for each in asked
            if enough(polled.counts, each.path, polled.least)
        ]

    def _rows(self, counts: PollCounts, asked: Asked, mine: Any) -> list[dict[str, Any]]:
        labels = dict(asked.choices)
        chosen = [mine] if isinstance(mine, str) else list(mine or [])
        found = bars(counts, asked.path, asked.kind, list(labels))
        return [self._row(asked, bar, labels[bar.choice], chosen) for bar in found]

    def _row(self, asked: Asked, bar: Bar, label: str, chosen: list[str]) -> dict[str, Any]:
        if asked.kind == "ranking":
            place = self.number(round(bar.mean, 1)) if bar.mean is not None else "–"
            figure, detail = self.say("polls.place", place), ""
        else:
            figure = format_measure(round(100 * bar.share), "percent", self._tag)
            detail = format_people(bar.people, self._tag)
        mark = ""
        if bar.choice in chosen:
            at = self.number(chosen.index(bar.choice) + 1)
            mark = self.say("polls.mine.place", at) if asked.kind == "ranking" else ""
            mark = mark or self._words("polls.mine")
        right = self._words("quiz.right-answer") if bar.choice in asked.correct else ""
        return {
            "label": label,
            "figure": figure,
            "detail": detail,
            "share": bar.share,
            "mine": mark,
            "right": right,
            "said": ". ".join(each for each in (label, figure, detail, mark, right) if each),
        }
