"""A page file: words in front matter, then a body in plain Markdown.

The body may hold paragraphs, lists and **bold**, in sections that start with a line such as
`## Pay the fee {#step:pay}`. Everything else Markdown knows (links, images, tables, raw HTML) is
refused: a kiosk has nowhere to follow a link to, a voice cannot read a table, and HTML from a
file must never reach a screen.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Block, BlockKind, Run, Sentence
from kiosk.i18n.sentences import split_sentences
from kiosk.publishing.plainness import remarks
from kiosk.publishing.said import said
from kiosk.publishing.yamlfile import Fields, read_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markdown_it.token import Token

    from kiosk.publishing.report import Report

_HEADING_ID = re.compile(r"\s*\{#([a-z]+(?::[a-z0-9-]+)?)\}\s*\Z")
_LOOKS_LIKE_HTML = re.compile(r"</?[a-zA-Z][^>]*>?|&(?:[a-zA-Z]+|#x?[0-9a-fA-F]+);")
_REFUSED = {
    "html_block": "HTML",
    "html_inline": "HTML",
    "link_open": "a link",
    "image": "an image",
    "fence": "a code block",
    "code_block": "an indented code block",
    "code_inline": "code",
    "blockquote_open": "a quotation block",
    "hr": "a ruled line",
    "hardbreak": "a forced line break",
}


class PageSection(NamedTuple):
    """A part of the body. `id` is "" before the first heading, else "about", "step:pay", …"""

    id: str
    title: str
    line: int
    blocks: tuple[Block, ...]
    source: str  # the Markdown as written, for staleness


class Page(NamedTuple):
    """One language file, read."""

    file: str
    lang: str
    fields: Fields
    sections: tuple[PageSection, ...]

    @property
    def lead(self) -> tuple[Block, ...]:
        """What stands before the first heading."""
        return next((s.blocks for s in self.sections if not s.id), ())


def read_page(path: Path, file: str, lang: str, report: Report) -> Page | None:
    """Read a language file; None when it has no readable front matter."""
    text = read_text(path, file, report)
    if text is None:
        return None
    split = split_front_matter(text)
    if split is None:
        hint = "Begin with a line `---`, then `title: …`, then a second line `---`."
        report.add(file, 1, said("file.front", "has no front matter"), hint)
        return None
    front, body, body_line = split
    fields = read_mapping(front, file, report, first_line=2)
    if fields is None:
        return None
    return Page(file, lang, fields, _Body(file, lang, report).read(body, body_line))


def read_text(path: Path, file: str, report: Report) -> str | None:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        report.add(file, line, said("file.utf8", "is not UTF-8 text"), "Save the file as UTF-8.")
    except OSError as error:
        report.add(file, 0, said("file.unread", "cannot be read: {why}", why=error.strerror))
    return None


def split_front_matter(text: str) -> tuple[str, str, int] | None:
    """Front matter, body, and the line the body starts on. None without two `---` lines."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].strip() != "---":
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.strip() == "---":
            return "".join(lines[1:number]), "".join(lines[number + 1 :]), number + 2
    return None


