"""Believe only what central signed: over the line or from a removable medium, with one verifier.

Everything starts from the root pinned when the kiosk was enrolled. What is older than what was seen
before, expired, mixed, endless, or signed by others is refused, and what is shown stays as it is.

Expiry is measured by what central last said the time is (`sync.device.known_time`), never by this
kiosk's clock. Where central never told, nothing expires; the versions still only go forward.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from tuf.api import exceptions as tuf_errors
from tuf.api.metadata import (  # type: ignore[attr-defined]  # their own names, not marked so
    Metadata,
    Root,
    TargetFile,
)
from tuf.ngclient import (  # type: ignore[attr-defined]  # as above
    FetcherInterface,
    Updater,
    UpdaterConfig,
)

from kiosk.store.connection import sync_folder
from sync.device.errors import PackRejected, Refused, Unreachable
from sync.device.identity import write_whole
from sync.device.state import content_folder
from sync.protocol.content import TARGETS, TIMESTAMP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

ROOT = "root.json"
FIRST_ROOT = "1.root.json"
MOST_ROTATIONS = 32
"""New roots followed in one update; more wait for the next one."""

_METADATA = "metadata"
_PINNED = "pinned"
_METADATA_S = 60.0


class Source(Protocol):
    """Where the repository is: `HttpCentral`, or a folder on a medium.

    `authenticated`: it is central itself beyond doubt, which a medium never is.
    """

    authenticated: bool

    def content(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file from `start` on. Raises `Unreachable`, `Refused` (404: not there)."""
        ...


class Trusted:
    """The repository's state, verified. Made by `refreshed`; `timestamp` are the bytes that led here."""

    def __init__(self, source: Source, updater: Updater, timestamp: bytes) -> None:
        self._source = source
        self._updater = updater
        self.timestamp = timestamp

    def target(self, name: str) -> TargetFile | None:
        return self._updater.get_targetinfo(name)

    def read(self, target: TargetFile, most: int) -> bytes:
        """A small target, verified. Raises `PackRejected`, `Unreachable`, `Refused`."""
        if target.length > most:
            raise PackRejected(f"{target.path} has {target.length} bytes, more than it should")
        with told():
            data = b"".join(bounded(self._source.content(served_name(target)), target.length))
            target.verify_length_and_hashes(data)
        return data


def refreshed(folder: Path, source: Source, now: datetime | None) -> Trusted:
    """The repository's newest state, verified and kept.

    Raises `PackRejected`, `Unreachable`, `Refused`.
    """
    place = content_folder(folder)
    root = _pinned(place, source)
    with told():
        updater = _updater(place, source, root, now)
        updater.refresh()
    _flush(place / _METADATA)
    return Trusted(source, updater, (place / _METADATA / TIMESTAMP).read_bytes())


def trusted_root(folder: Path, source: Source) -> Root:
    """The newest root that `source` leads to from the pinned one. Raises as `refreshed`."""
    place = content_folder(folder)
    if not (place / ROOT).is_file():
        raise PackRejected("this kiosk was not told whom to believe: enrol it first")
    with told():
        updater = _updater(place, source, (place / ROOT).read_bytes(), None)
        # Only the roots matter. The rest may be old, or not on this medium at all, and a root that
        # is not properly signed was not followed.
        with contextlib.suppress(tuf_errors.DownloadError, tuf_errors.RepositoryError):
            updater.refresh()
    newest: Metadata[Root] = Metadata.from_bytes((place / _METADATA / ROOT).read_bytes())
    return newest.signed


def served_name(target: TargetFile) -> str:
    """Under which name a repository with consistent snapshots serves a target."""
    return f"{TARGETS}{target.hashes['sha256']}.{target.path}"


