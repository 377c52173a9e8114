"""The pages of a source and how their translations stand; what the checks have to say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.content.plain import is_plain
from kiosk.publishing.build import read_source
from kiosk.publishing.staleness import freshness

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kiosk.publishing.problems import Problem
    from kiosk.publishing.source import SourcePack, SourcePage

State = Literal["source", "current", "stale", "unstamped", "missing"]
Kind = Literal["centre", "topic", "service", "announcement", "story", "form"]
_KINDS: dict[str, Kind] = {
    "centre": "centre",
    "topics": "topic",
    "services": "service",
    "announcements": "announcement",
    "stories": "story",
}
_ORDER: tuple[Kind, ...] = ("service", "topic", "announcement", "story", "centre", "form")


class PageRow(NamedTuple):
    """`key` names it among all: its folder, or a form's file. `stale`: parts that moved on, by tag."""

    key: str
    kind: Kind
    facts: str
    titles: dict[str, str]
    states: dict[str, State]
    stale: dict[str, tuple[str, ...]]
    changed: bool
    errors: int
    warnings: int


class Looked(NamedTuple):
    """A source, read and checked; forms apart, whose conversion takes a second each."""

    pack: SourcePack
    problems: list[Problem]
    rows: list[PageRow]


def look(folder: Path, changed: Collection[str]) -> Looked:
    """`changed`: names of files that are not as central published them."""
    pack, report = read_source(folder)
    problems = report.sorted()
    rows = [_row(pack, page, changed, problems) for page in pack.pages]
    rows += [
        PageRow(form.file, "form", form.file, {}, {}, {}, form.file in changed, 0, 0)
        for form in pack.forms
    ]
    rows.sort(key=lambda row: (_ORDER.index(row.kind), row.key))
    return Looked(pack, problems, rows)


def _row(
    pack: SourcePack, page: SourcePage, changed: Collection[str], problems: list[Problem]
) -> PageRow:
    key = page.file.rpartition("/")[0]
    stands = {tag: freshness(page, tag, pack.source_language) for tag in page.words}
    states: dict[str, State] = dict.fromkeys(pack.languages, "missing")
    states |= {tag: each.state for tag, each in stands.items()}
    mine = [problem for problem in problems if problem.file.rpartition("/")[0] == key]
    return PageRow(
        key=key,
        kind=_KINDS.get(key.partition("/")[0], "centre"),
        facts=page.file,
        titles={tag: words.title for tag, words in page.words.items() if not is_plain(tag)},
        states=states,
        stale={tag: each.changed for tag, each in stands.items() if each.changed},
        changed=any(file.rpartition("/")[0] == key for file in changed),
        errors=sum(each.severity == "error" for each in mine),
        warnings=sum(each.severity == "warning" for each in mine),
    )
