"""Reads ready replies: `replies/<lang>.yaml`, by id a title for staff and the text for visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import CannedReply
from kiosk.content.replies import PLACES, strange_places
from kiosk.publishing.report import did_you_mean
from kiosk.publishing.said import Said, said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.publishing.report import Report
    from kiosk.publishing.source import SourcePack
    from kiosk.publishing.yamlfile import Fields

LONGEST = 2000
"""Letters; what is told to a visitor has to fit into one message of the feed."""


def no_language(tag: str) -> Said:
    return said("file.language", "{tag!r} is no language of this pack", tag=tag)


def read_replies(fields: Fields) -> tuple[CannedReply, ...]:
    """In the order they stand in. What is wrong is reported, and that reply left out."""
    found = []
    keys = fields.keys()
    for key in keys:
        inner = fields.mapping(key.text)
        if inner is None:
            continue
        title, text = inner.text("title"), inner.text("text")
        inner.done()
        for name in strange_places(text):
            hint = did_you_mean(name, PLACES) or f"There are {', '.join(PLACES)}."
            inner.problem("text", said("reply-place", "there is no place {{{id}}}", id=name), hint)
        if len(text) > LONGEST:
            long = said(
                "reply-long", "has {n} letters, more than {most}", n=len(text), most=LONGEST
            )
            inner.problem("text", long)
        if title and text:
            found.append(CannedReply(id=key.text, title=title, text=text))
    return tuple(found)


def read_all(
    pack: SourcePack, fields_of: Callable[[str], Fields | None], report: Report
) -> dict[str, tuple[CannedReply, ...]]:
    """By language. `fields_of` reads a file of the pack."""
    folder, found = pack.folder / "replies", {}
    for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
        file = f"replies/{path.name}"
        if path.stem not in pack.languages:
            report.warn(file, 0, no_language(path.stem))
        elif (fields := fields_of(file)) is not None:
            found[path.stem] = read_replies(fields)
    _compare(found, pack.source_language, report)
    return found


def _compare(
    replies: Mapping[str, tuple[CannedReply, ...]], source_language: str, report: Report
) -> None:
    """Warn of what the source language has and another one has not."""
    wanted = [each.id for each in replies.get(source_language, ())]
    for lang, found in sorted(replies.items()):
        there = {each.id for each in found}
        missing = [id_ for id_ in wanted if id_ not in there]
        if missing:
            message = said("reply-missing", "has no reply for {ids}", ids=", ".join(missing))
            report.warn(
                f"replies/{lang}.yaml", 0, message, "Staff cannot offer it in this language."
            )