class _Body:
    """Turns the Markdown of one file into sections."""

    def __init__(self, file: str, lang: str, report: Report) -> None:
        self.file = file
        self.lang = lang
        self.report = report
        self.offset = 1

    def read(self, body: str, first_line: int) -> tuple[PageSection, ...]:
        from markdown_it import MarkdownIt

        self.offset = first_line
        tokens = MarkdownIt("commonmark").parse(body)
        self._refuse(tokens)
        lines = body.splitlines()
        starts = [n for n, token in enumerate(tokens) if token.type == "heading_open"]
        bounds = [*starts, len(tokens)]
        sections = []
        if lead := tokens[: bounds[0]]:
            end = _first_line(tokens, bounds[0], lines)
            sections.append(
                PageSection("", "", first_line, self._blocks(lead), _cut(lines, 0, end))
            )
        seen: set[str] = set()
        for start, stop in pairwise(bounds):
            section = self._section(tokens[start:stop], lines, _first_line(tokens, stop, lines))
            if section.id in seen:
                message = said(
                    "section-twice", "section {section!r} stands twice", section=section.id
                )
                self._problem(section.line, message)
            seen.add(section.id)
            sections.append(section)
        return tuple(sections)

    def _problem(self, line: int, message: str, hint: str = "") -> None:
        self.report.add(self.file, line, message, hint)

    def _line(self, token: Token, default: int = 0) -> int:
        return self.offset + (token.map[0] if token.map else default)

    def _section(self, tokens: list[Token], lines: list[str], end: int) -> PageSection:
        opening, inline = tokens[0], tokens[1]
        line = self._line(opening)
        if opening.tag != "h2":
            message = said("heading-level", "only headings of level two are used")
            self._problem(line, message, "Begin it with `## `.")
        match = _HEADING_ID.search(inline.content)
        if not match:
            hint = (
                "End it with {#about}, {#step:its-id} or {#faq:its-id}; a story: {#said}, {#did}."
            )
            message = said("heading-id", "heading {title!r} has no id", title=inline.content)
            self._problem(line, message, hint)
        title = _HEADING_ID.sub("", inline.content).strip()
        start = opening.map[0] if opening.map else 0
        section_id = match[1] if match else f"?{line}"
        blocks = self._blocks(tokens[3:])
        return PageSection(section_id, title, line, blocks, _cut(lines, start, end))

    def _refuse(self, tokens: list[Token]) -> None:
        for token in tokens:
            if name := _REFUSED.get(token.type):
                self._refused(self._line(token), name)
            for child in token.children or ():
                if name := _REFUSED.get(child.type):
                    self._refused(self._line(token), name)
            if token.type == "inline" and _LOOKS_LIKE_HTML.search(token.content):
                self._refused(self._line(token), "HTML")

    def _refused(self, line: int, name: str) -> None:
        hint = "Use paragraphs, lists (`- `) and **bold** only."
        message = said("not-shown", "{what} cannot be shown on a kiosk", what=name)
        self._problem(line, message, hint)

    def _blocks(self, tokens: list[Token]) -> tuple[Block, ...]:
        blocks: list[Block] = []
        list_kind: BlockKind | None = None
        items: list[Sentence] = []
        entry = depth = 0
        for token in tokens:
            if token.type in {"bullet_list_open", "ordered_list_open"}:
                depth += 1
                if depth > 1:
                    message = said("list-in-list", "a list inside a list")
                    self._problem(self._line(token), message, "Keep lists flat.")
                else:
                    list_kind = "list" if token.type.startswith("bullet") else "numbered"
                    items, entry = [], -1
            elif token.type == "list_item_open":
                entry += 1
            elif token.type in {"bullet_list_close", "ordered_list_close"}:
                depth -= 1
                if depth == 0 and list_kind:
                    blocks.append(Block(list_kind, tuple(items)))
                    list_kind = None
            elif token.type == "inline":
                sentences = tuple(self._sentences(token, max(entry, 0) if list_kind else 0))
                if list_kind:
                    items.extend(sentences)
                elif sentences:
                    blocks.append(Block("paragraph", sentences))
        return tuple(blocks)

    def _sentences(self, token: Token, entry: int) -> Iterator[Sentence]:
        runs = _runs(token)
        text = "".join(run.text for run in runs)
        for sentence in split_sentences(text, self.lang):
            for remark in remarks(sentence, self.lang):
                self.report.warn(self.file, self._line(token), remark.message, remark.hint)
        yield from _cut_runs(runs, self.lang, entry)


def _first_line(tokens: list[Token], index: int, lines: list[str]) -> int:
    token_map = tokens[index].map if index < len(tokens) else None
    return token_map[0] if token_map else len(lines)


def _cut(lines: list[str], start: int, end: int) -> str:
    return "\n".join(line.rstrip() for line in lines[start:end]).strip()


def _runs(token: Token) -> list[Run]:
    """The text of a paragraph in runs of one weight, line breaks as spaces."""
    runs: list[Run] = []
    strong = 0
    for child in token.children or ():
        if child.type in {"strong_open", "em_open"}:
            strong += 1
        elif child.type in {"strong_close", "em_close"}:
            strong -= 1
        elif child.type in {"softbreak", "hardbreak"}:
            runs.append(Run(" ", bool(strong)))
        elif child.content:
            runs.append(Run(child.content, bool(strong)))
    return merge_runs(runs)


def merge_runs(runs: list[Run]) -> list[Run]:
    merged: list[Run] = []
    for run in runs:
        if merged and merged[-1].strong == run.strong:
            merged[-1] = Run(merged[-1].text + run.text, run.strong)
        elif run.text:
            merged.append(run)
    return merged


def _cut_runs(runs: list[Run], lang: str, entry: int) -> Iterator[Sentence]:
    """The sentences of a paragraph, each with its share of the runs."""
    letters = [(letter, run.strong) for run in runs for letter in run.text]
    position = 0
    for sentence in split_sentences("".join(letter for letter, _ in letters), lang):
        part: list[Run] = []
        for wanted in sentence:
            while letters[position][0].isspace() and not wanted.isspace():
                position += 1
            part.append(Run(wanted, letters[position][1]))
            position += 1
        yield Sentence(tuple(merge_runs(part)), entry)
