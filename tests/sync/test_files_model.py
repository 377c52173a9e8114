"""The protocol's model once more, with a drawing beside every answer and a central that loses some.

Whatever happens on the way, a drawing is on the kiosk, at central or in central's backup; and the
model must find the fault when a rule about files is broken on purpose.
"""

from __future__ import annotations

import hashlib
import io
import shutil
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from sqlalchemy import select

from kiosk.envelope import AttachedFile
from sync.central.blobs import service
from sync.central.blobs.copying import copy_files
from sync.central.blobs.files import Part, blob_file, is_whole, not_there
from sync.central.blobs.models import held_blob
from sync.central.config import Config
from sync.central.ingest import safety
from sync.device import files as device_files
from sync.device.errors import Refused, Unreachable
from sync.protocol.messages import BlobState
from tests.support.envelopes import an_envelope
from tests.support.wire import DEVICE, DirectCentral, MemoryKiosk
from tests.sync.test_protocol_model import FAULTS, Wire, look

if TYPE_CHECKING:
    from pathlib import Path

PIECE = 40
FILE_FAULTS = ("none", "cut in the middle", "byte flipped")


class DrawingKiosk(MemoryKiosk):
    """Every answer has a drawing, some of them the same one."""

    def record(self, envelope=None):
        number = len(self.everything) + 1
        drawing = f"drawing {number % 5} ".encode() * 12
        name = hashlib.sha256(drawing).hexdigest()
        about = AttachedFile(media_type="image/png", size=len(drawing), sha256=name)
        entry = super().record(an_envelope(number, attachments={"drawing.png": about}))
        self.everything[-1] = msgspec.structs.replace(entry, files=(name,))
        self.drawings[name] = drawing
        return self.everything[-1]

    def __init__(self) -> None:
        super().__init__()
        self.drawings: dict[str, bytes] = {}

    def purge(self, limit: int) -> None:
        super().purge(limit)
        named = {name for entry in self.everything[self.purged :] for name in entry.files}
        self.drawings = {n: data for n, data in self.drawings.items() if n in named}

    def file(self, sha256: str):
        data = self.drawings.get(sha256)
        return None if data is None else io.BufferedReader(io.BytesIO(data))


