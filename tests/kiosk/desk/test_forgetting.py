"""A desk forgets what was erased at central: wholly on a wish, its words where time was up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.analytics.bitmaps import Index
from kiosk.analytics.facts import Roles
from kiosk.desk.book import open_book
from kiosk.desk.cases_kept import buried, events_of, line
from kiosk.desk.erasures import Erasure
from kiosk.desk.forgetting import forget_erased
from kiosk.desk.ledger import Centre, catch_up, follow_copy
from kiosk.desk.replica import REPLICA_FILE, Received, Replica, ReplicaReader
from kiosk.desk.survey_counts import surveys
from kiosk.trust import new_reference
from tests.support.sealed import a_sealed_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from sqlite3 import Connection

    from kiosk.trust import Reference

CENTRE = Centre(
    zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: Roles(csat="/visit/csat")
)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MINE, OTHER = new_reference(), new_reference()
STREAM = "stream-0001"


@dataclass
class DeskFiles:
    """A desk's files: what the sync process writes, and what the desk makes of it."""

    folder: Path
    db: Connection
    replica: Replica
    reader: ReplicaReader

    def bring(self, seq: int, reference: Reference, **fields: object) -> None:
        body = a_sealed_envelope(seq, "words", reference, wants_reply=True, **fields)
        self.take(seq, body)

    def take(self, seq: int, body: bytes | None) -> None:
        one = Received(stream=STREAM, seq=seq, order=seq, kiosk="hall", received=NOW, envelope=body)
        self.replica.take([one])
        self.read()

    def erase(self, seq: int, why: str, case: str = "") -> int:
        told = [Erasure(stream=STREAM, seq=seq, at=NOW, why=why, ref=case)]
        return self.replica.erase(told, self.replica.told_erased() + 1)

    def read(self) -> None:
        follow_copy(self.db, self.reader)
        forget_erased(self.db, self.reader)
        for _ in catch_up(self.db, self.reader, CENTRE):
            pass

    def people(self) -> int:
        found = Index(self.db).fitting(range(1_000_000), {})
        return sum(fit.bit_count() for _, fit in found)

    def words(self, reference: Reference) -> list[bytes | None]:
        return [envelope for _, envelope in events_of(self.db, reference.hashed)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFiles]:
    made = DeskFiles(tmp_path, open_book(tmp_path), Replica.open(tmp_path), ReplicaReader(tmp_path))
    made.bring(1, MINE)
    made.bring(2, OTHER)
    yield made
    made.reader.close()
    made.replica.close()
    made.db.close()


def test_wish_takes_case_figures_and_words_and_leaves_that_it_was_erased(desk: DeskFiles) -> None:
    assert desk.erase(1, "wish", MINE.hashed) == 1
    desk.read()
    assert line(desk.db, MINE.hashed) is None
    assert (desk.words(MINE), desk.people()) == ([], 1)
    assert buried(desk.db, MINE.hashed) == NOW
    assert line(desk.db, OTHER.hashed) is not None


def test_time_that_is_up_takes_the_words_alone(desk: DeskFiles) -> None:
    assert desk.erase(1, "retention") == 1
    desk.read()
    assert line(desk.db, MINE.hashed) is not None
    assert (desk.words(MINE), desk.people()) == ([None], 2)
    assert buried(desk.db, MINE.hashed) is None


def test_erasing_told_twice_changes_nothing_more(desk: DeskFiles) -> None:
    for _ in range(2):
        desk.erase(1, "wish", MINE.hashed)
        desk.read()
    assert desk.people() == 1
    assert len(desk.reader.erasures(0, 10)) == 1


def test_what_arrives_under_an_erased_number_is_not_taken_in(desk: DeskFiles) -> None:
    desk.erase(1, "wish", MINE.hashed)
    desk.read()
    desk.bring(3, MINE)
    assert line(desk.db, MINE.hashed) is None
    assert desk.people() == 1


def test_erasing_is_told_to_a_desk_before_it_was_read(desk: DeskFiles) -> None:
    """The sync process was quicker than the desk: nobody ever sees it."""
    body = a_sealed_envelope(3, "words", reference := new_reference(), wants_reply=True)
    one = Received(stream=STREAM, seq=3, order=3, kiosk="hall", received=NOW, envelope=body)
    desk.replica.take([one])
    desk.erase(3, "wish")
    desk.read()
    assert line(desk.db, reference.hashed) is None
    assert desk.people() == 2


def test_votes_are_counted_anew_without_what_was_erased(desk: DeskFiles) -> None:
    assert surveys(desk.db, desk.reader, {"visit"})["visit"].people == 2
    desk.erase(1, "wish", MINE.hashed)
    desk.read()
    assert surveys(desk.db, desk.reader, {"visit"})["visit"].people == 1


def test_copy_that_was_made_anew_is_read_from_its_beginning(desk: DeskFiles) -> None:
    """It has other rows, however many: nothing new is missed, nothing counts twice."""
    desk.reader.close()
    desk.replica.close()
    for file in desk.folder.glob(f"{REPLICA_FILE}*"):
        file.unlink()
    desk.replica = Replica.open(desk.folder)
    desk.bring(2, OTHER)
    desk.bring(3, new := new_reference())
    assert line(desk.db, new.hashed) is not None
    assert desk.people() == 3
    desk.erase(1, "wish", MINE.hashed)
    desk.read()
    assert line(desk.db, MINE.hashed) is None
    assert desk.people() == 2


def test_older_copy_knows_of_no_erasures(tmp_path: Path) -> None:
    """The desk was started before its sync process, after an update of both."""
    replica = Replica.open(tmp_path)
    replica._db.executescript("DROP TABLE erasure; DROP TABLE told;")
    reader = ReplicaReader(tmp_path)
    assert (reader.mark(), reader.erasures(0, 10)) == (0, [])
    reader.close()
    replica.close()
