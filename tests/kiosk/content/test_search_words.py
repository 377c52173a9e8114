import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.search_words import normal, stem, trigrams, word_spans, words

LANGUAGES = ("ar", "he", "en", "ru", "fr", "am", "tlh")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("هُوِيَّة", "هويه"),
        ("إثبات", "اثبات"),
        ("مستشفى", "مستشفي"),
        ("مـــدينة", "مدينه"),
        ("١٢٥", "125"),
        ("שָׁלוֹם", "שלום"),
        ("ת״ז", "תז"),
        ('ת"ז', "תז"),
        ("עירוניים", "עירונייםִ"),
        ("École", "ecole"),
        ("L’œuf", "l'oeuf"),
        ("ещё", "еще"),
        ("ሐኪም", "ሀኪም"),
        ("ፀሐይ", "ጸሀይ"),
    ],
)
def test_two_spellings_of_a_word_are_one(one, other):
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("tag", "one", "other"),
    [
        ("ar", "البطاقة", "بطاقة"),
        ("ar", "والهوية", "هوية"),
        ("ar", "للبطاقات", "بطاقة"),
        ("he", "התעודה", "תעודת"),
        ("he", "לתעודות", "תעודה"),
        ("he", "כשהדרכון", "דרכון"),
        ("en", "renewing", "renew"),
        ("ru", "паспорта", "паспорт"),
        ("fr", "cartes", "carte"),
        ("am", "የመታወቂያ", "መታወቂያ"),
        ("am", "ፓስፖርቴ", "ፓስፖርት"),
        ("am", "ለቅጾች", "ቅጽ"),
        ("am", "መታወቂያዬን", "መታወቂያ"),
        ("am", "ፀሐይ", "ጸሃይ"),
        ("am", "ዓመት", "አመት"),
    ],
)
def test_articles_and_endings_do_not_hide_a_word(tag, one, other):
    assert stem(words(one)[0], tag) == stem(words(other)[0], tag)


@pytest.mark.parametrize("text", ["l'adresse", "L’adresse", "d’adresse", "qu'adresse"])
def test_a_word_is_found_behind_an_elided_one(text):
    assert words(text)[1:] == ["adresse"]
    assert [word for _, _, word in word_spans(text)][1:] == ["adresse"]


def test_an_apostrophe_inside_a_word_parts_nothing():
    assert words("don't aujourd’hui ת'ז") == ["dont", "aujourdhui", "תז"]


def test_latin_words_in_arabic_text_are_stemmed_as_english():
    assert stem("forms", "ar") == stem("form", "ar")


def test_trigrams_know_the_ends_of_a_word():
    assert trigrams("card") == [" ca", "car", "ard", "rd "]
    assert trigrams("id") == []


@given(st.text(), st.sampled_from(LANGUAGES))
def test_any_text_gives_words_that_stay_the_same(text, tag):
    for word in words(text):
        assert words(word) == [word]
        assert stem(word, tag)


@given(st.text())
def test_spans_lie_in_the_text_in_order(text):
    position = 0
    for start, end, _ in word_spans(text):
        assert position <= start < end <= len(text)
        position = end
