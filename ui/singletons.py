"""The objects QML finds behind the names of `Diwan`: registered once a process, exchanged at will.

A registration that comes after a first engine confuses the types of every later one, so the first
offer registers all names, also those whose objects come later or, in a test's window, never.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject  # noqa: TC002  # Qt asks for it at run time
from PySide6.QtQml import QQmlEngine, qmlRegisterSingletonType

NAMES = (
    "Attachments",
    "Dates",
    "Explore",
    "Feedback",
    "Guide",
    "Keyboard",
    "Keypad",
    "Look",
    "Lookup",
    "Narration",
    "Privacy",
    "Profiles",
    "Recorder",
    "Scanner",
    "Staff",
    "Visit",
    "Wall",
)

_OFFERED: dict[str, QObject] = {}
_REGISTERED: set[str] = set()


def offer(**objects: QObject) -> None:
    """What the next engine finds under these names. They stay Python's."""
    for name, each in objects.items():
        QQmlEngine.setObjectOwnership(each, QQmlEngine.ObjectOwnership.CppOwnership)
        _OFFERED[name] = each
    for name in NAMES:
        if name not in _REGISTERED:
            _register(name)


def _register(name: str) -> None:
    """Each name is a class of the view-model module named like it."""
    kind: type[QObject] = getattr(import_module(f"ui.viewmodels.{name.lower()}"), name)
    qmlRegisterSingletonType(kind, "Diwan", 1, 0, name, lambda _engine: _OFFERED[name])  # type: ignore[call-overload]
    _REGISTERED.add(name)
