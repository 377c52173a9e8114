"""The order of a dimension's values, and which of them are shown."""

from __future__ import annotations

from kiosk.analytics.dashboard import Row
from kiosk.analytics.measures import Figure
from ui.desk.found import ordered


def _rows(**people: int) -> list[Row]:
    return [
        Row(
            key=key.removeprefix("k"),
            figure=Figure(measure="csat", n=n, value=float(n) if n else None),
        )
        for key, n in people.items()
    ]


def test_hours_go_from_the_first_with_anybody_to_the_last() -> None:
    rows = _rows(k0=0, k10=0, k9=12, k11=30, k12=0)
    assert [row.key for row in ordered("hour", rows)] == ["9", "10", "11"]


def test_hours_without_anybody_stay_and_so_do_days() -> None:
    assert len(ordered("hour", _rows(k0=0, k1=0))) == 2
    assert [row.key for row in ordered("weekday", _rows(k1=0, k0=4))] == ["0", "1"]


def test_anything_else_goes_from_the_best_to_what_stays_untold() -> None:
    assert [row.key for row in ordered("kiosk", _rows(ka=0, kb=5, kc=9))] == ["c", "b", "a"]
