"""A language file as the parts an editor writes in; one part changed, the rest stays as it was.

Parts are named `title`, `summary`, `fees:standard`, `documents:photo` and so on for the front
matter, `lead` for what stands before the first heading, `heading:ID` and `section:ID` for the
sections of the body, such as `section:step:pay`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.editing.yaml_lists import without
from kiosk.editing.yaml_text import NoSuchPlace, keys_at, one_line, value_at, with_value
from kiosk.publishing.pages import split_front_matter

_HEADING_ID = re.compile(r"\s*\{#([a-z]+(?::[a-z0-9-]+)?)\}\s*\Z")
_STAMP = "source_hash"
NESTED = ("fees", "documents")
CHART = ("chart_title", "chart_line", "unit", "marker")
_OPTIONAL = (
    "short_title", "place", "place_note", "hours_note", "duration", "tagline", "address", *CHART,
)  # fmt: skip
"""Taken out where nothing is written; all others stay, empty, for the checks to complain of."""


class Part(NamedTuple):
    """Something to write in. `long`: paragraphs and lists, else one line."""

    id: str
    text: str
    long: bool = False


class _Section(NamedTuple):
    """Line numbers in the body: of the heading (-1 for the lead), and behind the last."""

    id: str
    title: str
    start: int
    end: int


class _Whole(NamedTuple):
    opening: str
    front: str
    closing: str
    body: str


def parts_of(text: str) -> list[Part]:
    """In the order of the file. Raises `NoSuchPlace` where it has no readable front matter."""
    whole = _split(text)
    parts: list[Part] = []
    for key in keys_at(whole.front):
        if key in NESTED:
            parts += [
                Part(f"{key}:{name}", value_at(whole.front, [key, name]) or "")
                for name in keys_at(whole.front, [key])
            ]
        elif key != _STAMP:
            parts.append(Part(key, value_at(whole.front, [key]) or ""))
    lines = whole.body.splitlines(keepends=True)
    for section in _sections(whole.body):
        if section.id:
            parts.append(Part(f"heading:{section.id}", section.title))
        name = f"section:{section.id}" if section.id else "lead"
        parts.append(Part(name, _inner("".join(lines[section.start + 1 : section.end])), long=True))
    return parts


def with_part(text: str, part: str, value: str) -> str:
    """The file with another text in one part; a part of the front matter that is missing is added.

    Raises `NoSuchPlace`.
    """
    whole = _split(text)
    kind, _, name = part.partition(":")
    if kind in {"heading", "section", "lead"}:
        return _joined(whole._replace(body=_with_section(whole.body, kind, name, value)))
    way = [kind, name] if kind in NESTED else [kind]
    keep = kind not in _OPTIONAL
    front = with_value(whole.front, way, value, before=_STAMP, keep=keep)
    return _joined(whole._replace(front=front))


def with_new_section(text: str, name: str, title: str, behind: str) -> str:
    """A section with a heading and no text: behind the last one whose id begins with `behind`, or with
    "about", else first. Raises `NoSuchPlace`.
    """
    whole = _split(text)
    found = _sections(whole.body)
    lines = whole.body.splitlines(keepends=True)
    newline = "\r\n" if "\r\n" in text else "\n"
    own = [each.end for each in found if each.id.startswith(behind)]
    at = max(own or [each.end for each in found if each.id == "about"] or [0])
    before = "".join(lines[:at])
    if before and not before.endswith(newline):
        before += newline
    if before and not before.endswith(2 * newline):
        before += newline
    heading = f"## {one_line(title)} {{#{name}}}{newline}"
    after = "".join(lines[at:])
    return _joined(whole._replace(body=before + heading + (newline + after if after else "")))


def without_section(text: str, name: str) -> str:
    """Raises `NoSuchPlace`."""
    whole = _split(text)
    section = next((each for each in _sections(whole.body) if each.id == name), None)
    if section is None:
        return text
    lines = whole.body.splitlines(keepends=True)
    return _joined(whole._replace(body="".join([*lines[: section.start], *lines[section.end :]])))


def without_words(text: str, kind: str, name: str) -> str:
    """Without what the front matter says of one fee or document. Raises `NoSuchPlace`."""
    whole = _split(text)
    names = keys_at(whole.front, [kind])
    if name not in names:
        return text
    front = with_value(whole.front, [kind, name], "")
    if names == [name]:
        front = without(front, kind)
    return _joined(whole._replace(front=front))


def skeleton(source: str) -> str:
    """A translation that is still to be written: every part of the source, none of its words."""
    parts = parts_of(source)
    lines = ["---"]
    for nested in ("", *NESTED):
        if nested and any(each.id.startswith(f"{nested}:") for each in parts):
            lines.append(f"{nested}:")
        for part in parts:
            kind, _, name = part.id.partition(":")
            if kind in {"heading", "section", "lead"}:
                continue
            if nested and kind == nested:
                lines.append(f'  {name}: ""')
            elif not nested and kind not in NESTED:
                lines.append(f"{kind}: []" if kind == "keywords" else f'{kind}: ""')
    lines.append("---")
    for part in parts:
        if part.id.startswith("heading:"):
            lines += [f"## … {{#{part.id.removeprefix('heading:')}}}", ""]
    return "\n".join(lines) + "\n"


def _split(text: str) -> _Whole:
    split = split_front_matter(text)
    if split is None:
        raise NoSuchPlace("the file has no front matter")
    front, body, _ = split
    opening = text.splitlines(keepends=True)[0]
    closing = text[len(opening) + len(front) : len(text) - len(body)]
    return _Whole(opening, front, closing, body)


def _joined(whole: _Whole) -> str:
    return "".join(whole)


def _sections(body: str) -> list[_Section]:
    """As the loader sees them; one without an id is named by its line, as there."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").parse(body)
    starts = [
        (token.map[0], tokens[number + 1].content)
        for number, token in enumerate(tokens)
        if token.type == "heading_open" and token.map
    ]
    end = len(body.splitlines())
    bounds = [*(start for start, _ in starts), end]
    first = bounds[0]
    found = [] if not "".join(body.splitlines()[:first]).strip() else [_Section("", "", -1, first)]
    for number, (start, content) in enumerate(starts):
        match = _HEADING_ID.search(content)
        title = _HEADING_ID.sub("", content).strip()
        name = match[1] if match else f"?{start}"
        found.append(_Section(name, title, start, bounds[number + 1]))
    return found


