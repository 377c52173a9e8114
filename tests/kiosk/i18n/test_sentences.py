import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n import split_sentences


@pytest.mark.parametrize(
    ("tag", "text", "count"),
    [
        ("en", "Go to Dr. Smith. Pay 12.50 at no. 4. Then wait.", 3),
        ("en", "Bring papers, e.g. a bill. Is it lost? Tell us!", 3),
        ("en", "We open at 8 a.m. and close at 3 p.m. on Sundays.", 1),
        ("en", "Counter 4. Floor 1.", 2),
        ("en", "He said “Stop.” Then he left.", 2),
        ("ar", "اذهب إلى د. أحمد. ادفع 12.5 شيكل. هل انتهيت؟ نعم.", 4),
        ("ar", "هل جئت دون حجز؟ خذ رقمًا عند المدخل قبل الساعة 14:00.", 2),
        ("he", "באתם בלי תור? לוקחים מספר בכניסה לפני 14:00. מחכים.", 3),
        ("he", "משלמים 125 ש״ח במזומן. מגיעים לרח. הגפן 4.", 2),
        ("ru", "Приходите на ул. Садовую, д. 5. Возьмите 100 руб. с собой.", 2),
        ("ru", "Адрес:\u00a0ул.\u00a0Садовая. Окно\u00a0— на первом этаже.", 2),
        ("fr", "Voyez M. Dupont au guichet. Payez 3.50 euros. Merci !", 3),
        ("fr", "C’est perdu\u202f? Dites «\u00a0Oui.\u00a0» Merci\u202f!", 3),
        ("am", "በአካል ይምጡ። መታወቂያውን ይዘው ይምጡ። አለዎት?", 3),
        ("am", "በ2019 ዓ.ም. ጀመረ። ገጽ ቁ. 3 ይመልከቱ።", 2),
    ],
)
def test_sentences_end_where_a_voice_would_stop(tag, text, count):
    assert len(split_sentences(text, tag)) == count


def test_closing_quotes_stay_with_their_sentence():
    assert split_sentences("He said “Stop.” Then he left.", "en")[0] == "He said “Stop.”"


def test_a_french_mark_stays_tied_to_its_word():
    text = "Vous venez\u202f? Touchez «\u00a0Aide.\u00a0» Merci\u202f!"
    assert split_sentences(text, "fr") == [
        "Vous venez\u202f?",
        "Touchez «\u00a0Aide.\u00a0»",
        "Merci\u202f!",
    ]


def test_a_no_break_space_stays_one():
    assert split_sentences("Окно\u00a0— тут.\n Вход там.", "ru") == [
        "Окно\u00a0— тут.",
        "Вход там.",
    ]


def test_white_space_is_no_sentence():
    assert split_sentences(" \n ", "ar") == []


@given(st.text(), st.sampled_from(["ar", "he", "en", "ru", "fr", "am"]))
def test_no_character_is_lost(text, tag):
    assert "".join("".join(split_sentences(text, tag)).split()) == "".join(text.split())
