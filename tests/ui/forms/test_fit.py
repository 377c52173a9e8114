"""Every page in every language and size: large enough to touch, far enough apart, nothing cut."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF

from tests.ui.forms.questions import gallery
from tests.ui.forms.stage import LANDSCAPE, LANGUAGES, PORTRAIT
from ui.a11y.tree import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.ui.forms.stage import Stage
    from ui.a11y.tree import Node

MM = 102.46 / 25.4
TOUCHED = (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)
WAYS = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


def targets(stage: Stage) -> list[Node]:
    return [node for node in nodes(stage.view) if node.role in TOUCHED]


def words(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible text under an item."""
    for child in item.childItems():
        if child.isVisible():
            yield from words(child)
    if item.property("say"):
        yield item


def apart(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> float:
    """The free space between two boxes, in px; the larger of across and down."""
    across = max(other[0] - one[0] - one[2], one[0] - other[0] - other[2])
    down = max(other[1] - one[1] - one[3], one[1] - other[1] - other[3])
    return max(across, down)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("lang", "size"), [*product(LANGUAGES, (1, 3))])
def test_targets_are_large_and_apart(stage: Stage, lang: str, size: int, way: str) -> None:
    stage.look.setSize(size)
    stage.fit(WAYS[way])
    stage.speak(lang)
    for name, question in gallery(lang).items():
        stage.show(question, drawn=True)
        found = targets(stage)
        for node in found:
            assert min(node.rect[2:]) >= 12.7 * MM - 1, (name, node.name, node.rect)
        for one, other in combinations(found, 2):
            assert apart(one.rect, other.rect) >= 2.54 * MM - 1, (name, one.name, other.name)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("lang", "size"), [*product(LANGUAGES, (1, 2, 3))])
def test_no_words_are_cut(stage: Stage, lang: str, size: int, way: str) -> None:
    stage.look.setSize(size)
    stage.fit(WAYS[way])
    stage.speak(lang)
    for name, question in gallery(lang).items():
        stage.show(question, drawn=True)
        for text in words(stage.root):
            said = (name, text.property("say"))
            assert not text.property("truncated"), said
            assert text.property("contentWidth") <= text.width() + 1, said
            holder = text.parentItem()
            box = text.mapRectToItem(holder, QRectF(0, 0, text.width(), text.height()))
            assert box.left() >= -1, said
            assert box.right() <= holder.width() + 1, said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_word_is_never_broken_in_two(stage: Stage, lang: str) -> None:
    for size in (0, 1, 2, 3):
        stage.look.setSize(size)
        stage.speak(lang)
        for name in ("smileys", "one", "several", "text", "range"):
            stage.show(gallery(lang)[name], drawn=True)
            for text in words(stage.root):
                assert longest_word(text) <= text.width() + 1, (size, name, text.property("say"))


def longest_word(text: QQuickItem) -> float:
    metrics = QFontMetricsF(text.property("font"))
    return max(metrics.horizontalAdvance(word) for word in text.property("say").split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_works_says_what_it_is(stage: Stage, lang: str) -> None:
    stage.speak(lang)
    for name, question in gallery(lang).items():
        stage.show(question, drawn=True)
        for node in nodes(stage.view):
            if node.focusable:
                assert node.name, (name, node.role)
                assert node.role != QAccessible.Role.NoRole, (name, node.name)


def test_low_reach_still_shows_every_key_and_choice(stage: Stage) -> None:
    stage.root.setProperty("share", 0.62)
    for lang in LANGUAGES:
        stage.speak(lang)
        for name, question in gallery(lang).items():
            stage.show(question, drawn=True)
            bottom = stage.view.height() - stage.root.property("foot")
            for node in targets(stage):
                assert node.rect[1] + node.rect[3] <= bottom + 1, (lang, name, node.name)
