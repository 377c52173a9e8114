"""What the page for editors shows of the page that is open, and how a preview is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.content.plain import ordinary_tag

if TYPE_CHECKING:
    from kiosk.editing.listing import Looked, PageRow
    from kiosk.publishing.problems import Problem
    from ui.desk.editing_words import EditingTelling

SHAPES = ("portrait", "landscape")
_STALE = "stale"
_PREVIEWED = {"service", "topic", "announcement", "centre", "story"}
_MADE = {"service", "announcement", "story"}


def shown_page(words: EditingTelling, row: PageRow, tag: str, *, there: bool) -> dict[str, Any]:
    """The row of the list, and how its page stands in the language `tag`."""
    return words.row(row) | {
        "tag": tag,
        "language": words.language(tag),
        "writes": ordinary_tag(tag),
        "state": row.states.get(tag, "missing"),
        "there": there,
        "states": [words.state(each, state) for each, state in row.states.items()],
        "goes": row.kind in _MADE,
        "previewed": row.kind in _PREVIEWED,
    }


def own_problems(looked: Looked, row: PageRow, tag: str, form: list[Problem]) -> list[Problem]:
    """Of a page in one language, of its facts, and of its form; errors first.

    What is out of date stands with the parts themselves.
    """
    files = {f"{row.key}/{tag}.md", row.facts}
    own = [each for each in looked.problems if each.file in files and each.code != _STALE]
    return sorted([*own, *form], key=lambda each: each.severity != "error")


def preview_options(key: str, tag: str, shape: str, size: int, theme: str) -> list[str]:
    """Of `diwan content preview`."""
    options = ["--page", key, "--lang", tag, "--size", str(size)]
    options += ["--theme", theme] if theme else []
    return options + ([f"--{shape}"] if shape in SHAPES else [])
