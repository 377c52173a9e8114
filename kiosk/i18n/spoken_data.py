"""The words of numbers, money, times and letters, per language: data for `spoken`.

Arabic words carry their vowels because the speech engine guesses badly without; endings are those
of pause, as one speaks them. Hebrew counts in the feminine unless a masculine noun is counted.
"""

from __future__ import annotations

from typing import Final

import msgspec

# Each: 0–19 by gender ("m", "f"), tens 20–90, hundreds 100–900, joiners.
EN_UNITS: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
EN_ORDINALS: Final = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]

HE_UNITS: Final = {
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
HE_TENS: Final = ["עשרים", "שלושים", "ארבעים", "חמישים", "שישים", "שבעים", "שמונים", "תשעים"]
HE_THOUSANDS: Final = {
    1: "אלף",
    2: "אלפיים",
    3: "שלושת אלפים",
    4: "ארבעת אלפים",
    5: "חמשת אלפים",
    6: "ששת אלפים",
    7: "שבעת אלפים",
    8: "שמונת אלפים",
    9: "תשעת אלפים",
    10: "עשרת אלפים",
}
HE_TWO_OF: Final = {"m": "שני", "f": "שתי"}

AR_UNITS: Final = {
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
AR_TENS: Final = ["عِشْرُون", "ثَلاثُون", "أَرْبَعُون", "خَمْسُون", "سِتُّون", "سَبْعُون", "ثَمانُون", "تِسْعُون"]
AR_HUNDREDS: Final = [
    "مِئَة",
    "مِئَتان",
    "ثَلاثُمِئَة",
    "أَرْبَعُمِئَة",
    "خَمْسُمِئَة",
    "سِتُّمِئَة",
    "سَبْعُمِئَة",
    "ثَمانِمِئَة",
    "تِسْعُمِئَة",
]
AR_HOURS: Final = [
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


class Coin(msgspec.Struct, frozen=True, kw_only=True):
    """A currency's unit: its words by count, its gender, its hundredth."""

    forms: tuple[str, ...]  # en, he: one, many · ar: one, two, few (3–10), many (11–99), hundreds
    gender: str = "m"
    cent_forms: tuple[str, ...]
    cent_gender: str = "f"


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language that are no number words."""

    point: str
    minus: str
    percent: str
    to: str
    and_: str  # joins money and its hundredths
    letters: dict[str, str]
    signs: dict[str, str]
    months: tuple[str, ...]
    feminine: frozenset[str] = frozenset()  # nouns after a number that decide its gender
    masculine: frozenset[str] = frozenset()
    coins: dict[str, Coin]


# Languages whose engine reads numbers well but drops the sign of the currency: the word after it,
# the word for the hundredth.
PLAIN_COINS: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "am": {"ILS": ("ሰቅል", "አጎሮት"), "USD": ("ዶላር", "ሳንቲም"), "EUR": ("ዩሮ", "ሳንቲም")},
    "fr": {"ILS": ("shekels", "agorot"), "USD": ("dollars", "cents"), "EUR": ("euros", "centimes")},
    "ru": {"ILS": ("шекелей", "агорот"), "USD": ("долларов", "центов"), "EUR": ("евро", "центов")},
}


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _letters(names: str) -> dict[str, str]:
    return dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", names.split("|"), strict=True))


VOICES: Final[dict[str, Voice]] = {
    "en": Voice(
        point="point",
        minus="minus",
        percent="percent",
        to="to",
        and_="and",
        letters={letter: letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
        signs={"*": "star", "#": "hash", "+": "plus", "=": "equals", "~": "tilde", "$": "dollar"},
        months=_names(
            "January February March April May June July August September October November December"
        ),
        coins={
            "ILS": Coin(forms=("shekel", "shekels"), cent_forms=("agora", "agorot")),
            "USD": Coin(forms=("dollar", "dollars"), cent_forms=("cent", "cents")),
            "EUR": Coin(forms=("euro", "euros"), cent_forms=("cent", "cents")),
        },
    ),
    "he": Voice(
        point="נקודה",
        minus="מינוס",
        percent="אחוז",
        to="עד",
        and_="ו",
        letters=_letters(
            "אֵיי|בי|סי|די|אִי|אף|ג׳י|אייץ׳|אַיי|ג׳יי|קיי|אל|אֶם|אן|או|פי|קיו|אר|אס|טי|יו|וי|דאבל יו|אקס|וואי|זי"
        ),
        signs={"*": "כוכבית", "#": "סולמית", "+": "פלוס", "=": "שווה", "~": "טילדה", "$": "דולר"},
        months=_names("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
        masculine=frozenset(
            [
                "ימים",
                "ימי",
                "יום",
                "שבועות",
                "חודשים",
                "חודש",
                "שקלים",
                "שקל",
                "שקלים",
                "עותקים",
                "מסמכים",
                "טפסים",
                "ילדים",
                "אנשים",
                "מטרים",
                "אחוז",
                "אחוזים",
                "צעדים",
                "שלבים",
                "אישורים",
                "תושבים",
                "סעיפים",
                "עמודים",
                "רבעים",
                "ק״מ",
                "מטר",
            ]
        ),
        feminine=frozenset(
            [
                "דקות",
                "שעות",
                "שנים",
                "תמונות",
                "תשובות",
                "שאלות",
                "פעמים",
                "קומות",
                "חתימות",
                "אגורות",
            ]
        ),
        coins={
            "ILS": Coin(forms=("שקל", "שקלים"), cent_forms=("אגורה", "אגורות")),
            "USD": Coin(forms=("דולר", "דולרים"), cent_forms=("סנט", "סנטים"), cent_gender="m"),
            "EUR": Coin(forms=("אירו", "אירו"), cent_forms=("סנט", "סנטים"), cent_gender="m"),
        },
    ),
    "ar": Voice(
        point="فاصِلَة",
        minus="ناقِص",
        percent="بِالمِئَة",
        to="إلى",
        and_="وَ",
        letters=_letters(
            "إيه|بي|سي|دي|إي|إف|جي|إتش|آي|جيه|كيه|إل|إم|إن|أو|بي|كيو|آر|إس|تي|يو|في|دبليو|إكس|واي|زد"
        ),
        signs={"*": "نَجْمَة", "#": "مُرَبَّع", "+": "زائِد", "=": "يُساوي", "~": "مَوْجَة", "$": "دُولار"},
        months=_names("يَنايِر فِبْرايِر مارِس أَبْريل مايُو يُونيُو يُولْيُو أَغُسْطُس سِبْتَمْبِر أُكْتُوبَر نُوفَمْبِر ديسَمْبِر"),
        feminine=frozenset(
            [
                "دقيقة",
                "دقائق",
                "ساعة",
                "ساعات",
                "سنة",
                "سنوات",
                "صورة",
                "صور",
                "نسخة",
                "نسخ",
                "مرة",
                "مرات",
                "خطوة",
                "خطوات",
                "وثيقة",
                "وثائق",
                "ليرة",
                "أغورة",
                "أغورات",
            ]
        ),
        coins={
            "ILS": Coin(
                forms=("شِيكِل", "شِيكِلان", "شَواكِل", "شِيكِلًا", "شِيكِل"),
                cent_forms=("أَغورَة", "أَغورَتان", "أَغورات", "أَغورَة", "أَغورَة"),
            ),
            "USD": Coin(
                forms=("دُولار", "دُولاران", "دُولارات", "دُولارًا", "دُولار"),
                cent_forms=("سِنْت", "سِنْتان", "سِنْتات", "سِنْتًا", "سِنْت"),
                cent_gender="m",
            ),
            "EUR": Coin(
                forms=("يُورُو",) * 5,
                cent_forms=("سِنْت", "سِنْتان", "سِنْتات", "سِنْتًا", "سِنْت"),
                cent_gender="m",
            ),
        },
    ),
}
