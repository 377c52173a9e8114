"""Reads zip archives that may be hostile: every name is checked, no byte beyond what is agreed."""

from __future__ import annotations

import errno
import stat
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kiosk.content.errors import PackError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_FILES = 20_000
AGAIN = "Fetch the pack again; if it stays so, publish it anew."
_CHUNK = 1 << 20
_WINDOWS_NAMES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))]
)


def opened(archive_file: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(archive_file)
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        message = f"{archive_file.name} is no pack archive, or is cut off ({error}). {AGAIN}"
        raise PackError(message) from error


def members_of(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The archive's files by name; refuses every name and kind a pack never has."""
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise PackError(f"The archive has {len(infos)} files; a pack has up to {MOST_FILES}.")
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        _check_member(info)
        key = info.filename.casefold()
        if key in members:
            raise PackError(f"The archive has {info.filename!r} twice. {AGAIN}")
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


def chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
    """The bytes of a member, never more than `most`, whatever its header claims."""
    left = most
    try:
        with archive.open(info) as file:
            while chunk := file.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise PackError(f"{info.filename!r} is larger than it says. {AGAIN}")
                yield chunk
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        message = f"{info.filename!r} in the archive is damaged ({error}). {AGAIN}"
        raise PackError(message) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # the disk's fault, not the archive's
            raise
        message = f"{info.filename!r} is said to begin outside the archive. {AGAIN}"
        raise PackError(message) from error
