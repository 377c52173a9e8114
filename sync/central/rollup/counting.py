"""What of one item is counted. Nothing but the item decides it, so that a recount finds the same.

Counted are truth values, whole numbers of at most four digits (ratings) and choices as forms name
them: lower-case words of Latin letters, one or a list of them. What a visitor wrote, a telephone
number, a name with a capital letter are none of these; they are not in an item anyway where
personal answers are sealed.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from kiosk.envelope import decode_envelope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

COUNTED_KINDS = frozenset({"answer", "vote", "page-feedback"})
_CHOICE = re.compile(r"[a-z][a-z0-9_-]{0,63}\Z")
_LONGEST_QUESTION = 200
_LARGEST = 9999


class Key(NamedTuple):
    """One counter. An empty question counts the answers to the form themselves."""

    day: date
    device_id: str
    form: str
    question: str
    value: str


class Counted(NamedTuple):
    """An item as the tables hold it; an erased one has an empty envelope."""

    received_at: datetime
    device_id: str
    kind: str
    form: str
    envelope: bytes


def counters_of(items: Iterable[Counted]) -> Counter[Key]:
    """Every counter these items raise, and by how much."""
    counters: Counter[Key] = Counter()
    for item in items:
        if item.kind in COUNTED_KINDS:
            counters.update(_keys_of(item))
    return counters


def _keys_of(item: Counted) -> Iterator[Key]:
    try:
        answers = decode_envelope(item.envelope).answers
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return
    day = item.received_at.astimezone(UTC).date()
    yield Key(day, item.device_id, item.form, "", "")
    for question, answer in answers.items():
        if len(question) <= _LONGEST_QUESTION and "\0" not in question and question:
            for value in sorted(_values_of(answer)):
                yield Key(day, item.device_id, item.form, question, value)


def _values_of(answer: Any) -> set[str]:
    """One choice counts once, however often a list names it."""
    match answer:
        case bool():
            return {"true" if answer else "false"}
        case int():
            return {str(answer)} if abs(answer) <= _LARGEST else set()
        case str():
            return {answer} if _CHOICE.match(answer) else set()
        case list():
            chosen = {one for one in answer if isinstance(one, str) and _CHOICE.match(one)}
            return chosen if len(chosen) == len(set(map(str, answer))) else set()
        case _:
            return set()
