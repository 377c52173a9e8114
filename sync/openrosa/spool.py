"""Where encrypted submissions wait until they are delivered: encrypted once, sent as they are.

Another encryption of the same instance would have another key, and the far side would refuse it as
a conflict where only our knowledge of its first success was lost.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import msgspec

from sync.openrosa.encryption import encrypted
from sync.openrosa.submission import BesideFile, Submission

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sync.openrosa.encryption import TargetForm

_ABOUT = "about.json"
_XML = "submission.xml"


class _About(msgspec.Struct, frozen=True, kw_only=True):
    """`files`: names in their order; file number n lies in `n.enc`."""

    form_id: str
    version: str
    instance_id: str
    files: list[str]


class Spool:
    """A folder per target; a folder in it per entry, complete or not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def encrypted(self, key: str, form: TargetForm, plain: Callable[[], Submission]) -> Submission:
        """Raises what `plain` and `encrypted` raise, and `OSError`."""
        place = self._folder / key
        if not place.is_dir():
            self._keep(place, encrypted(plain(), form))
        return _read(place)

    def drop(self, key: str) -> None:
        shutil.rmtree(self._folder / key, ignore_errors=True)

    def _keep(self, place: Path, submission: Submission) -> None:
        draft = place.with_name(f".{place.name}.part")
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o700, parents=True)
        about = _About(
            form_id=submission.form_id,
            version=submission.version,
            instance_id=submission.instance_id,
            files=[file.name for file in submission.files],
        )
        _write(draft / _XML, submission.xml)
        for number, file in enumerate(submission.files):
            _write(draft / f"{number}.enc", file.read())
        _write(draft / _ABOUT, msgspec.json.encode(about))
        _flush(draft)
        draft.replace(place)
        _flush(self._folder)


def _read(place: Path) -> Submission:
    about = msgspec.json.decode((place / _ABOUT).read_bytes(), type=_About)
    paths = [place / f"{number}.enc" for number in range(len(about.files))]
    return Submission(
        form_id=about.form_id,
        version=about.version,
        instance_id=about.instance_id,
        xml=(place / _XML).read_bytes(),
        files=tuple(
            BesideFile(
                name=name,
                media_type="application/octet-stream",
                size=path.stat().st_size,
                read=path.read_bytes,
            )
            for name, path in zip(about.files, paths, strict=True)
        ),
    )


def _write(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
