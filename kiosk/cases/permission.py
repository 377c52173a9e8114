"""Who may do what to a case. What somebody may read is decided by keys, not here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.cases.case import fits

if TYPE_CHECKING:
    from kiosk.cases.case import Case
    from kiosk.cases.events import Kind

Role = Literal["front-desk", "service-manager", "content-editor", "administrator"]

_ANSWERING: frozenset[Kind] = frozenset(
    {
        "opened",
        "acknowledged",
        "started",
        "assigned",
        "note",
        "tagged",
        "untagged",
        "replied",
        "undone",  # their own deeds only, see `fold`
    }
)
_LEADING: frozenset[Kind] = _ANSWERING | {"due", "closed", "reopened"}
_MAY: dict[Role, frozenset[Kind]] = {
    "front-desk": _ANSWERING,
    "service-manager": _LEADING,
    "content-editor": frozenset(),
    "administrator": frozenset(),
}


def may(role: Role, who: str, kind: Kind, case: Case, owner: str = "") -> bool:
    """Whether this account may add such an event to the case as it stands.

    Front-desk staff take a case for themselves or give theirs away (`owner`), and close the ones
    they own; moving other people's cases is for managers.
    """
    if not fits(case, kind):
        return False
    if role == "front-desk" and kind == "assigned":
        return case.owner in {"", who} or owner == who
    if role == "front-desk" and kind == "closed":
        return case.owner == who
    return kind in _MAY[role]
