"""Sealed envelopes and files as kiosks make them, without a store."""

from __future__ import annotations

from typing import Any

from kiosk.envelope import (
    VERSION,
    AttachedFile,
    Envelope,
    SealedPart,
    encode_envelope,
    encode_sealed,
    sealed_text,
)
from kiosk.store.blobs import sha256_hex
from kiosk.trust import Reference, new_reference, seal
from tests.support.recipients import the_recipients


def a_sealed_envelope(
    number: int = 1,
    comment: str = "Only you read this",
    reference: Reference | None = None,
    **fields: Any,
) -> bytes:
    """A rating in the open, a comment and the number sealed to the tests' keys."""
    id_ = f"00000000-0000-7000-8000-{number:012d}"
    reference = reference or new_reference()
    part = SealedPart(
        id=id_,
        reference=reference.text,
        answers={"/visit/comment": comment},
        instance=f"<data id='visit'><csat>5</csat><comment>{comment}</comment></data>",
    )
    made: dict[str, Any] = {
        "v": VERSION,
        "id": id_,
        "kind": "answer",
        "reference_hash": reference.hashed,
        "salt": "00",
        "form": "visit",
        "lang": "ar",
        "answers": {"/visit/csat": 5},
        "sealed": sealed_text(seal(encode_sealed(part), the_recipients())),
    }
    return encode_envelope(Envelope(**(made | fields)))


def a_sealed_file(plain: bytes) -> tuple[bytes, AttachedFile]:
    """What lies on the disk, and what an envelope says of it."""
    data = seal(plain, the_recipients())
    note = AttachedFile(
        media_type="image/png", size=len(data), sha256=sha256_hex(data), sealed=True
    )
    return data, note
