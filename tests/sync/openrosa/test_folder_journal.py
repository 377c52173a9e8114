"""A kiosk that delivers to another server by itself: its store is only read, its journal is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.store import Attachment, Draft, Store
from kiosk.store.outbox import OutboxReader
from sync.openrosa.address import Access, Target
from sync.openrosa.client import OpenRosaServer
from sync.openrosa.delivery import CannotSend, Delivery, Entry, Run
from sync.openrosa.folder_journal import FILE, Book, FolderJournal
from sync.openrosa.spool import Spool
from tests.support.clock import ManualClock
from tests.support.odk_server import OdkServer
from tests.support.openrosa import DRAWING, an_instance, an_xform
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TARGET = Target(name="odk", url="http://127.0.0.1:9/v1")


class Kiosk:
    """A data folder with a store in it, and what `diwan openrosa deliver` does there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ManualClock()
        give_recipients(folder)
        self.store = Store.open(folder, self.clock)

    def submit(self, number: int, *, personal: bool = False, drawing: bool = False) -> None:
        name = "a.png" if drawing else ""
        instance = an_instance(number, drawing=name)
        draft = Draft(
            form_id="pad",
            instance_xml=instance,
            instance_id=f"uuid:{number:036d}",
            answers={"/data/words": "שלום", "/data/rating": 4},
            personal=frozenset({"/data/words"} if personal else ()),
            attachments={name: Attachment(media_type="image/png", data=DRAWING)} if name else {},
        )
        self.store.submit(draft)

    def deliver(self, odk: OdkServer, *identities: str) -> Run:
        outbox = OutboxReader.open(self.folder)
        try:
            with Book(self.folder) as book, OpenRosaServer(Access(url=odk.url)) as server:
                book.add(TARGET)
                journal = FolderJournal(book, outbox, TARGET, self.clock, identities)
                spool = Spool(self.folder / "openrosa")
                return Delivery(journal, server, spool, pause=self.clock.advance).run("odk")
        finally:
            outbox.close()


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path / "data")
    with made.store:
        yield made


@pytest.fixture
def odk() -> Iterator[OdkServer]:
    with OdkServer({"pad": an_xform()}) as server:
        yield server


def test_answers_go_out_once_with_their_files(kiosk: Kiosk, odk: OdkServer):
    kiosk.submit(1)
    kiosk.submit(2, drawing=True)
    kiosk.store.submit(Draft(kind="page-feedback", form_id="pad"))
    run = kiosk.deliver(odk)
    assert (run.taken_up, run.delivered) == (2, 2)
    kiosk.submit(3)
    assert kiosk.deliver(odk).delivered == 1
    assert len(odk.posts) == 3
    assert odk.received[f"uuid:{2:036d}"] == (
        an_instance(2, drawing="a.png").encode(), {"a.png": DRAWING},
    )  # fmt: skip


def test_sealed_answers_need_a_key_from_elsewhere(kiosk: Kiosk, odk: OdkServer):
    kiosk.submit(1, personal=True, drawing=True)
    assert kiosk.deliver(odk).sealed == 1
    assert odk.posts == []
    assert kiosk.deliver(odk, secret_of("operational")).delivered == 1
    ((_, files),) = odk.received.values()
    assert files == {"a.png": DRAWING}


def test_refusals_are_listed_and_can_be_tried_again(kiosk: Kiosk, odk: OdkServer):
    kiosk.submit(1)
    odk.faults = [400]
    assert kiosk.deliver(odk).refused == 1
    with Book(kiosk.folder) as book:
        found = book.standing("odk")
        assert (found.queued, found.delivered, found.refused) == (0, 0, 1)
        assert found.refusals[0].words == "400 no: 400"
        assert "no: 400" in found.in_words()
        assert book.queue_again("odk") == 1
    assert kiosk.deliver(odk).delivered == 1


def test_what_failed_for_now_waits_before_it_is_tried_again(kiosk: Kiosk, odk: OdkServer):
    kiosk.submit(1)
    odk.faults = [500, 500, 500]
    assert kiosk.deliver(odk).postponed == 1
    assert kiosk.deliver(odk).delivered == 0
    kiosk.clock.advance(61)
    assert kiosk.deliver(odk).delivered == 1


def test_journal_that_was_lost_sends_again_what_the_other_side_knows(kiosk: Kiosk, odk: OdkServer):
    kiosk.submit(1)
    kiosk.deliver(odk)
    for path in kiosk.folder.glob(f"{FILE}*"):
        path.unlink()
    assert kiosk.deliver(odk).delivered == 1
    assert len(odk.received) == 1


def test_answer_that_was_purged_is_set_aside(kiosk: Kiosk):
    outbox = OutboxReader.open(kiosk.folder)
    with Book(kiosk.folder) as book:
        book.add(TARGET)
        journal = FolderJournal(book, outbox, TARGET, kiosk.clock)
        stream = outbox.streams()[0].stream
        with pytest.raises(CannotSend) as caught:
            journal.submission(Entry(stream=stream, seq=7, form="pad", place=1))
    outbox.close()
    assert caught.value.why == "gone"


def test_book_is_private_and_forgets_a_target_with_its_journal(kiosk: Kiosk, odk: OdkServer):
    kiosk.submit(1)
    kiosk.deliver(odk)
    assert (kiosk.folder / FILE).stat().st_mode & 0o077 == 0
    with Book(kiosk.folder) as book:
        assert not book.add(TARGET)
        assert [target.name for target in book.targets()] == ["odk"]
        assert book.remove("odk")
        assert not book.remove("odk")
        assert book.db.execute("SELECT count(*) FROM delivery").fetchone() == (0,)
        assert book.db.execute("SELECT count(*) FROM reached").fetchone() == (0,)
