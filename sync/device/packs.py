"""Fetch the bundles of a pack that hold something this kiosk has not, and put the pack together.

What was downloaded before a break stays and is continued. A file of the pack comes from the pack
shown now where it is the same there, else from a bundle; both are compared with what was signed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.content import PackError, activate, assemble_pack, current_pack, tidy
from kiosk.content.manifest import FileEntry, Manifest, decode_manifest, read_manifest
from kiosk.content.unpacking import chunks, members_of, opened
from sync.device.errors import PackRejected, Refused, Unreachable
from sync.device.state import content_folder, packs_folder
from sync.device.trusted import Source, Trusted, bounded, served_name, told
from sync.media.writing import is_whole
from sync.protocol.content import (
    BUNDLE_BYTES,
    INDEX_BYTES,
    IndexUnreadable,
    PackIndex,
    decode_index,
)
from sync.protocol.problems import Reaction

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tuf.api.metadata import TargetFile  # type: ignore[attr-defined]

LEAVE_FREE = 64 * 1024 * 1024
"""Bytes of the disk a new pack never takes: answers come first."""

_LEAST_SPEED = 512.0
_PATIENCE_S = 120.0
_PIECE = 1 << 20


def install_signed(folder: Path, trusted: Trusted, source: Source, target: TargetFile) -> str:
    """Put the pack of a verified index in place and show it; the hash of its manifest.

    Raises `PackRejected`, `Unreachable`, `Refused`; what is shown stays then.
    """
    try:
        index = decode_index(trusted.read(target, INDEX_BYTES))
        manifest = decode_manifest(index.manifest)
        if len(index.places) != len(manifest.files) or not _places_fit(index):
            raise PackRejected("the pack's index does not fit its manifest")
        packs = packs_folder(folder)
        have = _Shown(current_pack(packs))
        wanted = sorted(
            {p for p, e in zip(index.places, manifest.files, strict=True) if not have.has(e)}
        )
        _check_room(folder, manifest)
        files = [_fetch(folder, trusted, source, index.bundles[place].target) for place in wanted]
        _forget_others(folder, files)
        with ExitStack() as stack:
            bundles = [_Bundle(stack.enter_context(opened(file))) for file in files]
            pack = assemble_pack(index.manifest, packs, lambda e: _find(e, have, bundles))
        activate(packs, pack)
        _forget_others(folder, [])
        tidy(packs)
    except (PackError, IndexUnreadable) as error:
        raise PackRejected(str(error)) from error
    except OSError as error:
        raise PackRejected(f"the pack cannot be written to this kiosk: {error}") from error
    return hashlib.sha256(index.manifest).hexdigest()


class _Shown:
    """The files of the pack that is shown now, by their hashes; read again, never trusted."""

    def __init__(self, pack: Path | None) -> None:
        self._paths: dict[tuple[str, int], Path] = {}
        if pack is not None:
            try:
                files = read_manifest(pack).files
            except PackError:
                return
            for entry in files:
                if _is_same(pack / entry.path, entry):
                    self._paths[entry.sha256, entry.size] = pack / entry.path

    def has(self, entry: FileEntry) -> bool:
        return (entry.sha256, entry.size) in self._paths

    def read(self, entry: FileEntry) -> Iterator[bytes]:
        with self._paths[entry.sha256, entry.size].open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


class _Bundle:
    """A verified archive whose members are named by their hashes."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members = members_of(archive)

    def has(self, entry: FileEntry) -> bool:
        return entry.sha256 in self._members

    def read(self, entry: FileEntry) -> Iterator[bytes]:
        return chunks(self._archive, self._members[entry.sha256], entry.size)


def _find(entry: FileEntry, shown: _Shown, bundles: Iterable[_Bundle]) -> Iterator[bytes]:
    places: list[_Shown | _Bundle] = [shown, *bundles]
    for place in places:
        if place.has(entry):
            return place.read(entry)
    raise PackError(f"{entry.path!r} is in none of the pack's bundles; publish the pack anew.")


def _is_same(path: Path, entry: FileEntry) -> bool:
    try:
        with path.open("rb") as file:
            return (
                os.fstat(file.fileno()).st_size == entry.size
                and hashlib.file_digest(file, "sha256").hexdigest() == entry.sha256
            )
    except OSError:
        return False


def _places_fit(index: PackIndex) -> bool:
    return all(place < len(index.bundles) for place in index.places)


def _check_room(folder: Path, manifest: Manifest) -> None:
    needed = sum(entry.size for entry in manifest.files) * 2 + LEAVE_FREE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise PackRejected(
            f"the disk has {free // 1_000_000} MB left; the new pack waits until there are "
            f"{needed // 1_000_000} MB"
        )


def _fetch(folder: Path, trusted: Trusted, source: Source, name: str) -> Path:
    """A verified bundle on this disk. Raises `PackRejected`, `Unreachable`, `Refused`."""
    with told():
        target = trusted.target(name)
    if target is None:
        raise PackRejected(f"the pack's index names {name}, which nobody signed")
    if target.length > BUNDLE_BYTES:
        raise PackRejected(f"{name} has {target.length} bytes, more than a kiosk takes")
    sha256 = str(target.hashes["sha256"])
    whole = _downloads(folder) / f"{sha256}.zip"
    if is_whole(whole, sha256):  # from a try that ended before the pack was put together
        return whole
    whole.parent.mkdir(parents=True, exist_ok=True)
    part = whole.with_suffix(".part")
    _download(source, target, part)
    with told(), part.open("rb") as file:
        try:
            target.verify_length_and_hashes(file)
        except Exception:
            part.unlink(missing_ok=True)
            raise
    part.replace(whole)
    return whole


def _download(source: Source, target: TargetFile, part: Path) -> None:
    """From where it broke off; anew where the source cannot go on there."""
    start = part.stat().st_size if part.exists() else 0
    if start > target.length:
        part.unlink()
        start = 0
    if start == target.length:
        return
    try:
        _append(source, target, part, start)
    except Refused as refusal:
        if refusal.reaction is not Reaction.RESTART or not start:
            raise
        part.unlink()
        _append(source, target, part, 0)


def _append(source: Source, target: TargetFile, part: Path, start: int) -> None:
    began, came = time.monotonic(), 0
    with told(), part.open("ab") as file:
        for piece in bounded(source.content(served_name(target), start), target.length - start):
            file.write(piece)
            came += len(piece)
            lasted = time.monotonic() - began
            if lasted > _PATIENCE_S and came / lasted < _LEAST_SPEED:
                raise Unreachable("the content comes too slowly; it goes on later")


def _downloads(folder: Path) -> Path:
    return content_folder(folder) / "downloads"


def _forget_others(folder: Path, needed: Iterable[Path]) -> None:
    """Downloads of packs nobody wants any more."""
    kept = set(needed)
    for path in _downloads(folder).glob("*"):
        if path not in kept:
            path.unlink(missing_ok=True)
