"""A personal answer that others would hear is told to be there, and not what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.voice import RecordingSpeaker
from tests.ui.types import questions
from ui.a11y.narrator import Narrator

if TYPE_CHECKING:
    from tests.ui.types.stage import TypesStage

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
