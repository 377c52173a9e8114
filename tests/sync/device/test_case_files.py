"""Which files of cases a desk fetches, how much at once, and what happens when central has them not."""

from __future__ import annotations

import hashlib
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.cases.events import Event
from kiosk.desk import case_files
from kiosk.desk.book import open_book
from kiosk.desk.case_files import CASE_FILES, BookReader, CaseFiles, named_files
from kiosk.desk.cases_kept import put
from kiosk.envelope import AttachedFile, Envelope, encode_envelope
from sync.device.case_files import AT_ONCE, CaseFileFollower
from sync.device.errors import Refused, Unreachable
from sync.protocol.problems import BAD_RANGE, BUSY, NOT_FOUND, document_for
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sync.protocol.problems import ProblemKind

NOW = ManualClock().now()


def bytes_of(number: int, size: int = 1000) -> bytes:
    return (f"{number}-".encode() * size)[:size]


def hash_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def open_case(folder: Path, number: int, data: bytes, *, days: int = 0, **about: object) -> str:
    """A case whose feedback names the file; the file's hash."""
    named = AttachedFile(
        **{"media_type": "image/png", "size": len(data), "sha256": hash_of(data)} | about  # type: ignore[arg-type]
    )
    envelope = Envelope(id=f"e{number}", kind="answer", salt="", attachments={"a.png": named})
    event = Event(
        id=f"e{number}", case=f"case-{number}", kind="opened", at=NOW, order=number,
    )  # fmt: skip
    with closing(open_book(folder)) as book:
        put(book, event, encode_envelope(envelope))
        moment = (NOW - timedelta(days=days)).timestamp()
        book.execute("UPDATE kept_case SET opened = ? WHERE ref = ?", (moment, event.case))
    return named.sha256


def happen(folder: Path, number: int, kind: str) -> None:
    with closing(open_book(folder)) as book:
        event = Event(id=f"{kind}{number}", case=f"case-{number}", kind=kind, at=NOW)  # type: ignore[arg-type]
        put(book, event, None)


def named(folder: Path) -> list[str]:
    with closing(open_book(folder)) as book:
        return list(named_files(book, NOW))


class Central:
    """Has what is in `files`; breaks off after `breaks` bytes, refuses with `refuses`."""

    def __init__(self, *files: bytes) -> None:
        self.files = {hash_of(data): data for data in files}
        self.asked: list[tuple[str, int]] = []
        self.breaks: int | None = None
        self.refuses: ProblemKind | None = None

    def desk_blob(self, sha256: str, start: int = 0) -> Iterator[bytes]:
        self.asked.append((sha256, start))
        data = self.files.get(sha256)
        problem = self.refuses or (NOT_FOUND if data is None else None)
        if data is not None and start and start >= len(data):
            problem = BAD_RANGE
        if problem is not None:
            raise Refused(problem.status, problem.reaction, document_for(problem))
        assert data is not None
        for at in range(start, len(data), 100):
            if self.breaks is not None and at >= self.breaks:
                raise Unreachable("the cable")
            yield data[at : at + 100]


class NamedBy:
    """A book that says so."""

    def __init__(self, **named: int) -> None:
        self.files = named

    def named(self, _now: datetime) -> dict[str, int]:
        return self.files


def follower(folder: Path, central: Central) -> CaseFileFollower:
    return CaseFileFollower(central, BookReader(folder), CaseFiles(folder), ManualClock())


def test_newest_cases_come_first_and_old_ones_not_at_all(tmp_path: Path) -> None:
    files = [
        open_case(tmp_path, n, bytes_of(n), days=days) for n, days in ((1, 5), (2, 1), (3, 91))
    ]
    assert named(tmp_path) == [files[1], files[0]]


def test_there_is_a_limit_to_all_files_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_files, "MOST_BYTES", 2500)
    files = [open_case(tmp_path, n, bytes_of(n), days=n) for n in (1, 2, 3)]
    assert named(tmp_path) == files[:2]


