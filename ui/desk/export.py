"""What is on the dashboard as a file for a spreadsheet: the same rows, the same rows left out."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.analytics.dashboard import Card, Point, Row
    from ui.desk.telling import Telling

_BOM = "\ufeff"  # without it spreadsheets take Arabic for something else
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(tell: Telling, cards: list[Card], trend: list[Point], bars: dict[str, list[Row]]) -> str:
    """Three tables under one heading line each: figures, the line over time, and the breakdowns."""
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out, lineterminator="\r\n")
    head = [
        tell.say(f"desk.csv.{each}") for each in ("what", "which", "value", "low", "high", "people")
    ]
    writer.writerow(head)
    for card in cards:
        figure, name = card.figure, tell.say(f"desk.measure.{card.figure.measure}")
        low = figure.interval.low if figure.interval else None
        high = figure.interval.high if figure.interval else None
        writer.writerow([name, "", *map(_plain, (figure.value, low, high)), figure.n])
    for point in trend:
        writer.writerow(
            [_measure(tell, point.figure.measure), point.part.first.isoformat(),
             _plain(point.figure.value), "", "", point.figure.n]
        )  # fmt: skip
    for dimension, rows in bars.items():
        for row in rows:
            writer.writerow(
                [tell.say(f"desk.bars.{dimension}"), _safe(tell.name(dimension, row.key)),
                 _plain(row.figure.value), "", "", row.figure.n]
            )  # fmt: skip
    return out.getvalue()


def _measure(tell: Telling, measure: str) -> str:
    return tell.say(f"desk.measure.{measure}")


def _plain(value: float | None) -> str:
    """A number any spreadsheet reads; empty where it is not told."""
    return "" if value is None else f"{value:.2f}"


def _safe(text: str) -> str:
    """A name that a spreadsheet would take for a formula stays a name."""
    return f"'{text}" if text.startswith(_FORMULA) else text
