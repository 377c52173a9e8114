"""The source of a pack as one file: a zip of plain files whose bytes depend on nothing else."""

from __future__ import annotations

import contextlib
import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

from kiosk.content.errors import PackError
from kiosk.content.unpacking import chunks, is_safe_name, members_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SOURCE_BYTES = 64 * 1024 * 1024
"""Of a source's archive, and of any one file in it."""

_EPOCH = (1980, 1, 1, 0, 0, 0)


def files_of(folder: Path) -> dict[str, Path]:
    """Every file of a source folder by its name, sorted; what begins with a dot is no part of it."""
    found = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    return {name: found[name] for name in sorted(found) if _belongs(name)}


def _belongs(name: str) -> bool:
    return is_safe_name(name) and not any(part.startswith(".") for part in name.split("/"))


def hashes_of(folder: Path) -> dict[str, str]:
    """SHA-256 of every file by its name."""
    return {name: sha256_of(path.read_bytes()) for name, path in files_of(folder).items()}


def sha256_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def pack_source(folder: Path) -> bytes:
    """The archive of a source folder; the same files give the same bytes."""
    return pack_files({name: path.read_bytes() for name, path in files_of(folder).items()})


def pack_files(files: Mapping[str, bytes]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, files[name])
    return memory.getvalue()


def unpacked(data: bytes, most: int = SOURCE_BYTES) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file, `most` bytes in all. Raises `PackError` for a hostile archive."""
    left = most
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name, info in members_of(archive).items():
                body = b"".join(chunks(archive, info, left))
                left -= len(body)
                yield name, body
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise PackError(f"this is no archive of files, or it is cut off ({error})") from error


def unpack_source(data: bytes, folder: Path) -> None:
    """Write the files into a folder that is there. Raises `PackError`, `OSError`."""
    for name, body in unpacked(data):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)


def take_away(root: Path, name: str) -> None:
    """A file, and the folders below `root` that are empty without it: an empty one is no page."""
    path = root / name
    path.unlink(missing_ok=True)
    for folder in path.relative_to(root).parents[:-1]:
        with contextlib.suppress(OSError):
            (root / folder).rmdir()
