"""Drafts as visitors leave them, and a store to put them in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from kiosk.store import Attachment, Draft, Store
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path

MORNING = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)
ARABIC_COMMENT = "الموظفة كانت لطيفة جدًا، لكن الانتظار طويل"
HEBREW_COMMENT = "השירות היה מצוין, אבל התור ארוך"


def a_draft(**changes: Any) -> Draft:
    """A visitor was content with a visit: rating, effort and a reason."""
    fields: dict[str, Any] = {
        "kind": "answer",
        "form_id": "visit",
        "form_version": "2026.11.1",
        "language": "en",
        "started": MORNING,
        "submitted": MORNING + timedelta(seconds=75),
        "answers": {"/data/csat": 5, "/data/reason": ["staff", "clear"]},
        "instance_xml": "<data id='visit'><csat>5</csat><reason>staff clear</reason></data>",
    }
    return Draft(**{**fields, **changes})


def a_complaint(**changes: Any) -> Draft:
    """A visitor wrote in Arabic and wants to hear back."""
    fields: dict[str, Any] = {
        "form_id": "suggestion",
        "language": "ar",
        "wants_reply": True,
        "answers": {"/data/comment": ARABIC_COMMENT},
        "instance_xml": f"<data id='suggestion'><comment>{ARABIC_COMMENT}</comment></data>",
    }
    return a_draft(**{**fields, **changes})


def a_vote(**changes: Any) -> Draft:
    fields: dict[str, Any] = {
        "kind": "vote",
        "form_id": "poll-opening-hours",
        "answers": {"/data/hours": "evening"},
        "instance_xml": "",
    }
    return a_draft(**{**fields, **changes})


def an_abandoned_draft(**changes: Any) -> Draft:
    """A visitor walked away after the first question."""
    return a_draft(**{"kind": "partial", "answers": {"/data/csat": 2}, **changes})


def a_drawing(size: int = 1000, seed: int = 0) -> Attachment:
    """Bytes as of a picture: the same for the same size and seed, hard to compress."""
    return Attachment(media_type="image/png", data=Random(seed).randbytes(size))


def a_store(folder: Path, clock: ManualClock | None = None) -> Store:
    return Store.open(folder, clock or ManualClock())