@pytest.mark.parametrize(
    ("kind", "stays"), [("replied", True), ("closed", False), ("withdrawn", False)]
)
def test_files_stay_until_the_case_is_closed_or_taken_back(
    tmp_path: Path, kind: str, stays: bool
) -> None:
    data = bytes_of(1)
    open_case(tmp_path, 1, data)
    central = Central(data)
    assert follower(tmp_path, central).follow() == 1
    happen(tmp_path, 1, kind)
    follower(tmp_path, central).follow()
    assert [p.name for p in (tmp_path / CASE_FILES).iterdir()] == [hash_of(data)] * stays
    assert len(central.asked) == 1


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "0" * 63 + "/"])
def test_name_that_is_no_hash_leads_nowhere(tmp_path: Path, name: str) -> None:
    open_case(tmp_path, 1, b"x", sha256=name)
    assert named(tmp_path) == []
    with pytest.raises(ValueError, match="no SHA-256"):
        CaseFiles(tmp_path).begun(name)


def test_desk_that_was_never_opened_fetches_nothing(tmp_path: Path) -> None:
    central = Central()
    assert follower(tmp_path, central).follow() == 0
    assert list(tmp_path.iterdir()) == []


def test_file_goes_on_where_the_cable_was_pulled_out(tmp_path: Path) -> None:
    data = bytes_of(1)
    open_case(tmp_path, 1, data)
    central = Central(data)
    central.breaks = 400
    with pytest.raises(Unreachable):
        follower(tmp_path, central).follow()
    assert not CaseFiles(tmp_path).has(hash_of(data))
    central.breaks = None
    assert follower(tmp_path, central).follow() == 1
    assert central.asked == [(hash_of(data), 0), (hash_of(data), 400)]
    assert CaseFiles(tmp_path).read(hash_of(data)) == data


def test_what_central_has_not_is_asked_for_once_until_it_is_heard_from(tmp_path: Path) -> None:
    data = bytes_of(1)
    open_case(tmp_path, 1, data)
    central = Central()
    one = follower(tmp_path, central)
    assert [one.follow(), one.follow(), one.behind] == [0, 0, False]
    assert len(central.asked) == 1
    central.files[hash_of(data)] = data
    one.told()
    assert one.follow() == 1


def test_file_that_is_another_is_not_kept(tmp_path: Path) -> None:
    data = bytes_of(1)
    open_case(tmp_path, 1, data)
    central = Central(data)
    central.files[hash_of(data)] = bytes_of(2)
    one = follower(tmp_path, central)
    assert [one.follow(), one.follow()] == [0, 0]
    assert len(central.asked) == 1
    assert list((tmp_path / CASE_FILES).iterdir()) == []


@pytest.mark.parametrize("told", [999, 1, 1001])
def test_kiosk_that_told_a_wrong_size_holds_nothing_up(tmp_path: Path, told: int) -> None:
    data, other = bytes_of(1), bytes_of(2)
    open_case(tmp_path, 1, data, size=told)
    open_case(tmp_path, 2, other, days=1)
    central = Central(data, other)
    one = follower(tmp_path, central)
    for _ in range(3):
        one.follow()
        one.told()
    assert CaseFiles(tmp_path).read(hash_of(other)) == other
    assert not one.behind


def test_refusal_that_passes_is_the_loops_to_wait_for(tmp_path: Path) -> None:
    open_case(tmp_path, 1, bytes_of(1))
    central = Central(bytes_of(1))
    central.refuses = BUSY
    with pytest.raises(Refused):
        follower(tmp_path, central).follow()


def test_own_items_have_their_turn_between_large_files(tmp_path: Path) -> None:
    files = [bytes_of(n, 500) for n in range(3)]
    central = Central(*files)
    book = NamedBy(**{hash_of(data): AT_ONCE for data in files})
    for data in files:
        central.files[hash_of(data)] = data
    one = CaseFileFollower(central, book, CaseFiles(tmp_path), ManualClock())
    one.follow()
    assert (len(central.asked), one.behind) == (1, True)


@pytest.mark.expects_log("sync.device.case_files")
def test_disk_that_takes_no_more_does_not_stop_the_sync(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_case(tmp_path, 1, bytes_of(1))

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(CaseFiles, "append", full)
    one = follower(tmp_path, Central(bytes_of(1)))
    assert (one.follow(), one.behind) == (0, False)
