"""Finds in a text what is not said as it is written: amounts, times, dates, phones, references."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.i18n import spoken_numbers as numbers
from kiosk.i18n.spoken import Piece
from kiosk.i18n.spoken_data import VOICES
from kiosk.i18n.tags import base_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Direction marks and isolates steer the eye, not the ear.
_MARKS: Final = frozenset(map(chr, (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), 0xFEFF))) | (
    frozenset(map(chr, range(0x2066, 0x206A)))
)
# Other digits and spaces, one for one, so that places in the text stay.
_PLAIN: Final = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u00a0\u202f\u2009٫٬٪−־",
    "01234567890123456789   .,%--",
)
_NUMBER: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
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
_PATTERNS: Final = (
    ("iso", r"(?P<iso_y>\d{4})-(?P<iso_m>\d{2})-(?P<iso_d>\d{2})(?!\d)"),
    ("date", r"(?P<d>\d{1,2})(?P<sep>[./])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})(?!\d)"),
    (
        "money",
        rf"(?P<s1>{_SYMBOL})\s?(?P<n1>{_NUMBER})|(?P<n2>{_NUMBER})\s?(?P<s2>{_SYMBOL})(?!\w)",
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
    ("percent", rf"(?P<pc>{_NUMBER})\s?%"),
    ("number", rf"(?<![\d.])(?P<minus>(?<![\w\d)])-)?(?P<n>{_NUMBER})"),
)
# After one of these a short number is dialled, not counted.
_DIAL: Final = re.compile(
    r"(?:\b(?:call|phone|dial|telephone|hotline)|טלפון|מוקד|חייגו|הטלפון|هاتف|الهاتف|بالرقم|اتصلوا|اتصل)"
    r"(?: at| on| to|:)?\s*$",
    re.IGNORECASE,
)
_NEXT_WORD: Final = re.compile(r"\s*([^\W\d]+)")
_RANGE_GAP: Final = re.compile(r"\s?[-–—]\s?")
_RANGED: Final = frozenset({"number", "time", "money", "percent", "date", "iso", "day"})
_PREFIXING: Final = frozenset({"he", "ar"})  # "ב-125": a preposition, joined to the word
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
    voice = VOICES.get(lang)
    for found in _findings(text, lang):
        gap_start = last.end if last else 0
        gap = text[gap_start : found.start]
        ranged = last and last.kind in _RANGED and found.kind in _RANGED
        if ranged and voice and _RANGE_GAP.fullmatch(gap):
            yield _Found("gap", gap_start, found.start, f" {voice.to} ")
        elif gap.endswith("-") and gap[-2:-1].isalpha():
            yield _Found("gap", found.start - 1, found.start, "" if lang in _PREFIXING else " ")
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
        if start and text[start - 1].isalpha():
            say = f" {say}"
        if match.end() < len(text) and text[match.end()].isalpha():
            say = f"{say} "
        yield _Found(kind, start, match.end(), say)


@cache
def _matcher(lang: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _kinds(lang)))


@cache
def _kinds(lang: str) -> tuple[tuple[str, str], ...]:
    voice = VOICES.get(lang)
    if voice is None:
        return _PATTERNS
    months = "|".join(_VOWEL_MARKS.sub("", month) for month in voice.months)
    prefix = "ב" if lang == "he" else ""
    day = rf"(?P<dd>\d{{1,2}}) {prefix}(?P<month>{months})(?:,? (?P<yyyy>\d{{4}}))?(?!\w)"
    return (("day", day), *_PATTERNS)


def _say_day(match: re.Match[str], lang: str) -> str | None:
    months = [_VOWEL_MARKS.sub("", month) for month in VOICES[lang].months]
    year = int(match["yyyy"]) if match["yyyy"] else None
    return _date(int(match["dd"]), months.index(match["month"]) + 1, year, lang)


def _say_iso(match: re.Match[str], lang: str) -> str | None:
    return _date(int(match["iso_d"]), int(match["iso_m"]), int(match["iso_y"]), lang)


def _say_date(match: re.Match[str], lang: str) -> str | None:
    year = int(match["y"])
    return _date(int(match["d"]), int(match["m"]), year if year > 99 else 2000 + year, lang)


def _date(day: int, month: int, year: int | None, lang: str) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return numbers.date_words(day, month, year, lang)


def _say_money(match: re.Match[str], lang: str) -> str | None:
    whole, _, cents = (match["n1"] or match["n2"]).replace(",", "").partition(".")
    if len(cents) > 2:
        return None
    currency = _SYMBOLS[match["s1"] or match["s2"]]
    return numbers.money(int(whole), int(cents.ljust(2, "0") or 0), currency, lang)


def _say_time(match: re.Match[str], lang: str) -> str | None:
    return numbers.time_of_day(int(match["hh"]), int(match["mm"]), lang)


def _say_code(match: re.Match[str], lang: str) -> str:
    return numbers.spelled(match[0], lang)


def _say_phone(match: re.Match[str], lang: str) -> str:
    return numbers.digits(match[0], lang)


def _say_percent(match: re.Match[str], lang: str) -> str | None:
    voice = VOICES.get(lang)
    words = _number(match["pc"], lang, "m" if lang == "he" else "")
    if voice is None or words is None:
        return None
    if lang == "he":
        if match["pc"] == "1":
            return f"{voice.percent} {words}"
        return f"{words} {voice.percent}ים"
    return f"{words} {voice.percent}"


def _say_number(match: re.Match[str], lang: str) -> str | None:
    written = match["n"]
    voice = VOICES.get(lang)
    if len(written) <= 4 and written.isdigit() and _DIAL.search(match.string[: match.start()]):
        return numbers.digits(written, lang)
    if voice is None:
        return None
    minus = f"{voice.minus} " if match["minus"] else ""
    if lang == "en" and re.fullmatch(r"(?:19|20[1-9])\d+", written) and len(written) == 4:
        return minus + numbers.year_words(int(written), lang)
    gender, noun = _counted_noun(match, lang)
    if lang == "he" and written == "2" and noun:
        return minus + {"m": "שני", "f": "שתי"}[gender]
    words = _number(written, lang, gender)
    return None if words is None else minus + words


def _counted_noun(match: re.Match[str], lang: str) -> tuple[str, str]:
    """Gender and noun of what the number counts, where the noun is known: ("m", "ימים")."""
    voice = VOICES[lang]
    follows = _NEXT_WORD.match(match.string, match.end())
    noun = follows[1] if follows else ""
    if noun in voice.masculine:
        return "m", noun
    return ("f", noun) if noun in voice.feminine else ("", "")


def _number(written: str, lang: str, gender: str) -> str | None:
    whole, _, fraction = written.replace(",", "").partition(".")
    if fraction:
        return numbers.decimal(whole, fraction, lang)
    return numbers.cardinal(int(whole), lang, gender)


_SAYERS: Final[dict[str, Callable[[re.Match[str], str], str | None]]] = {
    "day": _say_day,
    "iso": _say_iso,
    "date": _say_date,
    "money": _say_money,
    "time": _say_time,
    "code": _say_code,
    "phone": _say_phone,
    "percent": _say_percent,
    "number": _say_number,
}
