"""Ready replies: how a text with places in it becomes what is sent to one visitor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

PLACES: Final = ("number", "service", "centre", "phone", "day")
"""`{number}` the reference number, `{service}` what it was about, `{centre}` the centre's name,
`{phone}` its telephone number, `{day}` the day by which a reply was promised.
"""
GAP: Final = "…"
"""Stands where there is nothing to put in; a reply with a gap is looked at again before it is sent."""
_PLACE = re.compile(r"\{([a-z]*)\}")
_PLACE_AND_STOP = re.compile(_PLACE.pattern + r"(\.?)")


def strange_places(text: str) -> list[str]:
    """What stands in braces and is no place."""
    return [name for name in _PLACE.findall(text) if name not in PLACES]


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text for one visitor; what is not known becomes a gap.

    A sentence that ends with a Russian day ("30 ноября 2026 г.") has one full stop.
    """

    def value(found: re.Match[str]) -> str:
        known = values.get(found[1]) or GAP
        return known if known.endswith(".") else known + found[2]

    return _PLACE_AND_STOP.sub(value, text)
