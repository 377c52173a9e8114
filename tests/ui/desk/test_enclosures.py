"""What visitors drew and recorded, seen and heard at the desk by the names a screen reader says."""

from __future__ import annotations

from base64 import b64decode
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from kiosk.desk.book import open_book
from kiosk.desk.case_files import CASE_FILES
from kiosk.i18n.isolation import without_marks
from kiosk.staff.accounts import add_account
from tests.support.case_files import SECONDS, TYPED, arrived, received, recorded
from tests.support.desk_window import PASSWORD, DeskWindow, set_up
from tests.support.packs import built_with, given_form
from tests.ui.desk.page import Page
from tests.ui.types.fake_sound import FakeSound
from ui.a11y.tree import Role, nodes
from ui.viewmodels.recorder import BYTES_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.clock import ManualClock
    from tests.ui.pages.attract_page import AttractPage

    OpenDesk = Callable[..., DeskWindow]


class Complaint:
    """What a kiosk recorded, received by the desk; its files come when they `arrive`."""

    def __init__(self, desk: DeskWindow, clock: ManualClock, kiosk: Path) -> None:
        self.desk = desk
        self.folder = desk.desk.settings.data_dir
        self.kiosk = kiosk
        self.envelope = received(self.folder, kiosk, clock)

    def arrive(self) -> None:
        arrived(self.folder, self.kiosk, self.envelope)

    def open(self, view: str = "open") -> Page:
        inbox, ref = self.desk.desk.inbox, self.envelope.reference_hash
        self.desk.desk.look_for_news()
        inbox.show(view)
        self.desk.desk.desk.open("inbox")
        self.desk.wait_for(lambda: any(line["ref"] == ref for line in inbox.lines))
        inbox.choose(ref)
        self.desk.wait_for(lambda: inbox.chosen.get("ref") == ref)
        rows = self.desk.desk.enclosures
        self.desk.wait_for(lambda: all(row["state"] != "reading" for row in rows.rows))
        return Page(self.desk)


@pytest.fixture
def complaint(open_desk: OpenDesk, clock: ManualClock, tmp_path: Path) -> Complaint:
    desk = open_desk(count=40)
    recorded(tmp_path / "kiosk", clock)
    return Complaint(desk, clock, tmp_path / "kiosk")


FORM = """
| survey |            |          |            |            |             |                  |
|        | type       | name     | label      | appearance | calculation | bind::diwan:role |
|        | text       | words    | Write it   |            |             |                  |
|        | image      | sketch   | Draw it    | draw       |             |                  |
|        | calculate  | reply    |            |            | 'yes'       | wants-reply      |
| settings |
|          | form_title | form_id | version | namespaces             |
|          | Given      | given   | 1       | diwan="urn:diwan:form" |
"""


def pictures(desk: DeskWindow) -> list[str]:
    return [node.name for node in nodes(desk.window) if node.role == Role.Graphic]


