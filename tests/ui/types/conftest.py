"""One stage for a folder of tests; a warning of the QML engine fails the test that caused it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.forms import questions
from tests.ui.forms.stage import PORTRAIT
from tests.ui.types.stage import TypesStage

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def open_stage() -> Iterator[TypesStage]:
    stage = TypesStage()
    yield stage
    stage.close()


@pytest.fixture
def stage(open_stage: TypesStage) -> Iterator[TypesStage]:
    open_stage.look.reset()
    open_stage.fit(PORTRAIT)
    open_stage.root.setProperty("share", 1)
    open_stage.show(questions.question("note", "en"))
    open_stage.keyboard.reset()
    open_stage.speak("en")
    open_stage.fresh()
    open_stage.warnings.clear()
    yield open_stage
    assert open_stage.warnings == []
