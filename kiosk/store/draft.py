"""What comes into the store, and what the visitor gets for it."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.envelope import AttachedFile, Envelope, Kind, encode_envelope, is_file_name
from kiosk.store.blobs import sha256_hex
from kiosk.store.errors import DraftRefusedError
from kiosk.trust import Reference, mint

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.clock import Clock

LARGEST_ENVELOPE = 1024 * 1024
"""Bytes. What is larger could not be purged with the ballast's help; files lie beside the store."""

LARGEST_ATTACHMENT = 8 * 1024 * 1024
"""Bytes of one file."""

MOST_ATTACHMENTS = 32
_LONGEST_TYPE = 100


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
    """

    kind: Kind = "answer"
    form_id: str = ""
    form_version: str = ""
    language: str = ""
    started: datetime | None = None
    submitted: datetime | None = None
    answers: dict[str, Any] = {}
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


def sealed(draft: Draft, clock: Clock) -> tuple[Envelope, bytes]:
    """The envelope and its bytes. Sealing of personal answers gets its place here.

    Raises `DraftRefusedError` for a time without a zone, an envelope beyond the limit, or a file
    that has no proper name or is too large.
    """
    for moment in (draft.started, draft.submitted):
        if moment is not None and moment.tzinfo is None:
            raise DraftRefusedError(
                f"a draft's times need a time zone, this one has none: {moment}"
            )
    envelope = _envelope(draft, clock)
    data = _encoded(envelope)
    if len(data) > LARGEST_ENVELOPE:
        message = f"an answer of {len(data)} bytes is over the limit of {LARGEST_ENVELOPE}"
        raise DraftRefusedError(message)
    return envelope, data


def _envelope(draft: Draft, clock: Clock) -> Envelope:
    now = clock.now()
    id_, reference, salt = mint(now)
    return Envelope(
        id=id_,
        kind=draft.kind,
        reference=reference.text,
        salt=salt,
        form=draft.form_id,
        form_version=draft.form_version,
        lang=draft.language,
        channel=draft.channel,
        started=draft.started,
        submitted=draft.submitted or now,
        mono=clock.monotonic(),
        boot=_boot_id(),
        wants_reply=draft.wants_reply,
        answers=draft.answers,
        instance=draft.instance_xml,
        pack_version=draft.pack_version,
        attachments=_noted(draft.attachments),
    )


def _noted(attachments: dict[str, Attachment]) -> dict[str, AttachedFile]:
    if not attachments:
        return {}
    if len(attachments) > MOST_ATTACHMENTS:
        raise DraftRefusedError(
            f"{len(attachments)} attachments are over the limit of {MOST_ATTACHMENTS}"
        )
    return {name: _note(name, attachments[name]) for name in sorted(attachments)}


def _note(name: str, attachment: Attachment) -> AttachedFile:
    size, kind = len(attachment.data), attachment.media_type
    if not is_file_name(name):
        raise DraftRefusedError(f"an attachment cannot be called {name!r}")
    if size > LARGEST_ATTACHMENT:
        raise DraftRefusedError(f"{name} has {size} bytes, the limit is {LARGEST_ATTACHMENT}")
    if not (kind.isascii() and kind.isprintable() and 0 < len(kind) <= _LONGEST_TYPE):
        raise DraftRefusedError(f"{name} has the media type {kind!r}, which is none")
    return AttachedFile(media_type=kind, size=size, sha256=sha256_hex(attachment.data))


def _encoded(envelope: Envelope) -> bytes:
    try:
        return encode_envelope(envelope)
    except UnicodeEncodeError:
        # Half a surrogate pair from a keyboard must not cost a visitor the whole answer.
        whole = msgspec.structs.replace(
            envelope, answers=_mended(envelope.answers), instance=_mended(envelope.instance)
        )
        return encode_envelope(whole)


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_mended(key): _mended(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(inner) for inner in value]
    return value


@cache
def _boot_id() -> str:
    """Tells one run of the machine from another, for putting wrong clocks right at central."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return f"started-{int(time.time() - time.monotonic())}"
