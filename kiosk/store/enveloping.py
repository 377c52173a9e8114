"""From a draft to the bytes that are stored: what is personal sealed, the rest in the open.

What is sealed leaves the open part altogether: the answers, the whole instance, and every file. The
reference number is never in the open.
"""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from kiosk.envelope import (
    VERSION,
    AttachedFile,
    Envelope,
    SealedPart,
    encode_envelope,
    encode_sealed,
    is_file_name,
    sealed_text,
)
from kiosk.store.blobs import sha256_hex
from kiosk.store.draft import (
    LARGEST_ATTACHMENT,
    LARGEST_ENVELOPE,
    LONGEST_TYPE,
    MOST_ATTACHMENTS,
    Attachment,
    Draft,
)
from kiosk.store.errors import DraftRefusedError

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.store.sealer import Sealer
    from kiosk.trust import Minted, Reference


class Enveloped(NamedTuple):
    """What is about to be stored; `files` are the bytes as they will lie on the disk, by name."""

    envelope: Envelope
    data: bytes
    reference: Reference
    files: dict[str, bytes]


def enveloped(draft: Draft, clock: Clock, sealer: Sealer) -> Enveloped:
    """Raises `CannotSeal` where something is personal and there is nobody to seal it to, and
    `DraftRefusedError` for a time without a zone, an envelope beyond the limit, or a file that has
    no proper name or is too large.
    """
    for moment in (draft.started, draft.submitted):
        if moment is not None and moment.tzinfo is None:
            raise DraftRefusedError(
                f"a draft's times need a time zone, this one has none: {moment}"
            )
    now = clock.now()
    minted, hashed = sealer.name(now)
    secret = is_personal(draft)
    notes, files = _noted(draft.attachments, sealer if secret else None)
    draft, sealed = _sealed(draft, minted, sealer, secret=secret)
    envelope = Envelope(
        v=VERSION,
        id=minted.id,
        kind=draft.kind,
        reference_hash=hashed,
        salt=minted.salt,
        form=draft.form_id,
        form_version=draft.form_version,
        purpose=draft.purpose,
        lang=draft.language,
        channel=draft.channel,
        started=draft.started,
        submitted=draft.submitted or now,
        mono=clock.monotonic(),
        boot=_boot_id(),
        wants_reply=draft.wants_reply,
        answers=_open_answers(draft) if secret else draft.answers,
        instance="" if secret else draft.instance_xml,
        pack_version=draft.pack_version,
        attachments=notes,
        sealed=sealed,
    )
    data = _encoded(envelope)
    if len(data) > LARGEST_ENVELOPE:
        message = f"an answer of {len(data)} bytes is over the limit of {LARGEST_ENVELOPE}"
        raise DraftRefusedError(message)
    return Enveloped(envelope, data, minted.reference, files)


def is_personal(draft: Draft) -> bool:
    """Whether anything in it has to be sealed."""
    return not draft.personal.isdisjoint(draft.answers)


def _open_answers(draft: Draft) -> dict[str, Any]:
    return {path: value for path, value in draft.answers.items() if path not in draft.personal}


def _sealed(draft: Draft, minted: Minted, sealer: Sealer, *, secret: bool) -> tuple[Draft, str]:
    """The draft as it can be written, and the sealed part as text.

    An answer without anything personal still seals its number, where there is anybody to seal to:
    a person at the desk may have to write a reply to it.
    """
    if not secret:
        if draft.kind != "answer" or not sealer.ready:
            return draft, ""
        part = SealedPart(id=minted.id, reference=minted.reference.text)
        return draft, sealed_text(sealer.seal(encode_sealed(part)))
    given = {path: value for path, value in draft.answers.items() if path in draft.personal}
    part = SealedPart(
        id=minted.id, reference=minted.reference.text, answers=given, instance=draft.instance_xml
    )
    try:
        plain = encode_sealed(part)
    except UnicodeEncodeError:
        draft = _whole(draft)
        given = _mended(given)
        whole = msgspec.structs.replace(part, answers=given, instance=draft.instance_xml)
        plain = encode_sealed(whole)
    return draft, sealed_text(sealer.seal(plain))


def _noted(
    attachments: dict[str, Attachment], sealer: Sealer | None
) -> tuple[dict[str, AttachedFile], dict[str, bytes]]:
    """What the envelope says of each file, and the bytes to be stored; sealed where there is a
    sealer.
    """
    if len(attachments) > MOST_ATTACHMENTS:
        raise DraftRefusedError(
            f"{len(attachments)} attachments are over the limit of {MOST_ATTACHMENTS}"
        )
    notes: dict[str, AttachedFile] = {}
    files: dict[str, bytes] = {}
    for name in sorted(attachments):
        attachment = attachments[name]
        _look_over(name, attachment)
        data = attachment.data if sealer is None else sealer.seal_file(attachment.data)
        files[name] = data
        notes[name] = AttachedFile(
            media_type=attachment.media_type,
            size=len(data),
            sha256=sha256_hex(data),
            sealed=sealer is not None,
        )
    return notes, files


def _look_over(name: str, attachment: Attachment) -> None:
    size, kind = len(attachment.data), attachment.media_type
    if not is_file_name(name):
        raise DraftRefusedError(f"an attachment cannot be called {name!r}")
    if size > LARGEST_ATTACHMENT:
        raise DraftRefusedError(f"{name} has {size} bytes, the limit is {LARGEST_ATTACHMENT}")
    if not (kind.isascii() and kind.isprintable() and 0 < len(kind) <= LONGEST_TYPE):
        raise DraftRefusedError(f"{name} has the media type {kind!r}, which is none")


def _encoded(envelope: Envelope) -> bytes:
    try:
        return encode_envelope(envelope)
    except UnicodeEncodeError:
        # Half a surrogate pair from a keyboard must not cost a visitor the whole answer.
        whole = msgspec.structs.replace(
            envelope, answers=_mended(envelope.answers), instance=_mended(envelope.instance)
        )
        return encode_envelope(whole)


def _whole(draft: Draft) -> Draft:
    return msgspec.structs.replace(
        draft, answers=_mended(draft.answers), instance_xml=_mended(draft.instance_xml)
    )


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
