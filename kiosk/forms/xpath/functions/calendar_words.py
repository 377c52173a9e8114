"""Short names of months and weekdays for format-date, in the languages forms are written in.

Data, so that the engine stays pure: a language is one entry more. Weeks begin on Monday.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class CalendarWords(NamedTuple):
    months: tuple[str, ...]
    days: tuple[str, ...]


def _words(months: str, days: str) -> CalendarWords:
    return CalendarWords(tuple(months.split("|")), tuple(days.split("|")))


_ENGLISH: Final = _words(
    "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec", "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
)
_BY_LANGUAGE: Final = {
    "ar": _words(
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    ),
    "he": _words(
        "ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳",
        "יום ב׳|יום ג׳|יום ד׳|יום ה׳|יום ו׳|שבת|יום א׳",
    ),
    "en": _ENGLISH,
    "fr": _words(
        "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
        "lun.|mar.|mer.|jeu.|ven.|sam.|dim.",
    ),
    "ru": _words(
        "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.", "пн|вт|ср|чт|пт|сб|вс"
    ),
    "am": _words("ጃን|ፌብ|ማርች|ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስ|ሴፕቴ|ኦክቶ|ኖቬም|ዲሴም", "ሰኞ|ማክሰ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑድ"),
}


def calendar_words(tag: str) -> CalendarWords:
    """The words of a language tag such as `ar` or `ar-EG`; English where there are none."""
    return _BY_LANGUAGE.get(tag.lower().replace("_", "-").partition("-")[0], _ENGLISH)
