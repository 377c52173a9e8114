"""The objects QML finds behind the names of `Diwan`: registered once a process, exchanged at will.

A registration that comes after a first engine confuses the types of every later one, so the first
offer registers all names, also those whose objects come later or, in a test's window, never.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject  # noqa: TC002  # Qt asks for it at run time
from PySide6.QtQml import QQmlEngine, qmlRegisterSingletonType

if TYPE_CHECKING:
    from collections.abc import Collection

NAMES = (
    "Attachments",
    "Captions",
    "Dates",
    "Explore",
    "Feedback",
    "Followup",
    "Guide",
    "Herald",
    "Keyboard",
    "Keypad",
    "Look",
    "Lookup",
    "Narration",
    "Opinion",
    "Polls",
    "Privacy",
    "Profiles",
    "Pulse",
    "Quiz",
    "Recorder",
    "Scanner",
    "Slip",
    "Staff",
    "Stories",
    "Visit",
    "Wall",
)

DESK_NAMES = (
    "Approvals",
    "Board",
    "Casework",
    "Desk",
    "Editing",
    "Enclosures",
    "Handbook",
    "Helped",
    "Inbox",
    "Making",
    "Members",
    "Panes",
    "Paper",
    "Printing",
    "Record",
    "Replies",
    "Shaping",
    "Surveys",
    "Themes",
)
"""Those of the staff desktop, which a kiosk never loads."""

_EXPECTED: list[str] = [*NAMES]
_OFFERED: dict[str, QObject] = {}
_REGISTERED: set[str] = set()


def expect(*names: str) -> None:
    """What will be offered later in this process, where that is more than a kiosk's."""
    _EXPECTED.extend(name for name in names if name not in _EXPECTED)


def offer(**objects: QObject) -> None:
    """What the next engine finds under these names. They stay Python's."""
    for name, each in objects.items():
        QQmlEngine.setObjectOwnership(each, QQmlEngine.ObjectOwnership.CppOwnership)
        _OFFERED[name] = each
    expect(*(name for name in objects if name not in _EXPECTED))
    for name in _EXPECTED:
        if name not in _REGISTERED:
            _register(name)


def offered() -> dict[str, QObject]:
    """What the last window found, by name."""
    return dict(_OFFERED)


def withdraw(objects: Collection[QObject]) -> None:
    """After a window and its models are gone: let go of what was offered to it.

    The binding keeps a reference to every object an engine ever asked for, so what the objects
    themselves hold (and through it the whole kiosk) is taken from them.
    """
    gone = {id(each) for each in objects}
    for name, each in offered().items():
        if id(each) in gone:
            del _OFFERED[name]
    for each in objects:
        vars(each).clear()


def _register(name: str) -> None:
    """Each name is a class of the view-model module named like it."""
    kind: type[QObject] = getattr(import_module(f"ui.viewmodels.{name.lower()}"), name)
    qmlRegisterSingletonType(kind, "Diwan", 1, 0, name, lambda _engine: _OFFERED[name])  # type: ignore[call-overload]
    _REGISTERED.add(name)
