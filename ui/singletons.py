"""The objects QML finds behind the names of `Diwan`: registered once a process, exchanged at will.

A second registration of a name confuses the types of every engine that comes after it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject  # noqa: TC002  # Qt asks for it at run time
from PySide6.QtQml import QQmlEngine, qmlRegisterSingletonType

_OFFERED: dict[str, QObject] = {}


def offer(**objects: QObject) -> None:
    """What the next engine finds under these names. They stay Python's."""
    for name, each in objects.items():
        QQmlEngine.setObjectOwnership(each, QQmlEngine.ObjectOwnership.CppOwnership)
        known = name in _OFFERED
        _OFFERED[name] = each
        if not known:
            _register(name, type(each))


def _register(name: str, kind: type[QObject]) -> None:
    qmlRegisterSingletonType(kind, "Diwan", 1, 0, name, lambda _engine: _OFFERED[name])  # type: ignore[call-overload]
