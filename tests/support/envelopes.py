"""Envelopes as the store makes them, without a store."""

from __future__ import annotations

from typing import Any

from kiosk.envelope import Envelope, encode_envelope


def an_envelope(number: int = 1, **fields: Any) -> bytes:
    made: dict[str, Any] = {
        "id": f"00000000-0000-7000-8000-{number:012d}",
        "kind": "answer",
        "reference": f"{number:013d}",
        "salt": "00",
        "form": "visit",
        "lang": "ar",
        "answers": {"/visit/comment": f"comment {number}"},
    }
    return encode_envelope(Envelope(**(made | fields)))
