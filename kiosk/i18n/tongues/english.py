"""English in words."""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tongues.tongue import LATIN, Coin, Counting, Tongue, names, part_of_day

_UNITS: Final = names(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS: Final = names("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS: Final = names(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_MONTHS: Final = names(
    "January February March April May June July August September October November December"
)


def _cardinal(number: int, _as: Counting) -> str:
    return in_words(number)


def in_words(number: int) -> str:
    """0 to 999,999,999, with the "and" of British English."""
    if number < 20:
        return _UNITS[number]
    if number < 100:
        ten, unit = divmod(number, 10)
        return _TENS[ten - 2] + (f"-{_UNITS[unit]}" if unit else "")
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            head, rest = divmod(number, size)
            joint = " and " if rest < 100 else " "
            return f"{in_words(head)} {name}" + (f"{joint}{in_words(rest)}" if rest else "")
    raise AssertionError(number)


def ordinal(number: int) -> str:
    """First … ninety-ninth."""
    if number < 20:
        return _ORDINALS[number]
    ten, unit = divmod(number, 10)
    if not unit:
        return _TENS[ten - 2][:-1] + "ieth"
    return f"{_TENS[ten - 2]}-{_ORDINALS[unit]}"


def year_in_words(year: int) -> str:
    """A year in two halves: nineteen oh five, twenty twenty-six, two thousand and nine."""
    if 1100 <= year <= 2099 and not 2000 <= year <= 2009 and year % 100:
        tail = in_words(year % 100)
        return f"{in_words(year // 100)} {'oh ' if year % 100 < 10 else ''}{tail}"
    return in_words(year)


def _date(day: int, month: int, year: int | None, _case: str) -> str:
    tail = "" if year is None else f", {year_in_words(year)}"
    return f"the {ordinal(day)} of {_MONTHS[month - 1]}{tail}"


def _time(hour: int, minute: int, _case: str) -> str:
    noon = "in the afternoon" if minute else "at noon"
    parts = ("at night", "in the morning", noon, "in the afternoon", "in the evening")
    words = in_words(hour % 12 or 12)
    if minute:
        words += f" {'oh ' if minute < 10 else ''}{in_words(minute)}"
    return f"{words} {part_of_day(hour, parts)}"


def _counted(number: int, forms: tuple[str, ...], _as: Counting) -> str:
    return f"{in_words(number)} {forms[0] if number == 1 else forms[1]}"


TONGUE: Final = Tongue(
    cardinal=_cardinal,
    counted=_counted,
    time=_time,
    date=_date,
    counting=lambda _before, noun: Counting(noun=noun),
    percent=lambda _written, words, _as: f"{words} percent",
    months=_MONTHS,
    point="point",
    minus="minus",
    to="to",
    cents_joint=" and ",
    letters={letter: letter for letter in LATIN},
    signs={"*": "star", "#": "hash", "+": "plus", "=": "equals", "~": "tilde", "$": "dollar"},
    coins={
        "ILS": Coin(forms=("shekel", "shekels"), cent_forms=("agora", "agorot")),
        "USD": Coin(forms=("dollar", "dollars"), cent_forms=("cent", "cents")),
        "EUR": Coin(forms=("euro", "euros"), cent_forms=("cent", "cents")),
    },
    dial=r"\b(?:call|phone|dial|telephone|hotline)(?: at| on| to|:)?",
    years_in_halves=True,
)
