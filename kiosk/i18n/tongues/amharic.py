"""Amharic in words. Clock times are those of the clock on the wall, as they are shown."""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tongues.tongue import Coin, Counting, Tongue, letters, names, part_of_day

_UNITS: Final = names("ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አሥር")
_TENS: Final = names("አሥራ ሃያ ሠላሳ አርባ ሃምሳ ስድሳ ሰባ ሰማንያ ዘጠና")
_MONTHS: Final = names("ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር")


def _cardinal(number: int, _as: Counting) -> str:
    return in_words(number)


def in_words(number: int) -> str:
    """0 to 999,999,999."""
    if number <= 10:
        return _UNITS[number]
    parts: list[str] = []
    for size, name in ((1_000_000, "ሚሊዮን"), (1000, "ሺህ"), (100, "መቶ")):
        count, number = divmod(number, size)
        if count:
            parts.append(f"{in_words(count)} {name}")
    ten, unit = divmod(number, 10)
    if number == 10:
        parts.append(_UNITS[10])
    else:
        parts += [_TENS[ten - 1]] if ten else []
        parts += [_UNITS[unit]] if unit else []
    return " ".join(parts)


def _counted(number: int, forms: tuple[str, ...], _as: Counting) -> str:
    return f"{in_words(number)} {forms[0] if number == 1 else forms[-1]}"


def _time(hour: int, minute: int, _case: str) -> str:
    part = part_of_day(hour, ("ሌሊት", "ጠዋት", "ቀን", "ከሰዓት በኋላ", "ምሽት"))
    words = f"{part} {in_words(hour % 12 or 12)} ሰዓት"
    return words + (f" ከ{in_words(minute)} ደቂቃ" if minute else "")


def _date(day: int, month: int, year: int | None, _case: str) -> str:
    tail = "" if year is None else f" {in_words(year)}"
    return f"{_MONTHS[month - 1]} {in_words(day)}{tail}"


TONGUE: Final = Tongue(
    cardinal=_cardinal,
    counted=_counted,
    time=_time,
    date=_date,
    counting=lambda _before, noun: Counting(noun=noun),
    percent=lambda _written, words, _as: f"{words} በመቶ",
    months=_MONTHS,
    point="ነጥብ",
    minus="ሲቀነስ",
    to="እስከ",
    cents_joint=" ከ",
    letters=letters("ኤ|ቢ|ሲ|ዲ|ኢ|ኤፍ|ጂ|ኤች|አይ|ጄ|ኬ|ኤል|ኤም|ኤን|ኦ|ፒ|ኪው|አር|ኤስ|ቲ|ዩ|ቪ|ደብልዩ|ኤክስ|ዋይ|ዜድ"),
    signs={"*": "ኮከብ", "#": "መሰላል", "+": "ሲደመር", "=": "እኩል", "~": "ቲልዴ", "$": "ዶላር"},
    coins={
        "ILS": Coin(forms=("ሸቀል", "ሸቀል"), cent_forms=("አጎራ", "አጎሮት")),
        "USD": Coin(forms=("ዶላር", "ዶላር"), cent_forms=("ሳንቲም", "ሳንቲም")),
        "EUR": Coin(forms=("ዩሮ", "ዩሮ"), cent_forms=("ሳንቲም", "ሳንቲም")),
    },
    dial=r"(?:ስልክ|በስልክ|ደውሉ|ይደውሉ|በቁጥር)(?:\s?ቁጥር)?[፦:]?",
    joins_prefixes=True,
)
