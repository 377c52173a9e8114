import pytest

from kiosk.i18n import direction, fallback_chain, isolate, script, without_marks


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("fa", "rtl"),
        ("az-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("en", "ltr"),
        ("ru", "ltr"),
        ("am", "ltr"),
        ("tlh", "ltr"),
        ("HE_il", "rtl"),
    ],
)
def test_direction_comes_from_the_tag(tag, expected):
    assert direction(tag) == expected


def test_every_language_of_the_kiosk_has_its_script():
    scripts = {tag: script(tag) for tag in ("ar", "he", "en", "ru", "fr", "am")}
    assert scripts == {
        "ar": "arabic",
        "he": "hebrew",
        "en": "latin",
        "ru": "cyrillic",
        "fr": "latin",
        "am": "ethiopic",
    }


def test_fallback_tries_the_language_itself_before_any_other():
    assert fallback_chain("ar-IL", ["en", "he", "ar"]) == ["ar", "en", "he"]
    assert fallback_chain("ar", ["en", "ar-EG", "he"]) == ["ar-EG", "en", "he"]


def test_fallback_of_an_unknown_language_is_the_order_given():
    assert fallback_chain("sw", ["he", "en"]) == ["he", "en"]


def test_fallback_keeps_the_writing_of_available_tags():
    assert fallback_chain("en_gb", ["he", "en-GB"]) == ["en-GB", "he"]


def test_isolating_nothing_gives_nothing():
    assert isolate("") == ""
    assert isolate("106") == "\u2068106\u2069"
    assert without_marks(isolate("\u200f106")) == "106"
