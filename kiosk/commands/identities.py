"""Identity files of age, as commands take them: read, used, and never repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store.unsealing import Unsealing


def unsealing_with(files: tuple[Path, ...], passphrase_file: Path | None = None) -> Unsealing:
    """With the keys in these files. Raises `Failure`, which tells no key."""
    from kiosk.commands.keyfiles import KeyFiles
    from kiosk.store.unsealing import Unsealing

    reading = KeyFiles(passphrase_file)
    return Unsealing([secret for path in files for secret in reading.secrets(path)])
