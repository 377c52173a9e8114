"""The QML linter knows the Python objects: a name they do not have is a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.house.programs import load

if TYPE_CHECKING:
    from pathlib import Path

lint_qml = load("lint_qml")

VIEWMODEL = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Lamp(QObject):
    changed = Signal()

    @Property(float, notify=changed)
    def level(self) -> float:
        return 0.5

    @Property(str, constant=True)
    def maker(self) -> str:
        return "x"

    @Slot()
    def light(self) -> None: ...
"""


def lamp_screen(expression: str) -> str:
    return f"import QtQuick\nimport Diwan\n\nText {{\n    text: {expression}\n}}\n"


@pytest.fixture
def types(tmp_path: Path) -> Path:
    source = tmp_path / "lamp.py"
    source.write_text(VIEWMODEL, encoding="utf-8")
    lint_qml.describe([source], tmp_path / "types" / "Diwan")
    return tmp_path / "types"


def lint(types: Path, expression: str) -> int:
    screen = types.parent / "Screen.qml"
    screen.write_text(lamp_screen(expression), encoding="utf-8")
    result: int = lint_qml.lint([screen], types)
    return result


def test_screen_that_uses_what_is_there_passes(types: Path) -> None:
    assert lint(types, "Lamp.maker + Lamp.level.toFixed(1)") == 0


def test_screen_that_uses_a_property_nobody_has_fails(types: Path) -> None:
    assert lint(types, "Lamp.colour") != 0


def test_constant_property_and_python_float_are_told_to_the_linter(types: Path) -> None:
    described = (types / "Diwan" / "types.qmltypes").read_text(encoding="utf-8")
    assert "isPropertyConstant: true" in described
    assert 'type: "double"' in described
