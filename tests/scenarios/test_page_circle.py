"""A step that does not help: said at a kiosk, seen at the desk, mended, and better since.

Real kiosk window, real central, real sync; the text is mended in a pack whose other pages change too.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.analytics.helping import Place
from kiosk.analytics.periods import last_days
from kiosk.clock import SystemClock
from kiosk.content import Guide
from kiosk.content.fingerprint import PackTexts, mark_of
from kiosk.publishing import build_pack
from kiosk.store.page_vote import PageVote, draft_of, new_vote
from kiosk.trust import passwords
from sync.device.once import sync_once
from tests.support.kiosk_folder import KioskFolder
from tests.support.kiosk_window import KioskWindow
from tests.support.packs import WORDS, make_pack
from tests.support.recipients import give_recipients
from tests.support.staff_desk import StaffDesk
from tests.ui.pages.attract_page import AttractPage
from tests.ui.pages.guide_pages import StepPage
from tests.ui.pages.hands import Finger
from tests.ui.pages.helped_strip import HelpedStrip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.central import RunningCentral

BOOK = Place("id-card", "book", "ar")
NEIGHBOUR = Place("id-card", "", "ar")
MENDED = "احجز موعدًا بالهاتف 106، ثم تعال في الموعد."


def built(folder: Path, *, mended: bool) -> Path:
    """The same city before and after an editor: one Arabic step is another text; so is a Hebrew
    page, which makes a new version for all.
    """
    source = make_pack(folder / "source", version="2" if mended else "1")
    if mended:
        arabic = source / "services/id-card/ar.md"
        head, step, rest = arabic.read_text("utf-8").partition("{#step:book}")
        arabic.write_text(head + step + rest.replace(WORDS["ar"][2], MENDED, 1), "utf-8")
        hebrew = source / "services/address/he.md"
        hebrew.write_text(hebrew.read_text("utf-8").replace("מגיעים", "באים"), "utf-8")
    build_pack(source, folder / "built")
    return folder / "built"


class Hall:
    """A kiosk with one pack at a time."""

    def __init__(self, folder: Path, central: RunningCentral) -> None:
        self.folder = folder
        with KioskFolder(folder) as kiosk:
            kiosk.enrol(central.url, central.enrol_code("hall"))
        give_recipients(folder, anew=True)

    def say(self, pack: Path, *, yes: int, no: int, days_ago: int) -> None:
        """Many visitors; what the window stores of one is tried by `touch`."""
        guide = Guide.open(pack)
        mark = mark_of(guide.service(BOOK.page, BOOK.language), BOOK.step)
        assert mark is not None
        moment = SystemClock().now() - timedelta(days=days_ago)
        with KioskFolder(self.folder) as kiosk:
            for helped in [True] * yes + [False] * no:
                vote = PageVote(vote=new_vote(), turn=1, mark=mark, helped=helped)
                kiosk.store.submit(draft_of(vote, now=moment, pack_version=guide.pack.version))


def touch(data: Path, pack: Path, *, words: str) -> None:
    """A visitor reads the step, says no with a reason, and writes why."""
    window = KioskWindow(data, pack=pack)
    try:
        _touch(AttractPage(window), words)
    finally:
        window.close()


def _touch(kiosk: AttractPage, words: str) -> None:
    kiosk.choose("ar")
    kiosk.k.kiosk.visit.open("step", {"id": BOOK.page, "step": 0})
    strip = kiosk.to(StepPage).to(HelpedStrip).by(Finger()).did_not_help().because("missing")
    strip.write_words().write(words).hand_in()


@pytest.fixture
def desk(
    central: RunningCentral, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StaffDesk]:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)
    made = StaffDesk(tmp_path / "desk", central, "editors")
    yield made
    made.office.close()


def test_mended_step_is_compared_with_what_it_was(
    central: RunningCentral,
    desk: StaffDesk,
    tmp_path: Path,
) -> None:
    before, after = built(tmp_path / "1", mended=False), built(tmp_path / "2", mended=True)
    hall, year = Hall(tmp_path / "hall", central), last_days(365, SystemClock().now().date())
    hall.say(before, yes=8, no=21, days_ago=9)
    touch(hall.folder, before, words="اين")

    sync_once(hall.folder)
    desk.sync()
    list(desk.office.read_texts())
    helping = desk.office.helping(lambda place: PackTexts(Guide.open(before)).digest(*place))
    (row,) = helping.worst(year)
    assert (row.place, row.failing.people) == (BOOK, 30)  # who wrote is counted once
    assert row.failing.share == pytest.approx(100 * 22 / 30)
    assert [(w.text, w.reason) for w in helping.text(BOOK, year).words] == [("اين", "missing")]

    hall.say(after, yes=28, no=2, days_ago=2)
    sync_once(hall.folder)
    desk.sync()
    texts = PackTexts(Guide.open(after))
    assert texts.digest(*NEIGHBOUR) == PackTexts(Guide.open(before)).digest(*NEIGHBOUR)
    (row,) = desk.office.helping(lambda place: texts.digest(*place)).worst(year)
    assert (row.failing.people, row.failing.share) == (30, pytest.approx(100 * 2 / 30))
    assert row.mending is not None
    assert row.mending.now is not None
    assert (row.mending.before.tally.people, row.mending.now.tally.people) == (30, 30)
    assert row.mending.by == pytest.approx(100 * (2 - 22) / 30)
    assert row.mending.certain

    proof = json.loads(central.run("prove", "--json"))
    assert proof["recorded"] == proof["received"] > 60
    assert (proof["waiting"], proof["quarantined"]) == (0, 0)
    for file in central.folder.rglob("*"):
        assert not file.is_file() or '"اين"'.encode() not in file.read_bytes(), file
