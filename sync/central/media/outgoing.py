"""Put signed content onto a medium, exactly as the server serves it.

A medium is days under way, so its timestamp is good for longer than the server's. It has a number
of its own: the server signs the next one right after, so that no number ever names two states.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from sync.central.content.repository import Repository
from sync.media.layout import CONTENT, ROOM
from sync.media.writing import Medium, pieces_of
from sync.protocol.content import TARGETS, TIMESTAMP

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sync.central.config import Config

LASTS_DAYS = 30


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """What lies on the medium now; `size` in bytes, `until` when kiosks stop taking it."""

    folder: str
    files: int
    size: int
    until: datetime


def export_content(
    config: Config,
    medium: Path,
    now: datetime,
    days: int = LASTS_DAYS,
    progress: Callable[[int], None] = lambda _bytes: None,
) -> Outgoing:
    """Raises `NoRepository`, `KeyTrouble`, `MediumTrouble`."""
    written = 0

    def wrote(size: int) -> None:
        nonlocal written
        written += size
        progress(size)

    repository = Repository(config.content)
    place = Medium(medium / ROOM / CONTENT, wrote)
    with repository.turn():
        snapshot, targets = repository.snapshot().signed, repository.targets().signed
        kept: set[str] = set()
        for target in targets.targets.values():
            sha256 = target.hashes["sha256"]
            kept.add(f"{sha256}.{target.path}")
            name = f"{TARGETS}{sha256}.{target.path}"
            place.keep_hashed(name, sha256, pieces_of(repository.served / name))
        names = [
            *write_roots(repository, place),
            f"{targets.version}.targets.json",
            f"{snapshot.version}.snapshot.json",
        ]
        for name in names[-2:]:
            place.keep(name, (repository.served / name).read_bytes())
        lasts = timedelta(days=days)
        timestamp = repository.signed_timestamp(snapshot.version, now, lasts)
        repository.write_timestamp(snapshot.version, now, after=1)
        place.keep(TIMESTAMP, timestamp)
        place.drop_others(TARGETS, kept)
        place.settle()
    return Outgoing(
        folder=str(place.folder),
        files=len(kept) + len(names) + 1,
        size=written,
        until=now + lasts,
    )


def write_roots(repository: Repository, place: Medium) -> list[str]:
    """All roots there ever were: a kiosk follows them from the one it pinned. Their names."""
    names = [f"{version}.root.json" for version in range(1, repository.newest("root") + 1)]
    for name in names:
        place.keep(name, (repository.served / name).read_bytes())
    return names
