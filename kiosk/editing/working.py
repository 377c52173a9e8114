"""The working copy of a pack's source: what was published, what became of it, and the way back.

    editing/state.json    which version is worked on
    editing/VERSION/      in it three folders: `base`, the files as central published them;
                          `work`, the files as they are now; `undo`, for each edit the file as
                          it was before, numbered

A newer version is laid out beside the old one and takes its place with one rename, so that at every
moment one of the two is whole. An edit is written down for undo before it is made.
"""

from __future__ import annotations

import shutil
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.unpacking import is_safe_name
from kiosk.editing.archive import files_of, hashes_of, sha256_of, take_away, unpack_source
from kiosk.editing.proposal import Change, carried
from kiosk.editing.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_STATE = "state.json"
MOST_UNDO = 500


class NoSource(Exception):  # noqa: N818 - what the matter is
    """Central's source has not come to this desk yet, or the published pack came without one."""


class Moved(Exception):  # noqa: N818 - what happened
    """Others changed the same files meanwhile. `files`: those for which somebody has to decide."""

    def __init__(self, files: list[str]) -> None:
        super().__init__(f"changed here and at central: {', '.join(files)}")
        self.files = files


class _State(msgspec.Struct, frozen=True, kw_only=True):
    base: str = ""


class _Before(msgspec.Struct, frozen=True, kw_only=True):
    """`before`: base64 of the file's bytes; None where there was no file."""

    file: str
    before: str | None


class _Undo(_Before, frozen=True, kw_only=True):
    """`more`: other files of the same edit, such as those of a new page."""

    more: tuple[_Before, ...] = ()


class WorkingCopy:
    """Of one desk. Not for several threads. Raises `OSError` where the disk does not take it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._state = _read_state(folder / _STATE)

    @property
    def base(self) -> str:
        """The digest of the archive this copy began with; empty before there is one."""
        return self._state.base

    @property
    def work(self) -> Path:
        """The folder with the files as they are now. Raises `NoSource`."""
        return self._place("work")

    def _place(self, name: str) -> Path:
        if not self.base:
            raise NoSource
        return self._folder / self.base[:16] / name

    # Versions ------------------------------------------------------------------------------

    def take(self, archive: bytes, prefer: Mapping[str, str] | None = None) -> None:
        """Go on from a newer source. What was changed here is carried over file by file.

        `prefer`: by file "mine" or "theirs", for those changed on both sides. Raises `Moved` where
        one of these is undecided, `PackError` for a damaged archive; nothing has changed then.
        """
        digest = sha256_of(archive)
        if digest == self.base:
            return
        place = self._folder / digest[:16]
        shutil.rmtree(place, ignore_errors=True)
        for name in ("base", "work", "undo"):
            (place / name).mkdir(mode=0o700, parents=True)
        unpack_source(archive, place / "base")
        unpack_source(archive, place / "work")
        if self.base:
            try:
                self._carry_over(place, prefer or {})
            except Moved:
                shutil.rmtree(place, ignore_errors=True)
                raise
        old = self.base
        self._write_state(_State(base=digest))
        if old:
            shutil.rmtree(self._folder / old[:16], ignore_errors=True)

    def _carry_over(self, place: Path, prefer: Mapping[str, str]) -> None:
        theirs = hashes_of(place / "base")
        moved = []
        for change in self.changes():
            now = theirs.get(change.file, "")
            if now == change.after or prefer.get(change.file) == "theirs":
                continue
            if now != change.before and prefer.get(change.file) != "mine":
                moved.append(change.file)
                continue
            carried(change, self.work, place / "work")
        if moved:
            raise Moved(moved)

    def _write_state(self, state: _State) -> None:
        write_whole(self._folder / _STATE, msgspec.json.encode(state))
        self._state = state

    # Files ---------------------------------------------------------------------------------

    def files(self) -> list[str]:
        return list(files_of(self.work))

    def read(self, file: str) -> bytes | None:
        """A file as it is now; None where there is none."""
        path = self.work / file
        return path.read_bytes() if is_safe_name(file) and path.is_file() else None

    def text(self, file: str) -> str:
        """Empty where there is none. What is no UTF-8 shows marks in its place."""
        return (self.read(file) or b"").decode("utf-8", "replace")

    def published(self, file: str) -> bytes | None:
        """A file as central published it."""
        path = self._place("base") / file
        return path.read_bytes() if is_safe_name(file) and path.is_file() else None

    def write(self, file: str, data: bytes) -> bool:
        """Another content for a file; whether it is another. Undone by `undo`."""
        return self.write_all({file: data})

    def write_all(self, files: Mapping[str, bytes | None]) -> bool:
        """As `write` for several files in one edit; None takes a file away."""
        for file in files:
            if not is_safe_name(file):
                raise ValueError(f"{file!r} is no name of a file in a pack")
        known = {file: self.read(file) for file in files}
        before = {file: data for file, data in known.items() if data != files[file]}
        if not before:
            return False
        self._remember(before)
        for file in before:
            self._put(file, files[file])
        return True

    def _put(self, file: str, data: bytes | None) -> None:
        if data is None:
            take_away(self.work, file)
        else:
            write_whole(self.work / file, data)

    def remove(self, file: str) -> None:
        self.write_all({file: None})

    def revert(self, file: str) -> None:
        """As central published it."""
        before = self.published(file)
        if before is None:
            self.remove(file)
        else:
            self.write(file, before)

    # Undo ----------------------------------------------------------------------------------

    def undo(self) -> str:
        """Take the last edit back; its (first) file, or empty where there is nothing to undo."""
        last = next(iter(reversed(self._undos())), None)
        if last is None:
            return ""
        entry = msgspec.json.decode(last.read_bytes(), type=_Undo)
        for each in (entry, *entry.more):
            self._put(each.file, None if each.before is None else b64decode(each.before))
        last.unlink()
        return entry.file

    def can_undo(self) -> int:
        """How many edits can be taken back."""
        return len(self._undos()) if self.base else 0

    def _undos(self) -> list[Path]:
        return sorted(self._place("undo").glob("[0-9]*.json"))

    def _remember(self, before: Mapping[str, bytes | None]) -> None:
        known = self._undos()
        number = int(known[-1].stem) + 1 if known else 1
        first, *more = [
            _Before(file=file, before=None if data is None else b64encode(data).decode("ascii"))
            for file, data in before.items()
        ]
        entry = msgspec.json.encode(_Undo(file=first.file, before=first.before, more=tuple(more)))
        write_whole(self._place("undo") / f"{number:06}.json", entry)
        for old in known[: max(0, len(known) + 1 - MOST_UNDO)]:
            old.unlink(missing_ok=True)

    # What changed --------------------------------------------------------------------------

    def changes(self) -> list[Change]:
        """Against what central published, by file."""
        before, now = hashes_of(self._place("base")), hashes_of(self.work)
        return [
            Change(file=file, before=before.get(file, ""), after=now.get(file, ""))
            for file in sorted(before.keys() | now.keys())
            if before.get(file) != now.get(file)
        ]


def _read_state(path: Path) -> _State:
    """What cannot be read is no working copy: it is made anew from central's source."""
    try:
        state = msgspec.json.decode(path.read_bytes(), type=_State)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return _State()
    whole = all((path.parent / state.base[:16] / name).is_dir() for name in ("base", "work"))
    return state if state.base and whole else _State()
