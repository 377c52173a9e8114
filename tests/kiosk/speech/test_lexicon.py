"""Words the engine would say wrongly, and the way back from their sounds to the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech import arabic, hebrew
from kiosk.speech.lexicon import Lexicon, LexiconError, Pronunciation, load_lexicon

FOLDER = Path(__file__).parents[3] / "assets" / "lexicons"


@pytest.fixture(scope="module")
def pronounce() -> Pronunciation:
    return Pronunciation(FOLDER)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.toml")), ids=lambda file: file.stem)
def test_every_lexicon_can_be_read(file: Path):
    assert load_lexicon(file).words


def test_hebrew_lexicon_holds_only_sounds_the_engine_knows():
    for word, sound in load_lexicon(FOLDER / "he.toml").words.items():
        assert set(sound) <= set("abcdefghijklmnopqrstuvwxyz' "), word


def test_a_broken_lexicon_names_its_file(tmp_path: Path):
    (tmp_path / "xx.toml").write_text("[words]\na = 1\n")
    with pytest.raises(LexiconError, match=r"xx\.toml"):
        load_lexicon(tmp_path / "xx.toml")
    assert Pronunciation(tmp_path)("a b", "xx").text == "a b"


def test_hebrew_words_become_sounds(pronounce):
    assert pronounce("תעודת זהות", "he").text == "[[teud'at]] [[zeh'ut]]"


def test_hebrew_prefixes_are_joined(pronounce):
    assert pronounce("ובדלפק", "he").text == "[[vebedelp'ek]]"


def test_hebrew_amount_is_said_in_sounds_and_points_at_the_amount(pronounce):
    shown = "אגרה 125 ₪"
    said = pronounce(shown, "he")
    last = said.text.rindex("[[")
    assert shown[slice(*said.shown(last + 2, last + 5))] == "125 ₪"


@pytest.mark.parametrize(
    ("word", "sound"), [("קבלה", "kavla"), ("מבשלים", "mavshlim"), ("גינה", "gina")]
)
def test_unknown_hebrew_word_gets_vowels(word: str, sound: str):
    assert hebrew.guess(word) == sound


def test_arabic_words_get_their_vowels_and_article(pronounce):
    assert pronounce("الرسوم والرسوم بالرسوم", "ar").text == "الرُسُوم وَرْرُسُوم بِرْرُسُوم"


def test_arabic_ta_marbuta_is_held_by_the_next_word_only(pronounce):
    assert pronounce("بطاقة الهوية", "ar").text.startswith("بِطاقَت ")
    assert arabic.ending("البطاقة", "القديمة") == "البطاقَ"


def test_arabic_written_sun_letter_is_made_readable():
    assert arabic.melted("الثّامِنَة") == "الثامِنَة"
    assert arabic.melted("قلم") == "قلم"


def test_commands_to_the_engine_cannot_come_from_a_text(pronounce):
    assert "[[" not in pronounce("say [[h@l'oU]] <b>", "en").text


def test_longest_known_word_wins_over_a_prefix():
    lexicon = Lexicon(prefixes={"b": "be"}, words={"bat": "BAT", "at": "AT"})
    assert lexicon.find("bat") == ("", "BAT")
    assert lexicon.find("bbat") == ("b", "BAT")
    assert lexicon.find("zzz") is None


def test_unknown_words_are_listed_for_review(pronounce):
    assert pronounce.unknown("תעודת קשקשנית 5", "he") == ["קשקשנית"]


@pytest.mark.parametrize("lang", ["he", "ar", "ru"])
def test_words_in_another_script_are_not_for_this_lexicon(pronounce, lang: str):
    assert pronounce.unknown("PDF city.example", lang) == []


@pytest.mark.parametrize(
    ("shown", "known"),
    [("המקש ״חזרה״", "חזרה"), ("המקש ׳חזרה׳", "חזרה"), ("ב״חזרה״", "חזרה"), ("5 ק״מ", "ק״מ")],
)
def test_quotation_marks_do_not_hide_a_word(pronounce, shown: str, known: str):
    assert pronounce.unknown(shown, "he") == []
    sound = hebrew.phonemes(load_lexicon(FOLDER / "he.toml").words[known])
    assert sound.strip("[]") in pronounce(shown, "he").text


@pytest.mark.parametrize(
    ("shown", "sound"),
    [
        ("הסכמה של שני ההורים", "[[Sn'ei]]"),
        ("תוך שני ימי עבודה", "[[Sn'ei]]"),
        ("ביום שני בשעות הבוקר", "[[Sen'i]]"),
        ("ימים שני ורביעי", "[[Sen'i]]"),
        ("שני. הורים", "[[Sen'i]]"),
    ],
)
def test_neighbours_tell_two_from_monday(pronounce, shown: str, sound: str):
    assert sound in pronounce(shown, "he").text


def test_russian_stress_follows_the_neighbours(pronounce):
    assert "[[pVl'utS;it;i]]" in pronounce("Вы получите номер", "ru").text
    assert "[[pVlutS;'it;i]]" in pronounce("Получите номер", "ru").text


def test_a_voweled_arabic_word_is_told_from_its_twin(pronounce):
    assert "وُجِدَت" in pronounce("إن وُجدت", "ar").text
    assert "وَجَدت" in pronounce("إذا وجدت", "ar").text


@given(st.text(alphabet="0123456789-–.,:/₪אבוהמש׳״־ًّةالروس \u200f\u2068*[]<>abZ'", max_size=40))
@pytest.mark.parametrize("lang", ["en", "he", "ar"])
def test_every_sound_leads_back_into_the_shown_text(pronounce, lang: str, text: str):
    said = pronounce(text, lang)
    assert said.text.count("[[") == said.text.count("]]")
    for start in range(len(said.text)):
        shown = said.shown(start, start + 1)
        assert shown is None or 0 <= shown[0] < shown[1] <= len(text)


def test_marks_an_author_wrote_keep_a_word_from_its_twins_entry(pronounce):
    lexicon = Lexicon(words={"يحدث": "يَحدُث"})
    assert lexicon.find("يحدث") is not None
    assert lexicon.find("يحدّث") is None
    assert "يُحَدِّث" in pronounce("يحدّث النموذج", "ar").text


def test_an_accusative_is_said_from_the_word_without_it(pronounce):
    assert pronounce("رقمًا", "ar").text == "رَقْمًا"


def test_one_mark_alone_does_not_make_an_arabic_word_sure(pronounce):
    assert pronounce.unknown("يزعبطّ وَزُعبُطٌ", "ar") == ["يزعبطّ"]


@pytest.mark.parametrize(
    ("word", "sound"),
    [
        ("ካርድ", "k'ard"),
        ("ትምህርት", "t'ymhyrt"),
        ("አገልግሎት", "?'ag@lgylot"),
        ("ክፍል", "k'yfyl"),
        ("መንግስት", "m'@ngyst"),
        ("ቋንቋ", "k`w'ank`wa"),
    ],
)
def test_amharic_gets_a_short_vowel_only_where_consonants_crowd(pronounce, word: str, sound: str):
    assert pronounce(word, "am").text == f"[[{sound}]]"


def test_amharic_words_with_doubled_consonants_come_from_the_lexicon(pronounce):
    assert pronounce("አዲስ", "am").text == "[[?'addis]]"
    assert pronounce("PDF 2", "am").text == "PDF [[h'ul@tt]]"


@given(st.text(alphabet=[chr(code) for code in range(0x1200, 0x1358)] + list(" -።፣1"), max_size=20))
def test_any_amharic_letters_are_said_and_lead_back(pronounce, text: str):
    said = pronounce(text, "am")
    assert said.text.count("[[") == said.text.count("]]")
    for start in range(len(said.text)):
        shown = said.shown(start, start + 1)
        assert shown is None or 0 <= shown[0] < shown[1] <= len(text)


def test_lexicons_can_be_read_ahead_of_the_first_words():
    early = Pronunciation(FOLDER)
    early.prepare()
    assert set(early._lexicons) == {file.stem for file in FOLDER.glob("*.toml")}
