"""The facts of a page that an editor may change: fees, hours, counters, days. Ids stay as they are."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.editing.yaml_text import keys_at, length_at, value_at, with_value

PLAIN = (
    "duration_minutes", "delivery_days", "counter", "floor", "reviewed", "phone",
    "from", "to", "priority", "done", "people", "first_day", "last_day",
)  # fmt: skip
_HOURS = ("hours", "opening")
_LISTS = {"fees": ("amount", "from_age"), "channels": ("value",)}


class Fact(NamedTuple):
    """`id` is its way into the file with dots; `name` its key, `of` the entry it belongs to."""

    id: str
    name: str
    of: str
    value: str


def facts_of(text: str) -> list[Fact]:
    """In the order of the file. Raises `kiosk.editing.yaml_text.NoSuchPlace`."""
    found = []
    for key in keys_at(text):
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


def _entry(text: str, key: str, number: int) -> list[Fact]:
    of = value_at(text, [key, number, "id"]) or value_at(text, [key, number, "kind"]) or ""
    return [
        Fact(f"{key}.{number}.{name}", name, of, value_at(text, [key, number, name]) or "")
        for name in keys_at(text, [key, number])
        if name in _LISTS[key]
    ]


def with_fact(text: str, fact: str, value: str) -> str:
    """Raises `kiosk.editing.yaml_text.NoSuchPlace`."""
    way = [int(step) if step.isdigit() else step for step in fact.split(".")]
    return with_value(text, way, value)
