"""A pack's archive, from whatever a person points at: a source folder or a built archive."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.commands.failure import Failure


def archive_of(pack: Path) -> bytes:
    """The archive's bytes; a folder is checked and built first. Raises `Failure`."""
    if pack.is_file():
        return pack.read_bytes()
    if (pack / "manifest.json").is_file():
        return _archived(pack)
    with tempfile.TemporaryDirectory(prefix="diwan-pack-") as folder:
        return _archived(_built(pack, Path(folder) / "built"))


def _built(source: Path, out: Path) -> Path:
    from kiosk.publishing import build_pack

    try:
        build_pack(source, out)
    except ModuleNotFoundError as error:
        raise Failure(
            f"building a pack needs {error.name}, which is not installed here",
            "Install diwan[publish], or build elsewhere and publish the .diwanpack.",
        ) from error
    return out


def _archived(built: Path) -> bytes:
    from kiosk.publishing import archive

    return bytes(archive(built))
