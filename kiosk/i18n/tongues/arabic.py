"""Arabic in words.

They carry their vowels because the speech engine guesses badly without; endings are those of
pause, as one speaks them. After a preposition the tens and the dual stand in the oblique case.
"""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tongues.tongue import (
    OBLIQUE,
    Coin,
    Counting,
    Tongue,
    last_word,
    letters,
    names,
    part_of_day,
)

_UNITS: Final = {
    "m": [
        "صِفْر",
        "واحِد",
        "اِثْنان",
        "ثَلاثَة",
        "أَرْبَعَة",
        "خَمْسَة",
        "سِتَّة",
        "سَبْعَة",
        "ثَمانِيَة",
        "تِسْعَة",
        "عَشَرَة",
        "أَحَدَ عَشَر",
        "اِثْنا عَشَر",
        "ثَلاثَةَ عَشَر",
        "أَرْبَعَةَ عَشَر",
        "خَمْسَةَ عَشَر",
        "سِتَّةَ عَشَر",
        "سَبْعَةَ عَشَر",
        "ثَمانِيَةَ عَشَر",
        "تِسْعَةَ عَشَر",
    ],
    "f": [
        "صِفْر",
        "واحِدَة",
        "اِثْنَتان",
        "ثَلاث",
        "أَرْبَع",
        "خَمْس",
        "سِتّ",
        "سَبْع",
        "ثَماني",
        "تِسْع",
        "عَشْر",
        "إِحْدى عَشْرَة",
        "اِثْنَتا عَشْرَة",
        "ثَلاثَ عَشْرَة",
        "أَرْبَعَ عَشْرَة",
        "خَمْسَ عَشْرَة",
        "سِتَّ عَشْرَة",
        "سَبْعَ عَشْرَة",
        "ثَمانِيَ عَشْرَة",
        "تِسْعَ عَشْرَة",
    ],
}
_TENS: Final = names("عِشْرُون ثَلاثُون أَرْبَعُون خَمْسُون سِتُّون سَبْعُون ثَمانُون تِسْعُون")
_HUNDREDS: Final = names("مِئَة مِئَتان ثَلاثُمِئَة أَرْبَعُمِئَة خَمْسُمِئَة سِتُّمِئَة سَبْعُمِئَة ثَمانِمِئَة تِسْعُمِئَة")
_HOURS: Final = [
    "الثّانِيَةَ عَشْرَة",
    "الواحِدَة",
    "الثّانِيَة",
    "الثّالِثَة",
    "الرّابِعَة",
    "الخامِسَة",
    "السّادِسَة",
    "السّابِعَة",
    "الثّامِنَة",
    "التّاسِعَة",
    "العاشِرَة",
    "الحادِيَةَ عَشْرَة",
]
_MINUTES: Final = ("دَقيقَة", "دَقيقَتان", "دَقائِق", "دَقيقَة", "دَقيقَة")
_MONTHS: Final = names("يَنايِر فِبْرايِر مارِس أَبْريل مايُو يُونيُو يُولْيُو أَغُسْطُس سِبْتَمْبِر أُكْتُوبَر نُوفَمْبِر ديسَمْبِر")
_FEMININE: Final = frozenset(
    names(
        "دقيقة دقائق ساعة ساعات سنة سنوات صورة صور نسخة نسخ مرة مرات خطوة خطوات وثيقة وثائق ليرة أغورة "
        "أغورات ثانية ثوان ثوانٍ نجمة نجوم نتيجة نتائج دفعة دفعات صفحة صفحات إجابة إجابات غرفة غرف"
    )
)
_GOVERNING: Final = frozenset(
    names(
        "من إلى الى في على عن خلال بعد قبل حتى منذ لمدة بمبلغ بقيمة مبلغ مدة كل قرابة نحو حوالي لغاية "
        "بـ لـ مقابل بنسبة نسبة ادفع ادفعوا تدفع انتظر انتظروا أكثر أقل دون"
    )
)
# The ending of the dual and of the tens: (in pause as subject, oblique).
_ENDINGS: Final = (
    ("ُون", "ين"),
    ("ُّون", "ّين"),
    ("تان", "تَيْن"),
    ("لان", "لَيْن"),
    ("فان", "فَيْن"),
    ("ثْنان", "ثْنَيْن"),
)


def _cardinal(number: int, how: Counting) -> str:
    words = _in_words(number, how.gender, how.case)
    return _before_noun(number, words) if how.noun else words


def _before_noun(number: int, words: str) -> str:
    """A dual loses its ending before what it counts: two hundred pages, "مِئَتا صفحة"."""
    if number >= 200 and number % 1000 in {0, 200}:
        return words.removesuffix("ن") if words.endswith(("تان", "فان", "تَيْن", "فَيْن")) else words
    return words


def _in_words(number: int, gender: str = "", case: str = "") -> str:
    parts = _parts(number, gender or "m")
    if case == OBLIQUE:
        parts = [_oblique(part) for part in parts]
    return " وَ".join(parts)


