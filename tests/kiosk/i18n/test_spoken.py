"""What is said for what is shown: the transcript, and the way back to the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.spoken import Piece, compose, spoken

ENGLISH = {
    "The fee is ₪125.": "The fee is one hundred and twenty-five shekels.",
    "1 ₪ or ₪12.50": "one shekel or twelve shekels and fifty agorot",
    "08:00–15:30": "eight in the morning to three thirty in the afternoon",
    "Call 106": "Call one zero six",
    "02-123-4567": "zero two, one two three, four five six seven",
    "Your number: 7K4M-29QX-3HT8-C": "Your number: seven K four M, two nine Q X, three H T eight, C",
    "22 November 2026": "the twenty-second of November, twenty twenty-six",
    "2026-11-01": "the first of November, twenty twenty-six",
    "November 2, 2026": "the second of November, twenty twenty-six",
    "50% of 1,250": "fifty percent of one thousand two hundred and fifty",
    "ages 3-5": "ages three to five",
    "-4 and 12.5 and 0.05": "minus four and twelve point five and zero point zero five",
    "Counter 4, form A4": "Counter four, form A four",
}
HEBREW = {
    "\u2068\u200f125 ₪\u2069 בלבד": "מאה עשרים וחמישה שקלים בלבד",
    "1 ₪, 2 ₪": "שקל אחד, שני שקלים",
    "125.50 ש״ח": "מאה עשרים וחמישה שקלים וחמישים אגורות",
    "8:00 עד 14:30": "שמונה בבוקר עד שתיים וחצי אחַר הצהריים",
    "3 ימים ו-3 דקות": "שלושה ימים ושלוש דקות",
    "2 תמונות": "שתי תמונות",
    "מ-08:00": "משמונה בבוקר",
    "22 בנובמבר 2026": "עשרים ושניים בנובמבר אלפיים עשרים ושש",
    "טלפון 106": "טלפון אחת אפס שש",
    "050-1234567": "אפס חמש אפס, אחת שתיים שלוש ארבע חמש שש שבע",
    "דלפק 4, קומה 1": "דלפק ארבע, קומה אחת",
    "3000 ו-11000": "שלושת אלפים ואחד עשָר אלף",
    "50%": "חמישים אחוזים",
}
ARABIC = {
    "\u2068\u200f125 ₪\u2069": "مِئَة وَخَمْسَة وَعِشْرُون شِيكِلًا",
    "1 ₪، 2 ₪، 5 ₪": "شِيكِل واحِد، شِيكِلان، خَمْسَة شَواكِل",
    "8:00 إلى 15:00": "الثّامِنَة صَباحًا إلى الثّالِثَة بَعْدَ الظُّهْر",
    "3 أيام و 3 دقائق": "ثَلاثَة أيام و ثَلاث دقائق",
    "٢٢/١١/٢٠٢٦": "اِثْنان وَعِشْرُون نُوفَمْبِر أَلْفان وَسِتَّة وَعِشْرُون",
    "هاتف 106": "هاتف واحِد صِفْر سِتَّة",
    "3000": "ثَلاثَة آلاف",
    "خلال 20 يومًا": "خلال عِشْرين يومًا",
    "في 200 صفحة": "في مِئَتَيْ صفحة",
    "بـ 25 ₪": "بـ خَمْسَة وَعِشْرين شِيكِلًا",
    "انتظر 12 دقيقة": "انتظر اِثْنَتَيْ عَشْرَة دقيقة",
    "50%": "خَمْسُون بِالمِئَة",
}
FRENCH = {
    "Les frais sont de 125\u00a0₪.": "Les frais sont de cent vingt-cinq shekels.",
    "1\u202f250,50\u00a0€": "mille deux cent cinquante euros et cinquante centimes",
    "de 8:00 à 12:00": "de huit heures à midi",
    "le 1 novembre 2026": "le premier novembre deux mille vingt-six",
    "21 minutes et 1 guichet": "vingt et une minutes et un guichet",
    "21 places, 31 cartes": "vingt et une places, trente et une cartes",
    "Appelez le 106": "Appelez le un zéro six",
    "50\u00a0% ou 0.5 ou 0,5": "cinquante pour cent ou zéro virgule cinq ou zéro virgule cinq",
}
RUSSIAN = {
    "Плата 125\u00a0₪, 1\u00a0₪, 2\u00a0₪": "Плата сто двадцать пять шекелей, один шекель, два шекеля",
    "от 125\u00a0₪ до 1\u00a0250\u00a0₪": "от ста двадцати пяти шекелей до тысячи двухсот пятидесяти шекелей",
    "с 8:00 до 15:00": "с восьми часов утра до трёх часов дня",
    "8:00–15:00": "восемь часов утра до трёх часов дня",
    "у окна 2 и у окна 3": "у окна два и у окна три",
    "22 ноября 2026\u202fг.": "двадцать второе ноября две тысячи двадцать шестого года",
    "до 3 ноября 2000 года": "до третьего ноября двухтысячного года",
    "2 фотографии, 2 документа, 1 копию": "две фотографии, два документа, одну копию",
    "1 заявление и 21 минута": "одно заявление и двадцать одна минута",
    "не более 21 дня": "не более двадцати одного дня",
    "в течение 10 дней": "в течение десяти дней",
    "Позвоните по номеру 106": "Позвоните по номеру один ноль шесть",
    "50\u00a0%, 1\u00a0%, 2\u00a0%": "пятьдесят процентов, один процент, два процента",
    "7K4M-29QX": "семь кей четыре эм, два девять кью экс",
}
AMHARIC = {
    "ክፍያው ₪125 ነው": "ክፍያው አንድ መቶ ሃያ አምስት ሸቀል ነው",
    "8:00 እስከ 15:30": "ጠዋት ስምንት ሰዓት እስከ ከሰዓት በኋላ ሦስት ሰዓት ከሠላሳ ደቂቃ",
    "22 ኖቬምበር 2026": "ኖቬምበር ሃያ ሁለት ሁለት ሺህ ሃያ ስድስት",
    "በስልክ 106": "በስልክ አንድ ዜሮ ስድስት",
    "ከ3 እስከ 5": "ከሦስት እስከ አምስት",
}
TRANSCRIPTS = [
    *(("en", *pair) for pair in ENGLISH.items()),
    *(("he", *pair) for pair in HEBREW.items()),
    *(("ar", *pair) for pair in ARABIC.items()),
    *(("fr", *pair) for pair in FRENCH.items()),
    *(("ru", *pair) for pair in RUSSIAN.items()),
    *(("am", *pair) for pair in AMHARIC.items()),
]


@pytest.mark.parametrize(("lang", "shown", "said"), TRANSCRIPTS)
def test_transcript(lang: str, shown: str, said: str):
    assert spoken(shown, lang).text == said


def test_a_language_without_rules_keeps_its_digits_but_spells_references():
    assert spoken("125 ₪, 8:00", "eo").text == "125 ₪, 8:00"
    assert spoken("7K4M-29QX", "eo").text == "7 K 4 M, 2 9 Q X"


@pytest.mark.parametrize("text", ["99:99", "32/13/2026", "1234567890123", "₪", "-", "1.2.3", "٪"])
@pytest.mark.parametrize("lang", ["en", "he", "ar", "ru", "am", "xx"])
def test_nonsense_is_said_somehow(text: str, lang: str):
    assert spoken(text, lang) is not None


def test_words_of_an_amount_point_at_the_amount_as_shown():
    shown = "The fee is ₪125 only"
    said = spoken(shown, "en")
    at = said.text.index("twenty")
    assert shown[slice(*said.shown(at, at + 6))] == "₪125"
    at = said.text.index("only")
    assert shown[slice(*said.shown(at, at + 4))] == "only"


def test_direction_marks_are_not_said_and_places_stay():
    shown = "האגרה \u2068125 ₪\u2069 בלבד"
    said = spoken(shown, "he")
    assert "\u2068" not in said.text
    at = said.text.index("בלבד")
    assert shown[slice(*said.shown(at, at + 4))] == "בלבד"


def test_a_second_change_still_leads_to_what_is_shown():
    said = compose("pay 5 now", [Piece(4, 5, "five")])
    again = said.then([Piece(0, 3, "give"), Piece(4, 8, "FIVE!")])
    assert again.text == "give FIVE! now"
    assert again.shown(0, 4) == (0, 3)
    assert again.shown(5, 10) == (4, 5)
    assert again.shown(11, 14) == (6, 9)


@given(st.text(alphabet="0123456789-–.,:/%₪$ABCאבוم٣ \u200f\u2068*+", max_size=40))
@pytest.mark.parametrize("lang", ["en", "he", "ar", "ru", "fr", "am"])
def test_every_place_in_what_is_said_leads_into_what_is_shown(lang: str, text: str):
    said = spoken(text, lang)
    for start in range(len(said.text)):
        shown = said.shown(start, start + 1)
        assert shown is not None
        assert 0 <= shown[0] < shown[1] <= len(text)
