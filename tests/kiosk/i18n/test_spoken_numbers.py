"""Numbers in words: the joints between hundreds, tens and units of each language."""

from __future__ import annotations

import pytest

from kiosk.i18n.spoken_numbers import cardinal, money, time_of_day
from kiosk.i18n.tongues import Counting
from kiosk.i18n.tongues.english import ordinal

CARDINALS = [
    (0, "en", "", "zero"),
    (40, "en", "", "forty"),
    (101, "en", "", "one hundred and one"),
    (1_000_005, "en", "", "one million and five"),
    (123_456, "en", "", "one hundred and twenty-three thousand four hundred and fifty-six"),
    (21, "he", "m", "עשרים ואחד"),
    (21, "he", "f", "עשרים ואחת"),
    (200, "he", "", "מאתיים"),
    (300, "he", "", "שלוש מאות"),
    (1_005, "he", "", "אלף וחמש"),
    (15, "he", "m", "חמישה עשָר"),
    (2_000_000, "he", "", "שניים מיליון"),
    (2, "ar", "", "اِثْنان"),
    (10, "ar", "f", "عَشْر"),
    (99, "ar", "", "تِسْعَة وَتِسْعُون"),
    (200, "ar", "", "مِئَتان"),
    (11_000, "ar", "", "أَحَدَ عَشَر أَلْف"),
    (-3, "ar", "", "ناقِص ثَلاثَة"),
    (71, "fr", "", "soixante et onze"),
    (80, "fr", "", "quatre-vingts"),
    (81, "fr", "", "quatre-vingt-un"),
    (99, "fr", "", "quatre-vingt-dix-neuf"),
    (21, "fr", "f", "vingt et une"),
    (200, "fr", "", "deux cents"),
    (200_000, "fr", "", "deux cent mille"),
    (2_080_001, "fr", "", "deux millions quatre-vingt mille un"),
    (21, "ru", "f", "двадцать одна"),
    (2_002, "ru", "", "две тысячи два"),
    (1_001_000, "ru", "", "миллион тысяча"),
    (515, "ru", "", "пятьсот пятнадцать"),
    (11, "am", "", "አሥራ አንድ"),
    (110, "am", "", "አንድ መቶ አሥር"),
    (2_026, "am", "", "ሁለት ሺህ ሃያ ስድስት"),
]


@pytest.mark.parametrize(("number", "lang", "gender", "words"), CARDINALS)
def test_cardinal(number: int, lang: str, gender: str, words: str):
    assert cardinal(number, lang, Counting(gender=gender)) == words


@pytest.mark.parametrize("lang", ["en", "he", "ar", "fr", "ru", "am"])
def test_every_number_below_two_thousand_has_its_own_words(lang: str):
    words = [cardinal(number, lang) for number in range(2000)]
    assert len(set(words)) == 2000


def test_numbers_beyond_the_rules_are_left_alone():
    assert cardinal(10**9, "en") is None
    assert cardinal(5, "xx") is None


@pytest.mark.parametrize(
    ("hour", "minute", "words"),
    [
        (0, 0, "twelve at night"),
        (12, 0, "twelve at noon"),
        (12, 5, "twelve oh five in the afternoon"),
        (23, 59, "eleven fifty-nine at night"),
    ],
)
def test_time_has_its_part_of_the_day(hour: int, minute: int, words: str):
    assert time_of_day(hour, minute, "en") == words


def test_small_change_alone_is_said_without_a_zero():
    assert money(0, 50, "ILS", "en") == "fifty agorot"
    assert money(5, 0, "XYZ", "en") is None
    assert money(1_000_000, 0, "EUR", "fr") == "un million d’euros"


def test_english_ordinals():
    assert [ordinal(n) for n in (1, 12, 20, 21, 30, 31)] == [
        "first",
        "twelfth",
        "twentieth",
        "twenty-first",
        "thirtieth",
        "thirty-first",
    ]
