"""Numbers, money and times in words, for the ear.

Languages without rules here give None: their engines read digits well enough by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.i18n import spoken_data as data

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGEST: Final = 999_999_999


def cardinal(number: int, lang: str, gender: str = "") -> str | None:
    """The number in words. `gender` ("m" or "f") of what is counted; "" counts abstractly.

    None when the language has no rules here or the number is beyond 999,999,999.
    """
    rule = _CARDINALS.get(lang)
    if rule is None or abs(number) > _LARGEST:
        return None
    words = rule(abs(number), gender)
    return f"{data.VOICES[lang].minus} {words}" if number < 0 else words


def decimal(whole: str, fraction: str, lang: str) -> str | None:
    """A decimal number: the digits after the point one by one, two of them as a number."""
    head = cardinal(int(whole), lang)
    if head is None:
        return None
    if len(fraction) <= 2 and not fraction.startswith("0"):
        tail = cardinal(int(fraction), lang)
    else:
        tail = digits(fraction, lang)
    return f"{head} {data.VOICES[lang].point} {tail}"


def digits(text: str, lang: str) -> str:
    """Digit by digit, with a breath at each gap: "02-123" → "zero two, one two three"."""
    return spelled(text.replace(" ", "-"), lang)


def spelled(text: str, lang: str) -> str:
    """Character by character; hyphens are a breath."""
    groups = [group for group in text.split("-") if group]
    return ", ".join(" ".join(_character(c, lang) for c in group) for group in groups)


def money(whole: int, cents: int, currency: str, lang: str) -> str | None:
    """An amount in words: "one hundred and twenty-five shekels". None without words for it."""
    voice = data.VOICES.get(lang)
    coin = voice.coins.get(currency) if voice else None
    if voice is None:
        return _plain_money(whole, cents, currency, lang)
    if coin is None:
        return None
    unit = _counted(whole, coin.forms, coin.gender, lang)
    if not cents:
        return unit
    part = _counted(cents, coin.cent_forms, coin.cent_gender, lang)
    joint = voice.and_ if lang in {"he", "ar"} else f"{voice.and_} "
    return part if not whole else f"{unit} {joint}{part}"


def _plain_money(whole: int, cents: int, currency: str, lang: str) -> str | None:
    words = data.PLAIN_COINS.get(lang, {}).get(currency)
    if words is None:
        return None
    return f"{whole} {words[0]}" + (f" {cents} {words[1]}" if cents else "")


def time_of_day(hour: int, minute: int, lang: str) -> str | None:
    """A clock time as people say it, with the part of the day: "eight in the morning"."""
    rule = _TIMES.get(lang)
    return rule(hour, minute) if rule else None


def date_words(day: int, month: int, year: int | None, lang: str) -> str | None:
    """A date in words; None when the language has no rules here."""
    voice = data.VOICES.get(lang)
    if voice is None:
        return None
    name = voice.months[month - 1]
    tail = "" if year is None else f" {year_words(year, lang)}"
    if lang == "en":
        return f"the {ordinal_en(day)} of {name}{',' if tail else ''}{tail}"
    if lang == "he":
        return f"{_hebrew(day, 'm')} ב{name}{tail}"
    return f"{_arabic(day, 'm')} {name}{tail}"


def year_words(year: int, lang: str) -> str:
    """A year: in English in two halves."""
    if lang == "en" and 1100 <= year <= 2099 and not 2000 <= year <= 2009 and year % 100:
        tail = _english(year % 100, "")
        return f"{_english(year // 100, '')} {'oh ' if year % 100 < 10 else ''}{tail}"
    return cardinal(year, lang) or str(year)


def ordinal_en(number: int) -> str:
    """First … ninety-ninth."""
    if number < 20:
        return data.EN_ORDINALS[number]
    ten, unit = divmod(number, 10)
    if not unit:
        return data.EN_TENS[ten - 2][:-1] + "ieth"
    return f"{data.EN_TENS[ten - 2]}-{data.EN_ORDINALS[unit]}"


def _character(character: str, lang: str) -> str:
    voice = data.VOICES.get(lang)
    if character.isdigit():
        return cardinal(int(character), lang) or character
    if voice is None:
        return character
    upper = character.upper()
    return voice.letters.get(upper) or voice.signs.get(character) or character


def _counted(number: int, forms: tuple[str, ...], gender: str, lang: str) -> str:
    if lang == "ar":
        return _counted_arabic(number, forms, gender)
    if lang == "he":
        if number == 1:
            return f"{forms[0]} {_hebrew(1, gender)}"
        if number == 2:
            return f"{data.HE_TWO_OF[gender]} {forms[1]}"
        return f"{_hebrew(number, gender)} {forms[1]}"
    return f"{cardinal(number, lang)} {forms[0] if number == 1 else forms[1]}"


def _counted_arabic(number: int, forms: tuple[str, ...], gender: str) -> str:
    one, two, few, many, hundreds = forms
    if number == 1:
        return f"{one} {_arabic(1, gender)}"
    if number == 2:
        return two
    rest = number % 100
    if 3 <= rest <= 10:
        form = few
    elif rest >= 11:
        form = many
    else:
        form = hundreds
    return f"{_arabic(number, gender)} {form}"


def _english(number: int, _gender: str) -> str:
    if number < 20:
        return data.EN_UNITS[number]
    if number < 100:
        ten, unit = divmod(number, 10)
        return data.EN_TENS[ten - 2] + (f"-{data.EN_UNITS[unit]}" if unit else "")
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            head, rest = divmod(number, size)
            joint = " and " if rest < 100 else " "
            return f"{_english(head, '')} {name}" + (f"{joint}{_english(rest, '')}" if rest else "")
    raise AssertionError(number)


def _hebrew(number: int, gender: str) -> str:
    """Feminine unless told otherwise; the last part takes "and"."""
    parts = _hebrew_parts(number, gender or "f")
    return parts[0] if len(parts) == 1 else f"{' '.join(parts[:-1])} ו{parts[-1]}"


def _hebrew_parts(number: int, gender: str) -> list[str]:
    parts: list[str] = []
    millions, number_left = divmod(number, 1_000_000)
    thousands, rest = divmod(number_left, 1000)
    if millions:
        parts.append("מיליון" if millions == 1 else f"{_hebrew(millions, 'm')} מיליון")
    if thousands:
        parts.append(data.HE_THOUSANDS.get(thousands) or f"{_hebrew(thousands, 'm')} אלף")
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        parts.append(
            {1: "מאה", 2: "מאתיים"}.get(hundreds) or f"{data.HE_UNITS['f'][hundreds]} מאות"
        )
    if rest >= 20:
        parts.append(data.HE_TENS[rest // 10 - 2])
        rest %= 10
    if rest or not parts:
        parts.append(data.HE_UNITS[gender][rest])
    return parts


def _arabic(number: int, gender: str) -> str:
    return " وَ".join(_arabic_parts(number, gender or "m"))


def _arabic_parts(number: int, gender: str) -> list[str]:
    parts: list[str] = []
    millions, number_left = divmod(number, 1_000_000)
    thousands, rest = divmod(number_left, 1000)
    if millions:
        parts.append(_arabic_thousands(millions, ("مِلْيُون", "مِلْيُونان", "مَلايِين")))
    if thousands:
        parts.append(_arabic_thousands(thousands, ("أَلْف", "أَلْفان", "آلاف")))
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        parts.append(data.AR_HUNDREDS[hundreds - 1])
    if 0 < rest < 20:
        parts.append(data.AR_UNITS[gender][rest])
    elif rest:
        if rest % 10:
            parts.append(data.AR_UNITS[gender][rest % 10])
        parts.append(data.AR_TENS[rest // 10 - 2])
    return parts or [data.AR_UNITS[gender][0]]


def _arabic_thousands(count: int, names: tuple[str, str, str]) -> str:
    one, two, few = names
    if count == 1:
        return one
    if count == 2:
        return two
    return f"{_arabic(count, 'm')} {few if 3 <= count % 100 <= 10 else one}"


def _part_of_day(hour: int, names: tuple[str, str, str, str, str]) -> str:
    """Of: night, morning, noon, afternoon, evening."""
    night, morning, noon, afternoon, evening = names
    if 5 <= hour < 12:
        return morning
    if hour == 12:
        return noon
    if 13 <= hour < 18:
        return afternoon
    return evening if 18 <= hour < 22 else night


def _time_en(hour: int, minute: int) -> str:
    parts = (
        "at night",
        "in the morning",
        "at noon" if not minute else "in the afternoon",
        "in the afternoon",
        "in the evening",
    )
    words = _english(hour % 12 or 12, "")
    if minute:
        words += f" {'oh ' if minute < 10 else ''}{_english(minute, '')}"
    return f"{words} {_part_of_day(hour, parts)}"


def _time_he(hour: int, minute: int) -> str:
    words = data.HE_UNITS["f"][hour % 12 or 12]
    if minute == 30:
        words += " וחצי"
    elif minute == 15:
        words += " ורבע"
    elif minute:
        words += f" ו{_hebrew(minute, 'f')} דקות"
    part = _part_of_day(hour, ("בלילה", "בבוקר", "בצהריים", "אחַר הצהריים", "בערב"))
    return f"{words} {part}"


def _time_ar(hour: int, minute: int) -> str:
    words = data.AR_HOURS[hour % 12]
    if minute == 30:
        words += " وَالنِّصْف"
    elif minute == 15:
        words += " وَالرُّبْع"
    elif minute:
        words += f" وَ{_counted_arabic(minute, _AR_MINUTES, 'f')}"
    part = _part_of_day(hour, ("لَيْلًا", "صَباحًا", "ظُهْرًا", "بَعْدَ الظُّهْر", "مَساءً"))
    return f"{words} {part}"


_AR_MINUTES: Final = ("دَقيقَة", "دَقيقَتان", "دَقائِق", "دَقيقَة", "دَقيقَة")
_CARDINALS: Final[dict[str, Callable[[int, str], str]]] = {
    "en": _english,
    "he": _hebrew,
    "ar": _arabic,
}
_TIMES: Final[dict[str, Callable[[int, int], str]]] = {
    "en": _time_en,
    "he": _time_he,
    "ar": _time_ar,
}
