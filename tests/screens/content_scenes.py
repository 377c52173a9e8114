"""The desk's pages for editors and for those who approve, with something changed and proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickItem

from kiosk.desk.book import open_book
from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.mailbox import Mailbox
from kiosk.settings.places import assets_dir
from kiosk.staff.accounts import add_account
from tests.support.desk_window import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

EDITOR = "editor"
PAGE = "services/renew-id-card"
STORY = "stories/shorter-waiting-2"


def prepare(data: Path, clock: ManualClock) -> None:
    """An editor's account, and the source of the sample pack as sync brings it."""
    book = open_book(data)
    add_account(
        book, clock, "set up", name=EDITOR, shown="Editor", role="content-editor",
        password=PASSWORD, key=None,
    )  # fmt: skip
    book.close()
    source = pack_source(assets_dir() / "packs" / "city-centre")
    Mailbox(data).put_source(sha256_of(source), source)


def _list(desk: DeskWindow) -> None:
    desk.desk.desk.signOut()
    desk.sign_in(EDITOR)
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: editing.ready)
    desk.desk.desk.open("publish")
    if not editing.undos:
        editing.choose(PAGE)
        editing.speak("en")
        desk.wait_for(lambda: bool(editing.parts))
        editing.write("section:step:pay", "Pay at the same counter. Cards are welcome.")
        desk.wait_for(lambda: editing.undos == 1)
        editing.writeFact("fees.0.amount", "130")
        desk.wait_for(lambda: editing.undos == 2)
        desk.desk.editors.approvals.propose("The counter takes cards", "As of Monday")
        desk.wait_for(lambda: bool(desk.desk.editors.approvals.proposals))
    editing.leave()


def _page(desk: DeskWindow) -> None:
    editing = desk.desk.editors.editing
    _tab(desk, "pages")
    editing.choose(PAGE)
    editing.speak("ar" if desk.desk.telling.language == "en" else desk.desk.telling.language)
    desk.wait_for(lambda: bool(editing.parts))


def _shape(desk: DeskWindow) -> None:
    """The lists of a service: its steps, fees and documents."""
    _page(desk)
    desk.settle()
    page = desk.page.property("item")
    loader = page.findChild(QQuickItem, "pane")
    pane = loader.property("item")
    shape = pane.findChild(QQuickItem, "shape")
    at = shape.mapToItem(pane.property("contentItem"), 0, 0).y()
    pane.setProperty("contentY", min(at, pane.property("contentHeight") - pane.height()))


def _new(desk: DeskWindow) -> None:
    """A service's page is about to be made."""
    _tab(desk, "pages")
    making = desk.desk.editors.making
    making.begin("service")
    making.call("Lost and found 2")


def _story(desk: DeskWindow) -> None:
    """A story that was made and is still to be written, and the question whether it shall go."""
    editors = desk.desk.editors
    editing, making = editors.editing, editors.making
    if not any(row["key"] == STORY for row in editing.rows):
        making.begin("story")
        making.call("Shorter waiting")
        making.identify(STORY.partition("/")[2])
        making.make()
        desk.wait_for(lambda: bool(editing.page))
    _tab(desk, "pages")
    making.cancel()
    editing.choose(STORY)
    desk.wait_for(lambda: bool(editing.parts))
    making.askAway(STORY)
    desk.wait_for(lambda: making.leaving == STORY)


def _story_facts(desk: DeskWindow) -> None:
    making = desk.desk.editors.making
    making.keep()
    page = desk.page.property("item")
    pane = page.findChild(QQuickItem, "pane").property("item")
    pane.setProperty("contentY", max(0, pane.property("contentHeight") - pane.height()))


def _board(desk: DeskWindow) -> None:
    """The dashboard of who may write: its figures can become stories."""
    desk.desk.desk.open("board")
    desk.wait_for(lambda: desk.desk.board.ready)


def _figures(desk: DeskWindow) -> None:
    desk.desk.editors.making.fromSatisfaction()
    desk.wait_for(lambda: desk.desk.desk.page == "publish")


def _below(desk: DeskWindow) -> None:
    page = desk.page.property("item")
    loader = page.findChild(QQuickItem, "pane")
    pane = loader.property("item")
    pane.setProperty("contentY", 0.55 * pane.property("contentHeight"))


def _changes(desk: DeskWindow) -> None:
    desk.desk.editors.editing.leave()
    _tab(desk, "changes")


def _proposals(desk: DeskWindow) -> None:
    _tab(desk, "proposals")
    approvals = desk.desk.editors.approvals
    approvals.choose(approvals.proposals[0]["digest"])
    desk.wait_for(lambda: bool(approvals.differences))


def _tab(desk: DeskWindow, tab: str) -> None:
    desk.page.property("item").setProperty("tab", tab)


CONTENT_SCENES: dict[str, Callable[[DeskWindow], None]] = {
    "desk-content": _list,
    "desk-content-page": _page,
    "desk-content-below": _below,
    "desk-content-shape": _shape,
    "desk-content-new": _new,
    "desk-content-story": _story,
    "desk-content-story-facts": _story_facts,
    "desk-content-board": _board,
    "desk-content-figures": _figures,
    "desk-content-changes": _changes,
    "desk-content-proposal": _proposals,
}
