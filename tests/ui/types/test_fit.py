"""Every page in every language and size: large enough to touch, far enough apart, nothing cut."""

from __future__ import annotations

from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible

from tests.ui.forms.stage import LANGUAGES
from tests.ui.forms.test_fit import MM, WAYS, apart, longest_word, targets, words
from tests.ui.types.questions import gallery, paint
from ui.a11y.tree import nodes

if TYPE_CHECKING:
    from tests.ui.types.stage import TypesStage

KINDS = tuple(gallery("en", Path("/")))


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return paint(tmp_path_factory.mktemp("pictures"))


def set_up(stage: TypesStage, lang: str, size: int, way: str) -> None:
    stage.look.setSize(size)
    stage.fit(WAYS[way])
    stage.speak(lang)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("lang", "size"), [*product(LANGUAGES, (1, 3))])
def test_targets_are_large_and_apart(
    stage: TypesStage, pictures: Path, lang: str, size: int, way: str
) -> None:
    set_up(stage, lang, size, way)
    for name, question in gallery(lang, pictures).items():
        stage.show(question, drawn=True)
        found = targets(stage)
        assert found, name
        for node in found:
            assert min(node.rect[2:]) >= 12.7 * MM - 1, (name, node.name, node.rect)
        for one, other in combinations(found, 2):
            assert apart(one.rect, other.rect) >= 2.54 * MM - 1, (name, one.name, other.name)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("lang", "size"), [*product(LANGUAGES, (1, 2, 3))])
def test_no_words_are_cut(
    stage: TypesStage, pictures: Path, lang: str, size: int, way: str
) -> None:
    set_up(stage, lang, size, way)
    for name, question in gallery(lang, pictures).items():
        stage.show(question, drawn=True)
        for text in words(stage.root):
            said = (name, text.property("say"))
            assert not text.property("truncated"), said
            assert text.property("contentWidth") <= text.width() + 1, said
            assert longest_word(text) <= text.width() + 1, said
            holder = text.parentItem()
            box = text.mapRectToItem(holder, QRectF(0, 0, text.width(), text.height()))
            assert box.left() >= -1, said
            assert box.right() <= holder.width() + 1, said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_works_says_what_it_is(
    stage: TypesStage, pictures: Path, lang: str
) -> None:
    stage.speak(lang)
    for name, question in gallery(lang, pictures).items():
        stage.show(question, drawn=True)
        for node in nodes(stage.view):
            if node.focusable:
                assert node.name, (name, node.role)
                assert node.role != QAccessible.Role.NoRole, (name, node.name)


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_round_every_page(stage: TypesStage, pictures: Path, kind: str) -> None:
    stage.show(gallery("en", pictures)[kind], drawn=True)
    wanted = {node.name for node in targets(stage)}
    targets(stage)[0].item.forceActiveFocus()
    reached = set()
    for _ in range(130):
        node = next((n for n in nodes(stage.view) if n.item.hasActiveFocus() and n.focusable), None)
        if node is not None:
            reached.add(node.name)
        if reached >= wanted:
            break
        stage.key(Qt.Key.Key_Tab)
    assert reached >= wanted
