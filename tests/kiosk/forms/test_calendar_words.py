"""format-date speaks the form's language."""

from __future__ import annotations

import pytest

from kiosk.forms.xpath.functions.calendar_words import calendar_words
from tests.kiosk.forms.factory import TRANSLATIONS, form_of, text, walk_of

BIND = """<bind nodeset="/data/when" type="date"/>
  <bind nodeset="/data/told" calculate="format-date(/data/when, '%a %e %b %Y')"/>"""
BODY = text("/data/when") + text("/data/told")


@pytest.mark.parametrize("tag", ["ar", "he", "en", "fr", "ru", "am"])
def test_language_has_twelve_months_and_seven_days(tag: str) -> None:
    words = calendar_words(tag)
    assert (len(set(words.months)), len(set(words.days))) == (12, 7)
    assert all(words.months)


def test_date_changes_its_words_with_the_language() -> None:
    walk = walk_of(form_of("<when/><told/>", BODY, BIND, TRANSLATIONS), "en")
    walk.answer("2026-11-22")
    assert walk.value("/data/told") == "Sun 22 Nov 2026"
    walk.language = "ar"
    assert walk.value("/data/told") == "الأحد 22 نوفمبر 2026"
    walk.language = "he"
    assert walk.value("/data/told") == "יום א׳ 22 נוב׳ 2026"


def test_form_that_names_no_language_is_english() -> None:
    walk = walk_of(form_of("<when/><told/>", BODY, BIND), "ar")
    walk.answer("2026-11-22")
    assert walk.value("/data/told") == "Sun 22 Nov 2026"


def test_regional_tag_finds_its_language() -> None:
    assert calendar_words("ar-EG") == calendar_words("ar")
    assert calendar_words("xx") == calendar_words("en")
