"""Finds in a text what is not said as it is written: amounts, times, dates, phones, references."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.i18n import spoken_numbers as numbers
from kiosk.i18n.spoken import Piece
from kiosk.i18n.tags import base_language
from kiosk.i18n.tongues import Counting, tongue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.i18n.tongues import Tongue

# Direction marks and isolates steer the eye, not the ear.
_MARKS: Final = frozenset(map(chr, (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), 0xFEFF))) | (
    frozenset(map(chr, range(0x2066, 0x206A)))
)
# Other digits and spaces, one for one, so that places in the text stay.
_PLAIN: Final = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u202f\u2009٫٬٪−־",
    "01234567890123456789\u00a0\u00a0.,%--",
)
_NUMBER: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_COMMA_NUMBER: Final = r"\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"  # a pad types a point
_SYMBOLS: Final = {
    "₪": "ILS",
    "ILS": "ILS",
    "NIS": "ILS",
    "$": "USD",
    "€": "EUR",
    "ש״ח": "ILS",
    'ש"ח': "ILS",
}
_SYMBOL: Final = "|".join(map(re.escape, _SYMBOLS))
_NEXT_WORD: Final = re.compile(r"\s*([^\W\d]+)")
_RANGE_GAP: Final = re.compile(r"\s?[-–—]\s?")
_RANGED: Final = frozenset({"number", "time", "money", "percent", "date", "iso", "day", "month"})
_VOWEL_MARKS: Final = re.compile("[\u064b-\u0652]")


class _Found(msgspec.Struct, frozen=True):
    kind: str
    start: int
    end: int
    say: str


def pieces(text: str, lang: str) -> Iterator[Piece]:
    """What to say instead, in order; direction marks are said as nothing."""
    language = base_language(lang)
    places = [place for place, character in enumerate(text) if character not in _MARKS]
    clean = "".join(text[place] for place in places).translate(_PLAIN)
    at = 0
    for found in _with_ranges(clean, language):
        start = places[found.start]
        end = places[found.end - 1] + 1
        yield from _unheard(text, at, start)
        yield Piece(start, end, found.say)
        at = end
    yield from _unheard(text, at, len(text))


def _unheard(text: str, start: int, end: int) -> Iterator[Piece]:
    for place in range(start, end):
        if text[place] in _MARKS:
            yield Piece(place, place + 1, "")


def _with_ranges(text: str, lang: str) -> Iterator[_Found]:
    """The findings, with the dash of a range said as "to" and the dash after a prefix dropped."""
    last: _Found | None = None
    language = tongue(lang)
    for found in _findings(text, lang):
        gap_start = last.end if last else 0
        gap = text[gap_start : found.start]
        ranged = last and last.kind in _RANGED and found.kind in _RANGED
        if ranged and language and _RANGE_GAP.fullmatch(gap):
            yield _Found("gap", gap_start, found.start, f" {language.to} ")
        elif gap.endswith("-") and gap[-2:-1].isalpha():
            joined = language is not None and language.joins_prefixes
            yield _Found("gap", found.start - 1, found.start, "" if joined else " ")
        yield found
        last = found


def _findings(text: str, lang: str) -> Iterator[_Found]:
    for match in _matcher(lang).finditer(text):
        kind = match.lastgroup or ""
        kind = next((name for name, _ in _kinds(lang) if match[name] is not None), kind)
        say = _SAYERS[kind](match, lang)
        if say is None:
            continue
        start = match.start()
        if start and text[start - 1].isalpha() and not _prefixed(text[start - 1], lang):
            say = f" {say}"
        if match.end() < len(text) and text[match.end()].isalpha():
            say = f"{say} "
        yield _Found(kind, start, match.end(), say)


def _prefixed(letter: str, lang: str) -> bool:
    """Whether a letter before a number is a preposition that is said with it ("ב125", not "A4")."""
    language = tongue(lang)
    return language is not None and language.joins_prefixes and not letter.isascii()


@cache
def _matcher(lang: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _kinds(lang)))


@cache
def _kinds(lang: str) -> tuple[tuple[str, str], ...]:
    """What to look for, and how it is written in the language; the first that fits is it."""
    language = tongue(lang)
    comma = language is not None and language.comma_decimals
    number = _COMMA_NUMBER if comma else _NUMBER
    general = (
        ("iso", r"(?P<iso_y>\d{4})-(?P<iso_m>\d{2})-(?P<iso_d>\d{2})(?!\d)"),
        ("date", r"(?P<d>\d{1,2})(?P<sep>[./])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})(?!\d)"),
        (
            "money",
            rf"(?P<s1>{_SYMBOL})\s?(?P<n1>{number})|(?P<n2>{number})\s?(?P<s2>{_SYMBOL})(?!\w)",
        ),
        ("time", r"(?P<hh>[01]?\d|2[0-4]):(?P<mm>[0-5]\d)(?![\d:])"),
        ("code", r"(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9]{2,}(?:-[A-Z0-9]+)+(?:-?[*~$=])?"),
        (
            "phone",
            (
                r"\+\d{1,3}[- ]?\d{1,3}(?:[- ]?\d{2,4}){2,3}|\*\d{3,6}|1-\d{3}(?:-\d{2,4}){1,2}"
                r"|0\d{1,2}-\d{3}-?\d{2,4}(?:-\d+)?|0\d{6,}|\d{7,}"
            ),
        ),
        ("percent", rf"(?P<pc>{number})\s?%"),
        ("number", rf"(?<![\d.])(?P<minus>(?<![\w\d)])-)?(?P<n>{number})"),
    )
    return general if language is None else (*_days(language), *general)


def _days(language: Tongue) -> Iterator[tuple[str, str]]:
    """Dates with the name of the month, the day before it or, in English, also after it."""
    months = "|".join(_VOWEL_MARKS.sub("", month) for month in language.months)
    year = rf"(?:,? (?P<yyyy>\d{{4}})(?:{language.year_after or '(?!)'})?)?(?!\w)"
    day = r"(?P<dd>\d{1,2})"
    yield "day", rf"{day} {language.month_prefix}(?P<named>{months}){year}"
    if language.years_in_halves:
        after = year.replace("yyyy", "yyyy2")
        yield "month", rf"(?P<named2>{months}) (?P<dd2>\d{{1,2}})(?!\d){after}"


def _say_day(match: re.Match[str], lang: str) -> str | None:
    return _named_date(match, lang, "")


def _say_month(match: re.Match[str], lang: str) -> str | None:
    return _named_date(match, lang, "2")


def _named_date(match: re.Match[str], lang: str, mark: str) -> str | None:
    language = tongue(lang)
    months = [_VOWEL_MARKS.sub("", month) for month in language.months] if language else []
    year = int(match[f"yyyy{mark}"]) if match[f"yyyy{mark}"] else None
    month = months.index(match[f"named{mark}"]) + 1
    return _date(int(match[f"dd{mark}"]), month, year, match, lang)


def _say_iso(match: re.Match[str], lang: str) -> str | None:
    year, month, day = (int(match[f"iso_{part}"]) for part in "ymd")
    return _date(day, month, year, match, lang)


def _say_date(match: re.Match[str], lang: str) -> str | None:
    year = int(match["y"])
    full = year if year > 99 else 2000 + year
    return _date(int(match["d"]), int(match["m"]), full, match, lang)


def _date(day: int, month: int, year: int | None, match: re.Match[str], lang: str) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return numbers.date_words(day, month, year, lang, _counting(match, lang).case)


def _say_money(match: re.Match[str], lang: str) -> str | None:
    whole, cents = _halves(match["n1"] or match["n2"], lang)
    if len(cents) > 2:
        return None
    currency = _SYMBOLS[match["s1"] or match["s2"]]
    how = _counting(match, lang)
    return numbers.money(int(whole), int(cents.ljust(2, "0") or 0), currency, lang, how)


def _say_time(match: re.Match[str], lang: str) -> str | None:
    case = _counting(match, lang).case
    return numbers.time_of_day(int(match["hh"]), int(match["mm"]), lang, case)


def _say_code(match: re.Match[str], lang: str) -> str:
    return numbers.spelled(match[0], lang)


def _say_phone(match: re.Match[str], lang: str) -> str:
    return numbers.digits(match[0], lang)


def _say_percent(match: re.Match[str], lang: str) -> str | None:
    language = tongue(lang)
    how = Counting(gender="m", case=_counting(match, lang).case)
    words = _number(match["pc"], lang, how)
    return None if language is None or words is None else language.percent(match["pc"], words, how)


def _say_number(match: re.Match[str], lang: str) -> str | None:
    written, language = match["n"], tongue(lang)
    if len(written) <= 4 and written.isdigit() and _dialled(match, lang):
        return numbers.digits(written, lang)
    if language is None:
        return None
    minus = f"{language.minus} " if match["minus"] else ""
    if (
        language.years_in_halves
        and re.fullmatch(r"(?:19|20[1-9])\d+", written)
        and len(written) == 4
    ):
        from kiosk.i18n.tongues.english import year_in_words

        return minus + year_in_words(int(written))
    words = _number(written, lang, _counting(match, lang))
    return None if words is None else minus + words


def _dialled(match: re.Match[str], lang: str) -> bool:
    before = _dial(lang)
    return before is not None and before.search(match.string[: match.start()]) is not None


@cache
def _dial(lang: str) -> re.Pattern[str] | None:
    """After this a short number is dialled, not counted."""
    language = tongue(lang)
    if language is None or not language.dial:
        return None
    return re.compile(rf"(?:{language.dial})\s*$", re.IGNORECASE)


def _counting(match: re.Match[str], lang: str) -> Counting:
    """How the number stands between the words before it and the word after it."""
    language = tongue(lang)
    if language is None:
        return Counting()
    follows = _NEXT_WORD.match(match.string, match.end())
    return language.counting(match.string[: match.start()], follows[1] if follows else "")


def _number(written: str, lang: str, how: Counting) -> str | None:
    whole, fraction = _halves(written, lang)
    if fraction:
        return numbers.decimal(whole, fraction, lang)
    return numbers.cardinal(int(whole), lang, how)


def _halves(written: str, lang: str) -> tuple[str, str]:
    """The digits before and after the point (or the comma, where that is the point)."""
    language = tongue(lang)
    if language and language.comma_decimals:
        whole, _, fraction = written.replace("\u00a0", "").replace(".", ",").partition(",")
    else:
        whole, _, fraction = written.replace(",", "").partition(".")
    return whole, fraction


_SAYERS: Final[dict[str, Callable[[re.Match[str], str], str | None]]] = {
    "day": _say_day,
    "month": _say_month,
    "iso": _say_iso,
    "date": _say_date,
    "money": _say_money,
    "time": _say_time,
    "code": _say_code,
    "phone": _say_phone,
    "percent": _say_percent,
    "number": _say_number,
}
