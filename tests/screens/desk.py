"""Every page of the staff desktop in every language, for `./dev screens`."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.screens.content_scenes import CONTENT_SCENES, prepare
from tests.screens.counter_scenes import COUNTER_SCENES
from tests.screens.enclosed_scenes import ENCLOSED_SCENES, prepare_enclosed
from tests.screens.sheets import contact_sheet
from tests.support.clock import ManualClock
from tests.support.desk_window import DeskWindow, quick_passwords, set_up
from tests.support.page_votes import WORST, sample_votes
from tests.support.panel import panel
from tests.support.votes import votes
from tests.support.year import answers_of_a_year
from ui.desk import printers
from ui.desk.printers import Printer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PRINTERS = [
    Printer(name="hall", shown="Hall printer", place="Entrance"),
    Printer(name="office", shown="Office printer"),
]
ANSWERS = 1500
VOTES = 4000
LOOKS = {"default": (0, "light"), "largest-dark": (3, "contrast-dark")}


def _door(desk: DeskWindow) -> None:
    desk.desk.desk.signOut()


def _board(desk: DeskWindow) -> None:
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: len(desk.desk.board.trend) == 13)
    desk.desk.desk.open("board")


def _board_below(desk: DeskWindow) -> None:
    page = desk.page.property("item")
    page.setProperty("contentY", max(0, page.property("contentHeight") - page.height()))


def _inbox(desk: DeskWindow) -> None:
    inbox = desk.desk.inbox
    desk.desk.desk.open("inbox")
    desk.wait_for(lambda: bool(inbox.lines))
    inbox.choose(inbox.lines[0]["ref"])
    desk.wait_for(lambda: "ref" in inbox.chosen)


def _print(desk: DeskWindow) -> None:
    printers.printers = lambda: PRINTERS
    _board(desk)
    desk.desk.beside.paper.print("board")


def _surveys(desk: DeskWindow) -> None:
    desk.desk.desk.open("surveys")
    desk.wait_for(lambda: desk.desk.surveys.ready)


def _devices(desk: DeskWindow) -> None:
    desk.desk.desk.open("devices")


def _members(desk: DeskWindow) -> None:
    desk.desk.desk.open("members")
    desk.wait_for(lambda: desk.desk.beside.members.ready)


def _helped_list(desk: DeskWindow) -> None:
    desk.desk.handbook.open("")
    desk.desk.desk.open("guidance")
    desk.wait_for(lambda: bool(desk.desk.helped.rows))


def _helped(desk: DeskWindow) -> None:
    """The worst text, opened from the list."""
    desk.desk.desk.open("guidance")
    desk.desk.helped.open(*WORST)
    desk.wait_for(lambda: bool(desk.desk.helped.text.get("words")))
    QTest.qWait(200)  # until the part has come into sight


SCENES: dict[str, Callable[[DeskWindow], None]] = {
    "desk-door": _door,
    "desk-board": _board,
    "desk-board-below": _board_below,
    "desk-print": _print,
    "desk-inbox": _inbox,
    **ENCLOSED_SCENES,
    "desk-surveys": _surveys,
    "desk-members": _members,
    "desk-devices": _devices,
    "desk-helped-list": _helped_list,
    "desk-helped": _helped,
    **COUNTER_SCENES,
    **CONTENT_SCENES,
}


def pictures(out: Path, languages: str, look: str | None) -> Iterator[Path]:
    """Each sheet as it is done; `languages` are tags with commas between, "" for all."""
    quick_passwords()
    clock = ManualClock(datetime(2026, 11, 22, 9, 42, tzinfo=UTC))
    with TemporaryDirectory() as data:
        said = answers_of_a_year(ANSWERS, clock.now()), sample_votes(VOTES, clock.now())
        set_up(Path(data), clock, chain(*said, votes(clock.now()), panel(clock)))
        prepare(Path(data), clock)
        prepare_enclosed(Path(data), clock)
        desk = DeskWindow(Path(data), clock)
        tags = [each["code"] for each in desk.desk.desk.languages]
        for name in [look] if look else LOOKS:
            for tag in [tag for tag in tags if not languages or tag in languages.split(",")]:
                files = [(scene, _picture(desk, out, name, tag, scene)) for scene in SCENES]
                yield contact_sheet(files, out / f"sheet-desk-{name}-{tag}.png")
        desk.close()


def _picture(desk: DeskWindow, out: Path, look: str, tag: str, scene: str) -> Path:
    size, theme = LOOKS[look]
    desk.desk.look.setSize(size)
    desk.desk.look.setTheme(theme)
    desk.desk.desk.speak(tag)
    desk.desk.printing.close()
    SCENES[scene](desk)
    desk.settle(30)
    file = out / f"{scene}-{look}-{tag}.png"
    desk.grab().save(str(file))
    return file
