"""Checking a comment: the number a visitor carried away, and what became of what they said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.cases.public import PublicStatus
from kiosk.i18n.written import written_in
from kiosk.trust.reference import ALPHABET, SYMBOLS, ReferenceNumberError, parse_reference
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.clock import Clock
    from kiosk.store import Receipt
    from kiosk.trust.reference import Reference
    from ui.viewmodels.feedback import Keeper

    LookUp = Callable[[Reference, Callable[[PublicStatus | None], None]], None]

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

_EMPTY = "·"
_GROUP = 4
_SIGNS = {
    "received": "tray",
    "being-read": "eye",
    "in-progress": "hourglass",
    "answered": "chat-circle-text",
    "closed": "check-circle",
    "withdrawn": "x-circle",
    "member": "users-three",
    "left": "x-circle",
}
_PANEL = {"member": "panel.state", "left": "panel.gone"}
"""Of a number with which somebody takes part, other words hold."""


@QmlElement
@QmlSingleton
class Followup(QObject):
    """`press` symbols, then `look`. Everything is forgotten with the visit, or by `leave`."""

    changed = Signal()
    shown = Signal()
    """An answer to `look` is there, or why there is none."""
    draftChanged = Signal()
    added = Signal()
    """What the visitor added is on the disk."""

    def __init__(
        self,
        look_up: LookUp,
        keeper: Keeper,
        words: Callable[[str], str],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._keeper = keeper
        self._words = words
        self._clock = clock
        self._lang = "en"
        self._forget()

    def _forget(self) -> None:
        self._typed = ""
        self._message = ""
        self._looked = False
        self._withdrawn = ""
        self._draft = ""
        self._adding = False
        self._reference: Reference | None = None
        self._status: PublicStatus | None = None

    # What the page reads -------------------------------------------------------------------

    @Property("QStringList", constant=True)
    def symbols(self) -> list[str]:
        """All that occur in a number, in the order of the pad."""
        return list(ALPHABET)

    @Property(str, notify=changed)
    def number(self) -> str:
        """What was typed, in groups, with a dot for each symbol still to come."""
        full = self._typed.ljust(SYMBOLS, _EMPTY)
        return " ".join(full[start : start + _GROUP] for start in range(0, SYMBOLS, _GROUP))

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed, to be spoken symbol by symbol."""
        return " ".join(self._typed)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return len(self._typed) == SYMBOLS

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is wrong with the number, or what was just done."""
        return self._message

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """Whether the page shows an answer instead of the pad."""
        return self._looked

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._status is not None

    @Property(str, notify=changed)
    def icon(self) -> str:
        return _SIGNS[self._status.state] if self._status is not None else "clock"

    @Property(str, notify=changed)
    def state(self) -> str:
        if self._status is not None and self._status.state in _PANEL:
            return self._words(_PANEL[self._status.state])
        return self._words(f"followup.state.{self._status.state if self._status else 'unknown'}")

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What the state means, when the comment came, and by when a reply is due."""
        if self._status is None:
            return self._words("followup.line.unknown")
        if self._status.state in _PANEL:
            return self._panel_lines(self._status)
        lines = [self._words(f"followup.line.{self._status.state}")]
        if self._status.since is not None:
            lines.append(self._filled("followup.since", self._status.since))
        if self._status.due is not None:
            lines.append(self._filled("followup.due", self._status.due))
        return " ".join(lines)

    def _panel_lines(self, status: PublicStatus) -> str:
        lines = [self._words(f"{_PANEL[status.state]}.line")]
        if status.since is not None:
            lines.append(self._filled("panel.since", status.since))
        return " ".join(lines)

    @Property(bool, notify=changed)
    def member(self) -> bool:
        """Whether the number stands for taking part instead of for a comment."""
        return self._status is not None and self._status.state in _PANEL

    @Property("QVariantList", notify=changed)
    def replies(self) -> list[dict[str, Any]]:
        """Rows of {text, lang, on}: each in the language it was written in."""
        if self._status is None:
            return []
        return [
            {
                "text": each.text,
                "lang": written_in(each.text, each.lang),
                "on": self._filled("followup.on", each.on),
            }
            for each in self._status.replies
        ]

    @Property(bool, notify=changed)
    def mayWithdraw(self) -> bool:
        gone = self._status is None or self._status.state in {"withdrawn", "left"}
        return not gone and not self._withdrawn

    @Property(bool, notify=changed)
    def mayAdd(self) -> bool:
        """To whatever has not been withdrawn; what was closed is opened again by it."""
        return self.mayWithdraw and not self.member

    @Property(int, constant=True)
    def longestAddition(self) -> int:
        """Characters."""
        from kiosk.store.saying import LONGEST_ADDITION

        return LONGEST_ADDITION

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        """What is being added, while it is written."""
        return self._draft

    # What a visitor does -------------------------------------------------------------------

    @Slot(str)
    def press(self, symbol: str) -> None:
        """One symbol; I and L count as 1, O as 0. Others are passed over."""
        plain = {"I": "1", "L": "1", "O": "0"}.get(symbol.upper(), symbol.upper())
        if plain in ALPHABET and len(plain) == 1 and not self.full:
            self._typed += plain
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self._message = ""
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Another number, or the end."""
        self._forget()
        self.changed.emit()
        self.draftChanged.emit()

    def scan(self, read: str) -> None:
        """What a scanner read: the number as our own codes carry it, alone or at the end of an
        address.
        """
        self._forget()
        number = re.split(r"[/=]", read.strip())[-1]
        for symbol in number:
            self.press(symbol)
        self._look(number)

    @Slot()
    def look(self) -> None:
        self._look(self._typed)

    def _look(self, number: str) -> None:
        try:
            reference = parse_reference(number)
        except ReferenceNumberError as error:
            self._message = self._words(f"followup.wrong.{error.kind}")
            self.changed.emit()
            self.shown.emit()
            return
        self._reference = reference
        self._look_up(reference, lambda status: self._answered(reference, status))

    @Slot()
    def withdraw(self) -> None:
        """What was said is not worked on any more; kept here until central hears of it."""
        reference = self._reference
        if reference is None or not self.mayWithdraw:
            return
        from kiosk.store.saying import said_by_visitor  # not before somebody says something

        draft = said_by_visitor(reference, "withdrawn", self._clock.now(), self._lang)
        self._withdrawn = draft.instance_id
        self._keeper.keep(draft, self._kept, self._not_kept)

    @Slot()
    def beginAdding(self) -> None:
        self._message = ""
        self.changed.emit()

    @Slot(str)
    def keepDraft(self, text: str) -> None:
        if text != self._draft:
            self._draft = text[: self.longestAddition]
            self.draftChanged.emit()

    @Slot()
    def add(self) -> None:
        """What was written goes to whoever reads the comment, sealed like it."""
        reference, text = self._reference, self._draft.strip()
        if reference is None or not text or not self.mayAdd or self._adding:
            return
        if not self._keeper.seal_ok() or not self._keeper.space_ok():
            self._not_added(None)
            return
        from kiosk.store.saying import said_by_visitor

        self._adding = True
        draft = said_by_visitor(reference, "added", self._clock.now(), self._lang, text)
        self._keeper.keep(draft, lambda _receipt: self._is_added(reference), self._not_added)

    def set_language(self, tag: str) -> None:
        self._lang = tag
        self._message = ""
        self.changed.emit()

    def _answered(self, reference: Reference, status: PublicStatus | None) -> None:
        if reference is not self._reference:
            return  # the visitor has gone on
        self._status, self._looked, self._message = status, True, ""
        self.changed.emit()
        self.shown.emit()

    def _is_added(self, reference: Reference) -> None:
        if reference is not self._reference:
            return  # the visitor has gone on
        self._draft, self._adding = "", False
        self._message = self._words("followup.added")
        self.draftChanged.emit()
        self.changed.emit()
        self.added.emit()
        self.shown.emit()

    def _not_added(self, _error: Exception | None) -> None:
        self._adding = False
        self._message = self._words("followup.not-kept")
        self.changed.emit()
        self.shown.emit()

    def _kept(self, _receipt: Receipt) -> None:
        if self.member:
            self._status = PublicStatus(state="left")
            self._message = self._words("panel.withdrawn")
        else:
            self._message = self._words("followup.withdrawn")
        self.changed.emit()
        self.shown.emit()

    def _not_kept(self, _error: Exception) -> None:
        self._withdrawn = ""
        self._message = self._words("followup.not-kept")
        self.changed.emit()
        self.shown.emit()

    def _filled(self, key: str, day: date) -> str:
        from kiosk.i18n.formats import format_date
        from kiosk.i18n.isolation import isolate

        return self._words(key).replace("%1", isolate(format_date(day, self._lang)))
