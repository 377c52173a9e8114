"""Signed content in a folder, as a removable medium brings it: read like central, believed less."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sync.device.errors import Refused, Unreachable
from sync.protocol.problems import NO_CONTENT, Reaction, document_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = re.compile(r"(targets/)?[A-Za-z0-9][A-Za-z0-9.-]{0,200}\Z")
_PIECE = 256 * 1024


class FolderSource:
    """A repository as `diwan-central media export` writes it."""

    authenticated = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def content(self, name: str, start: int = 0) -> Iterator[bytes]:
        if not _NAME.match(name):
            raise _not_there()
        try:
            with (self._folder / name).open("rb") as file:
                if start > file.seek(0, 2):
                    raise Refused(416, Reaction.RESTART, None)
                file.seek(start)
                while piece := file.read(_PIECE):
                    yield piece
        except (FileNotFoundError, IsADirectoryError):
            raise _not_there() from None
        except OSError as error:
            raise Unreachable(f"the medium cannot be read: {error.strerror}") from error


def _not_there() -> Refused:
    return Refused(404, NO_CONTENT.reaction, document_for(NO_CONTENT))
