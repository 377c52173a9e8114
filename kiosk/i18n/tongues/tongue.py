"""What a language must bring so that numbers, money, times and dates can be said in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

LATIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OBLIQUE: Final = "oblique"


class Coin(msgspec.Struct, frozen=True, kw_only=True):
    """A currency's unit and its hundredth: their words by count, and their gender."""

    forms: tuple[str, ...]
    gender: str = "m"
    cent_forms: tuple[str, ...]
    cent_gender: str = "f"


class Counting(msgspec.Struct, frozen=True, kw_only=True):
    """How a number stands in its sentence.

    `gender` is "m", "f", "n" or "" for counting by itself; `case` is "" or "oblique", which each
    language takes as its own (genitive in Russian, genitive and accusative in Arabic); `noun` is
    the word counted, empty where there is none.
    """

    gender: str = ""
    case: str = ""
    noun: str = ""


class Tongue(msgspec.Struct, frozen=True, kw_only=True):
    """One language. Numbers are not negative and at most 999,999,999; hours 0 to 24."""

    cardinal: Callable[[int, Counting], str]
    counted: Callable[[int, tuple[str, ...], Counting], str]  # the number with its noun's form
    time: Callable[[int, int, str], str]  # hour, minute, case
    date: Callable[[int, int, int | None, str], str]  # day, month, year, case
    counting: Callable[[str, str], Counting]  # from the words before and the word after
    percent: Callable[[str, str, Counting], str]  # as written, in words
    months: tuple[str, ...]  # as they stand in a text
    point: str
    minus: str
    to: str
    cents_joint: str  # between an amount and its hundredths
    letters: dict[str, str]
    signs: dict[str, str]
    coins: dict[str, Coin]
    dial: str  # what comes before a number that is dialled, as a pattern; empty for none
    comma_decimals: bool = False  # "1 250,50", not "1,250.50"
    year_after: str = ""  # what may follow the year of a date and is said with it, as a pattern
    month_prefix: str = ""
    joins_prefixes: bool = False  # "ב-125": a preposition, joined to the word
    years_in_halves: bool = False


def names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def letters(text: str) -> dict[str, str]:
    """Names of the Latin letters in their order, with bars between them."""
    return dict(zip(LATIN, text.split("|"), strict=True))


def part_of_day(hour: int, parts: tuple[str, str, str, str, str]) -> str:
    """One of: night, morning, noon, afternoon, evening."""
    night, morning, noon, afternoon, evening = parts
    if 5 <= hour < 12:
        return morning
    if hour == 12:
        return noon
    if 13 <= hour < 18:
        return afternoon
    return evening if 18 <= hour < 22 else night


def last_word(before: str) -> str:
    """The word just before the end of a text, in small letters; empty after a stop."""
    words = before.split()
    return words[-1].lower() if words and before[-1:].isspace() else ""
