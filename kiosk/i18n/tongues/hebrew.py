"""Hebrew in words. One counts in the feminine unless a masculine noun is counted."""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tongues.tongue import Coin, Counting, Tongue, letters, names, part_of_day

_UNITS: Final = {
    "f": [
        "אפס",
        "אחת",
        "שתיים",
        "שלוש",
        "ארבע",
        "חמש",
        "שש",
        "שבע",
        "שמונה",
        "תשע",
        "עשר",
        "אחת עשרֵה",
        "שתים עשרֵה",
        "שלוש עשרֵה",
        "ארבע עשרֵה",
        "חמש עשרֵה",
        "שש עשרֵה",
        "שבע עשרֵה",
        "שמונה עשרֵה",
        "תשע עשרֵה",
    ],
    "m": [
        "אפס",
        "אחד",
        "שניים",
        "שלושה",
        "ארבעה",
        "חמישה",
        "שישה",
        "שבעה",
        "שמונה",
        "תשעה",
        "עשרה",
        "אחד עשָר",
        "שניים עשָר",
        "שלושה עשָר",
        "ארבעה עשָר",
        "חמישה עשָר",
        "שישה עשָר",
        "שבעה עשָר",
        "שמונה עשָר",
        "תשעה עשָר",
    ],
}
_TENS: Final = names("עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים")
_THOUSANDS: Final = [
    "אלף",
    "אלפיים",
    "שלושת אלפים",
    "ארבעת אלפים",
    "חמשת אלפים",
    "ששת אלפים",
    "שבעת אלפים",
    "שמונת אלפים",
    "תשעת אלפים",
    "עשרת אלפים",
]
_TWO_OF: Final = {"m": "שני", "f": "שתי"}
_MONTHS: Final = names("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר")
_MASCULINE: Final = frozenset(
    names(
        "ימים ימי יום שבועות חודשים חודש שקלים שקל עותקים מסמכים טפסים ילדים אנשים מטרים אחוז אחוזים "
        "צעדים שלבים אישורים תושבים סעיפים עמודים רבעים ק״מ מטר תווים כוכבים ההורים הורים קבצים"
    )
)
_FEMININE: Final = frozenset(
    names(
        "דקות שעות שנים תמונות תשובות שאלות פעמים קומות חתימות אגורות שניות ספרות אותיות תוצאות "
        "נקודות הודעות שורות"
    )
)


def _cardinal(number: int, how: Counting) -> str:
    if number == 2 and how.noun and how.gender:
        return _TWO_OF[how.gender]
    return _in_words(number, how.gender)


def _in_words(number: int, gender: str = "") -> str:
    """Feminine unless told otherwise; the last part takes "and"."""
    parts = _parts(number, gender or "f")
    return parts[0] if len(parts) == 1 else f"{' '.join(parts[:-1])} ו{parts[-1]}"


def _parts(number: int, gender: str) -> list[str]:
    parts: list[str] = []
    millions, number_left = divmod(number, 1_000_000)
    thousands, rest = divmod(number_left, 1000)
    if millions:
        parts.append("מיליון" if millions == 1 else f"{_in_words(millions, 'm')} מיליון")
    if thousands:
        many = thousands > len(_THOUSANDS)
        parts.append(f"{_in_words(thousands, 'm')} אלף" if many else _THOUSANDS[thousands - 1])
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        parts.append({1: "מאה", 2: "מאתיים"}.get(hundreds) or f"{_UNITS['f'][hundreds]} מאות")
    if rest >= 20:
        parts.append(_TENS[rest // 10 - 2])
        rest %= 10
    if rest or not parts:
        parts.append(_UNITS[gender][rest])
    return parts


def _counted(number: int, forms: tuple[str, ...], how: Counting) -> str:
    if number == 1:
        return f"{forms[0]} {_in_words(1, how.gender)}"
    if number == 2:
        return f"{_TWO_OF[how.gender]} {forms[1]}"
    return f"{_in_words(number, how.gender)} {forms[1]}"


def _time(hour: int, minute: int, _case: str) -> str:
    words = _UNITS["f"][hour % 12 or 12]
    if minute == 30:
        words += " וחצי"
    elif minute == 15:
        words += " ורבע"
    elif minute:
        words += f" ו{_in_words(minute)} דקות"
    part = part_of_day(hour, ("בלילה", "בבוקר", "בצהריים", "אחַר הצהריים", "בערב"))
    return f"{words} {part}"


def _date(day: int, month: int, year: int | None, _case: str) -> str:
    tail = "" if year is None else f" {_in_words(year)}"
    return f"{_in_words(day, 'm')} ב{_MONTHS[month - 1]}{tail}"


def _counting(_before: str, noun: str) -> Counting:
    gender = "m" if noun in _MASCULINE else "f" if noun in _FEMININE else ""
    return Counting(gender=gender, noun=noun if gender else "")


def _percent(written: str, words: str, _as: Counting) -> str:
    return f"אחוז {words}" if written == "1" else f"{words} אחוזים"


TONGUE: Final = Tongue(
    cardinal=_cardinal,
    counted=_counted,
    time=_time,
    date=_date,
    counting=_counting,
    percent=_percent,
    months=_MONTHS,
    month_prefix="ב",
    point="נקודה",
    minus="מינוס",
    to="עד",
    cents_joint=" ו",
    letters=letters(
        "אֵיי|בי|סי|די|אִי|אף|ג׳י|אייץ׳|אַיי|ג׳יי|קיי|אל|אֶם|אן|או|פי|קיו|אר|אס|טי|יו|וי|דאבל יו|אקס|וואי|זי"
    ),
    signs={"*": "כוכבית", "#": "סולמית", "+": "פלוס", "=": "שווה", "~": "טילדה", "$": "דולר"},
    coins={
        "ILS": Coin(forms=("שקל", "שקלים"), cent_forms=("אגורה", "אגורות")),
        "USD": Coin(forms=("דולר", "דולרים"), cent_forms=("סנט", "סנטים"), cent_gender="m"),
        "EUR": Coin(forms=("אירו", "אירו"), cent_forms=("סנט", "סנטים"), cent_gender="m"),
    },
    dial=r"(?:טלפון|מוקד|חייגו):?",
    joins_prefixes=True,
)
