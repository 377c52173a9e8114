"""From an envelope to a submission, opening what was sealed for whoever holds a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.envelope import WrongSealedPart, unsealed
from kiosk.trust.sealing import NotForUsError, SealingError, open_sealed
from sync.openrosa.delivery import CannotSend
from sync.openrosa.instance import NoInstance, head_of, read_root
from sync.openrosa.submission import BesideFile, Submission

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.envelope import AttachedFile, Envelope


def submission_of(
    envelope: Envelope,
    read: Callable[[str, AttachedFile], bytes | None],
    identities: Sequence[str],
) -> Submission:
    """`read` gives a file's bytes as they are stored, or None where it will never come.

    Raises `CannotSend`, and whatever `read` raises.
    """
    opened = _opened(envelope, identities)
    if not opened.instance:
        raise CannotSend("gone", "it has no XForm instance")
    xml = opened.instance.encode()
    try:
        head = head_of(read_root(xml))
    except NoInstance as error:
        raise CannotSend("gone", f"its instance cannot be read: {error}") from error
    files = []
    for name, file in opened.attachments.items():
        data = read(name, file)
        if data is not None:
            files.append(_beside(name, file, _plain(data, file, identities)))
    return Submission(
        form_id=head.form_id,
        version=head.version,
        instance_id=head.instance_id,
        xml=xml,
        files=tuple(files),
    )


def _opened(envelope: Envelope, identities: Sequence[str]) -> Envelope:
    if envelope.instance:  # nothing of the answer is sealed, only its reference number
        return envelope
    if envelope.sealed and not identities:
        raise CannotSend("sealed", "it is sealed; name a key with --identity")
    try:
        return unsealed(envelope, lambda data: open_sealed(data, identities))
    except NotForUsError as error:
        raise CannotSend("sealed", str(error)) from error
    except (SealingError, WrongSealedPart) as error:
        raise CannotSend("gone", str(error)) from error


def _plain(data: bytes, file: AttachedFile, identities: Sequence[str]) -> bytes:
    if not file.sealed:
        return data
    if not identities:
        raise CannotSend("sealed", "a file of it is sealed; name a key with --identity")
    try:
        return open_sealed(data, identities)
    except SealingError as error:
        raise CannotSend("sealed", str(error)) from error


def _beside(name: str, file: AttachedFile, data: bytes) -> BesideFile:
    return BesideFile(name=name, media_type=file.media_type, size=len(data), read=lambda: data)