def _oblique(part: str) -> str:
    """Twenty "عِشْرُون" → "عِشْرين", two hundred "مِئَتان" → "مِئَتَيْن", and so on."""
    part = part.replace("ثْنا عَ", "ثْنَيْ عَ").replace("ثْنَتا عَ", "ثْنَتَيْ عَ")
    part = part.replace("ُمِئَة", "ِمِئَة")
    for ending, other in _ENDINGS:
        if part.endswith(ending):
            return part.removesuffix(ending) + other
    return part


def _parts(number: int, gender: str) -> list[str]:
    parts: list[str] = []
    millions, number_left = divmod(number, 1_000_000)
    thousands, rest = divmod(number_left, 1000)
    if millions:
        parts.append(_many(millions, ("مِلْيُون", "مِلْيُونان", "مَلايِين")))
    if thousands:
        parts.append(_many(thousands, ("أَلْف", "أَلْفان", "آلاف")))
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        parts.append(_HUNDREDS[hundreds - 1])
    if 0 < rest < 20:
        parts.append(_UNITS[gender][rest])
    elif rest:
        if rest % 10:
            parts.append(_UNITS[gender][rest % 10])
        parts.append(_TENS[rest // 10 - 2])
    return parts or [_UNITS[gender][0]]


def _many(count: int, forms: tuple[str, str, str]) -> str:
    one, two, few = forms
    if count == 1:
        return one
    if count == 2:
        return two
    return f"{_in_words(count)} {few if 3 <= count % 100 <= 10 else one}"


def _counted(number: int, forms: tuple[str, ...], how: Counting) -> str:
    one, two, few, many, hundreds = forms
    if number == 1:
        return f"{one} {_in_words(1, how.gender)}"
    if number == 2:
        return _oblique(two) if how.case else two
    rest = number % 100
    form = few if 3 <= rest <= 10 else many if rest >= 11 else hundreds
    return f"{_before_noun(number, _in_words(number, how.gender, how.case))} {form}"


def _time(hour: int, minute: int, _case: str) -> str:
    words = _HOURS[hour % 12]
    if minute == 30:
        words += " وَالنِّصْف"
    elif minute == 15:
        words += " وَالرُّبْع"
    elif minute:
        words += f" وَ{_counted(minute, _MINUTES, Counting(gender='f', case=OBLIQUE))}"
    part = part_of_day(hour, ("لَيْلًا", "صَباحًا", "ظُهْرًا", "بَعْدَ الظُّهْر", "مَساءً"))
    return f"{words} {part}"


def _date(day: int, month: int, year: int | None, case: str) -> str:
    tail = "" if year is None else f" {_in_words(year, case=case)}"
    return f"{_in_words(day, 'm', case)} {_MONTHS[month - 1]}{tail}"


def _counting(before: str, noun: str) -> Counting:
    gender = "f" if noun in _FEMININE else ""
    joined = before[-1:] in "بل" and before[-2:-1].isspace()
    governed = joined or last_word(before) in _GOVERNING
    return Counting(gender=gender, case=OBLIQUE if governed else "", noun=noun)


_DOLLARS: Final = ("دُولار", "دُولاران", "دُولارات", "دُولارًا", "دُولار")
_CENTS: Final = ("سِنْت", "سِنْتان", "سِنْتات", "سِنْتًا", "سِنْت")
TONGUE: Final = Tongue(
    cardinal=_cardinal,
    counted=_counted,
    time=_time,
    date=_date,
    counting=_counting,
    percent=lambda _written, words, _as: f"{words} بِالمِئَة",
    months=_MONTHS,
    point="فاصِلَة",
    minus="ناقِص",
    to="إلى",
    cents_joint=" وَ",
    letters=letters(
        "إيه|بي|سي|دي|إي|إف|جي|إتش|آي|جيه|كيه|إل|إم|إن|أو|بي|كيو|آر|إس|تي|يو|في|دبليو|إكس|واي|زد"
    ),
    signs={"*": "نَجْمَة", "#": "مُرَبَّع", "+": "زائِد", "=": "يُساوي", "~": "مَوْجَة", "$": "دُولار"},
    coins={
        "ILS": Coin(
            forms=("شِيكِل", "شِيكِلان", "شَواكِل", "شِيكِلًا", "شِيكِل"),
            cent_forms=("أَغورَة", "أَغورَتان", "أَغورات", "أَغورَة", "أَغورَة"),
        ),
        "USD": Coin(forms=_DOLLARS, cent_forms=_CENTS, cent_gender="m"),
        "EUR": Coin(forms=("يُورُو",) * 5, cent_forms=_CENTS, cent_gender="m"),
    },
    dial=r"(?:الهاتف|هاتف|بالرقم|اتصلوا|اتصل):?",
    joins_prefixes=True,
)
