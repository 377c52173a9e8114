"""Numbers, money, times, dates and signs in words, in any language that has a tongue.

Each gives None where the language has no words for it: then the engine reads what is written.
"""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.i18n.tongues import Counting, tongue

LARGEST: Final = 999_999_999
_PLAIN: Final = Counting()


def cardinal(number: int, lang: str, how: Counting = _PLAIN) -> str | None:
    """The number in words, as `how` says it stands in its sentence; None beyond 999,999,999."""
    language = tongue(lang)
    if language is None or abs(number) > LARGEST:
        return None
    words = language.cardinal(abs(number), how)
    return f"{language.minus} {words}" if number < 0 else words


def decimal(whole: str, fraction: str, lang: str) -> str | None:
    """A decimal number: the digits after the point one by one, two of them as a number."""
    language, head = tongue(lang), cardinal(int(whole), lang)
    if head is None or language is None:
        return None
    if len(fraction) <= 2 and not fraction.startswith("0"):
        tail = cardinal(int(fraction), lang)
    else:
        tail = digits(fraction, lang)
    return f"{head} {language.point} {tail}"


def digits(text: str, lang: str) -> str:
    """Digit by digit, with a breath at each gap: "02-123" → "zero two, one two three"."""
    return spelled("-".join(text.split()), lang)


def spelled(text: str, lang: str) -> str:
    """Character by character; hyphens are a breath."""
    groups = [group for group in text.split("-") if group]
    return ", ".join(" ".join(_character(c, lang) for c in group) for group in groups)


def _character(character: str, lang: str) -> str:
    language = tongue(lang)
    if character.isdigit():
        return cardinal(int(character), lang) or character
    if language is None:
        return character
    return language.letters.get(character.upper()) or language.signs.get(character) or character


def money(whole: int, cents: int, currency: str, lang: str, how: Counting = _PLAIN) -> str | None:
    """An amount in words: "one hundred and twenty-five shekels". None without words for it."""
    language = tongue(lang)
    coin = language.coins.get(currency) if language else None
    if language is None or coin is None or whole > LARGEST:
        return None
    unit = language.counted(whole, coin.forms, _of(how, coin.gender))
    if not cents:
        return unit
    part = language.counted(cents, coin.cent_forms, _of(how, coin.cent_gender))
    return f"{unit}{language.cents_joint}{part}" if whole else part


def _of(how: Counting, gender: str) -> Counting:
    return msgspec.structs.replace(how, gender=gender, noun="")


def time_of_day(hour: int, minute: int, lang: str, case: str = "") -> str | None:
    """A clock time as people say it, with the part of the day: "eight in the morning"."""
    language = tongue(lang)
    return language.time(hour, minute, case) if language else None


def date_words(day: int, month: int, year: int | None, lang: str, case: str = "") -> str | None:
    """A date in words; None when the language has no rules here."""
    language = tongue(lang)
    return language.date(day, month, year, case) if language else None
