"""A proposal as a desk makes it, from a source folder and one changed page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.page_text import with_part
from kiosk.editing.proposal import About, make_proposal
from kiosk.editing.working import WorkingCopy
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path

STEP = "services/id-card/ar.md"
WORDS = "احجز بالهاتف."


def a_proposal(source: Path, place: Path, *, author: str = "samira", words: str = WORDS) -> bytes:
    """The archive; `place` is an empty folder to work in."""
    data = pack_source(source)
    copy = WorkingCopy(place)
    copy.take(data)
    text = with_part(copy.text(STEP), "section:step:book", words)
    copy.write(STEP, text.encode("utf-8"))
    about = About(
        base=sha256_of(data), title="Book by telephone", author=author, shown=author.title(),
        role="content-editor", at=ManualClock().now(), changes=copy.changes(),
    )  # fmt: skip
    return make_proposal(about, copy.work)
