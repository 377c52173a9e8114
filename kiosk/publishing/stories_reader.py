"""Reads story.yaml: the facts of "You said, we did".

    topic: waiting            # stories of one topic stand under one name
    people: 312               # how many said so
    from: 2026-06             # and in which months
    to: 2026-08
    done: 2026-09-01          # the day of the change
    chart:
      unit: minutes           # minutes, hours, days, percent or count
      months: [2026-06, 2026-07, 2026-08, 2026-09]
      values: [38, 41, 37, 24]
      marker: 2026-09         # the first month after the change

The words of the chart (its title, `unit`, `marker`) are in the language files.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, get_args

from kiosk.i18n import Unit
from kiosk.publishing.said import said
from kiosk.publishing.source import NO_DAY, SourceChart, SourceStory

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.publishing.yamlfile import Fields, Located

FEWEST_PEOPLE: Final = 10  # of fewer, somebody could be recognised
FEWEST_BARS: Final = 2
MOST_BARS: Final = 8
"""More would not fit at the largest letters."""
UNITS: Final = get_args(Unit)


def read_story(fields: Fields, story_id: str) -> SourceStory:
    """What is missing or wrong stands in the report; the story is kept, so that its words are
    checked with it.
    """
    topic = fields.id("topic")
    people = fields.integer("people", low=1)
    if people is not None and people < FEWEST_PEOPLE:
        message = said(
            "few-people", "'people' is {people}; a story needs at least {least}",
            people=people, least=FEWEST_PEOPLE,
        )  # fmt: skip
        fields.problem("people", message, "Of fewer people, somebody could be recognised.")
    first, last = fields.month("from"), fields.month("to")
    done = fields.date("done")
    chart = _chart(fields.mapping("chart"))
    fields.done()
    if first and last and last < first:
        early = said(
            "story-ends-early", "ends in {last}, before it begins in {first}",
            last=f"{last:%Y-%m}", first=f"{first:%Y-%m}",
        )  # fmt: skip
        fields.problem("to", early, "Swap.")
    if done and first and done < first:
        soon = said("done-early", "was done on {day}, before anybody said so", day=done)
        fields.warn("done", soon, "Compare the dates.")
    return SourceStory(
        id=story_id,
        file=fields.file,
        line=fields.line,
        topic=topic,
        people=people or 0,
        first_month=first or NO_DAY,
        last_month=last or NO_DAY,
        done=done or NO_DAY,
        chart=chart,
    )


def _chart(fields: Fields | None) -> SourceChart | None:
    if fields is None:
        return None
    unit = fields.one_of("unit", UNITS)
    months, texts = fields.months("months"), fields.texts("values", required=True)
    values = [_value(fields, text) for text in texts]
    marker = fields.month("marker", required=False)
    fields.done()
    known = tuple(month for month in months if month is not None)
    read = tuple(value for value in values if value is not None)
    if not unit or len(known) < len(months) or len(read) < len(values):
        return None
    if len(known) != len(read):
        message = said(
            "chart-lengths", "has {months} months and {numbers} values",
            months=len(known), numbers=len(read),
        )  # fmt: skip
        fields.problem("values", message, "Write one value for each month.")
        return None
    _check_months(fields, known, marker)
    return SourceChart(unit=unit, months=known, values=read, marker=marker, line=fields.line)


def _check_months(fields: Fields, months: tuple[dt.date, ...], marker: dt.date | None) -> None:
    if not FEWEST_BARS <= len(months) <= MOST_BARS:
        message = said(
            "chart-months", "a chart of {months} months; it should have {least} to {most}",
            months=len(months), least=FEWEST_BARS, most=MOST_BARS,
        )  # fmt: skip
        fields.problem("months", message)
    if list(months) != sorted(set(months)):
        unordered = said("months-order", "the months are not in their order")
        fields.problem("months", unordered, "Oldest first, each once.")
    if marker is not None and marker not in months[1:]:
        message = said(
            "marker-outside", "the marker {month} is not among the months after the first",
            month=f"{marker:%Y-%m}",
        )  # fmt: skip
        fields.problem("marker", message, "It is the first month after the change.")


def _value(fields: Fields, text: Located) -> Decimal | None:
    try:
        value = Decimal(text.text)
    except InvalidOperation:
        value = Decimal("NaN")
    if value.is_finite() and value >= 0:
        return value
    message = said("no-value", "{value!r} in 'values' is no number from 0", value=text.text)
    fields.report.add(fields.file, text.line, message, "Digits only: 38 or 4.5")
    return None
