"""Answers written out as files: what was drawn and recorded, and instances as ODK's tools read them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import decode_envelope, is_file_name
from kiosk.trust import Reference
from sync.central.answers.service import Wanted, every_answer, every_item
from sync.central.blobs.files import blob_file, is_whole
from sync.central.blobs.service import is_held

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from kiosk.envelope import AttachedFile

SUBMISSION = "submission.xml"


class Written(msgspec.Struct, kw_only=True):
    """What was written: `instances` (OpenRosa only), `files`, and what central has not (yet)."""

    instances: int = 0
    files: int = 0
    missing: list[str] = []


def write_attachments(connection: Connection, wanted: Wanted, blobs: Path, folder: Path) -> Written:
    """Each answer's files into `folder/REFERENCE/`. Raises `OSError`."""
    written = Written()
    for record in every_answer(connection, wanted):
        if record.attachments:
            place = folder / _named(record.reference, record.stream, record.seq)
            _write_files(connection, record.device_id, record.attachments, blobs, place, written)
    return written


def write_openrosa(connection: Connection, wanted: Wanted, blobs: Path, folder: Path) -> Written:
    """Each instance into `folder/FORM/ID/`: submission.xml and its files. Raises `OSError`."""
    written = Written()
    for row in every_item(connection, wanted):
        envelope = decode_envelope(row.envelope)
        if not envelope.instance:
            continue
        form = envelope.form if is_file_name(envelope.form) else "form"
        id_ = envelope.id if is_file_name(envelope.id) else f"{row.stream}-{row.seq}"
        place = folder / form / id_
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        (place / SUBMISSION).write_text(envelope.instance, encoding="utf-8", newline="")
        written.instances += 1
        _write_files(connection, row.device_id, envelope.attachments, blobs, place, written)
    return written


def _write_files(
    connection: Connection,
    device_id: str,
    files: Mapping[str, AttachedFile],
    blobs: Path,
    place: Path,
    written: Written,
) -> None:
    """Only what this very device delivered: a hash alone gives nobody another's drawing."""
    for name, file in files.items():
        source = blob_file(blobs, file.sha256)
        held = is_held(connection, device_id, file.sha256) is not None
        if not held or not is_whole(source, file.sha256):
            written.missing.append(f"{place.name}/{name}")
            continue
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(source, place / name)
        written.files += 1


def _named(reference: str, stream: str, seq: int) -> str:
    return Reference(reference).grouped if is_file_name(reference) else f"{stream}-{seq}"
