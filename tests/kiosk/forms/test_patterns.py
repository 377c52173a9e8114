"""Patterns mean what they mean in Collect and Enketo, never stop the kiosk, and authors hear of it."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from kiosk.forms import FormError
from kiosk.forms.patterns import can_take_for_ever, fault_in, pattern_of
from tests.kiosk.forms.factory import form_of, text, walk_of


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "^([a-z]+ ?)*$", r"(?:\d*)+x", "([^]x]{2,})*", "^(a|a)*$", "(a|aa)+$"]
)
def test_repetition_of_a_repetition_is_seen(pattern: str) -> None:
    assert can_take_for_ever(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["^[a-z]+$", r"[a-z]+(\s[a-z]+)*", "(ab)+", r"^\d{3}-(\d{2})+$", "(a+b)+"],
)
def test_harmless_pattern_passes(pattern: str) -> None:
    assert not can_take_for_ever(pattern)


def test_form_with_such_a_pattern_warns_at_its_place() -> None:
    bind = """<bind nodeset="/data/a" constraint="regex(., '(a+)+')"/>"""
    (warning,) = form_of("<a/>", text("/data/a"), bind).warnings
    assert (warning.where, warning.about) == ("/data/a (constraint)", "constraint")
    assert "for ever" in warning.message


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("[0-9]{3}", "a123b", True),
        (r"^\d{2}$", "٣٤", False),
        (r"^\D+$", "٣٤", True),
        (r"^\w+$", "שלום", False),
        (r"^[\w-.]+$", "a-b.c_9", True),
        (r"^[^\d]+$", "ab", True),
        (r"^\p{L}+$", "شارع", True),
        (r"^[\p{IsHebrew} ]+$", "שלום", True),
        (r"^\p{InArabic}+$", "x", False),
        (r"^[ء-ي ]+$", "شارع يافا", True),
        (r"^[\u0590-\u05FF]+$", "שלום", True),
        (r"^\Qa.b\E$", "a.b", True),
        (r"^\Qa.b\E$", "axb", False),
        (r"^(?<n>ab)\k<n>$", "abab", True),
        (r"^\x{1F600}$", "\U0001f600", True),
        ("^[a-z&&[^b]]$", "b", False),
        ("^[a-z[0-9]]$", "5", True),
        ("^[[]$", "[", True),
        ("^[^[]$", "[", False),
        ("^[+--]$", "-", True),
        ("^a||b$", "", True),
        ("^{a}$", "{a}", True),
        ("^{,3}$", "{,3}", True),
        ("^a++b$", "aab", True),
        (r"^(?!000)\d{3}$", "000", False),
        (r"^\d+\/\d+$", "3/4", True),
        ("(?i)^abc$", "ABC", True),
    ],
)
def test_pattern_means_what_it_means_in_java_and_browsers(
    pattern: str, text: str, fits: bool
) -> None:
    assert pattern_of(pattern).fits(text) is fits


@pytest.mark.parametrize(
    "pattern",
    ["(", "[", "*", "a{2,1}", "((a{999}){999}){999}", "(" * 9_000, "(" * 99 + "a" + ")" * 99],
)
def test_pattern_that_cannot_be_used_is_named_at_once(pattern: str) -> None:
    began = time.process_time()
    assert fault_in(pattern)
    assert time.process_time() - began < 1
    bind = f"""<bind nodeset="/data/a" constraint="regex(., '{pattern}')"/>"""
    with pytest.raises(FormError):
        form_of("<a/>", text("/data/a"), bind)


@pytest.mark.expects_log("kiosk.forms.patterns")
def test_hostile_pattern_refuses_the_answer_and_the_visit_goes_on() -> None:
    bind = """<bind nodeset="/data/a" constraint="regex(., '^(a|a)*$')"/>"""
    walk = walk_of(form_of("<a/>", text("/data/a"), bind))
    began = time.process_time()
    walk.answer("a" * 60 + "!")
    assert not walk.next()
    assert not walk.next()
    assert time.process_time() - began < 2
    walk.answer("aaa")
    assert walk.next()


def test_engine_without_a_pattern_does_not_load_the_library() -> None:
    program = "import sys, kiosk.forms.xpath.functions; print('regex' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
