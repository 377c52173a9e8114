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
import stat
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from kiosk.content.errors import PackError
from kiosk.content.manifest import MANIFEST, FileEntry, Manifest, decode_manifest, read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_FILES = 20_000
MOST_BYTES = 2_000_000_000
_MANIFEST_BYTES = 8_000_000
_CHUNK = 1 << 20
_CURRENT = "current"
_INCOMING = ".incoming-"
_WINDOWS_NAMES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))]
)
_AGAIN = "Fetch the pack again; if it stays so, publish it anew."


def install_pack(archive_file: Path, packs_dir: Path) -> Path:
    """Unpack an archive into `packs_dir` and return the pack's folder; `activate` shows it.

    Installing what is there already returns it after comparing nothing but its manifest. Raises
    `PackError` when the archive is damaged or dangerous; `packs_dir` is as before then. Raises
    `OSError` when the disk is full or cannot be written.
    """
    packs_dir.mkdir(parents=True, exist_ok=True)
    with _opened(archive_file) as archive:
        members = _members(archive)
        data = _read_member(archive, members, MANIFEST, _MANIFEST_BYTES)
        manifest = decode_manifest(data)
        _check_listing(manifest, members)
        target = packs_dir / _folder_name(manifest, data)
        if _is_installed(target, data):
            return target
        work = Path(tempfile.mkdtemp(prefix=_INCOMING, dir=packs_dir))
        try:
            _unpack(archive, members, manifest, work)
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


def _opened(archive_file: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(archive_file)
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        message = f"{archive_file.name} is no pack archive, or is cut off ({error}). {_AGAIN}"
        raise PackError(message) from error


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The archive's files by name; refuses every name and kind a pack never has."""
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise PackError(f"The archive has {len(infos)} files; a pack has up to {MOST_FILES}.")
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        _check_member(info)
        key = info.filename.casefold()
        if key in members:
            raise PackError(f"The archive has {info.filename!r} twice. {_AGAIN}")
        members[key] = info
    return {info.filename: info for info in members.values()}


def _check_member(info: zipfile.ZipInfo) -> None:
    # orig_filename: what the archive says, before zipfile cuts it at a null or mends slashes.
    if not is_safe_name(info.orig_filename):
        raise PackError(f"The archive has a file with a forbidden name: {info.orig_filename!r}.")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.is_dir() or kind not in {0, stat.S_IFREG}:
        raise PackError(f"{info.filename!r} in the archive is not a plain file.")
    if info.flag_bits & 0x1:
        raise PackError(f"{info.filename!r} in the archive is encrypted.")


def is_safe_name(name: str) -> bool:
    """Whether a name is a plain relative path on every system: no climbing, no drive, no device."""
    parts = name.split("/")
    plain = all(
        part not in {"", ".", ".."}
        and not part.endswith((".", " "))
        and part.split(".")[0].casefold() not in _WINDOWS_NAMES
        for part in parts
    )
    printable = all(char.isprintable() and char not in '\\:*?"<>|' for char in name)
    return plain and printable and 0 < len(name) <= 200 and not PurePosixPath(name).is_absolute()


def _read_member(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], name: str, most: int
) -> bytes:
    if name not in members:
        raise PackError(f"The archive has no {name}; it is no pack. {_AGAIN}")
    return b"".join(_chunks(archive, members[name], most))


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
    """The bytes of a member, never more than `most`, whatever its header claims."""
    left = most
    try:
        with archive.open(info) as file:
            while chunk := file.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise PackError(f"{info.filename!r} is larger than it says. {_AGAIN}")
                yield chunk
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        message = f"{info.filename!r} in the archive is damaged ({error}). {_AGAIN}"
        raise PackError(message) from error


def _check_listing(manifest: Manifest, members: dict[str, zipfile.ZipInfo]) -> None:
    """The manifest and the archive must name the same files, within the limits."""
    listed = set(manifest.sizes)
    if len(listed) != len(manifest.files):
        raise PackError(f"The manifest names a file twice. {_AGAIN}")
    for name in sorted(listed ^ (set(members) - {MANIFEST})):
        where = "manifest but not in the archive" if name in listed else "archive only"
        raise PackError(f"{name!r} is in the {where}. {_AGAIN}")
    if any(entry.size < 0 for entry in manifest.files):
        raise PackError(f"The manifest has a negative size. {_AGAIN}")
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


def _unpack(
    archive: zipfile.ZipFile,
    members: dict[str, zipfile.ZipInfo],
    manifest: Manifest,
    work: Path,
) -> None:
    for entry in manifest.files:
        path = work / entry.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            _copy_verified(archive, members[entry.path], entry, file)
            _flush(file)


def _copy_verified(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, entry: FileEntry, file: IO[bytes]
) -> None:
    digest = hashlib.sha256()
    size = 0
    for chunk in _chunks(archive, info, entry.size):
        digest.update(chunk)
        size += len(chunk)
        file.write(chunk)
    if size != entry.size or digest.hexdigest() != entry.sha256:
        raise PackError(f"{entry.path!r} is not what the manifest says. {_AGAIN}")


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
