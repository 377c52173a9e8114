"""What of a pack can be found by search: services, and the questions on their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.search_index import Doc, write_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from kiosk.content.model import Block, Edition, Section, Service, Step
    from kiosk.publishing.source import SourcePack


def write_search(path: Path, pack: SourcePack, editions: Sequence[Edition]) -> None:
    docs = {each.lang: list(_docs(pack, each)) for each in editions}
    write_index(path, docs, pack.synonyms)


def _docs(pack: SourcePack, edition: Edition) -> Iterator[Doc]:
    for service in edition.services.values():
        keywords = pack.services[service.id].words[service.lang].keywords
        yield Doc(
            kind="service",
            service=service.id,
            title=f"{service.title} {service.short_title}",
            keywords=" ".join(keywords),
            summary=service.summary,
            body=_body(service),
        )
        for section in service.sections:
            if section.kind == "faq":
                yield Doc(
                    kind="question",
                    service=service.id,
                    section=section.id,
                    title=section.title,
                    body=_text(section.blocks),
                )


def _body(service: Service) -> str:
    parts = [document.text for document in service.documents]
    shown: list[Step | Section] = [*service.steps, *service.sections]
    for part in shown:
        parts += [part.title, _text(part.blocks)]
    parts += [fee.label for fee in service.fees]
    return " ".join(parts)


def _text(blocks: Iterable[Block]) -> str:
    return " ".join(sentence.text for block in blocks for sentence in block.items)
