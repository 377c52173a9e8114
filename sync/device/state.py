"""Where signed content stands on this kiosk, in a file beside it: whoever updates writes it."""

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from sync.device.errors import SyncError
from sync.device.identity import write_whole
from sync.device.turn import hold

_STATE = "state.json"
_LOCK = ".lock"


class UpdateRunning(SyncError):  # noqa: N818 - what is the matter
    """Another process takes content over on this kiosk."""


class ContentState(msgspec.Struct, frozen=True, kw_only=True):
    """What was taken over last, whole: `tag` names the repository's state, `expires` is its end.

    `index` and `recipients` are the hashes of these targets, `pack` of the pack's manifest.
    """

    tag: str = ""
    expires: datetime | None = None
    index: str = ""
    pack: str = ""
    recipients: str = ""


def content_folder(folder: Path) -> Path:
    return folder / "content"


def packs_folder(folder: Path) -> Path:
    return folder / "packs"


def load_state(folder: Path) -> ContentState:
    """Nothing taken over yet where there is no such file, or a damaged one."""
    try:
        data = (content_folder(folder) / _STATE).read_bytes()
        return msgspec.json.decode(data, type=ContentState)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ContentState()


def save_state(folder: Path, state: ContentState) -> None:
    content_folder(folder).mkdir(parents=True, exist_ok=True)
    write_whole(content_folder(folder) / _STATE, msgspec.json.encode(state))


@contextlib.contextmanager
def only_one_updates(folder: Path) -> Iterator[None]:
    """Raises `UpdateRunning`."""
    place = content_folder(folder)
    place.mkdir(parents=True, exist_ok=True)
    with hold(place / _LOCK) as held:
        if not held:
            raise UpdateRunning("another process is just taking content over on this kiosk")
        yield
