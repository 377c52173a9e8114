"""A personal answer that others would hear is told to be there, and not what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.voice import RecordingSpeaker
from tests.ui.forms import questions as forms
from tests.ui.types import questions
from ui.a11y.narrator import Narrator
from ui.a11y.tree import READ, nodes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.types.stage import TypesStage
    from ui.a11y.tree import Node

ANSWERS: list[tuple[str, dict[str, Any], str]] = [
    ("date", {"value": "2026-07-20"}, "July"),
    ("time", {"value": "09:40:00.000+03:00"}, "9:40"),
]


def heard(stage: TypesStage, *, alone: bool) -> list[str]:
    voice = RecordingSpeaker()
    narrator = Narrator(lambda _hear: voice, lambda key: key)  # type: ignore[arg-type,return-value]
    narrator.alone = lambda: alone
    narrator.read(stage.view.contentItem())
    return voice.texts


@pytest.mark.row(11)
@pytest.mark.parametrize(("kind", "answer", "telling"), ANSWERS)
def test_reading_the_page_keeps_a_personal_answer_from_the_loudspeaker(
    stage: TypesStage, kind: str, answer: dict[str, Any], telling: str
) -> None:
    question = getattr(questions, kind)("en") | answer
    stage.show(question | {"personal": True})
    said = heard(stage, alone=False)
    assert said.count("personal.hidden") == 1
    assert not any(telling in text for text in said)
    assert any(telling in text for text in heard(stage, alone=True))
    stage.show(question | {"personal": False, "path": "/data/another"})
    assert any(telling in text for text in heard(stage, alone=False))
    stage.show(question | {"personal": True, "value": None, "path": "/data/third"})
    assert "personal.hidden" not in heard(stage, alone=False)


def on_focus(stage: TypesStage, which: Callable[[Node], bool], *, alone: bool) -> list[str]:
    """What is said when keys come to something."""
    voice = RecordingSpeaker()
    narrator = Narrator(lambda _hear: voice, lambda key: key)  # type: ignore[arg-type,return-value]
    narrator.set_on(True)
    narrator.alone = lambda: alone
    for node in nodes(stage.view):
        if which(node):
            narrator.say_node(node)
    return voice.texts


def a_choice(node: Node) -> bool:
    return node.checkable


def a_text(node: Node) -> bool:
    return node.role in READ


CHOSEN = {
    "one": (forms.one("en"), forms.one("en", 1)),
    "several": (forms.several("en"), forms.several("en", 1)),
    "smileys": (forms.smileys("en"), forms.smileys("en", 3)),
    "nps": (forms.nps("en"), forms.nps("en", 8)),
    "stars": (forms.stars("en"), forms.stars("en", 4)),
}


@pytest.mark.row(11)
@pytest.mark.row(26)
@pytest.mark.parametrize("kind", CHOSEN)
def test_which_choice_a_visitor_made_is_kept_from_the_loudspeaker(
    stage: TypesStage, kind: str
) -> None:
    none, one = CHOSEN[kind]
    stage.show(one | {"personal": True})
    said = on_focus(stage, a_choice, alone=False)
    assert not any("state." in text for text in said)
    assert any("personal.hidden" in text for text in said)
    assert sum("state.selected" in text for text in on_focus(stage, a_choice, alone=True)) == 1
    stage.show(one | {"personal": False, "path": "/data/another"})
    assert sum("state.selected" in text for text in on_focus(stage, a_choice, alone=False)) == 1
    stage.show(none | {"personal": True, "path": "/data/third"})
    said = on_focus(stage, a_choice, alone=False)
    assert any("state.not-selected" in text for text in said)
    assert not any("personal.hidden" in text for text in said)


@pytest.mark.row(11)
@pytest.mark.parametrize(("kind", "answer", "telling"), ANSWERS)
def test_keys_that_come_to_a_personal_answer_do_not_say_it_aloud(
    stage: TypesStage, kind: str, answer: dict[str, Any], telling: str
) -> None:
    stage.show(getattr(questions, kind)("en") | answer | {"personal": True})
    assert not any(telling in text for text in on_focus(stage, a_text, alone=False))
    assert any(telling in text for text in on_focus(stage, a_text, alone=True))
