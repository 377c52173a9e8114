"""What a visitor said of a page or step, as an item that travels: kind "page-feedback".

**When it is written.** Whoever is thanked must find it on the disk, so the first yes or no is
written at once, before the thanks. Holding it until the page is left would count once by itself,
but would thank for what a power cut could still take. So a change of mind, a reason and words are
later items of the same vote: each says all of it again, with the next `turn`, and whoever counts
keeps the highest turn of a vote and drops the others. Nothing needs to be taken back, and an item
lost to quarantine takes nothing else with it.

The first item of a vote has the form name "page", later ones "page-again": counters that go by
form, as central's do, count every visitor once, and corrections apart. The number of a vote is
random, belongs to one page in one visit, and joins nothing else: two votes of one visitor cannot be
told from those of two. It and the digest have no lower-case letter first, so that no counter takes
them for a choice.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from kiosk.content.fingerprint import TextMark
from kiosk.content.plain import is_plain, ordinary_tag, plain_tag
from kiosk.envelope import Envelope, unsealed
from kiosk.store.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

PAGE_FEEDBACK: Final = "page-feedback"
FIRST_FORM: Final = "page"
LATER_FORM: Final = "page-again"
FORM_VERSION: Final = "1"

Reason = Literal["hard", "missing", "wrong", "failed", "other"]
"""Why not: hard to understand; something is missing; wrong or out of date; it was followed and did
not work; not what was looked for.
"""
REASONS: Final[tuple[Reason, ...]] = ("hard", "missing", "wrong", "failed", "other")

LONGEST_TEXT: Final = 1000
_Name = Annotated[str, msgspec.Meta(max_length=200)]


class PageVote(msgspec.Struct, frozen=True, kw_only=True):
    """`mark` is the text that was shown. `reason` and `text` belong to a no; `text` is personal.

    `turn` counts the items of one vote from 1.
    """

    vote: str
    turn: int
    mark: TextMark
    helped: bool
    reason: str = ""
    text: str = ""


class NotAPageVote(ValueError):  # noqa: N818 - what the matter is
    """An item that says it is about a page and is not."""


class _Fields(msgspec.Struct, frozen=True, kw_only=True):
    """The answers of the envelope."""

    vote: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    turn: Annotated[int, msgspec.Meta(ge=1, le=9999)]
    page: Annotated[_Name, msgspec.Meta(min_length=1)]
    step: _Name = ""
    plain: bool = False
    digest: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    helped: bool
    reason: _Name = ""
    text: str = ""


def new_vote() -> str:
    """A number that nobody else has, and that says nothing."""
    return uuid.uuid4().hex.upper()


def draft_of(vote: PageVote, *, now: datetime, pack_version: str) -> Draft:
    """To be submitted to the device's store; what was written is sealed there."""
    mark = vote.mark
    answers: dict[str, object] = {
        "vote": vote.vote,
        "turn": vote.turn,
        "page": mark.page,
        "step": mark.step,
        "plain": is_plain(mark.language),
        "digest": mark.digest,
        "helped": vote.helped,
    }
    if vote.reason:
        answers["reason"] = vote.reason
    if vote.text:
        answers["text"] = vote.text[:LONGEST_TEXT]
    return Draft(
        kind=PAGE_FEEDBACK,
        form_id=FIRST_FORM if vote.turn == 1 else LATER_FORM,
        form_version=FORM_VERSION,
        language=ordinary_tag(mark.language),
        submitted=now,
        answers=answers,
        personal=frozenset({"text"}),
        instance_id=f"{PAGE_FEEDBACK}:{vote.vote}:{vote.turn}",
        pack_version=pack_version,
    )


def vote_in(envelope: Envelope, opening: Callable[[bytes], bytes] | None = None) -> PageVote:
    """The vote, with its words where `opening` opens them. Raises `NotAPageVote`; the errors of
    `opening` pass through.
    """
    whole = unsealed(envelope, opening) if opening is not None else envelope
    try:
        fields = msgspec.convert(whole.answers, _Fields)
    except msgspec.ValidationError as error:
        raise NotAPageVote(f"an item about a page cannot be read: {error}") from None
    if not envelope.lang:
        raise NotAPageVote("an item about a page has no language")
    mark = TextMark(
        page=fields.page,
        step=fields.step,
        language=plain_tag(envelope.lang) if fields.plain else envelope.lang,
        digest=fields.digest,
    )
    return PageVote(
        vote=fields.vote,
        turn=fields.turn,
        mark=mark,
        helped=fields.helped,
        reason="" if fields.helped else fields.reason,
        text=fields.text,
    )
