"""What a reader had before them, in a few letters: the digest of a page's or a step's text.

A pack's version changes with any of its pages. Whether *this* text was mended since somebody said
that it did not help is known only from the text itself, in the language and words it was shown in.
Only what is read counts: not the order of other pages, an icon or the day of the last review.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.content.plain import plain_tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.guide import Guide
    from kiosk.content.model import Block, Service, Step

DIGEST_LETTERS: Final = 16
_BETWEEN: Final = "\x1f"


class TextMark(msgspec.Struct, frozen=True, kw_only=True):
    """A text and its state. `step` is "" for the page itself; `language` is the one really shown,
    "ar-simple" for its plain words.
    """

    page: str
    step: str
    language: str
    digest: str


def mark_of(service: Service, step: str = "") -> TextMark | None:
    """None where the page has no such step (any more)."""
    pieces = _page_words(service) if not step else _words_of_step(service, step)
    if pieces is None:
        return None
    language = plain_tag(service.lang) if service.plain else service.lang
    return TextMark(page=service.id, step=step, language=language, digest=_digest(pieces))


def marks_of(service: Service) -> Iterator[TextMark]:
    """The page itself, then each of its steps in their order."""
    for step in ("", *(each.id for each in service.steps)):
        if (mark := mark_of(service, step)) is not None:
            yield mark


def _digest(pieces: Iterable[str]) -> str:
    whole = sha256(_BETWEEN.join(pieces).encode("utf-8", "replace"))
    return whole.hexdigest()[:DIGEST_LETTERS].upper()


def _page_words(service: Service) -> Iterator[str]:
    """All that the page shows; of its steps the titles, for their words stand on pages of their own."""
    yield from (service.title, service.summary)
    for fact in service.facts:
        yield from (fact.kind, fact.value, fact.note)
    yield from (document.text for document in service.documents)
    yield from (step.title for step in service.steps)
    for section in service.sections:
        yield section.title
        yield from _words(section.blocks)
    yield from (channel.shown for channel in service.channels)


def _words_of_step(service: Service, step_id: str) -> Iterator[str] | None:
    found = next((step for step in service.steps if step.id == step_id), None)
    return None if found is None else _step_words(found)


def _step_words(step: Step) -> Iterator[str]:
    yield step.title
    yield from _words(step.blocks)


def _words(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield block.kind
        for entry in block.entries:
            yield " ".join(sentence.text for sentence in entry)


class PackTexts:
    """Every text of a pack by where it stands: read once, at the first question."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._digests: dict[tuple[str, str, str], str] | None = None

    def digest(self, page: str, step: str, language: str) -> str:
        """Empty where the pack has no such text in this language."""
        return self.all().get((page, step, language), "")

    def all(self) -> dict[tuple[str, str, str], str]:
        """Every text's digest by page, step ("" is the page) and language."""
        if self._digests is None:
            pack = self._guide.pack
            self._digests = {
                (mark.page, mark.step, mark.language): mark.digest
                for tag in (*pack.languages, *pack.variants)
                for service in self._guide.edition(tag).services.values()
                for mark in marks_of(service)
            }
        return self._digests
