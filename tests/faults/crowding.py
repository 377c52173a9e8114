"""A folder in which a process finds only so many bytes of room; more can be given while it runs."""

from __future__ import annotations

import struct
from pathlib import Path

from tests.faults.recording import preload

SOURCE = Path(__file__).with_name("crowded.c")
_LEFT = struct.Struct("<q")


class Room:
    """`environment` belongs to the processes that live in `folder`."""

    def __init__(self, folder: Path, left: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder.with_name(f"{folder.name}.room")
        self._file.write_bytes(_LEFT.pack(left))
        self.environment = {
            "LD_PRELOAD": str(preload(SOURCE)),
            "CROWDED_ROOT": str(folder),
            "CROWDED_LEFT": str(self._file),
        }

    @property
    def left(self) -> int:
        return int(_LEFT.unpack(self._file.read_bytes())[0])

    def give(self, more: int) -> None:
        """In place: the processes look into this very file."""
        now = self.left
        with self._file.open("r+b") as file:
            file.write(_LEFT.pack(now + more))
