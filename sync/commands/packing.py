"""A pack's archive, from whatever a person points at: a source folder or a built archive."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from kiosk.publishing import PackProblems


def archive_of(pack: Path, *, voices: Path | None = None) -> bytes:
    """The archive's bytes; a source folder is checked and built first. Raises `Failure`.

    With `voices` what it can say is rendered too; the folder keeps what was, so that the next time
    renders only what changed. Whatever it came from, it was unpacked and verified as a kiosk will do it.
    """
    from kiosk.content.errors import PackError
    from kiosk.content.install import install_pack

    with tempfile.TemporaryDirectory(prefix="diwan-pack-") as folder:
        place = Path(folder)
        try:
            file = pack if pack.is_file() else _archived(pack, place, voices)
            install_pack(file, place / "tried")
        except PackError as error:
            raise Failure(f"{pack} is not a pack that kiosks can install: {error}") from error
        return file.read_bytes()


def source_of(pack: Path) -> bytes | None:
    """The plain files of a source folder as one archive; None for what is built already."""
    from kiosk.editing.archive import SOURCE_BYTES, pack_source

    if pack.is_file() or (pack / "manifest.json").is_file():
        return None
    source = pack_source(pack)
    if len(source) > SOURCE_BYTES:
        click.echo(
            f"{pack} has more than {SOURCE_BYTES >> 20} MiB: desks cannot edit it.", err=True
        )
        return None
    return source


def _archived(pack: Path, place: Path, voices: Path | None) -> Path:
    """The archive of a folder, built first unless it is a built pack already."""
    try:
        from kiosk.publishing import PackProblems, PublishingError, archive, build_pack
    except ModuleNotFoundError as error:
        raise Failure(
            f"building a pack needs {error.name}, which is not installed here",
            "Install diwan[publish], or build elsewhere and publish the .diwanpack.",
        ) from error
    built = pack
    try:
        if not (pack / "manifest.json").is_file():
            built = place / "built"
            build_pack(pack, built)
            if voices is not None:
                _speak(pack, built, voices)
    except PackProblems as error:
        raise Failure(f"{pack}: {error}", _in_words(error)) from error
    except PublishingError as error:
        raise Failure(f"{pack}: {error}") from error
    file = place / "pack.diwanpack"
    file.write_bytes(archive(built))
    return file


def _speak(source: Path, built: Path, voices: Path) -> None:
    """Raises `Failure` for a language that cannot be spoken; a recording of no use is told."""
    from kiosk.commands.voice import rendered, told
    from kiosk.content.manifest import read_manifest

    told(*rendered(built, source, journals=voices / read_manifest(built).id))


def _in_words(error: PackProblems) -> str:
    return "\n  ".join(str(problem) for problem in error.problems)
