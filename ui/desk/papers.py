"""What is printed of the dashboard and of a case: HTML of our own, every value escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from kiosk.i18n.tags import direction
from ui.desk.charts import WIDTH, drawing_of, height_of
from ui.desk.printing import DRAWN, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ui.desk.printing import Drawing
    from ui.desk.sheets import Sheet


def sheets_on_paper(
    title: str, under: str, sheets: Sequence[Sheet], language: str, target: str
) -> tuple[str, dict[str, Drawing]]:
    """Each table under its chart, with the drawings it names."""
    drawings: dict[str, Drawing] = {}
    parts = [f"<h1>{escape(title)}</h1>", f'<p class="soft">{escape(under)}</p>']
    for sheet in sheets:
        if not sheet.rows:
            continue
        parts.append(f"<h2>{escape(sheet.title)}</h2>")
        if sheet.about:
            parts.append(f'<p class="soft small">{escape(sheet.about)}</p>')
        if sheet.chart and any(bar.value is not None for bar in sheet.bars):
            drawings[sheet.id] = drawing_of(sheet, language, target)
            size = f'width="{WIDTH}" height="{height_of(sheet)}"'
            parts.append(f'<p><img src="{DRAWN}{sheet.id}" {size}></p>')
        parts.append(table(sheet.head, sheet.shown, language))
    return "".join(parts), drawings


def case_on_paper(
    about: Mapping[str, Any],
    title: str,
    facts: Iterable[tuple[str, str]],
    history: Sequence[Mapping[str, Any]],
    heading: str,
    language: str,
) -> str:
    """What was said in its own direction, then what happened, the oldest first."""
    lines = [f"<p><b>{escape(name)}</b> {escape(value)}</p>" for name, value in facts if value]
    where = " · ".join(part for part in (about["service"], about["where"], about["opened"]) if part)
    said = _in_language(about["comment"], about["lang"]) if about["comment"] else ""
    rows = [
        "".join(
            [
                f"<p><b>{escape(entry['title'])}</b>",
                f' <span class="soft small">{escape(entry["when"])} {escape(entry["time"])}</span>',
                f"{' – ' + escape(entry['late']) if entry['late'] else ''}</p>",
                _in_language(entry["detail"], entry["lang"] or language) if entry["detail"] else "",
            ]
        )
        for entry in history
    ]
    return "".join(
        [
            f'<h1>{escape(title)}</h1><p class="soft">{escape(where)}</p>',
            *lines,
            said,
            f"<h2>{escape(heading)}</h2>",
            *rows,
        ]
    )


def _in_language(text: str, tag: str) -> str:
    """Paragraphs in the direction of what they are written in."""
    side = direction(tag)
    lines = escape(text).replace("\n", "<br>")
    return f'<p dir="{side}" style="margin-left: 12px; margin-right: 12px">{lines}</p>'
