"""Answers written out as files: what was drawn and recorded, and instances as ODK's tools read them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection  # noqa: TC002 - msgspec reads it

from kiosk.envelope import decode_envelope, is_file_name
from kiosk.trust import Reference
from kiosk.trust.sealing import NotForUsError
from sync.central.answers.opening import CLOSED, Opener
from sync.central.answers.service import Wanted, every_answer, every_item
from sync.central.blobs.files import blob_file, is_whole
from sync.central.blobs.service import is_held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.envelope import AttachedFile
    from sync.protocol.messages import AnswerRecord

SUBMISSION = "submission.xml"


class Written(msgspec.Struct, kw_only=True):
    """What was written: `instances` (OpenRosa only), `files`, and what central has not (yet).

    `sealed` counts what no key was given for: instances left out, and files written as they are,
    with the ending `.age`. `problems` says what could not be opened with the keys that were given.
    """

    instances: int = 0
    files: int = 0
    sealed: int = 0
    missing: list[str] = []
    problems: list[str] = []


class Sources(msgspec.Struct, frozen=True):
    """Where files come from, and who opens them."""

    connection: Connection
    blobs: Path
    opener: Opener = CLOSED


def write_attachments(sources: Sources, wanted: Wanted, folder: Path) -> Written:
    """Each answer's files into `folder/REFERENCE/`; by its id where the number is sealed.

    Raises `OSError`.
    """
    written = Written()
    for record in every_answer(sources.connection, wanted, sources.opener):
        if record.attachments:
            place = folder / named(record)
            write_files(sources, record.device_id, record.attachments, place, written)
    return written


def write_openrosa(sources: Sources, wanted: Wanted, folder: Path) -> Written:
    """Each instance into `folder/FORM/ID/`: submission.xml and its files. Raises `OSError`."""
    written = Written()
    for row in every_item(sources.connection, wanted):
        envelope, problem = sources.opener.opened(decode_envelope(row.envelope))
        if problem:
            written.problems.append(f"{envelope.id}: {problem}")
        if envelope.sealed and not envelope.instance:
            written.sealed += 1
            continue
        if not envelope.instance:
            continue
        form = envelope.form if is_file_name(envelope.form) else "form"
        id_ = envelope.id if is_file_name(envelope.id) else f"{row.stream}-{row.seq}"
        place = folder / form / id_
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_private(place / SUBMISSION, envelope.instance.encode())
        written.instances += 1
        write_files(sources, row.device_id, envelope.attachments, place, written)
    return written


def write_files(
    sources: Sources,
    device_id: str,
    files: Mapping[str, AttachedFile],
    place: Path,
    written: Written,
) -> None:
    """Only what this very device delivered: a hash alone gives nobody another's drawing."""
    for name, file in files.items():
        source = blob_file(sources.blobs, file.sha256)
        held = is_held(sources.connection, device_id, file.sha256) is not None
        if not held or not is_whole(source, file.sha256):
            written.missing.append(f"{place.name}/{name}")
            continue
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not file.sealed:
            shutil.copyfile(source, place / name)
        elif not sources.opener.reads(file):
            written.sealed += 1
            shutil.copyfile(source, place / f"{name}.age")
        else:
            try:
                _write_private(place / name, sources.opener.data(source.read_bytes()))
            except NotForUsError as error:
                written.problems.append(f"{place.name}/{name}: {error}")
                continue
        written.files += 1


def _write_private(path: Path, data: bytes) -> None:
    """What was sealed is nobody else's to read when it is not any more."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)


def named(record: AnswerRecord) -> str:
    """The folder of its files: its number; its id where the number is sealed."""
    if record.reference and is_file_name(record.reference):
        return Reference(record.reference).grouped
    return record.id if is_file_name(record.id) else f"{record.stream}-{record.seq}"
