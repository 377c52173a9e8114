"""A text of unknown language: its own letters decide how it is set, one foreign word does not."""

from __future__ import annotations

import pytest

from kiosk.i18n.written import written_in


@pytest.mark.parametrize(
    ("text", "expected", "set_in"),
    [
        ("Called back, they are happy (form 12).", "ar", "en"),
        ("Called back.", "he", "en"),
        ("Rappelé : c’est réglé.", "fr", "fr"),
        ("Перезвонили.", "ar", "ru"),
        ("ተደወለ።", "he", "am"),
        ("اتصلنا به.", "en", "ar"),
        ("התקשרנו.", "ar", "he"),
        ("PDF של התעודה נשלח.", "he", "he"),
        ("Form 12 (طلب) was sent to them.", "ar", "en"),
        ("أُرسل PDF إليه.", "ar", "ar"),
        ("12:30", "ar", "ar"),
        ("", "he", "he"),
        ("日本", "ar", "ar"),
    ],
)  # fmt: skip
def test_most_letters_decide(text: str, expected: str, set_in: str) -> None:
    assert written_in(text, expected) == set_in


def test_where_two_scripts_are_even_the_expected_one_stays() -> None:
    assert written_in("abc אבג", "he") == "he"
    assert written_in("abc אבג", "en") == "en"


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert written_in("א" * 400 + "b" * 100_000, "ar") == "he"
