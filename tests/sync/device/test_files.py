"""How a kiosk's drawings get to central: once, whole, and never in the way of other answers."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

import pytest

from sync.device.errors import Refused, Unreachable
from sync.device.files import PIECE, Carrier
from sync.protocol.messages import BlobState
from sync.protocol.problems import (
    BLOB_DIGEST,
    BLOB_OFFSET,
    BLOB_TOO_LARGE,
    NOT_AUTHENTICATED,
    TOO_LARGE,
    Problem,
    ProblemKind,
)

if TYPE_CHECKING:
    from collections.abc import Callable

VOICE = bytes(range(251)) * 8000
NAME = hashlib.sha256(VOICE).hexdigest()


class Kept:
    """The kiosk's files in memory."""

    def __init__(self, **files: bytes) -> None:
        self.files = files or {NAME: VOICE}

    def file(self, sha256: str):
        return io.BufferedReader(io.BytesIO(self.files[sha256])) if sha256 in self.files else None


class FileCentral:
    """Central's manners with files; `before` may fail a piece."""

    def __init__(self, before: Callable[[int], None] = lambda _: None) -> None:
        self.had = b""
        self.complete = False
        self.puts: list[tuple[int, int]] = []
        self.asked = 0
        self.before = before

    def blob_state(self, sha256: str) -> BlobState:
        self.asked += 1
        return BlobState(offset=len(self.had), complete=self.complete)

    def put_blob(self, sha256: str, piece: bytes, start: int, size: int) -> BlobState:
        self.puts.append((start, len(piece)))
        self.before(len(self.puts))
        if start != len(self.had):
            raise refused(BLOB_OFFSET, offset=len(self.had))
        self.had += piece
        if len(self.had) == size:
            if hashlib.sha256(self.had).hexdigest() != sha256:
                self.had = b""
                raise refused(BLOB_DIGEST)
            self.complete = True
        return BlobState(offset=len(self.had), complete=self.complete)


def refused(kind: ProblemKind, **members: int) -> Refused:
    return Refused(kind.status, kind.reaction, Problem(kind, **members).document())


def failing(*numbers: int, by: Callable[[], Exception]) -> Callable[[int], None]:
    def before(number: int) -> None:
        if number in numbers:
            raise by()

    return before


def test_recording_goes_in_pieces_and_is_not_sent_again() -> None:
    central = FileCentral()
    carrier = Carrier(Kept(), central)
    carrier.bring([NAME])
    carrier.bring([NAME])
    assert central.had == VOICE
    assert [size for _, size in central.puts] == [PIECE, PIECE, PIECE, len(VOICE) - 3 * PIECE]
    assert central.asked == 1


def test_recording_central_has_already_is_not_even_read() -> None:
    central = FileCentral()
    central.complete = True
    Carrier(Kept(other=b""), central).bring([NAME])
    assert central.puts == []


def test_recording_goes_on_where_the_line_broke() -> None:
    central = FileCentral(failing(3, by=lambda: Unreachable("cut")))
    carrier = Carrier(Kept(), central)
    with pytest.raises(Unreachable):
        carrier.bring([NAME])
    carrier.bring([NAME])
    assert central.had == VOICE
    assert [start for start, _ in central.puts] == [0, PIECE, 2 * PIECE, 2 * PIECE, 3 * PIECE]


def test_piece_that_does_not_fit_goes_on_where_central_stands() -> None:
    central = FileCentral()
    central.before = lambda number: setattr(central, "had", VOICE[:7]) if number == 2 else None
    Carrier(Kept(), central).bring([NAME])
    assert central.had == VOICE


def test_recording_changed_on_its_way_is_sent_anew_once() -> None:
    central = FileCentral()
    central.had = b"x" * 100
    Carrier(Kept(), central).bring([NAME])
    assert central.had == VOICE


def test_recording_changed_on_every_way_waits() -> None:
    central = FileCentral(failing(1, 2, by=lambda: refused(BLOB_DIGEST)))
    with pytest.raises(Refused) as refusal:
        Carrier(Kept(), central).bring([NAME])
    assert refusal.value.code == "blob-digest"


def test_pieces_get_smaller_where_something_between_takes_only_so_much() -> None:
    central = FileCentral()

    def small_door(number: int) -> None:
        if central.puts[-1][1] > 100_000:
            raise refused(TOO_LARGE)

    central.before = small_door
    Carrier(Kept(), central).bring([NAME])
    assert central.had == VOICE


@pytest.mark.parametrize("kept", [Kept(other=b""), Kept(**{NAME: VOICE[:-1]})], ids=["gone", "bad"])
def test_recording_that_is_not_whole_here_is_told_and_stops_nothing(kept: Kept) -> None:
    central = FileCentral()
    carrier = Carrier(kept, central)
    carrier.bring([NAME])
    assert carrier.lost == {NAME}
    assert carrier.settled([NAME])
    assert central.puts == []


def test_recording_central_will_never_take_is_told_and_stops_nothing() -> None:
    carrier = Carrier(Kept(), FileCentral(failing(1, by=lambda: refused(BLOB_TOO_LARGE))))
    carrier.bring([NAME])
    assert carrier.lost == {NAME}


def test_device_that_central_does_not_know_asks_staff() -> None:
    carrier = Carrier(Kept(), FileCentral(failing(1, by=lambda: refused(NOT_AUTHENTICATED))))
    with pytest.raises(Refused):
        carrier.bring([NAME])


def test_central_that_takes_nothing_in_is_not_believed() -> None:
    central = FileCentral()
    central.put_blob = lambda *_: BlobState(offset=0, complete=False)
    with pytest.raises(Unreachable, match="took nothing in"):
        Carrier(Kept(), central).bring([NAME])


def test_recording_central_lost_is_brought_again_when_it_asks() -> None:
    central = FileCentral()
    carrier = Carrier(Kept(), central)
    carrier.bring([NAME])
    central.had, central.complete = b"", False
    carrier.want([NAME])
    carrier.bring_wanted()
    assert central.had == VOICE


def test_central_that_was_set_back_is_asked_anew() -> None:
    central = FileCentral()
    carrier = Carrier(Kept(), central)
    carrier.bring([NAME])
    central.had, central.complete = b"", False
    carrier.forget()
    carrier.bring([NAME])
    assert central.had == VOICE
