"""An archive that installs like a pack, of any size, without building one."""

from __future__ import annotations

import hashlib
import random
import zipfile
from typing import TYPE_CHECKING

from kiosk.content.manifest import FileEntry, Manifest, encode_manifest

if TYPE_CHECKING:
    from pathlib import Path


def a_pack_archive(folder: Path, size: int = 20_000, version: str = "1") -> Path:
    """About `size` bytes, which do not compress."""
    body = random.Random(version).randbytes(size)
    entry = FileEntry(
        path="content.msgpack", sha256=hashlib.sha256(body).hexdigest(), size=len(body)
    )
    manifest = Manifest(format=1, id="test-pack", version=version, files=(entry,))
    path = folder / f"test-{version}.diwanpack"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", encode_manifest(manifest))
        archive.writestr("content.msgpack", body)
    return path
