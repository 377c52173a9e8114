"""Ways of using the kiosk, as the chooser shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.session import PROFILES, Profile, profile
from kiosk.session.profiles import USUAL
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Profiles(QObject):
    """One is in use at a time, or none. Choosing the one in use goes back to the usual way."""

    changed = Signal()
    chosen = Signal()
    """Another way was chosen, or the usual one again."""
    shut = Signal()
    """The chooser was closed, with a choice or without."""

    def __init__(self, apply: Callable[[Profile], None], parent: QObject | None = None) -> None:
        """`apply` sets everything a profile says."""
        super().__init__(parent)
        self._apply = apply
        self._present = USUAL
        self._plain = False
        self._open = False

    @Property("QVariantList", constant=True)
    def entries(self) -> list[dict[str, Any]]:
        """`{id, icon}` in the order they are offered; their words are the screen's."""
        return [{"id": each.id, "icon": each.icon} for each in PROFILES]

    @Property(str, notify=changed)
    def current(self) -> str:
        return self._present.id

    @Property(bool, notify=changed)
    def plain(self) -> bool:
        """Whether pages are wanted in plain language, where there is one."""
        return self._plain

    @Property(int, notify=changed)
    def touchPause(self) -> int:
        """A second touch within so many ms is ignored."""
        return self._present.touch_pause

    @property
    def present(self) -> Profile:
        return self._present

    @Slot(str)
    def choose(self, profile_id: str) -> None:
        self._present = USUAL if profile_id == self._present.id else profile(profile_id)
        self._plain = self._present.plain
        self._apply(self._present)
        self.changed.emit()
        self.chosen.emit()

    @Slot(bool)
    def setOpen(self, is_open: bool) -> None:
        """The frame says whether the chooser is on the screen."""
        was_open, self._open = self._open, is_open
        if was_open and not is_open:
            self.shut.emit()

    @Slot(bool)
    def setPlain(self, plain: bool) -> None:
        self._plain = plain
        self.changed.emit()

    def reset(self) -> None:
        """The screens have gone back to their own defaults already."""
        self._present = USUAL
        self._plain = False
        self.changed.emit()
