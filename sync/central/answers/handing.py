"""All that is kept of one person, written into a folder for them: answers.json, and the files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from sync.central.answers.files import Sources, Written, named, write_files
from sync.central.answers.service import record_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Row

    from sync.central.erasing.parquet import ArchivedItem

ANSWERS = "answers.json"


def hand_out(sources: Sources, rows: Iterable[Row[Any] | ArchivedItem], out: Path) -> Written:
    """Into a new folder. Raises `OSError`."""
    out.mkdir(mode=0o700, parents=True)
    written = Written()
    records = []
    for row in rows:
        record = record_of(row, sources.opener)
        records.append(msgspec.json.encode(record).decode())
        written.sealed += record.sealed
        if record.problem:
            written.problems.append(f"{record.kind} {record.id}: {record.problem}")
        if record.attachments:
            place = out / named(record)
            write_files(sources, record.device_id, record.attachments, place, written)
    text = "[\n" + ",\n".join(records) + "\n]\n"
    descriptor = os.open(out / ANSWERS, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    return written
