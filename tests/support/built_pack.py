"""An archive that installs like a pack, of any size, without building one."""

from __future__ import annotations

import hashlib
import random
import zipfile
from typing import TYPE_CHECKING

from kiosk.content.manifest import FileEntry, Manifest, encode_manifest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def a_pack_archive(folder: Path, size: int = 20_000, version: str = "1") -> Path:
    """About `size` bytes, which do not compress."""
    body = random.Random(version).randbytes(size)
    return an_archive_of(folder, {"content.msgpack": body}, version)


def an_archive_of(folder: Path, files: Mapping[str, bytes], version: str = "1") -> Path:
    """An archive with exactly these files and their manifest."""
    entries = tuple(
        FileEntry(path=name, sha256=hashlib.sha256(body).hexdigest(), size=len(body))
        for name, body in sorted(files.items())
    )
    manifest = Manifest(format=1, id="test-pack", version=version, files=entries)
    path = folder / f"test-{version}.diwanpack"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", encode_manifest(manifest))
        for name, body in files.items():
            archive.writestr(name, body)
    return path
