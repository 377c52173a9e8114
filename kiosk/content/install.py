"""Takes a pack that arrived as a file and makes it the one the kiosk shows, or changes nothing.

An archive comes over a network or a stick and is trusted for nothing: it may climb out of its
folder, hide links, unpack to more than the disk holds, or be cut off. It is unpacked beside its
place, compared with its own manifest, flushed to disk and only then moved in. Which pack is
current is one small file, replaced in one step, so a power cut leaves the old pack or the new.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kiosk.content.errors import PackError
from kiosk.content.manifest import MANIFEST, FileEntry, Manifest, decode_manifest, read_manifest
from kiosk.content.unpacking import AGAIN, MOST_FILES, chunks, is_safe_name, members_of, opened

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterable

MOST_BYTES = 2_000_000_000
_MANIFEST_BYTES = 8_000_000
_CURRENT = "current"
_INCOMING = ".incoming-"


def install_pack(archive_file: Path, packs_dir: Path) -> Path:
    """Unpack an archive into `packs_dir` and return the pack's folder; `activate` shows it.

    Installing what is there already returns it after comparing nothing but its manifest. Raises
    `PackError` when the archive is damaged or dangerous; `packs_dir` is as before then. Raises
    `OSError` when the disk is full or cannot be written.
    """
    with opened(archive_file) as archive:
        members = members_of(archive)
        data = _read_member(archive, members, MANIFEST, _MANIFEST_BYTES)
        manifest = decode_manifest(data)
        _check_listing(manifest, members)
        return _installed(
            data,
            manifest,
            packs_dir,
            lambda entry: chunks(archive, members[entry.path], entry.size),
        )


def assemble_pack(
    data: bytes, packs_dir: Path, find: Callable[[FileEntry], Iterable[bytes]]
) -> Path:
    """Put a pack together from its manifest.json and files found elsewhere; returns its folder.

    Every file is compared with the manifest, wherever `find` has it from. Raises as `install_pack`.
    """
    manifest = decode_manifest(data)
    if len(manifest.files) > MOST_FILES:
        raise PackError(f"The pack has {len(manifest.files)} files; up to {MOST_FILES} are taken.")
    names = {entry.path.casefold() for entry in manifest.files}
    if len(names) != len(manifest.files):
        raise PackError(f"The manifest names a file twice. {AGAIN}")
    for entry in manifest.files:
        if not is_safe_name(entry.path) or entry.path.casefold() == MANIFEST:
            raise PackError(f"The pack has a file with a forbidden name: {entry.path!r}.")
    _check_sizes(manifest)
    return _installed(data, manifest, packs_dir, find)


def _installed(
    data: bytes,
    manifest: Manifest,
    packs_dir: Path,
    find: Callable[[FileEntry], Iterable[bytes]],
) -> Path:
    """Written beside its place, compared, flushed, and only then moved there."""
    packs_dir.mkdir(parents=True, exist_ok=True)
    target = packs_dir / _folder_name(manifest, data)
    if _is_installed(target, data):
        return target
    work = Path(tempfile.mkdtemp(prefix=_INCOMING, dir=packs_dir))
    try:
        _fill(work, manifest, find)
        _write(work / MANIFEST, data)
        _flush_folders(work)
        if target.exists():
            shutil.rmtree(target)
        work.chmod(0o755)
        work.rename(target)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    _flush_folder(packs_dir)
    return target


def activate(packs_dir: Path, pack: Path) -> None:
    """Make an installed pack the current one. Raises `PackError` when it is not installed there."""
    if pack.resolve().parent != packs_dir.resolve():
        raise PackError(f"{pack} is not installed in {packs_dir}. Install its archive first.")
    read_manifest(pack)
    work = packs_dir / f".{_CURRENT}.part"
    _write(work, pack.name.encode())
    work.replace(packs_dir / _CURRENT)
    _flush_folder(packs_dir)


def current_pack(packs_dir: Path) -> Path | None:
    """The folder of the pack to show; None when there is none yet or it has gone."""
    try:
        name = (packs_dir / _CURRENT).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    pack = packs_dir / name
    whole = name and pack.parent == packs_dir and (pack / MANIFEST).is_file()
    return pack if whole else None


def installed_packs(packs_dir: Path) -> list[Path]:
    """All packs installed, by name."""
    if not packs_dir.is_dir():
        return []
    return sorted(
        each
        for each in packs_dir.iterdir()
        if not each.name.startswith(".") and (each / MANIFEST).is_file()
    )


def tidy(packs_dir: Path, keep: int = 2) -> list[Path]:
    """Remove what interrupted installs left and old packs beyond the newest `keep`.

    The current pack always stays. Returns the folders removed. Call it when no install runs.
    """
    current = current_pack(packs_dir)
    by_age = sorted(installed_packs(packs_dir), key=lambda each: -each.stat().st_mtime_ns)
    leftovers = [each for each in packs_dir.glob(f"{_INCOMING}*") if each.is_dir()]
    removed = [*leftovers, *(each for each in by_age[keep:] if each != current)]
    for each in removed:
        shutil.rmtree(each, ignore_errors=True)
    return removed


def _read_member(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], name: str, most: int
) -> bytes:
    if name not in members:
        raise PackError(f"The archive has no {name}; it is no pack. {AGAIN}")
    return b"".join(chunks(archive, members[name], most))


def _check_listing(manifest: Manifest, members: dict[str, zipfile.ZipInfo]) -> None:
    """The manifest and the archive must name the same files, within the limits."""
    listed = set(manifest.sizes)
    if len(listed) != len(manifest.files):
        raise PackError(f"The manifest names a file twice. {AGAIN}")
    for name in sorted(listed ^ (set(members) - {MANIFEST})):
        where = "manifest but not in the archive" if name in listed else "archive only"
        raise PackError(f"{name!r} is in the {where}. {AGAIN}")
    _check_sizes(manifest)


def _check_sizes(manifest: Manifest) -> None:
    if any(entry.size < 0 for entry in manifest.files):
        raise PackError(f"The manifest has a negative size. {AGAIN}")
    total = sum(entry.size for entry in manifest.files)
    if total > MOST_BYTES:
        raise PackError(f"The pack has {total} bytes unpacked; up to {MOST_BYTES} are taken.")


def _folder_name(manifest: Manifest, data: bytes) -> str:
    """Different content never shares a folder, even under the same version."""
    digest = hashlib.sha256(data).hexdigest()[:12]
    name = f"{manifest.id}-{manifest.version}-{digest}"
    if "/" in name or name.startswith(".") or not is_safe_name(name):
        raise PackError(f"The pack has a forbidden id or version: {name!r}.")
    return name


def _is_installed(target: Path, data: bytes) -> bool:
    try:
        return (target / MANIFEST).read_bytes() == data
    except OSError:
        return False


def _fill(work: Path, manifest: Manifest, find: Callable[[FileEntry], Iterable[bytes]]) -> None:
    for entry in manifest.files:
        path = work / entry.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            _copy_verified(entry, find(entry), file)
            _flush(file)


def _copy_verified(entry: FileEntry, pieces: Iterable[bytes], file: IO[bytes]) -> None:
    digest = hashlib.sha256()
    size = 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        if size > entry.size:
            break
        file.write(piece)
    if size != entry.size or digest.hexdigest() != entry.sha256:
        raise PackError(f"{entry.path!r} is not what the manifest says. {AGAIN}")


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        _flush(file)


def _flush(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _flush_folders(folder: Path) -> None:
    for each in [*(path for path in folder.rglob("*") if path.is_dir()), folder]:
        _flush_folder(each)


def _flush_folder(folder: Path) -> None:
    """Make a rename durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
