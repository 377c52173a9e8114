"""Another language in the middle: every page looks as if it had been opened in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QEvent, QObject

from tests.screens.scenes import SCENES
from ui.a11y.tree import class_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.support.kiosk_window import KioskWindow
    from tests.ui.pages.attract_page import AttractPage

PAGES = (
    "home",
    "topics",
    "topic",
    "service",
    "step",
    "announcements",
    "question-choices",
    "question-smileys",
    "question-nps",
    "question-text",
    "question-number",
    "review",
    "panel-text",
    "panel-help",
    "panel-language",
    "idle-warning",
)
# A visitor's own words belong to no language.
WRITTEN = ("QQuickTextEdit", "QQuickTextInput")


class Drawn(NamedTuple):
    """A text on the screen as it is painted."""

    text: str
    family: str
    letters: int
    box: tuple[int, ...]  # x, y, width, height in px


def seen(item: QQuickItem) -> Iterator[Drawn]:
    """Every text that is visible, in the order of painting."""
    if not item.isVisible():
        return
    if (
        class_of(item).partition("_QML")[0] not in WRITTEN
        and item.property("lineCount") is not None
    ):
        box = item.mapRectToScene(item.boundingRect())
        yield Drawn(
            text=str(item.property("text")),
            family=item.property("font").family(),
            letters=item.property("font").pixelSize(),
            box=tuple(round(each) for each in (box.x(), box.y(), box.width(), box.height())),
        )
    for child in item.childItems():
        yield from seen(child)


def painted(k: KioskWindow) -> list[Drawn]:
    k.draw()
    k.draw()
    return [each for each in seen(k.window.contentItem()) if each.text]


def opened(k: KioskWindow, page: str, tag: str) -> None:
    k.kiosk.visit.end()
    k.settle()
    k.kiosk.visit.start(tag)
    k.settle()
    SCENES[page](k)
    k.settle()
    if page == "question-text":  # lines that are written keep the direction they have
        k.kiosk.feedback.answer("")
        k.settle()


def heard(page: AttractPage) -> list[tuple[str, str, str, bool]]:
    return [(node.name, node.description, node.lang, node.checked) for node in page.nodes()]


@pytest.mark.parametrize(
    ("shape", "pages"),
    [("portrait", PAGES), ("landscape", ("service", "question-text", "panel-text"))],
)
def test_a_page_looks_and_sounds_as_if_opened_in_the_language_it_was_changed_to(
    open_kiosk: Callable[..., AttractPage], shape: str, pages: tuple[str, ...]
) -> None:
    kiosk = open_kiosk(shape)
    k = kiosk.k
    for page in pages:
        opened(k, page, "he")
        wanted = painted(k), heard(kiosk)
        picture = k.grab()
        opened(k, page, "en")
        for tag in ("ar", "he"):
            k.kiosk.visit.setLanguage(tag)
            k.settle()
        assert (painted(k), heard(kiosk)) == wanted, page
        assert k.grab() == picture, page


def test_another_service_in_the_place_of_one_leaves_nothing_of_it(kiosk: AttractPage) -> None:
    k = kiosk.k
    services = [link.id for link in k.kiosk.guide.pack.services("en")]
    k.kiosk.visit.start("en")
    for service in (*services, *reversed(services)):
        k.kiosk.visit.open("service", {"id": service})
        k.settle()
        in_place = painted(k)
        k.kiosk.visit.home()
        k.settle()
        k.kiosk.visit.open("service", {"id": service})
        k.settle()
        assert painted(k) == in_place, service


def test_the_search_answers_anew_in_another_language(kiosk: AttractPage) -> None:
    k = kiosk.k
    k.kiosk.visit.start("en")
    SCENES["search-results"](k)
    k.settle()
    at_first = heard(kiosk)
    k.kiosk.visit.setLanguage("he")
    k.settle()
    assert "לא נמצאו תוצאות" in " ".join(name for name, *_ in heard(kiosk))
    k.kiosk.visit.setLanguage("en")
    k.wait_for(lambda: heard(kiosk) == at_first)


class Rounds(QObject):
    """Counts how often a window is told to go round all its items for a new language."""

    def __init__(self) -> None:
        super().__init__()
        self.made = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.made += event.type() == QEvent.Type.LanguageChange
        return False


def test_no_catalogue_sends_the_window_round_its_items(kiosk: AttractPage) -> None:
    """Forty catalogues come and go with a language; going round a thousand items for each is felt."""
    k, rounds = kiosk.k, Rounds()
    k.window.installEventFilter(rounds)
    for tag in ("ar", "he"):
        k.kiosk.visit.setLanguage(tag)
        k.settle()
    k.window.removeEventFilter(rounds)
    assert rounds.made == 0
