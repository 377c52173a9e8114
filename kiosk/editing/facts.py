"""The facts of a page that an editor may change: fees, hours, counters, days. Ids stay as they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.editing.yaml_text import NoSuchPlace, keys_at, length_at, value_at, with_value

PLAIN = (
    "duration_minutes", "delivery_days", "counter", "floor", "reviewed", "phone",
    "from", "to", "priority", "icon", "services", "related",
)  # fmt: skip
_ALWAYS = {
    "announcement": ("from", "to", "priority"),
    "story": (
        "topic", "people", "from", "to", "done",
        "chart.unit", "chart.months", "chart.values", "chart.marker",
    ),
}  # fmt: skip
"""What such a page has, also where nothing of it is written yet."""
_SERVICE = (
    "duration_minutes", "delivery_days", "counter", "floor", "related", "reviewed",
)  # fmt: skip
"""What a service may have, offered also where it has none yet."""
_MANY = ("services", "related", "chart.months", "chart.values")
_HOURS = ("hours", "opening")
_LISTS = {"fees": ("amount", "from_age"), "channels": ("value",)}


class Fact(NamedTuple):
    """`id` is its way into the file with dots; `name` its key, `of` the entry it belongs to."""

    id: str
    name: str
    of: str
    value: str


def facts_of(text: str, kind: str = "") -> list[Fact]:
    """In the order of the file; of announcements, stories and services (`kind`) every one they may
    have.

    Raises `kiosk.editing.yaml_text.NoSuchPlace`.
    """
    if kind in _ALWAYS:
        return [
            Fact(fact, name_of(fact, kind), "", value_at(text, fact.split(".")) or "")
            for fact in _ALWAYS[kind]
        ]
    found = []
    keys = keys_at(text)
    if kind == "service":
        keys += [key for key in _SERVICE if key not in keys]
    for key in keys:
        if key in PLAIN:
            found.append(Fact(key, key, "", value_at(text, [key]) or ""))
        elif key in _HOURS:
            found += [
                Fact(f"{key}.{part}", part, key, value_at(text, [key, part]) or "")
                for part in keys_at(text, [key])
            ]
        elif key in _LISTS:
            for number in range(length_at(text, [key])):
                found += _entry(text, key, number)
    return found


def name_of(fact: str, kind: str) -> str:
    """A story's months are no days: its facts have names of their own."""
    return f"story_{fact.replace('.', '_')}" if kind == "story" else fact


def _entry(text: str, key: str, number: int) -> list[Fact]:
    of = value_at(text, [key, number, "id"]) or value_at(text, [key, number, "kind"]) or ""
    return [
        Fact(f"{key}.{number}.{name}", name, of, value_at(text, [key, number, name]) or "")
        for name in _LISTS[key]
        if key == "fees" or name in keys_at(text, [key, number])
    ]


def with_fact(text: str, fact: str, value: str) -> str:
    """Raises `kiosk.editing.yaml_text.NoSuchPlace`."""
    many = fact in _MANY or fact.endswith(".days")
    value = re.sub("[،፣]", ",", value) if many else value
    way = [int(step) if step.isdigit() else step for step in fact.split(".")]
    found = with_value(text, way, value, listed=fact in _MANY)
    return _without_empty_chart(found) if fact.startswith("chart.") else found


def _without_empty_chart(text: str) -> str:
    """A story's chart goes with the last that was written of it."""
    if keys_at(text, ["chart"]) or "chart" not in keys_at(text):
        return text
    found = re.sub(r"^chart:[ \t]*(?:#.*)?(?:\r?\n|\Z)", "", text, count=1, flags=re.MULTILINE)
    if "chart" in keys_at(found):
        raise NoSuchPlace("the chart is no list of its parts")
    return found
