"""A built pack as one file to send: a zip whose bytes depend on nothing but the pack."""

from __future__ import annotations

import io
import os
import zipfile
from typing import TYPE_CHECKING

from kiosk.content.manifest import MANIFEST, verify_pack

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".diwanpack"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def archive(built: Path) -> bytes:
    """The archive of a built pack folder. Raises `PackError` when the folder is damaged."""
    manifest = verify_pack(built)
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name in [MANIFEST, *sorted(entry.path for entry in manifest.files)]:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, (built / name).read_bytes())
    return memory.getvalue()


def write_archive(built: Path, target: Path) -> Path:
    """Write the archive beside its place, then move it there; returns `target`."""
    data = archive(built)
    work = target.with_name(f".{target.name}.part")
    with work.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    work.replace(target)
    return target
