"""You said, we did: a change with its chart, as a table, without one; and in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickItem

from tests.screens.scenes import scene

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow
    from ui.viewmodels.stories import Stories


def _place(stories: Stories, story: str) -> int:
    return [each["id"] for each in stories.all].index(story)


def _open(k: KioskWindow, story: str) -> None:
    k.kiosk.visit.open("stories", {"place": _place(k.kiosk.stories, story)})


@scene
def stories(k: KioskWindow) -> None:
    k.kiosk.visit.open("stories")


@scene
def stories_table(k: KioskWindow) -> None:
    stories(k)
    k.settle()
    for item in k.page.findChildren(QQuickItem):
        if item.property("asTable") is False:
            item.setProperty("asTable", True)


@scene
def stories_rising(k: KioskWindow) -> None:
    _open(k, "front-door")


@scene
def stories_bare(k: KioskWindow) -> None:
    _open(k, "same-words")


@scene
def stories_plain(k: KioskWindow) -> None:
    stories(k)
    k.kiosk.access.profiles.setPlain(True)


@scene
def attract_heralded(k: KioskWindow) -> None:
    """An announcement said by itself, with its captions and the key that ends it."""
    k.kiosk.visit.end()
    k.clock.advance(3600)
    k.kiosk.herald.look()
    k.voice.speak_next((0, 4))
