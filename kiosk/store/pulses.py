"""When a short form offers itself: on every n-th visit, until enough people have answered it here.

The counters are this device's own and outlive a restart; nothing of a visitor is in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.model import FormEntry


class Facts(Protocol):
    """`kiosk.store.Store` keeps small facts."""

    def recall(self, name: str) -> str | None: ...

    def remember(self, name: str, value: str) -> None: ...


class Pulse(msgspec.Struct, frozen=True, kw_only=True):
    """`visits` since it was last offered, and how many people have `answered` it at this device."""

    visits: int = 0
    answered: int = 0


def visit_begins(facts: Facts, forms: Iterable[FormEntry]) -> str:
    """Count the visit for each form; the first that is due in it, or "" for none."""
    due = ""
    for form in forms:
        pulse = read(facts, form.id)
        if form.quota and pulse.answered >= form.quota:
            continue
        pulse = msgspec.structs.replace(pulse, visits=pulse.visits + 1)
        _write(facts, form.id, pulse)
        if not due and pulse.visits >= form.every:
            due = form.id
    return due


def was_offered(facts: Facts, form_id: str) -> None:
    """The visits are counted from here anew."""
    _write(facts, form_id, msgspec.structs.replace(read(facts, form_id), visits=0))


def was_answered(facts: Facts, form_id: str) -> None:
    pulse = read(facts, form_id)
    _write(facts, form_id, msgspec.structs.replace(pulse, answered=pulse.answered + 1))


def read(facts: Facts, form_id: str) -> Pulse:
    """What cannot be read begins anew."""
    try:
        return msgspec.json.decode(facts.recall(_name(form_id)) or "{}", type=Pulse)
    except msgspec.DecodeError:
        return Pulse()


def _write(facts: Facts, form_id: str, pulse: Pulse) -> None:
    facts.remember(_name(form_id), msgspec.json.encode(pulse).decode())


def _name(form_id: str) -> str:
    return f"pulse:{form_id}"
