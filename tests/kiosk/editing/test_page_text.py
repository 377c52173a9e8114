"""One value or one section changes; every other byte of a file stays as an editor left it."""

from __future__ import annotations

import pytest

from kiosk.editing.facts import facts_of, with_fact
from kiosk.editing.page_text import parts_of, skeleton, with_part
from kiosk.editing.yaml_text import NoSuchPlace, with_value

PAGE = """\
---
# why this is called so: see the council's decision
title: "تجديد: بطاقة الهوية"
summary: جدّد بطاقتك
  إذا انتهت صلاحيتها.   # two lines
keywords: [هوية, بطاقة هوية]
fees:
  standard: الرسوم العادية
  senior: 'مجانًا من عمر 65'
source_hash: "words=1f0c93aa"
---
## عن الخدمة {#about}

احضر بنفسك.

- بطاقة\x20\x20
- صورة

## ادفع الرسوم {#step:pay}
ادفع **هنا**.
"""


def _changed(part: str, value: str) -> tuple[list[str], list[str]]:
    """Lines that went and lines that came."""
    before, after = PAGE.splitlines(), with_part(PAGE, part, value).splitlines()
    return [li for li in before if li not in after], [li for li in after if li not in before]


def test_parts_are_told_in_the_order_of_the_file() -> None:
    assert [part.id for part in parts_of(PAGE)] == [
        "title", "summary", "keywords", "fees:standard", "fees:senior",
        "heading:about", "section:about", "heading:step:pay", "section:step:pay",
    ]  # fmt: skip
    told = {part.id: part.text for part in parts_of(PAGE)}
    assert told["title"] == "تجديد: بطاقة الهوية"
    assert told["summary"] == "جدّد بطاقتك إذا انتهت صلاحيتها."
    assert told["section:about"] == "احضر بنفسك.\n\n- بطاقة\n- صورة"


@pytest.mark.parametrize("part", [part.id for part in parts_of(PAGE) if part.id != "section:about"])
def test_part_written_as_it_was_changes_nothing_but_its_own_shape(part: str) -> None:
    told = {each.id: each.text for each in parts_of(PAGE)}
    again = with_part(PAGE, part, told[part])
    assert {each.id: each.text for each in parts_of(again)} == told
    if part != "summary":  # stood on two lines
        assert again == PAGE


def test_only_the_line_of_a_value_changes() -> None:
    assert _changed("title", 'قول: "هنا"') == (
        ['title: "تجديد: بطاقة الهوية"'],
        ['title: "قول: \\"هنا\\""'],
    )
    assert _changed("fees:senior", "مجانًا من عمر 60") == (
        ["  senior: 'مجانًا من عمر 65'"],
        ["  senior: 'مجانًا من عمر 60'"],
    )
    assert _changed("keywords", "هوية, رقم: هوية") == (
        ["keywords: [هوية, بطاقة هوية]"],
        ['keywords: [هوية, "رقم: هوية"]'],
    )


def test_only_the_lines_of_a_section_change() -> None:
    assert _changed("section:step:pay", "ادفع نقدًا.  \n\nخذ الإيصال.") == (
        ["ادفع **هنا**."],
        ["ادفع نقدًا.", "خذ الإيصال."],
    )
    gone, came = _changed("heading:step:pay", "ادفع")
    assert (gone, came) == (["## ادفع الرسوم {#step:pay}"], ["## ادفع {#step:pay}"])


def test_spaces_that_hold_words_together_stay() -> None:
    told = with_part(PAGE, "title", "Trop tard\u00a0?\n")
    assert parts_of(told)[0].text == "Trop tard\u00a0?"


def test_missing_part_is_added_before_the_stamp_and_an_optional_one_is_taken_out() -> None:
    added = with_part(PAGE, "place_note", "الطابق الأول")
    lines = added.splitlines()
    assert lines[lines.index('source_hash: "words=1f0c93aa"') - 1] == "place_note: الطابق الأول"
    assert with_part(added, "place_note", "") == PAGE
    assert '\ntitle: ""\n' in with_part(PAGE, "title", "")


def test_windows_line_ends_stay() -> None:
    page = PAGE.replace("\n", "\r\n")
    changed = with_part(with_part(page, "section:step:pay", "أ\nب"), "place_note", "ج")
    assert "\n" not in changed.replace("\r\n", "")


def test_skeleton_has_every_part_and_no_words() -> None:
    empty = parts_of(skeleton(PAGE))
    assert [part.id for part in empty] == [part.id for part in parts_of(PAGE)]
    assert {part.text for part in empty} <= {"", "…"}


def test_facts_change_inside_brackets() -> None:
    text = (
        'fees:\n  - {id: standard, amount: 125}  # since May\nhours: {from: "08:00", to: "15:00"}\n'
    )
    assert [(fact.id, fact.of, fact.value) for fact in facts_of(text)] == [
        ("fees.0.amount", "standard", "125"),
        ("fees.0.from_age", "standard", ""),
        ("hours.from", "hours", "08:00"),
        ("hours.to", "hours", "15:00"),
    ]
    told = with_fact(with_fact(text, "fees.0.amount", "130"), "hours.to", "16:30")
    assert told == text.replace("125", "130").replace("15:00", "16:30")


def test_file_that_is_no_page_is_refused() -> None:
    with pytest.raises(NoSuchPlace):
        parts_of("only words\n")
    with pytest.raises(NoSuchPlace):
        with_value("a: [", ["a"], "b")
    with pytest.raises(NoSuchPlace):
        with_part(PAGE, "section:step:nowhere", "x")
