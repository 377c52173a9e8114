"""Numbers, money, dates, times and spans of time as people of a language write them.

CLDR's rules come through Babel, which takes 50 ms to import and is therefore imported only when
something is formatted. Digits are Western by default (readers of Arabic here use both; signs and
forms in the centre use Western ones). Direction marks are taken out: whoever puts a value into a
sentence isolates it.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from kiosk.i18n.isolation import isolate, without_marks
from kiosk.i18n.tags import base_language
from kiosk.i18n.words import INTERNATIONAL, WORDS, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from babel import Locale

Digits = Literal["western", "native"]
PluralCategory = Literal["zero", "one", "two", "few", "many", "other"]


@cache
def _locale(tag: str) -> Locale:
    """Babel's locale; a language CLDR does not know is written like English."""
    from babel import Locale, UnknownLocaleError

    for name in (tag, base_language(tag), "en"):
        try:
            return Locale.parse(name.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("CLDR without English")


def words_of(tag: str) -> Words:
    return WORDS.get(base_language(tag), INTERNATIONAL)


def plural_category(n: int | Decimal, tag: str) -> PluralCategory:
    """CLDR's category of a number, to choose a word's form by."""
    return cast("PluralCategory", _locale(tag).plural_form(n))


def plural(n: int, tag: str, forms: dict[str, str], digits: Digits = "western") -> str:
    """The form of `forms` (by category, "other" required) for `n`, with `{n}` filled in."""
    form = forms.get(plural_category(n, tag), forms["other"])
    return form.format(n=format_number(n, tag, digits))


_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_NATIVE = {"ar": _ARABIC_DIGITS, "fa": _PERSIAN_DIGITS, "ur": _PERSIAN_DIGITS}


def native_digits(text: str, tag: str) -> str:
    """The text with the language's own digits, for a site that asks for them."""
    table = _NATIVE.get(base_language(tag))
    return text.translate(table) if table else text


def _with_digits(text: str, tag: str, digits: Digits) -> str:
    return native_digits(text, tag) if digits == "native" else text


def format_number(value: float | Decimal, tag: str, digits: Digits = "western") -> str:
    from babel.numbers import format_decimal

    text = format_decimal(value, locale=_locale(tag), numbering_system="latn")
    return _with_digits(without_marks(text), tag, digits)


def format_money(amount: Decimal, currency: str, tag: str, digits: Digits = "western") -> str:
    """The amount with its currency sign; whole amounts without cents. `currency` is ISO 4217."""
    from babel.numbers import format_currency

    locale = _locale(tag)
    pattern = locale.currency_formats["standard"].pattern
    if amount == amount.to_integral_value():
        pattern = pattern.replace(".00", "")
    text = format_currency(
        amount,
        currency,
        pattern,
        locale=locale,
        numbering_system="latn",
        currency_digits=False,
    )
    return _with_digits(without_marks(text), tag, digits)


def format_date(
    date: dt.date, tag: str, style: Literal["short", "medium", "long", "full"] = "long"
) -> str:
    from babel.dates import format_date as babel_format

    return without_marks(babel_format(date, style, locale=_locale(tag)))


def format_time(time: dt.time, tag: str) -> str:
    """Hour and minute on the 24-hour clock, the hour without a leading zero: "8:00"."""
    from babel.dates import format_time as babel_format

    return without_marks(babel_format(time, "H:mm", locale=_locale(tag)))


def format_range(start: str, end: str, tag: str) -> str:
    """Two values with a word between them; a dash would jump to the wrong side in RTL text."""
    return words_of(tag).between.format(start=start, end=end)


def format_list(parts: Sequence[str], tag: str) -> str:
    """Several things in one phrase, each isolated, joined as the language joins them."""
    from babel.lists import format_list as join

    return join([isolate(part) for part in parts], locale=_locale(tag))


def _days_by_cldr(n: int, tag: str) -> str:
    from babel.dates import format_timedelta

    span = dt.timedelta(days=n)
    return without_marks(
        format_timedelta(span, granularity="day", threshold=1e9, locale=_locale(tag))
    )


def _unit_by_cldr(unit: str) -> Callable[[int, str], str]:
    def spell(n: int, tag: str) -> str:
        from babel.units import format_unit

        text = format_unit(n, unit, length="long", locale=_locale(tag), numbering_system="latn")
        return without_marks(text)

    return spell


def _span(n: int, tag: str, own: dict[str, str], by_cldr: Callable[[int, str], str]) -> str:
    return plural(n, tag, own) if own else by_cldr(n, tag).replace("\xa0", " ")


def format_days(days: int, tag: str) -> str:
    """A number of days in words: "10 days", "יומיים"."""
    return _span(days, tag, words_of(tag).days, _days_by_cldr)


def format_duration(minutes: int, tag: str) -> str:
    """A span of time in words: "20 minutes", "ساعة و30 دقيقة". Whole days become days."""
    if minutes >= 1440 and minutes % 1440 == 0:
        return format_days(minutes // 1440, tag)
    words = words_of(tag)
    hours, rest = divmod(minutes, 60)
    in_hours = _span(hours, tag, words.hours, _unit_by_cldr("duration-hour"))
    in_minutes = _span(rest, tag, words.minutes, _unit_by_cldr("duration-minute"))
    if not hours:
        return in_minutes
    return words.and_minutes.format(hours=in_hours, minutes=in_minutes) if rest else in_hours


Unit = Literal["minutes", "hours", "days", "percent", "count"]


def format_quantity(value: float | Decimal, unit: Unit, tag: str) -> str:
    """A measured value in words: "38 minutes", "12.5 days"; of percent and counts, the number."""
    words = words_of(tag)
    if unit in {"percent", "count"}:
        return format_measure(value, unit, tag)
    if unit == "days" and value == int(value):
        return format_days(int(value), tag)
    own = {"minutes": words.minutes, "hours": words.hours, "days": words.days}[unit]
    if value == int(value):
        return _span(int(value), tag, own, _unit_by_cldr(f"duration-{unit.removesuffix('s')}"))
    if own:
        return own["other"].format(n=format_number(value, tag))
    from babel.units import format_unit

    name = f"duration-{unit.removesuffix('s')}"
    text = format_unit(value, name, length="long", locale=_locale(tag), numbering_system="latn")
    return without_marks(text).replace("\xa0", " ")


def format_measure(value: float | Decimal, unit: Unit, tag: str) -> str:
    """The value as it stands on a bar: the number, with a sign where it is percent."""
    if unit != "percent":
        return format_number(value, tag)
    from decimal import Decimal

    from babel.numbers import format_percent

    locale: Any = _locale(tag)
    pattern = locale.percent_formats[None].pattern.replace("##0", "##0.#")
    share = Decimal(str(value)) / 100
    text = format_percent(share, pattern, locale=locale, numbering_system="latn")
    return without_marks(text)


def format_month(month: dt.date, tag: str, *, short: bool = False) -> str:
    """The month with its year ("June 2026"), or short and alone ("Jun")."""
    from babel.dates import format_skeleton

    if short:
        return _month_name(month, tag, "abbreviated")
    day = dt.datetime(month.year, month.month, month.day)  # noqa: DTZ001  # no moment, a month
    return without_marks(format_skeleton("yMMMM", day, locale=_locale(tag)))


def _month_name(month: dt.date, tag: str, width: Literal["wide", "abbreviated"]) -> str:
    """As the name stands alone. Babel may answer with another language's where a language has no
    name of its own for that (CLDR's alias is kept as resolved first), so it is asked only of those
    that have: theirs is the form beside a year, too.
    """
    locale: Any = _locale(tag)
    own = "LLLL" in locale.datetime_skeletons["yMMMM"].pattern
    return without_marks(locale.months["stand-alone" if own else "format"][width][month.month])


def format_months(first: dt.date, last: dt.date, tag: str) -> str:
    """Some months in a row: "June to August 2026"; the year twice only where there are two."""
    if (first.year, first.month) == (last.year, last.month):
        return format_month(last, tag)
    start = format_month(first, tag)
    if first.year == last.year:
        start = _month_name(first, tag, "wide")
    words = words_of(tag)
    between = words.between_months or words.between
    return between.format(start=start, end=format_month(last, tag))


def format_people(count: int, tag: str) -> str:
    """How many people: "312 people"."""
    return plural(count, tag, words_of(tag).people or {"other": "{n}"})


def day_name(day: int, tag: str) -> str:
    """The name of a week day, 0 = Monday, as it stands alone. Hebrew drops the word "day"."""
    names: Any = _locale(tag).days["stand-alone"]["wide"]
    return str(names[day]).removeprefix("יום ")
