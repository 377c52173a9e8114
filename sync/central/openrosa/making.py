"""From what a phone sent to an envelope as kiosks make them, sealed at once where it has to be.

Nothing that a person wrote is kept in the clear while the rest of the files is awaited: central has
no key to open what it sealed, and needs none.
"""

from __future__ import annotations

import hashlib
import mimetypes
from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import (
    VERSION,
    AttachedFile,
    Envelope,
    SealedPart,
    encode_sealed,
    is_file_name,
    sealed_text,
)
from kiosk.forms.xml_out import escape_text
from kiosk.trust import mint
from kiosk.trust.sealing import NoRecipientsError, load_recipients, seal
from sync.central.blobs.files import Part, blob_file, is_whole
from sync.central.openrosa.filled import filled_at
from sync.central.openrosa.reading import FilledIn, read_answers
from sync.openrosa.instance import NoInstance, head_of, read_root
from sync.protocol.problems import BUSY, INVALID, NOT_FOUND, TOO_LARGE, Problem
from sync.protocol.versions import BLOB_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from kiosk.trust.sealing import Recipients
    from sync.central.openrosa.published import PublishedForm
    from sync.openrosa.instance import InstanceHead
    from sync.openrosa.multipart import Received

LARGEST_XML = 2 * 1024 * 1024
MOST_FILES = 100
_LONGEST_ID, _LONGEST_VERSION = 250, 200


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """`envelope` lacks only its files; `wanted` are the names the instance gives them."""

    head: InstanceHead
    envelope: Envelope
    wanted: tuple[str, ...]


def make_envelope(
    xml: bytes, forms: Mapping[str, PublishedForm], folder: Path, now: datetime
) -> Made:
    """Raises `Problem` INVALID, TOO_LARGE or NOT_FOUND (a form that is not published here)."""
    if len(xml) > LARGEST_XML:
        raise Problem(TOO_LARGE, f"an instance has at most {LARGEST_XML} bytes")
    try:
        text = xml.decode()
        root = read_root(xml)
        head = head_of(root)
    except UnicodeDecodeError:
        raise Problem(INVALID, "the instance is not UTF-8") from None
    except NoInstance as error:
        raise Problem(INVALID, f"this is no filled-in form: {error}") from error
    _check(head)
    form = forms.get(head.form_id)
    if form is None:
        raise Problem(NOT_FOUND, f"the form {head.form_id[:100]} is not offered here")
    if head.encrypted:  # by the phone, with the form's own key: nothing to read, nothing to seal
        wanted = tuple(name for name in head.files if is_file_name(name))
        plain = FilledIn(open={}, personal={}, files=wanted)
    else:
        plain = read_answers(form.compiled, root)
    envelope = _envelope(head, form, plain, text, now)
    return Made(head=head, envelope=_sealed(envelope, plain, folder), wanted=plain.files)


def keep_file(
    part: Received, blobs: Path, device_id: str, recipients: Recipients | None
) -> AttachedFile:
    """On the disk to stay, sealed where there are `recipients`. Raises `Problem`, `OSError`."""
    if len(part.data) > BLOB_BYTES:
        raise Problem(TOO_LARGE, f"{part.name[:80]} is larger than {BLOB_BYTES} bytes")
    data = part.data if recipients is None else seal(part.data, recipients)
    sha256 = hashlib.sha256(data).hexdigest()
    if not is_whole(blob_file(blobs, sha256), sha256):
        kept = Part(blobs, device_id, sha256)
        kept.drop()
        kept.append(data, 0)
        kept.finish()
    return AttachedFile(
        media_type=_media_type(part),
        size=len(data),
        sha256=sha256,
        sealed=recipients is not None,
    )


def recipients_in(folder: Path) -> Recipients | None:
    """To whom central seals what comes in the clear; None where no keys were made.

    Raises `Problem` where there should be some and they cannot be used: nothing is taken in then.
    """
    try:
        return load_recipients(folder)
    except NoRecipientsError as error:
        if error.kind == "missing":
            return None
        raise Problem(BUSY, "the keys to seal to cannot be read here", retry_after_s=300) from error


def _check(head: InstanceHead) -> None:
    lengths = (head.instance_id, _LONGEST_ID), (head.version, _LONGEST_VERSION)
    if any(len(text) > most for text, most in lengths):
        raise Problem(INVALID, f"an id or version is longer than {_LONGEST_ID} characters")
    if len(head.files) > MOST_FILES:
        raise Problem(TOO_LARGE, f"more than {MOST_FILES} files")
    if not escape_text(head.instance_id).isprintable():
        raise Problem(INVALID, "the instance's id is not text")


def _envelope(
    head: InstanceHead, form: PublishedForm, plain: FilledIn, xml: str, now: datetime
) -> Envelope:
    id_, reference, salt = mint(now)
    voted = form.voted_at(now, filled_at(form.compiled, plain.open, now))
    return Envelope(
        v=VERSION,
        id=id_,
        kind="answer" if voted is None else "vote",
        reference=reference.text,
        reference_hash=reference.hashed,
        salt=salt,
        form=form.compiled.id,
        form_version=head.version,
        channel="openrosa",
        submitted=now if voted is None else min(voted, now),
        answers={**plain.open, **plain.personal},
        instance=xml,
        pack_version=form.pack_version,
    )


def _sealed(envelope: Envelope, plain: FilledIn, folder: Path) -> Envelope:
    """Everything personal behind the recipients' keys; the reference number goes with it."""
    recipients = recipients_in(folder)
    if recipients is None or not plain.personal:
        return msgspec.structs.replace(envelope, reference="")
    part = SealedPart(
        id=envelope.id,
        reference=envelope.reference,
        answers=plain.personal,
        instance=envelope.instance,
    )
    return msgspec.structs.replace(
        envelope,
        reference="",
        answers=plain.open,
        instance="",
        sealed=sealed_text(seal(encode_sealed(part), recipients)),
    )


def _media_type(part: Received) -> str:
    guessed = mimetypes.guess_type(part.name)[0]
    told = part.media_type if part.media_type.isascii() and len(part.media_type) < 100 else ""
    return guessed or told or "application/octet-stream"