def _with_section(body: str, kind: str, name: str, value: str) -> str:
    lines = body.splitlines(keepends=True)
    section = next((each for each in _sections(body) if each.id == name), None)
    newline = "\r\n" if "\r\n" in body else "\n"
    if section is None:
        if kind != "lead":
            raise NoSuchPlace(f"the page has no section {name!r}")
        return f"{value.strip()}{newline}{body}"
    if kind == "heading":
        lines[section.start] = f"## {one_line(value)} {{#{name}}}{newline}"
        return "".join(lines)
    region = "".join(lines[section.start + 1 : section.end])
    new = _tidied(value, newline)
    if _inner(region):
        at = region.index(_inner(region).splitlines()[0])
        rest = region[len(region.rstrip()) :]
        changed = region[:at] + new + (rest or newline)
    else:
        changed = f"{newline}{new}{newline}{newline if section.end < len(lines) else ''}"
    return "".join([*lines[: section.start + 1], changed, *lines[section.end :]])


def _inner(region: str) -> str:
    return "\n".join(line.rstrip() for line in region.splitlines()).strip()


def _tidied(value: str, newline: str) -> str:
    """Spaces at the ends of lines are dropped: two of them would force a line break."""
    return newline.join(line.rstrip() for line in value.strip().splitlines())
