"""A new page, and one taken away: the files of a folder and the lists that name it, in one edit."""

from __future__ import annotations

import re
import unicodedata
from datetime import date  # noqa: TC003 - of a named tuple
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from kiosk.editing.page_text import parts_of, with_part
from kiosk.editing.yaml_text import value_at, with_value

if TYPE_CHECKING:
    from kiosk.editing.working import WorkingCopy

Made = Literal["announcement", "story", "service"]
MADE: tuple[Made, ...] = get_args(Made)
_FOLDERS: dict[Made, str] = {
    "announcement": "announcements", "story": "stories", "service": "services",
}  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LONGEST_ID = 60
_FRONT: dict[Made, tuple[str, ...]] = {
    "announcement": ("title",),
    "story": ("title", "topic"),
    "service": ("title", "summary"),
}
_SECTIONS: dict[Made, tuple[str, ...]] = {
    "announcement": (), "story": ("said", "did"), "service": ("about",),
}  # fmt: skip
UNWRITTEN = "…"
"""In the place of a heading; the checks complain of it."""


class NotMade(Exception):  # noqa: N818 - what the matter is
    """`why`: "id" (no id), "taken" (there is such a page), "languages" (pack.yaml names none)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Wanted(NamedTuple):
    """What is to be made. `tag`: the language of the title; `topic`: a service's; the rest a story's."""

    kind: Made
    id: str
    title: str = ""
    tag: str = ""
    topic: str = ""
    people: int | None = None
    first: date | None = None
    last: date | None = None

    @property
    def key(self) -> str:
        return f"{_FOLDERS[self.kind]}/{self.id}"


class Link(NamedTuple):
    """A list that names a page: its file, its key there, and what it holds."""

    file: str
    key: str
    ids: tuple[str, ...]


def id_of(title: str) -> str:
    """An id from the Latin letters and digits of a title; empty where it has none."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    words = re.findall(r"[a-z0-9]+", letters.replace("’", "").replace("'", ""))
    found = ""
    for word in words:
        longer = f"{found}-{word}".lstrip("-")
        if len(longer) > _LONGEST_ID:
            break
        found = longer
    return found


def kind_of(key: str) -> Made | None:
    """Of what can be made and taken away; None for any other page."""
    folder, _, name = key.partition("/")
    return next((kind for kind in MADE if _FOLDERS[kind] == folder and _ID.match(name)), None)


def new_page(copy: WorkingCopy, wanted: Wanted) -> dict[str, bytes]:
    """The files of a page that is still to be written. Raises `NotMade`, `NoSuchPlace`."""
    if not _ID.match(wanted.id) or len(wanted.id) > _LONGEST_ID:
        raise NotMade("id")
    if any(file.startswith(f"{wanted.key}/") for file in copy.files()):
        raise NotMade("taken")
    pack = copy.text("pack.yaml")
    tags = _listed(pack, "languages")
    partial = set(_listed(pack, "partial")) - {value_at(pack, ["source_language"])}
    if not tags:
        raise NotMade("languages")
    files = {f"{wanted.key}/{wanted.kind}.yaml": _facts(copy, wanted)}
    for tag in tags:
        if tag not in partial or tag == wanted.tag:
            files[f"{wanted.key}/{tag}.md"] = _words(copy, wanted, tag)
    if wanted.kind == "service" and wanted.topic:
        file = f"topics/{wanted.topic}/topic.yaml"
        text = copy.text(file)
        ids = [*_listed(text, "services"), wanted.id]
        files[file] = with_value(text, ["services"], ", ".join(ids))
    return {file: text.encode("utf-8") for file, text in files.items()}


def _facts(copy: WorkingCopy, wanted: Wanted) -> str:
    """Every fact that is needed, with nothing behind those nobody has said yet."""
    if wanted.kind == "announcement":
        return "from:\nto:\npriority: 0\n"
    if wanted.kind == "service":
        icon = value_at(copy.text(f"topics/{wanted.topic}/topic.yaml"), ["icon"])
        return f"type: service\nicon: {icon or 'info'}\n"
    facts = {
        "topic": "",
        "people": "" if wanted.people is None else str(wanted.people),
        "from": f"{wanted.first:%Y-%m}" if wanted.first else "",
        "to": f"{wanted.last:%Y-%m}" if wanted.last else "",
        "done": "",
    }
    return "".join(f"{key}: {value}".rstrip() + "\n" for key, value in facts.items())


def _words(copy: WorkingCopy, wanted: Wanted, tag: str) -> str:
    lines = ["---", *(f'{key}: ""' for key in _FRONT[wanted.kind])]
    lines += ["keywords: []"] if wanted.kind == "service" else []
    lines.append("---")
    known = _headings(copy, wanted, tag)
    for section in _SECTIONS[wanted.kind]:
        lines += [f"## {known.get(section, UNWRITTEN)} {{#{section}}}", ""]
    text = "\n".join(lines) + "\n"
    return with_part(text, "title", wanted.title) if tag == wanted.tag else text


def _headings(copy: WorkingCopy, wanted: Wanted, tag: str) -> dict[str, str]:
    """What other stories call their parts in this language: all of them call them the same."""
    if wanted.kind != "story":
        return {}
    file = next(
        (
            each
            for each in copy.files()
            if each.startswith("stories/") and each.endswith(f"/{tag}.md")
        ),
        "",
    )
    parts = parts_of(copy.text(file)) if file else []
    return {
        part.id.removeprefix("heading:"): part.text
        for part in parts
        if part.id.startswith("heading:") and part.text
    }


def links_to(copy: WorkingCopy, key: str) -> list[Link]:
    """The lists that name a service; nothing links to other pages. Raises `NoSuchPlace`."""
    if kind_of(key) != "service":
        return []
    found = []
    for file in copy.files():
        name = file.rpartition("/")[2]
        listing = {"topic.yaml": "services", "service.yaml": "related", "pack.yaml": "popular"}
        if name in listing and not file.startswith(f"{key}/"):
            ids = _listed(copy.text(file), listing[name])
            if key.partition("/")[2] in ids:
                found.append(Link(file, listing[name], ids))
    return found


def without_page(copy: WorkingCopy, key: str) -> dict[str, bytes | None]:
    """Every file of a page gone, and the page out of the lists that name it."""
    files: dict[str, bytes | None] = {
        file: None for file in copy.files() if file.startswith(f"{key}/")
    }
    for link in links_to(copy, key):
        rest = ", ".join(each for each in link.ids if each != key.partition("/")[2])
        text = with_value(copy.text(link.file), [link.key], rest, keep=True)
        files[link.file] = text.encode("utf-8")
    return files


def _listed(text: str, key: str) -> tuple[str, ...]:
    value = value_at(text, [key]) or ""
    return tuple(each.strip() for each in value.split(",") if each.strip())
