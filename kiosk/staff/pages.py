"""Which pages of the desk each role finds. What somebody may read there is decided by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from kiosk.cases.permission import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

_ALL: frozenset[Role] = frozenset(get_args(Role))
_PAGES: Mapping[str, frozenset[Role]] = {
    "board": _ALL,
    "inbox": frozenset({"front-desk", "service-manager", "administrator"}),
    "record": frozenset({"front-desk", "service-manager"}),
    "surveys": frozenset({"front-desk", "service-manager", "content-editor"}),
    "members": frozenset({"service-manager"}),
    "guidance": _ALL,
    "publish": frozenset({"service-manager", "content-editor", "administrator"}),
    "devices": frozenset({"front-desk", "service-manager", "administrator"}),
}
"""In the order they stand in. Administrators see how many cases wait and how late they are, and
have no key to the words; editors write, and a service manager may be the second who approves.
"""

PAGES: tuple[str, ...] = tuple(_PAGES)


def may_open(role: Role, page: str) -> bool:
    """False, too, for a page that there is not."""
    return role in _PAGES.get(page, frozenset())
