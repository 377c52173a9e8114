"""What the checks say is told in the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.i18n.isolation import without_marks
from kiosk.publishing.problems import PackProblems, Problem
from kiosk.publishing.xlsform import markdown_to_xform

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ar", "“العنوان” ما زال فارغًا."),
        ("he", "“כותרת” עדיין ריק."),
        ("en", "“Title” is still empty."),
        ("ru", "«Заголовок» пока пусто."),
        ("am", "“ርዕስ” ገና ባዶ ነው።"),
        ("fr", "« Titre » est encore vide."),
    ],
)
def test_empty_title_is_told_in_the_language_of_the_desk(
    open_editor: OpenDesk, lang: str, told: str
) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: editing.ready)
    editing.choose("services/id-card")
    desk.wait_for(lambda: bool(editing.parts))
    editing.write("title", "")
    desk.wait_for(lambda: bool(editing.problems))
    desk.desk.desk.speak(lang)
    desk.wait_for(lambda: desk.desk.telling.language == lang)
    (found,) = editing.problems
    assert (without_marks(found["what"]), found["lang"]) == (told, lang)
    assert found["todo"] == ""


def test_icon_that_is_none_is_told_with_the_nearest(open_editor: OpenDesk) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: editing.ready)
    editing.choose("services/id-card")
    desk.wait_for(lambda: bool(editing.facts))
    editing.writeFact("icon", "identification-crd")
    desk.wait_for(lambda: bool(editing.problems))
    desk.desk.desk.speak("he")
    desk.wait_for(lambda: desk.desk.telling.language == "he")
    (found,) = editing.problems
    assert without_marks(found["what"]) == "אין סמל בשם “identification-crd”."
    assert without_marks(found["todo"]) == "האם הכוונה ל“identification-card”?"


def test_converter_of_forms_is_quoted_in_english(open_editor: OpenDesk) -> None:
    desk = open_editor()
    words = desk.desk.editors.editing._words
    told = words.problem(
        Problem(file="forms/visit.xlsx", message="unknown type 'txt'", hint="text?")
    )
    assert (told["what"], told["todo"], told["lang"]) == ("unknown type 'txt'", "text?", "en")
    assert "English" in told["before"]


def test_workbook_that_cannot_be_converted_is_told_with_its_cell(open_editor: OpenDesk) -> None:
    desk = open_editor(language="ar")
    with pytest.raises(PackProblems) as caught:
        markdown_to_xform(
            "| survey |\n| | type | name | label |\n| | text | a | A |\n| | text | a | B |\n"
        )
    told = desk.desk.editors.editing._words.problem(caught.value.problems[0])
    assert without_marks(told["what"]) == "سؤالان أو مجموعتان باسم “a”. أعطوا أحدهما اسمًا آخر."
    assert without_marks(told["place"]) == "الورقة survey، الصف 3، العمود name"
    assert (told["lang"], told["before"]) == ("ar", "")


def test_page_without_a_title_in_the_desks_language_is_called_as_in_the_original(
    open_editor: OpenDesk,
) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: editing.ready)
    desk.desk.desk.speak("ar")
    desk.wait_for(lambda: desk.desk.telling.language == "ar")
    editing.choose("services/id-card")
    desk.wait_for(lambda: bool(editing.parts))
    original = next(part["source"] for part in editing.parts if part["id"] == "title")
    editing.write("title", "")
    desk.wait_for(lambda: bool(editing.problems))
    assert (editing.page["title"], editing.page["lang"]) == (original, "en")
