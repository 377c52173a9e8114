"""What changed between two states of a file, told part by part and word by word."""

from __future__ import annotations

import difflib
import re
from typing import Literal, NamedTuple

from kiosk.editing.page_text import parts_of
from kiosk.editing.yaml_text import NoSuchPlace

_WORDS = re.compile(r"\s+|\w+\s*|[^\w\s]\s*")  # a space belongs to the word before it
Kind = Literal["same", "out", "in"]


class Piece(NamedTuple):
    kind: Kind
    text: str


class Difference(NamedTuple):
    """`part` as in `page_text`, a line number for other texts, empty for what is no text."""

    part: str
    pieces: tuple[Piece, ...]


def differences(file: str, before: bytes | None, after: bytes | None) -> list[Difference]:
    """Only the parts that changed."""
    if file.endswith(".md"):
        old, new = _parts(before), _parts(after)
        named = list(dict.fromkeys([*new, *old]))
        return [
            Difference(part, word_diff(old.get(part, ""), new.get(part, "")))
            for part in named
            if old.get(part, "") != new.get(part, "")
        ]
    if file.endswith(".yaml"):
        return _lines(_text(before), _text(after))
    return [Difference("", ())] if before != after else []


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Words that went and words that came, with what stayed between them."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    bare_old, bare_new = ([word.rstrip(" ") for word in words] for words in (old, new))
    matcher = difflib.SequenceMatcher(None, bare_old, bare_new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            # the last word of a text has no space after it, and is the same word all the same
            both = zip(old[a:b], new[c:d], strict=True)
            pieces.append(Piece("same", "".join(max(pair, key=len) for pair in both)))
            continue
        if b > a:
            pieces.append(Piece("out", "".join(old[a:b])))
        if d > c:
            pieces.append(Piece("in", "".join(new[c:d])))
    return tuple(pieces)


def _lines(before: str, after: str) -> list[Difference]:
    old, new = before.splitlines(), after.splitlines()
    found = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            pieces = word_diff("\n".join(old[a:b]), "\n".join(new[c:d]))
            found.append(Difference(str(c + 1), pieces))
    return found


def _parts(data: bytes | None) -> dict[str, str]:
    try:
        return {part.id: part.text for part in parts_of(_text(data))} if data else {}
    except NoSuchPlace:
        return {"": _text(data)}


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")
