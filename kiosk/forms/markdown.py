"""The little markdown that labels may carry: emphasis, headings, lists, links, coloured spans.

A screen gets a tree of plain pieces and decides how they look; a voice gets the words alone. What
a visitor typed and a label quotes is never read as markdown: it stands between two signs.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

import msgspec

MAX_DEPTH: Final = 8
MAX_MARKS: Final = 500
"""A label with more marks than this is shown as it stands."""
OPEN: Final = "\ue000"
CLOSE: Final = "\ue001"
_HELD: Final = "\ue002"  # a new line within what is quoted
_VALUE: Final = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")


class Piece(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Text (`name` is empty), or an element with children.

    Names are strong, em, u, h1 to h6, a, span, div, p, ul, ol, li and br.
    """

    text: str = ""
    name: str = ""
    children: tuple[Piece, ...] = ()
    link: str = ""
    style: tuple[tuple[str, str], ...] = ()


_MARKS: Final = re.compile(r"[\\*_#\[<\n\t`&\ue000]|^\s*(?:[-+]|\d+[.)])(?:\s|\Z)", re.MULTILINE)
_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*\Z")
_ITEM: Final = re.compile(r"( *)(?:[-*+]|(?P<number>\d{1,9})[.)])[ \t]+(?P<words>\S.*)\Z")
_INLINE: Final = re.compile(
    r"""(?P<escape>\\[\\`*_{}\[\]()#+\-.!<>~&])
      | \ue000(?P<value>[^\ue001]*)\ue001
      | (?P<tick>`+)(?P<code>[^`]+)(?P=tick)
      | (?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z]\w{1,30});)
      | (?P<em>(?P<e>[*_])(?=\S)(?P<in_em>(?:(?P=e){2}|(?!(?P=e)).)+?)(?<=\S)(?P=e)(?![*_]))
      | (?P<strong>(?P<s>\*\*|__)(?=\S)(?P<in_strong>.+?[*_]*)(?<=\S)(?P=s))
      | (?P<picture>!\[[^\]]*\]\([^)]*\))
      | (?P<link>\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]*)(?:\s+"[^"]*")?\))
      | <(?P<address>(?:https?|mailto|tel):[^>\s]+)>
      | (?P<break><br\s*/?>|\n)
      | (?P<html><(?P<tag>span|div|p|u|strong|b|em|i)\b(?P<attributes>[^>]*)>
          (?P<inside>.*?)(?:</(?P=tag)\s*>|\Z))""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_STYLE: Final = re.compile(r"style\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
# What an author may set; anything else could break a theme or hide text.
_STYLES: Final = frozenset({"color", "font-family", "font-size", "text-align"})
_SIDES: Final = frozenset({"left", "right", "center"})
_PLAIN_NAMES: Final = {"b": "strong", "i": "em"}


def has_marks(text: str) -> bool:
    """Whether a label is more than plain words. Quick, and sometimes wrong towards yes."""
    return _MARKS.search(text) is not None


def rich(text: str) -> tuple[Piece, ...]:
    """Pieces of a label that is more than plain words; nothing for one that is not."""
    found = pieces(text) if has_marks(text) else ()
    return () if all(not piece.name for piece in found) else found


def pieces(text: str) -> tuple[Piece, ...]:
    """A label as pieces. Text without marks is one piece; so is a question with a number before it."""
    if not _MARKS.search(text) or sum(1 for _ in _MARKS.finditer(text)) > MAX_MARKS:
        return (Piece(text=text),)
    held = _VALUE.sub(lambda match: match[0].replace("\n", _HELD), text)
    blocks = _blocks(held.split("\n"), 0)
    if len(blocks) != 1:
        return blocks or (Piece(text=text),)
    (block,) = blocks
    if block.name == "ol" and len(block.children) == 1:
        return _inline(held.strip(), 0)
    return block.children if block.name == "p" else blocks


def _blocks(lines: list[str], depth: int) -> tuple[Piece, ...]:
    """Headings, lists, and paragraphs of what stands between them."""
    found: list[Piece] = []
    open_lines: list[str] = []
    at = 0
    while at <= len(lines):
        line = lines[at] if at < len(lines) else ""
        heading, item = _HEADING.match(line), _ITEM.match(line)
        starts_list = item is not None and _may_start(item, open_lines) and depth < MAX_DEPTH
        if (heading or starts_list or not line.strip()) and open_lines:
            found.append(Piece(name="p", children=_inline(_joined(open_lines), 0)))
            open_lines = []
        if heading:
            name = f"h{len(heading[1])}"
            found.append(Piece(name=name, children=_inline(heading[2] or "", 0)))
        elif item is not None and starts_list:
            entries, at = _list(lines, at, depth)
            found.append(Piece(name="ol" if item["number"] else "ul", children=entries))
            continue
        elif line.strip():
            open_lines.append(line)
        at += 1
    return tuple(found)


def _may_start(item: re.Match[str], open_lines: list[str]) -> bool:
    """In the middle of a paragraph `1986. A year` starts no list."""
    return not open_lines or item["number"] in (None, "1")


def _list(lines: list[str], at: int, depth: int) -> tuple[tuple[Piece, ...], int]:
    """The entries of the list that starts at a line, and the line after it."""
    first = _ITEM.match(lines[at])
    assert first is not None
    entries: list[list[str]] = []
    blank = False
    while at < len(lines):
        line = lines[at]
        item = _ITEM.match(line)
        inner = len(line) - len(line.lstrip(" ")) >= len(first[1]) + 2
        if item is not None and not inner and bool(item["number"]) == bool(first["number"]):
            entries.append([item["words"]])
        elif not line.strip():
            blank = True
            at += 1
            continue
        elif inner or (not blank and item is None and not _HEADING.match(line)):
            entries[-1].append(line[len(first[1]) + 2 :] if inner else line)
        else:
            break
        blank = False
        at += 1
    return tuple(_entry(entry, depth + 1) for entry in entries), at


def _entry(lines: list[str], depth: int) -> Piece:
    inside = _blocks(lines, depth)
    if inside and inside[0].name == "p":
        inside = (*inside[0].children, *inside[1:])
    return Piece(name="li", children=inside)


def _joined(lines: list[str]) -> str:
    """The lines of a paragraph; two blanks or a backslash before a new line say no more than it."""
    return "\n".join(re.sub(r"(?:[ \t]+|\\)\Z", "", line.lstrip()) for line in lines)


def _inline(text: str, depth: int) -> tuple[Piece, ...]:
    found: list[Piece] = []
    plain = ""
    at = 0
    while depth < MAX_DEPTH and (match := _INLINE.search(text, at)):
        plain += text[at : match.start()]
        at = match.end()
        as_text = _as_text(text, match)
        if as_text is not None:
            plain += as_text
            continue
        if plain:
            found.append(Piece(text=plain))
            plain = ""
        found.append(_element(match, depth + 1))
    plain += text[at:]
    if plain or not found:
        found.append(Piece(text=plain))
    return tuple(found)


def _as_text(text: str, match: re.Match[str]) -> str | None:
    """What a match adds to the plain words; None where it is an element."""
    if match["escape"]:
        return match["escape"][1]
    if match["code"]:
        return match["code"]
    if match["picture"]:
        return ""
    if match["entity"]:
        return unescape(match["entity"])
    return match[0] if _inside_word(text, match) else None


def _inside_word(text: str, match: re.Match[str]) -> bool:
    """Underscores within a word, as in file names, are no emphasis."""
    if (match["s"] or match["e"]) not in ("_", "__"):
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isalnum() or after.isalnum()


def _element(match: re.Match[str], depth: int) -> Piece:
    if match["value"] is not None:
        words = match["value"].replace(_HELD, "\n")
        return Piece(name="span", children=(Piece(text=words),))
    if match["strong"]:
        return Piece(name="strong", children=_inline(match["in_strong"], depth))
    if match["em"]:
        return Piece(name="em", children=_inline(match["in_em"], depth))
    if match["break"]:
        return Piece(name="br")
    if match["link"]:
        link = _unsigned(match["target"])
        return Piece(name="a", children=_inline(match["words"], depth), link=link)
    if match["address"]:
        words = match["address"]
        return Piece(name="a", children=(Piece(text=words),), link=_unsigned(words))
    tag = match["tag"].lower()
    name = _PLAIN_NAMES.get(tag, tag)
    return Piece(
        name=name, children=_inline(match["inside"], depth), style=_styles(match["attributes"])
    )


def _styles(attributes: str) -> tuple[tuple[str, str], ...]:
    style = _STYLE.search(attributes)
    rules = [rule.partition(":") for rule in ((style[1] or style[2]) if style else "").split(";")]
    named = [(name.strip(), value.strip()) for name, _, value in rules]
    return tuple((n, v) for n, v in named if n in _STYLES and (n != "text-align" or v in _SIDES))


def _unsigned(text: str) -> str:
    return text.replace(OPEN, "").replace(CLOSE, "").replace(_HELD, "")


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
