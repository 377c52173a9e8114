"""What comes into the store, and what the visitor gets for it."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import Any

import msgspec

from kiosk.envelope import Kind  # noqa: TC001 - msgspec reads it
from kiosk.trust import Reference  # noqa: TC001 - msgspec reads it

LARGEST_ENVELOPE = 1024 * 1024
"""Bytes. What is larger could not be purged with the ballast's help; files lie beside the store."""

LARGEST_ATTACHMENT = 8 * 1024 * 1024
"""Bytes of one file."""

MOST_ATTACHMENTS = 32
LONGEST_TYPE = 100


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A drawing, a signature, a recording: its media type (`image/png`) and its bytes."""

    media_type: str
    data: bytes


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to record. Times are aware.

    `instance_id` names one filled-in form: submitting it twice stores it once and returns the
    first receipt, so a tap that was counted twice, or a retry after an error, does no harm.

    `attachments` maps a file name to the file; the name is the value of the question in `answers`
    and in `instance_xml`. At most 32 files of at most 8 MiB each; a name is at most 200 bytes long
    and fit for any file system (`kiosk.envelope.is_file_name`). They are stored with the entry or
    not at all. The envelope says only media type, size and SHA-256 of each.

    `personal` are the paths whose answers are sealed. Where any of them is answered, the instance
    and every file are sealed too, and without recipients the draft is refused.
    """

    kind: Kind = "answer"
    form_id: str = ""
    form_version: str = ""
    purpose: str = ""
    language: str = ""
    started: datetime | None = None
    submitted: datetime | None = None
    answers: dict[str, Any] = {}
    personal: frozenset[str] = frozenset()
    instance_xml: str = ""
    instance_id: str = ""
    wants_reply: bool = False
    channel: str = "kiosk"
    pack_version: str = ""
    attachments: dict[str, Attachment] = {}


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """Proof that an entry is on disk: shown to the visitor only after it really is."""

    id: str
    reference: Reference
    stream: str
    seq: int
