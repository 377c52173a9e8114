"""Who delivered which file, and what is still wanted of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, delete, func, insert, select

from sync.central.blobs.models import attachment, held_blob, missing_blob
from sync.central.ingest.models import stream

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from kiosk.envelope import AttachedFile

MOST_WANTED = 32
"""How many files one heartbeat asks for."""

_SLICE = 500  # parameters in one statement


def is_held(connection: Connection, device_id: str, sha256: str) -> int | None:
    """The size of a file this device delivered whole; None when it did not."""
    return connection.execute(
        select(held_blob.c.size).where(
            held_blob.c.device_id == device_id, held_blob.c.sha256 == sha256
        )
    ).scalar()


def hold(connection: Connection, device_id: str, sha256: str, size: int, now: datetime) -> None:
    """The file is whole, verified and on the disk; items waited for it no longer."""
    if is_held(connection, device_id, sha256) is None:
        connection.execute(
            insert(held_blob).values(device_id=device_id, sha256=sha256, size=size, received_at=now)
        )
    connection.execute(
        delete(missing_blob).where(
            missing_blob.c.sha256 == sha256, missing_blob.c.stream.in_(_streams_of(device_id))
        )
    )


def note_files(
    connection: Connection,
    device_id: str,
    stream_id: str,
    files: Mapping[int, Mapping[str, AttachedFile]],
) -> None:
    """Write down the files of new items (number -> name -> file), and which are not here."""
    rows: list[dict[str, Any]] = [
        {
            "stream": stream_id, "seq": seq, "name": name, "sha256": file.sha256,
            "size": file.size, "media_type": file.media_type,
        }
        for seq, named in files.items()
        for name, file in named.items()
    ]  # fmt: skip
    connection.execute(insert(attachment), rows)
    here = _held_of(connection, device_id, {row["sha256"] for row in rows})
    missing = {(row["seq"], row["sha256"]) for row in rows if row["sha256"] not in here}
    if missing:
        connection.execute(
            insert(missing_blob),
            [{"stream": stream_id, "seq": seq, "sha256": sha256} for seq, sha256 in missing],
        )


def wanted_of(connection: Connection, device_id: str) -> list[str]:
    """Files this device's items name and central has not."""
    rows = connection.execute(
        select(missing_blob.c.sha256)
        .distinct()
        .where(missing_blob.c.stream.in_(_streams_of(device_id)))
        .limit(MOST_WANTED)
    )
    return list(rows.scalars())


def first_missing(connection: Connection) -> dict[str, int]:
    """Stream to the first item that lacks a file."""
    rows = connection.execute(
        select(missing_blob.c.stream, func.min(missing_blob.c.seq)).group_by(missing_blob.c.stream)
    )
    return {row[0]: row[1] for row in rows}


def note_lost(connection: Connection, lost: Collection[str]) -> None:
    """Files that were here and are not what they were: ask every device that named them again."""
    for sha256 in lost:
        connection.execute(delete(held_blob).where(held_blob.c.sha256 == sha256))
        connection.execute(delete(missing_blob).where(missing_blob.c.sha256 == sha256))
        named = select(attachment.c.stream, attachment.c.seq, attachment.c.sha256).distinct()
        connection.execute(
            insert(missing_blob).from_select(
                ["stream", "seq", "sha256"], named.where(attachment.c.sha256 == sha256)
            )
        )


def waive(connection: Connection, sha256: str) -> int:
    """Wait for the file no longer; the number of items that go without it."""
    done = connection.execute(delete(missing_blob).where(missing_blob.c.sha256 == sha256))
    return done.rowcount


def _held_of(connection: Connection, device_id: str, asked: set[str]) -> set[str]:
    found: set[str] = set()
    names = list(asked)
    for start in range(0, len(names), _SLICE):
        rows = connection.execute(
            select(held_blob.c.sha256).where(
                held_blob.c.device_id == device_id,
                held_blob.c.sha256.in_(names[start : start + _SLICE]),
            )
        )
        found.update(rows.scalars())
    return found


def _streams_of(device_id: str) -> Select[tuple[str]]:
    return select(stream.c.id).where(stream.c.device_id == device_id)
