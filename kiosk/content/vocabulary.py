"""The words a centre writes with, for suggestions on the keyboard. Nothing visitors type is learnt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Block, Edition, Service

_WORD = re.compile(r"[^\W\d_]+(?:['’״׳-][^\W\d_]+)*")


def running_words(edition: Edition) -> list[str]:
    """Every word of the services in reading order, repeats and all, so that a reader may count."""
    return [
        word
        for service in edition.services.values()
        if not service.fallback
        for text in _texts(service)
        for word in _WORD.findall(text)
    ]


def _texts(service: Service) -> Iterator[str]:
    yield service.title
    yield service.summary
    for document in service.documents:
        yield document.text
    for step in service.steps:
        yield step.title
        yield from _sentences(step.blocks)
    for section in service.sections:
        yield section.title
        yield from _sentences(section.blocks)


def _sentences(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        for sentence in block.items:
            yield sentence.text
