"""Turns facts into the words a screen shows, in each language, when the pack is built.

The amount, the time and the place always come from the facts; the language file only adds a note.
So a fee changed in one place is right in every language at once, however old a translation is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import i18n
from kiosk.content.model import Channel, Fact, Fee
from kiosk.publishing.source import DAYS

if TYPE_CHECKING:
    from decimal import Decimal

    from kiosk.publishing.source import Hours, SourcePack, SourceService, Words

_ICONS = {"fee": "coin", "duration": "clock", "place": "map-pin", "hours": "calendar-blank"}
_WEEK_FROM_SUNDAY = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")


def facts(service: SourceService, words: Words, pack: SourcePack) -> tuple[Fact, ...]:
    """The facts card in its fixed order; facts the service does not have are left out."""
    found = [
        _fee_fact(fees(service, words, pack), service, words.lang),
        _duration_fact(service, words),
        _place_fact(service, words),
        hours_fact(service.hours, words.lang, words.hours_note),
    ]
    return tuple(fact for fact in found if fact is not None)


def _fact(kind: str, value: str, note: str) -> Fact:
    return Fact(
        kind=kind,  # type: ignore[arg-type]
        icon=_ICONS[kind],
        label_key=f"fact.{kind}",
        value=value,
        note=note,
    )


def money(amount: Decimal, currency: str, lang: str) -> str:
    if not amount:
        return i18n.words_of(lang).free
    return i18n.isolate(i18n.format_money(amount, currency, lang))


def fees(service: SourceService, words: Words, pack: SourcePack) -> tuple[Fee, ...]:
    return tuple(
        Fee(
            id=fee.id,
            amount=str(fee.amount),
            value=money(fee.amount, pack.currency, words.lang),
            label=words.fees[fee.id].text if fee.id in words.fees else "",
            from_age=fee.from_age,
        )
        for fee in service.fees
    )


def _fee_fact(all_fees: tuple[Fee, ...], service: SourceService, lang: str) -> Fact | None:
    """The first fee is the ordinary one; the second is the note, with its price unless free."""
    if not all_fees:
        return None
    note = ""
    if len(all_fees) > 1:
        second = all_fees[1]
        free = not service.fees[1].amount
        labelled = i18n.words_of(lang).labelled
        note = second.label if free else labelled.format(label=second.label, value=second.value)
    return _fact("fee", all_fees[0].value, note)


def _duration_fact(service: SourceService, words: Words) -> Fact | None:
    note = words.duration.text
    if not note and service.delivery_days:
        note = i18n.plural(service.delivery_days, words.lang, _ready(words.lang))
    if service.duration_minutes is None:
        return _fact("duration", note, "") if note else None
    return _fact("duration", i18n.format_duration(service.duration_minutes, words.lang), note)


def _ready(lang: str) -> dict[str, str]:
    return i18n.words_of(lang).ready or {"other": "{n}"}


def _place_fact(service: SourceService, words: Words) -> Fact | None:
    phrases = i18n.words_of(words.lang)
    value, note = words.place.text, words.place_note
    if not value and service.counter is not None:
        value = phrases.counter.format(n=service.counter)
    if not note and service.floor is not None:
        note = phrases.floor.format(n=service.floor) if service.floor else phrases.ground_floor
    return _fact("place", value, note) if value else None


def hours_fact(hours: Hours | None, lang: str, note: str = "") -> Fact | None:
    """Opening hours with the days in words underneath."""
    if hours is None:
        return None
    start, end = (i18n.isolate(i18n.format_time(t, lang)) for t in (hours.start, hours.end))
    return _fact("hours", i18n.format_range(start, end, lang), note or days(hours, lang))


def days(hours: Hours, lang: str) -> str:
    """The days in words: "Sunday to Thursday" when they follow each other, else each by name."""
    open_days = [day for day in _WEEK_FROM_SUNDAY if day in hours.days]
    names = [i18n.day_name(DAYS.index(day), lang) for day in open_days]
    first = _WEEK_FROM_SUNDAY.index(open_days[0])
    in_a_row = list(_WEEK_FROM_SUNDAY[first : first + len(open_days)]) == open_days
    phrases = i18n.words_of(lang)
    if len(open_days) > 2 and in_a_row:
        between = phrases.between_days or phrases.between
        return between.format(start=names[0], end=names[-1])
    return phrases.comma.join(names)


def channels(service: SourceService) -> tuple[Channel, ...]:
    return tuple(
        Channel(
            kind=each.kind,
            value=each.value,
            shown=i18n.isolate(each.value.removeprefix("https://")),
            title_key=f"channel.{each.kind}",
        )
        for each in service.channels
    )
