"""Which rows of a table must stay untold, so that nobody's answer can be read off it.

A row of few people is left out. Where that leaves exactly one row out and the total is told, the
reader could subtract; so the next smallest row goes too (secondary suppression).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from typing import TypeVar

    Key = TypeVar("Key", bound=Hashable)

LEAST = 10
"""People; a setting may raise it."""


def untold(people: Mapping[Key, int], least: int = LEAST) -> frozenset[Key]:
    """The keys whose figures stay untold. `people` counts them by row; empty rows tell nothing."""
    there = {key: n for key, n in people.items() if n}
    small = {key for key, n in there.items() if n < least}
    if small and sum(there[key] for key in small) < least:
        rest = sorted((key for key in there if key not in small), key=lambda key: there[key])
        small.update(rest[:1])
    return frozenset(small)
