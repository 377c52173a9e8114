"""How the working copy of a desk stands, read in the office's lane for the screen."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - of a named tuple
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.desk.office import Office
    from kiosk.editing.listing import Looked


class Stand(NamedTuple):
    """How the working copy stands; `work` is None where there is none."""

    may_edit: bool = False
    newer: bool = False
    undos: int = 0
    work: Path | None = None
    changed: tuple[str, ...] = ()


def standing(office: Office) -> Stand:
    """A desk that has none yet begins with the newest source."""
    room = office.editing()
    if not room.copy.base and room.newer():
        room.take_newer()
    if not room.copy.base:
        return Stand(may_edit=room.may_edit)
    return Stand(
        may_edit=room.may_edit,
        newer=room.newer(),
        undos=room.copy.can_undo(),
        work=room.copy.work,
        changed=tuple(each.file for each in room.copy.changes()),
    )


def looked_at(work: Path, names: Collection[str]) -> Looked:
    from kiosk.editing.listing import look

    return look(work, names)
