"""A service page as parts of plain text: to read beside another language, to copy, to print, to scan."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.i18n.isolation import without_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.content.model import Block, Service

    Say = Callable[[str], str]
    """The text of an id in the language of the page."""

LARGEST_CODE: Final = 900
"""Bytes of UTF-8 that a phone still reads well from a screen."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """`sign` stands before it: "•", "1." or nothing."""

    text: str
    sign: str = ""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the page. `kind`: "facts", "documents", "step", "about", "faq" or "channels"."""

    id: str
    kind: str
    title: str
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """For the clipboard: without marks of direction, which other programs show as boxes."""
        lines = (f"{line.sign} {line.text}".strip() for line in self.lines)
        return without_marks("\n".join([self.title, *lines]))


class Leaflet(msgspec.Struct, frozen=True, kw_only=True):
    """A service in one language. `online` is the address where it can be done; "" where it cannot."""

    id: str
    lang: str
    title: str
    summary: str
    fallback: bool
    stale: bool
    parts: tuple[Part, ...]
    online: str = ""

    @property
    def text(self) -> str:
        return "\n\n".join([f"{self.title}\n{self.summary}", *(part.text for part in self.parts)])

    def part(self, id_: str) -> Part | None:
        return next((part for part in self.parts if part.id == id_), None)


def leaflet(service: Service, say: Say) -> Leaflet:
    """The page with everything on it, in the order it is read in."""
    online = next((each.value for each in service.channels if each.kind == "online"), "")
    parts = [
        Part(id="facts", kind="facts", title=say("handbook.facts"), lines=_facts(service, say)),
        Part(
            id="documents", kind="documents", title=say("service.documents"),
            lines=tuple(Line(text=each.text, sign="•") for each in service.documents),
        ),
        *(
            Part(id=step.id, kind="step", title=f"{number}. {step.title}", lines=_lines(step.blocks))
            for number, step in enumerate(service.steps, 1)
        ),
        *(
            Part(id=each.id, kind=each.kind, title=each.title, lines=_lines(each.blocks))
            for each in service.sections
        ),
        Part(
            id="channels", kind="channels", title=say("service.channels"),
            lines=tuple(
                Line(text=f"{say(each.title_key)}: {each.shown}") for each in service.channels
            ),
        ),
    ]  # fmt: skip
    return Leaflet(
        id=service.id, lang=service.lang, title=service.title, summary=service.summary,
        fallback=service.fallback, stale=service.stale, online=online,
        parts=tuple(part for part in parts if part.lines or part.kind == "step"),
    )  # fmt: skip


def code_text(page: Leaflet) -> tuple[str, str]:
    """What a visitor's phone reads, and what that is: ("https://…", "online") or (text, "text")."""
    if page.online:
        return page.online, "online"
    documents = page.part("documents")
    text = page.title if documents is None else f"{page.title}\n{documents.text}"
    return _cut(without_marks(text)), "text"


def as_html(page: Leaflet) -> str:
    """For the printer."""
    body = "".join(
        f"<h2>{escape(part.title)}</h2>"
        + "".join(f"<p>{escape(f'{line.sign} {line.text}'.strip())}</p>" for line in part.lines)
        for part in page.parts
    )
    return f"<h1>{escape(page.title)}</h1><p class='soft'>{escape(page.summary)}</p>{body}"


def as_map(page: Leaflet) -> dict[str, Any]:
    """For the screen."""
    return {
        "id": page.id,
        "lang": page.lang,
        "title": page.title,
        "summary": page.summary,
        "fallback": page.fallback,
        "stale": page.stale,
        "online": page.online,
        "parts": [
            {
                "id": part.id,
                "kind": part.kind,
                "title": part.title,
                "lines": [{"text": line.text, "sign": line.sign} for line in part.lines],
            }
            for part in page.parts
        ],
    }


def _facts(service: Service, say: Say) -> tuple[Line, ...]:
    return tuple(
        Line(text=f"{say(each.label_key)}: {each.value}" + (f" ({each.note})" if each.note else ""))
        for each in service.facts
    )


def _lines(blocks: Iterable[Block]) -> tuple[Line, ...]:
    return tuple(
        Line(text=" ".join(s.text for s in entry), sign=_sign(block, number))
        for block in blocks
        for number, entry in enumerate(block.entries, 1)
    )


def _sign(block: Block, number: int) -> str:
    return {"list": "•", "numbered": f"{number}."}.get(block.kind, "")


def _cut(text: str) -> str:
    """Whole lines, as many as a code holds."""
    kept: list[str] = []
    for line in text.split("\n"):
        if len("\n".join([*kept, line]).encode()) > LARGEST_CODE:
            break
        kept.append(line)
    return "\n".join(kept) or text[: LARGEST_CODE // 4]
