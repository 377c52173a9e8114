"""Why the desk did not open, for somebody who began it from a menu and sees no terminal.

A process of its own shows the box: the desk's own window may have failed half way. It speaks the
language that was asked for, else that of the session.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.commands.failure import Failure
from ui.kiosk_main import has_display

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_ENGLISH = "en"
_TODO = {
    "no-account": "diwan staff add NAME --role service-manager --key FILE",
    "no-content": "diwan enrol --central https://… --code …; diwan sync now",
}


class Refused(Failure):
    """One that a desk can explain in its languages."""

    def __init__(
        self, code: Literal["no-account", "no-content"], message: str, hint: str = ""
    ) -> None:
        super().__init__(message, hint)
        self.code = code


class Told(NamedTuple):
    """`detail` stands below `text`; `tag` is the language of the box."""

    title: str
    text: str
    detail: str
    tag: str


def say_why(failure: Failure, language: str = "") -> None:
    """Show it in a window and wait until that is closed; nothing where there is no display."""
    if has_display():
        told = told_of(failure, language)
        subprocess.run([sys.executable, "-I", "-m", "ui.desk.refusal", *told], check=False)


def told_of(failure: Failure, language: str = "", session: Sequence[str] | None = None) -> Told:
    """`session` are the languages of whoever is here, the best first; without it, the system's.

    A failure without a code of its own is shown as it is, in English, below a sentence that says so.
    """
    from kiosk.settings.places import assets_dir
    from ui.translations import Translations

    folder = assets_dir() / "i18n"
    tag = _language([language] if language else session or _of_the_session(), folder)
    texts = Translations(folder)

    def say(key: str, value: str = "") -> str:
        return texts.say(key, tag).replace("%1", f"{_LEFT_TO_RIGHT}{value}{_END}")

    if isinstance(failure, Refused):
        text = say(f"refusal.{failure.code}")
        detail = say(f"refusal.{failure.code}.do", _TODO[failure.code])
    else:
        text = say("refusal.other")
        lines = [failure.message, *([failure.hint] if failure.hint else [])]
        detail = "\n".join(f"{_LEFT_TO_RIGHT}{line}{_END}" for line in lines)
    return Told(say("refusal.title"), text, detail, tag)


def _of_the_session() -> list[str]:
    from PySide6.QtCore import QLocale

    return list(QLocale.system().uiLanguages())


def _language(wanted: Sequence[str], folder: Path) -> str:
    from kiosk.i18n.tags import base_language

    known = (base_language(each) for each in wanted)
    return next((tag for tag in known if (folder / f"desk_refusal_{tag}.qm").is_file()), _ENGLISH)


def box_with(told: Told) -> QMessageBox:
    """The box, whose words can be marked and copied; needs a `QApplication`."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QMessageBox

    from kiosk.i18n.tags import direction

    box = QMessageBox()
    box.setLocale(QLocale(told.tag))
    rtl = direction(told.tag) == "rtl"
    box.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(told.title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(told.text)
    box.setInformativeText(told.detail)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return box


def main() -> None:
    """`python -m ui.desk.refusal TITLE TEXT DETAIL TAG`."""
    from PySide6.QtWidgets import QApplication

    told = Told(*sys.argv[1:])
    app = QApplication(sys.argv[:1])
    app.setDesktopFileName("diwan-desk")
    box_with(told).exec()


if __name__ == "__main__":
    main()
