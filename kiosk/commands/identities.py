"""Identity files of age, as commands take them: read, used, and never repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store.unsealing import Unsealing


def unsealing_with(files: tuple[Path, ...]) -> Unsealing:
    """With the keys in these files. Raises `Failure`, which tells no key."""
    from kiosk.store.unsealing import Unsealing
    from kiosk.trust.sealing import SealingError, secrets_in

    secrets: list[str] = []
    for path in files:
        try:
            secrets += secrets_in(path.read_text(encoding="ascii"))
        except (SealingError, UnicodeDecodeError):
            raise Failure(f"{path} is no identity file of age") from None
        except OSError as error:
            raise Failure(f"{path} cannot be read: {error.strerror}") from error
    return Unsealing(secrets)
