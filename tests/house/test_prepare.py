"""What is made from the tree is made once, and again only when its source changed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.house.programs import load

if TYPE_CHECKING:
    from pathlib import Path

prepare = load("prepare")

WORDS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he"><context><name></name>
<message id="home"><translation>בית</translation></message>
</context></TS>
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "assets" / "i18n"
    folder.mkdir(parents=True)
    (folder / "diwan_he.ts").write_text(WORDS, encoding="utf-8")
    return tmp_path


def test_translation_is_compiled_once(tree: Path) -> None:
    assert prepare.translations(tree) == 1
    assert prepare.translations(tree) == 0
    assert [path.name for path in (tree / "assets/i18n").glob("*.qm")] == ["diwan_he.qm"]


def test_translation_is_compiled_again_when_its_source_is_newer(tree: Path) -> None:
    prepare.translations(tree)
    made = tree / "assets/i18n/diwan_he.qm"
    os.utime(made, (1, 1))
    assert prepare.translations(tree) == 1


def test_broken_translation_is_named_and_leaves_nothing_behind(tree: Path) -> None:
    source = tree / "assets/i18n/diwan_he.ts"
    source.write_text("<TS", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"diwan_he\.qm could not be made"):
        prepare.translations(tree)
    assert list(source.parent.iterdir()) == [source]
