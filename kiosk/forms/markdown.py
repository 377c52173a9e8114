"""The little markdown that labels may carry: emphasis, headings, lists, links, coloured spans.

A screen gets a tree of plain pieces and decides how they look; a voice gets the words alone. What
a visitor typed and a label quotes is never read as markdown: it stands between two signs.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

MAX_DEPTH: Final = 8
OPEN: Final = "\ue000"
CLOSE: Final = "\ue001"


class Piece(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Text (`name` is empty), or an element with children.

    Names are strong, em, u, h1 to h6, a, span, div, p, ul, ol, li and br.
    """

    text: str = ""
    name: str = ""
    children: tuple[Piece, ...] = ()
    link: str = ""
    style: tuple[tuple[str, str], ...] = ()


_MARKS: Final = re.compile(r"[\\*_#\[<\n\t\ue000]|^\s*(?:[-+]|\d+[.)]) ", re.MULTILINE)
_HEADING: Final = re.compile(r"\s{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*\s*\Z", re.DOTALL)
_BULLET: Final = re.compile(r"\s*[-*+][ \t]+(.*)", re.DOTALL)
_NUMBER: Final = re.compile(r"\s*\d+[.)][ \t]+(.*)", re.DOTALL)
_INLINE: Final = re.compile(
    r"""(?P<escape>\\[\\`*_{}\[\]()#+\-.!<>~])
      | \ue000(?P<value>[^\ue001]*)\ue001
      | (?P<strong>(?P<s>\*\*|__)(?=\S)(?P<in_strong>.+?[*_]*)(?<=\S)(?P=s))
      | (?P<em>(?P<e>[*_])(?=\S)(?P<in_em>(?:(?P=e){2}|(?!(?P=e)).)+?)(?<=\S)(?P=e)(?![*_]))
      | (?P<link>\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]*)\))
      | (?P<break><br\s*/?>|\n)
      | (?P<html><(?P<tag>span|div|p|u|strong|b|em|i)\b(?P<attributes>[^>]*)>(?P<inside>.*?)</(?P=tag)\s*>)""",
    re.VERBOSE | re.DOTALL,
)
_STYLE: Final = re.compile(r"style\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
# What an author may set; anything else could break a theme or hide text.
_STYLES: Final = frozenset({"color", "font-family", "font-size"})
_PLAIN_NAMES: Final = {"b": "strong", "i": "em"}


def has_marks(text: str) -> bool:
    """Whether a label is more than plain words. Quick, and sometimes wrong towards yes."""
    return _MARKS.search(text) is not None


def rich(text: str) -> tuple[Piece, ...]:
    """Pieces of a label that is more than plain words; nothing for one that is not."""
    found = pieces(text) if has_marks(text) else ()
    return () if all(not piece.name for piece in found) else found


def pieces(text: str) -> tuple[Piece, ...]:
    """A label as pieces. Text without marks is one piece."""
    if not _MARKS.search(text):
        return (Piece(text=text),)
    blocks = [block for block in re.split(r"\n\s*\n", text.strip("\n")) if block.strip()]
    found = [piece for block in blocks for piece in _block(block, alone=len(blocks) == 1)]
    return tuple(found) or (Piece(text=text),)


def _block(block: str, *, alone: bool) -> tuple[Piece, ...]:
    lines = block.split("\n")
    for name, pattern in (("ul", _BULLET), ("ol", _NUMBER)):
        items = [pattern.match(line) for line in lines]
        if all(items):
            entries = tuple(Piece(name="li", children=_inline(m[1], 0)) for m in items if m)
            return (Piece(name=name, children=entries),)
    heading = _HEADING.match(lines[0])
    if heading:
        title = Piece(name=f"h{len(heading[1])}", children=_inline(heading[2], 0))
        rest = "\n".join(lines[1:])
        return (title, *(_block(rest, alone=alone) if rest.strip() else ()))
    inside = _inline(block.lstrip("\t"), 0)
    return inside if alone else (Piece(name="p", children=inside),)


def _inline(text: str, depth: int) -> tuple[Piece, ...]:
    found: list[Piece] = []
    plain = ""
    at = 0
    while depth < MAX_DEPTH and (match := _INLINE.search(text, at)):
        plain += text[at : match.start()]
        at = match.end()
        if match["escape"] or _inside_word(text, match):
            plain += match["escape"][1] if match["escape"] else match[0]
            continue
        if plain:
            found.append(Piece(text=plain))
            plain = ""
        found.append(_element(match, depth + 1))
    plain += text[at:]
    if plain or not found:
        found.append(Piece(text=plain))
    return tuple(found)


def _inside_word(text: str, match: re.Match[str]) -> bool:
    """Underscores within a word, as in file names, are no emphasis."""
    if (match["s"] or match["e"]) not in ("_", "__"):
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isalnum() or after.isalnum()


def _element(match: re.Match[str], depth: int) -> Piece:
    if match["value"] is not None:
        return Piece(name="span", children=(Piece(text=match["value"]),))
    if match["strong"]:
        return Piece(name="strong", children=_inline(match["in_strong"], depth))
    if match["em"]:
        return Piece(name="em", children=_inline(match["in_em"], depth))
    if match["break"]:
        return Piece(name="br")
    if match["link"]:
        link = _unsigned(match["target"])
        return Piece(name="a", children=_inline(match["words"], depth), link=link)
    name = _PLAIN_NAMES.get(match["tag"], match["tag"])
    return Piece(
        name=name, children=_inline(match["inside"], depth), style=_styles(match["attributes"])
    )


def _styles(attributes: str) -> tuple[tuple[str, str], ...]:
    style = _STYLE.search(attributes)
    rules = [rule.partition(":") for rule in ((style[1] or style[2]) if style else "").split(";")]
    return tuple((n.strip(), v.strip()) for n, _, v in rules if n.strip() in _STYLES)


def _unsigned(text: str) -> str:
    return text.replace(OPEN, "").replace(CLOSE, "")


def plain_text(text: str) -> str:
    """The words without any mark, for a voice, a list or a title."""
    if not _MARKS.search(text):
        return text
    words: list[str] = []
    stack = list(reversed(pieces(text)))
    while stack:
        piece = stack.pop()
        if piece.name in ("p", "li", "br") or piece.name.startswith("h"):
            words.append("\n" if words else "")
        if piece.name:
            stack.extend(reversed(piece.children))
        else:
            words.append(piece.text)
    return "".join(words)
