"""The files of answers, written out for people: a folder for each answer that has any."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.envelope import is_file_name
from kiosk.store.unsealing import Unsealing
from kiosk.trust import NotForUsError, Reference

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.envelope import AttachedFile
    from kiosk.store.blobs import Blobs
    from kiosk.store.records import Answer


class FileExport:
    """Writes the files of every answer that passes; without a folder it only counts them.

    `folder/REFERENCE/NAME` (`folder/ID/NAME` where the number is sealed; a sealed file gets the
    ending `.age`), readable by their owner alone. `faults` says which are not what was
    stored; those are written too, as far as there is anything of them.
    """

    def __init__(
        self, blobs: Blobs, folder: Path | None, unsealing: Unsealing | None = None
    ) -> None:
        self._blobs = blobs
        self._unsealing = unsealing or Unsealing()
        self._folder = folder
        self.count = 0
        self.faults: list[str] = []

    def of(self, answers: Iterator[Answer]) -> Iterator[Answer]:
        """Raises `OSError` when the folder cannot be written."""
        for answer in answers:
            self._write(answer)
            yield answer

    def _write(self, answer: Answer) -> None:
        envelope = answer.envelope
        if envelope is None or not envelope.attachments:
            return
        reference = Reference(envelope.reference).grouped if envelope.reference else answer.id
        for name, file in envelope.attachments.items():
            self.count += 1
            if self._folder is None:
                continue
            if fault := self._blobs.fault(file.sha256, file.size):
                self.faults.append(f"{reference}/{name} {fault}")
            place = self._folder / reference
            if is_file_name(name) and self._blobs.has(file.sha256):
                place.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._write_file(place, name, file)

    def _write_file(self, place: Path, name: str, file: AttachedFile) -> None:
        data = self._blobs.read(file.sha256)
        if not file.sealed:
            write_whole(place / name, data)
        elif not self._unsealing.reads(file):
            write_whole(place / f"{name}.age", data)
        else:
            try:
                write_whole(place / name, self._unsealing.data(data))
            except NotForUsError as error:
                self.faults.append(f"{place.name}/{name}: {error}")


def write_whole(path: Path, data: bytes) -> None:
    """A file that appears whole or not at all, for its owner alone."""
    part = path.with_name(f".{path.name[:60]}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
