"""Pages, translations and what the checks say of them, as the editors' pages show them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.content.plain import is_plain, ordinary_tag
from ui.desk.check_words import CheckTelling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.editing.facts import Fact
    from kiosk.editing.listing import Looked, PageRow
    from kiosk.editing.room import Page
    from kiosk.publishing.problems import Problem
    from ui.desk.telling import Telling

SIGNS = {
    "source": ("star", "plain"),
    "current": ("check", "success"),
    "stale": ("clock", "warning"),
    "unstamped": ("question", "plain"),
    "missing": ("x-circle", "danger"),
}
_SEVERITY = {
    "error": ("x-circle", "danger"), "warning": ("warning", "warning"), "note": ("info", "plain"),
}  # fmt: skip
_NAMED = {
    "title", "short_title", "summary", "keywords", "duration", "place", "place_note", "hours_note",
    "welcome", "tagline", "address", "lead", "topic", "chart_title", "chart_line", "unit", "marker",
}  # fmt: skip
_FACTS = {
    "amount", "from_age", "duration_minutes", "delivery_days", "counter", "floor", "reviewed",
    "phone", "from", "to", "priority", "value", "days", "icon", "services", "related",
    "story_topic", "story_people", "story_from", "story_to", "story_done", "story_chart_unit",
    "story_chart_months", "story_chart_values", "story_chart_marker",
}  # fmt: skip
_CELL = re.compile(r"(\w+), row (\d+)(?:, column (.+))?")


class EditingTelling:
    """`names`: what languages are called, by tag."""

    def __init__(self, tell: Telling, names: dict[str, str]) -> None:
        self._tell = tell
        self._names = names

    def language(self, tag: str) -> str:
        name = self._names.get(ordinary_tag(tag), ordinary_tag(tag))
        return self._tell.say("editing.simple", name) if is_plain(tag) else name

    def title(self, row: PageRow) -> tuple[str, str]:
        """What a page is called, and in which language: the desk's, else that of the original."""
        source = [tag for tag, state in row.states.items() if state == "source"]
        for tag in (self._tell.language, *source, *row.titles):
            if row.titles.get(tag):
                return row.titles[tag], tag
        return row.key.rpartition("/")[2], "en"

    def row(self, row: PageRow) -> dict[str, Any]:
        title, lang = self.title(row)
        states = [self.state(tag, state) for tag, state in row.states.items()]
        told = [f"{each['name']}: {each['words']}" for each in states]
        return {
            "key": row.key,
            "kind": self._tell.say(f"editing.kind.{row.kind}"),
            "form": row.kind == "form",
            "title": title,
            "lang": lang,
            "states": [each for each in states if not each["plain"]],
            "told": ", ".join(told),
            "changed": row.changed,
            "problems": row.errors + row.warnings,
            "wrong": self._tell.count("editing.problems", row.errors + row.warnings)
            if row.errors + row.warnings
            else "",
            "tone": "danger" if row.errors else "warning",
        }

    def state(self, tag: str, state: str) -> dict[str, Any]:
        icon, tone = SIGNS[state]
        return {
            "tag": tag,
            "plain": is_plain(tag),
            "lang": ordinary_tag(tag),
            "name": self.language(tag),
            "state": state,
            "words": self._tell.say(f"editing.state.{state}"),
            "icon": icon,
            "tone": tone,
        }

    def part(self, part: str, titles: dict[str, str]) -> str:
        """What a part is called; `titles` of sections by `heading:ID`, in the language in use or not."""
        kind, _, name = part.partition(":")
        if kind in _NAMED:
            return self._tell.say(f"editing.part.{kind}")
        if kind in {"fees", "documents"}:
            return self._tell.say(f"editing.part.{kind}", name)
        if kind in {"heading", "section"}:
            title = titles.get(f"heading:{name}", "").strip(" …")
            return self._tell.say(f"editing.part.{kind}", title or name)
        if part.isdigit():
            return self._tell.say("editing.part.line", part)
        return part

    def parts(self, page: Page, source_tag: str, stale: tuple[str, ...]) -> list[dict[str, Any]]:
        """Every part of the source, then what only this language has."""
        own = {part.id: part for part in page.parts}
        titles = page.source or {part.id: part.text for part in page.parts}
        longs = {part.id: part.long for part in page.parts}
        moved = {"words"} & set(stale)
        names = list(dict.fromkeys([*page.source, *own]))
        return [
            {
                "id": name,
                "label": self.part(name, titles),
                "text": own[name].text if name in own else "",
                "source": page.source.get(name, ""),
                "long": longs.get(name, name.startswith("section:")),
                "lang": ordinary_tag(page.tag),
                "sourceLang": source_tag,
                "moved": bool(moved) if ":" not in name or name.startswith(("fees", "doc"))
                else name.partition(":")[2] in stale,
            }
            for name in names
        ]  # fmt: skip

    def fact(self, fact: Fact) -> dict[str, Any]:
        key = f"editing.fact.{fact.name}" if fact.name in _FACTS else ""
        label = self._tell.say(key) if key else fact.name
        return {
            "id": fact.id,
            "label": self._tell.say("editing.fact.of", label, fact.of) if fact.of else label,
            "value": fact.value,
        }

    def problem(self, problem: Problem, titles: Mapping[str, str] | None = None) -> dict[str, Any]:
        """`titles`: of the page's sections by `heading:ID`."""
        icon, tone = _SEVERITY[problem.severity]
        where = f"{problem.file}:{problem.line}" if problem.line else problem.file
        named = titles or {}
        told = CheckTelling(
            self._tell,
            {
                "field": self._field,
                "lang": lambda tag, _: self.language(tag),
                "section": lambda name, _: (
                    self._tell.say("editing.part.lead")
                    if name == "lead"
                    else named.get(f"heading:{name}", "").strip(" …") or name
                ),
            },
        ).told(problem)
        return {
            "where": where,
            "place": self._place(problem.place),
            "before": told.before,
            "what": told.what,
            "todo": told.todo,
            "lang": told.lang,
            "icon": icon,
            "tone": tone,
            "severity": self._tell.say(f"editing.severity.{problem.severity}"),
        }

    def _place(self, place: str) -> str:
        """Sheet, row and column of a workbook; what is written otherwise stays."""
        found = _CELL.fullmatch(place)
        if found is None:
            return place
        sheet, row, column = found.groups()
        told = (sheet, self._tell.number(int(row)), *([column] if column else []))
        return self._tell.say(f"editing.place.{'cell' if column else 'row'}", *told)

    def _field(self, key: str, problem: Problem) -> str:
        """As the field is called on the page: a part of the words, or a fact."""
        if problem.file.endswith(".md") and key in _NAMED:
            return self._tell.say(f"editing.part.{key}")
        for name in (f"story_{key}" if problem.file.endswith("story.yaml") else key, key):
            if name in _FACTS:
                return self._tell.say(f"editing.fact.{name}")
        return self._tell.say(f"editing.part.{key}") if key in _NAMED else key

    def sections(self, key: str, looked: Looked | None) -> dict[str, str]:
        """What the sections of a page are called, in the language in use where it has one."""
        pages = looked.pack.pages if looked is not None else []
        page = next((each for each in pages if each.file.rpartition("/")[0] == key), None)
        if page is None or looked is None:
            return {}
        tags = (self._tell.language, looked.pack.source_language)
        words = next((page.words[tag] for tag in tags if tag in page.words), None)
        return {f"heading:{each.id}": each.title for each in words.sections} if words else {}
