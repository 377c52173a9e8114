"""What can go wrong while content is edited, in words for who edits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.desk.telling import Telling


def told_of(error: Exception, tell: Telling) -> str:
    """Raises the error where it is none of those an editor can do something about."""
    from kiosk.content.errors import PackError
    from kiosk.editing.approving import NotAllowed
    from kiosk.editing.making import NotMade
    from kiosk.editing.shaping import NotShaped
    from kiosk.editing.working import Moved, NoSource
    from kiosk.editing.yaml_text import NoSuchPlace

    if isinstance(error, NotAllowed):
        return tell.say(f"editing.not-allowed.{error.why}")
    if isinstance(error, NotMade):
        return tell.say(f"making.wrong.{error.why}")
    if isinstance(error, NotShaped):
        return tell.say(f"shaping.wrong.{error.why}")
    if isinstance(error, Moved):
        return tell.say("editing.moved", ", ".join(error.files))
    if isinstance(error, NoSource):
        return tell.say("editing.no-source")
    if isinstance(error, NoSuchPlace):
        return tell.say("editing.unreadable")
    if isinstance(error, ModuleNotFoundError):
        return tell.say("editing.lacks", error.name or "")
    if isinstance(error, (PackError, OSError)):
        return tell.say("editing.not-kept", str(error))
    raise error