def test_what_a_finger_drew_at_a_kiosk_is_looked_at_at_the_desk(
    open_kiosk: Callable[..., AttractPage],
    clock: ManualClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    pack = built_with(tmp_path, given_form(tmp_path, FORM))
    visit = open_kiosk(pack=pack).choose("en").form("suggestion")
    page = visit.write("It is broken here").next().draw("types.draw.drawHere")
    (drawing,) = [data for _, data in page.k.kiosk.attachments._files.values()]
    page.to_review().send().done()
    (tmp_path / "desk").mkdir()
    set_up(tmp_path / "desk", clock, [])
    with closing(DeskWindow(tmp_path / "desk", clock, pack=pack)) as desk:
        complaint = Complaint(desk, clock, page.k.data)
        desk.sign_in()
        complaint.arrive()
        complaint.open()
        assert "Draw it" in pictures(desk)
        (row,) = desk.desk.enclosures.rows
        shown = QImage.fromData(b64decode(row["url"].partition(",")[2]))
        assert shown == QImage.fromData(drawing)
        for file in [each for each in complaint.folder.rglob("*") if each.is_file()]:
            assert drawing[:64] not in file.read_bytes(), file


def test_drawing_is_told_until_it_comes_and_then_shown(complaint: Complaint) -> None:
    complaint.desk.sign_in()
    page = complaint.open()
    assert page.has(
        "Not on this computer yet. It comes the next time this desk reaches the central server."
    )
    assert not any(TYPED in name for name in pictures(complaint.desk))
    complaint.arrive()
    complaint.desk.desk.look_for_news()
    enclosures = complaint.desk.desk.enclosures
    complaint.desk.wait_for(lambda: [row["state"] for row in enclosures.rows] == ["shown"] * 2)
    (picture,) = [name for name in pictures(complaint.desk) if TYPED in name]
    assert without_marks(picture).startswith("a drawing, ")
    for file in (complaint.folder / CASE_FILES).iterdir():
        assert b"PNG" not in file.read_bytes()[:16]
        assert TYPED.encode() not in file.read_bytes()


def test_recording_is_heard_and_stopped_by_its_keys(complaint: Complaint) -> None:
    sound = FakeSound()
    complaint.desk.desk.recorder._sound = sound
    complaint.desk.sign_in()
    complaint.arrive()
    page = complaint.open()
    assert page.has("3 s")
    page.press("Play the recording")
    complaint.desk.wait_for(lambda: sound.played == bytes(SECONDS * BYTES_PER_SECOND))
    page.press("Stop")
    complaint.desk.wait_for(lambda: sound.calls[-1] == "stop")
    assert page.has("Play the recording")


def test_machine_without_a_loudspeaker_says_so(complaint: Complaint) -> None:
    class Silent(FakeSound):
        def play(self, *_: object) -> None:
            raise OSError("there is no loudspeaker, only a silent stand-in")

    complaint.desk.desk.recorder._sound = Silent()
    complaint.desk.sign_in()
    complaint.arrive()
    page = complaint.open()
    page.press("Play the recording")
    complaint.desk.wait_for(lambda: bool(complaint.desk.desk.enclosures.message))
    assert page.starting("Nothing can be heard: this computer has no loudspeaker")
    assert page.has("Play the recording")


def test_who_has_no_key_is_told_that_there_is_a_drawing(
    complaint: Complaint, clock: ManualClock
) -> None:
    book = open_book(complaint.folder)
    add_account(
        book, clock, "set up", name="keyless", shown="Keyless", role="front-desk",
        password=PASSWORD, key=None,
    )  # fmt: skip
    book.close()
    complaint.arrive()
    complaint.desk.sign_in("keyless")
    page = complaint.open()
    assert page.starting("a drawing, ")
    assert page.has("It is sealed, and this account’s key does not open it.")
    assert not page.has("Play the recording")
    assert not any(TYPED in name for name in page.names())


def test_nothing_is_shown_or_heard_after_signing_out(complaint: Complaint) -> None:
    sound = FakeSound()
    complaint.desk.desk.recorder._sound = sound
    complaint.desk.sign_in()
    complaint.arrive()
    complaint.open().press("Play the recording")
    complaint.desk.wait_for(lambda: "play" in sound.calls)
    complaint.desk.desk.desk.signOut()
    complaint.desk.wait_for(lambda: sound.calls[-1] == "stop")
    assert complaint.desk.desk.enclosures.rows == []
    assert complaint.desk.desk.enclosures._found == {}


def test_closed_case_lets_its_files_go_and_says_where_they_are(complaint: Complaint) -> None:
    complaint.desk.sign_in()
    complaint.arrive()
    complaint.open()
    complaint.desk.desk.inbox.do("closed")
    complaint.desk.wait_for(lambda: complaint.desk.desk.inbox.chosen["status"] == "Closed")
    assert list((complaint.folder / CASE_FILES).iterdir()) == []
    assert any(TYPED in name for name in pictures(complaint.desk)), "what is open stays open"
    complaint.desk.desk.inbox.leave()
    page = complaint.open("closed")
    assert page.starting("Kept at the central server.")