@contextlib.contextmanager
def told() -> Iterator[None]:
    """The framework's errors in words for staff."""
    try:
        yield
    except (Unreachable, Refused):
        raise
    except tuf_errors.ExpiredMetadataError as error:
        raise PackRejected(
            "what is offered has expired: it is too old, something keeps newer content from this "
            "kiosk, or central does not sign any more"
        ) from error
    except tuf_errors.BadVersionNumberError as error:
        raise PackRejected(
            f"what is offered is older than what was seen before ({error})"
        ) from error
    except tuf_errors.UnsignedMetadataError as error:
        raise PackRejected("what is offered is not signed by those this kiosk believes") from error
    except tuf_errors.LengthOrHashMismatchError as error:
        raise PackRejected(f"what arrived is not what was signed ({error})") from error
    except tuf_errors.RepositoryError as error:
        raise PackRejected(f"the signed content does not hold together ({error})") from error
    except tuf_errors.DownloadLengthMismatchError as error:
        raise PackRejected("what is offered is larger than it may be, or does not end") from error
    except tuf_errors.DownloadError as error:
        raise PackRejected(f"a part of the signed content is missing ({error})") from error
    except (OSError, ValueError) as error:
        raise PackRejected(f"the content cannot be kept on this kiosk ({error})") from error


class _Fetcher(FetcherInterface):
    """Metadata from a source; the framework counts the bytes, this the seconds."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        deadline = time.monotonic() + _METADATA_S
        try:
            for piece in self._source.content(url.lstrip("/")):
                yield piece
                if time.monotonic() > deadline:
                    raise Unreachable("the signed content comes too slowly")
        except Refused as refusal:
            if refusal.status != 404:
                raise
            raise tuf_errors.DownloadHTTPError("not there", 404) from refusal


def _updater(place: Path, source: Source, root: bytes, now: datetime | None) -> Updater:
    from datetime import UTC, datetime

    config = UpdaterConfig(
        max_root_rotations=MOST_ROTATIONS,
        root_max_length=64 * 1024,
        snapshot_max_length=64 * 1024,
        targets_max_length=1024 * 1024,
        max_delegations=1,
    )
    metadata = place / _METADATA
    _forget_other_roots(place, sha256(root).hexdigest())
    metadata.mkdir(parents=True, exist_ok=True)

    def begun(with_root: bytes) -> Updater:
        return Updater(
            str(metadata), "/", fetcher=_Fetcher(source), config=config, bootstrap=with_root
        )

    # From the newest root that was verified here: else who was away for long never catches up.
    try:
        updater = begun((metadata / ROOT).read_bytes())
    except (OSError, tuf_errors.RepositoryError):
        updater = begun(root)
    # The library would ask this machine's clock, which nobody may ever have set.
    known = now or datetime(1970, 1, 1, tzinfo=UTC)
    updater._trusted_set.reference_time = known  # noqa: SLF001 - it offers no other way
    return updater


def _pinned(place: Path, source: Source) -> bytes:
    """The root from the enrolment; a kiosk enrolled before central had one takes its first."""
    path = place / ROOT
    with contextlib.suppress(FileNotFoundError):
        return path.read_bytes()
    if not source.authenticated:
        raise PackRejected("this kiosk was not told whom to believe: enrol it first")
    with told():
        try:
            data = b"".join(bounded(source.content(FIRST_ROOT), 64 * 1024))
        except Refused as refusal:
            if refusal.status != 404:
                raise
            raise PackRejected("central does not sign content yet") from refusal
        root: Metadata[Root] = Metadata.from_bytes(data)
        root.signed.verify_delegate("root", root.signed_bytes, root.signatures)
    write_whole(path, data)
    return data


def _forget_other_roots(place: Path, pinned: str) -> None:
    """Another pinned root is another central: what the former one signed proves nothing now."""
    mark = place / _PINNED
    if mark.is_file() and mark.read_text("ascii") != pinned:
        shutil.rmtree(place / _METADATA, ignore_errors=True)
    if not mark.is_file() or mark.read_text("ascii") != pinned:
        write_whole(mark, pinned.encode())


def bounded(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    left = most
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            raise tuf_errors.DownloadLengthMismatchError("more than announced")
        yield piece


def _flush(metadata: Path) -> None:
    """What was verified is what the next update is measured against: it must outlive a power cut."""
    if os.name == "nt":
        return
    for path in metadata.rglob("*.json"):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    sync_folder(metadata)
