"""What the holder of a reference number does to their comment: takes it back, or says more.

It travels like an answer, as an event of the case. More words are sealed to those who read the
comment; the number itself is not in it, only its hash.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Literal

from kiosk.store.draft import Draft

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.trust.reference import Reference

LONGEST_ADDITION = 1000
"""Characters a visitor may add at a time."""


def said_by_visitor(
    reference: Reference,
    kind: Literal["added", "withdrawn"],
    at: datetime,
    lang: str,
    text: str = "",
) -> Draft:
    """To be submitted; a new event each time. `at` is aware."""
    id_ = str(uuid.uuid4())
    fields = {"id": id_, "case": reference.hashed, "kind": kind, "at": at.isoformat()}
    if text:
        fields |= {"text": text[:LONGEST_ADDITION], "lang": lang}
    return Draft(
        kind="case-event",
        language=lang,
        answers=fields,
        personal=frozenset({"text"} & fields.keys()),
        instance_id=f"case-event:{id_}",
    )