class FileDoor(DirectCentral):
    """Files straight into central's services, as its routes do it."""

    blobs: Path
    faults: list[str] = []

    def blob_state(self, sha256: str) -> BlobState:
        return self._call(lambda: self._state(sha256))

    def put_blob(self, sha256: str, piece: bytes, start: int, size: int) -> BlobState:
        match self.faults.pop(0) if self.faults else "none":
            case "cut in the middle":
                self._call(lambda: self._take(sha256, piece[: len(piece) // 2], start, size))
                raise Unreachable("cut")
            case "byte flipped":
                piece = bytes([piece[0] ^ 1]) + piece[1:] if piece else piece
        return self._call(lambda: self._take(sha256, piece, start, size))

    def _state(self, sha256: str) -> BlobState:
        with self.central.database.reading() as connection:
            size = service.is_held(connection, DEVICE, sha256)
        if size is not None:
            return BlobState(offset=size, complete=True)
        return BlobState(offset=Part(self.blobs, DEVICE, sha256).offset, complete=False)

    def _take(self, sha256: str, piece: bytes, start: int, size: int) -> BlobState:
        state = self._state(sha256)
        if state.complete:
            return state
        if start != state.offset:
            raise not_there(state.offset)
        part = Part(self.blobs, DEVICE, sha256)
        end = part.append(piece, start) if piece else start
        if end < size:
            return BlobState(offset=end, complete=False)
        part.finish()
        with self.central.database.writing() as connection:
            service.hold(connection, DEVICE, sha256, size, self.central.clock.now())
        return BlobState(offset=size, complete=True)


class FileWire(Wire):
    def __init__(self) -> None:
        super().__init__()
        self.kiosk = DrawingKiosk()
        self.config = Config(folder=self.folder / "files", database="")
        self.copy = self.folder / "copy"
        self.door = FileDoor(self.central, self.line)
        self.door.blobs = self.config.blobs
        self.start_sync()

    @rule(faults=st.lists(st.sampled_from(FILE_FAULTS), max_size=4))
    def pieces_will_suffer(self, faults: list[str]) -> None:
        self.door.faults = faults

    @rule(faults=st.lists(st.sampled_from(FAULTS), max_size=5), most=st.integers(1, 5))
    def sync_runs(self, faults: list[str], most: int) -> None:
        self.replicator._files._piece = PIECE
        super().sync_runs(faults, most)

    @rule()
    def central_is_backed_up(self) -> None:
        with self.central.database.reading() as connection:
            covered = safety.watermarks(connection)
            held = list(connection.execute(select(held_blob.c.sha256)).scalars())
        kept = copy_files(self.config, held, self.copy)
        with self.central.database.writing() as connection:
            service.note_lost(connection, kept.lost)
            safety.mark_safe(connection, covered)
        self.central.back_up()

    @rule()
    def central_is_restored(self) -> None:
        super().central_is_restored()
        shutil.rmtree(self.config.blobs, ignore_errors=True)
        if (self.copy / "blobs").exists():
            shutil.copytree(self.copy / "blobs", self.config.blobs)

    @rule(which=st.integers(0, 999))
    def central_loses_a_file(self, which: int) -> None:
        there = sorted(path for path in self.config.blobs.glob("??/*"))
        if there:
            there[which % len(there)].write_bytes(b"scrambled")

    @invariant()
    def no_drawing_is_lost(self) -> None:
        for entry in self.kiosk.everything[: self.kiosk.purged]:
            for name in entry.files:
                assert self._somewhere(name), f"the drawing of {entry.seq} is nowhere"

    def _somewhere(self, name: str) -> bool:
        places = (self.config.blobs, self.copy / "blobs")
        return name in self.kiosk.drawings or any(
            is_whole(blob_file(place, name), name) for place in places
        )

    def teardown(self) -> None:
        try:
            self.line.faults, self.door.faults = [], []
            for _ in range(3):  # deliver, notice what was lost, deliver that again
                self.replicator.beat()
                self.replicator.drain()
                self.central_is_backed_up()
            names = {name for entry in self.kiosk.everything for name in entry.files}
            assert all(is_whole(blob_file(self.copy / "blobs", n), n) for n in names)
        finally:
            super().teardown()


def test_no_drawing_is_lost_whatever_happens_on_the_way():
    look(FileWire, 25)


class BringsNoFiles(FileWire):
    """Central's word on safety still protects them, but they never arrive."""

    def start_sync(self) -> None:
        super().start_sync()
        self.replicator._files.bring = lambda _: None
        self.replicator._files.settled = lambda _: True


@pytest.mark.slow
def test_model_finds_that_files_are_not_brought():
    with pytest.raises((AssertionError, Refused, ExceptionGroup)):
        look(BringsNoFiles, 30)


@pytest.mark.slow
def test_model_finds_that_safety_forgets_the_files(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(safety, "first_missing", lambda _: {})
    with pytest.raises((AssertionError, Refused, ExceptionGroup)):
        look(BringsNoFiles, 60)


def central_is_set_back_to_before_the_drawings() -> None:
    machine = FileWire()
    machine.central_is_backed_up()
    machine.visitors_submit(3)
    machine.sync_runs([], 5)
    machine.central_is_restored()
    machine.teardown()


def test_central_that_was_set_back_gets_its_drawings_again():
    central_is_set_back_to_before_the_drawings()


def test_model_finds_that_central_set_back_is_not_asked_anew(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(device_files.Carrier, "forget", lambda _: None)
    monkeypatch.setattr(device_files.Carrier, "want", lambda *_: None)
    with pytest.raises(AssertionError):
        central_is_set_back_to_before_the_drawings()
