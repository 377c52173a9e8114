"""Why the desk did not open, for somebody who began it from a menu and sees no terminal.

A process of its own shows the box: the desk's own window may have failed half way.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from ui.kiosk_main import has_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from kiosk.commands.failure import Failure


def say_why(failure: Failure) -> None:
    """Show it in a window and wait until that is closed; nothing where there is no display."""
    if has_display():
        program = [sys.executable, "-I", "-m", "ui.desk.refusal", failure.message, failure.hint]
        subprocess.run(program, check=False)


def box_with(message: str, hint: str) -> QMessageBox:
    """The box, whose words can be marked and copied; needs a `QApplication`."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Diwan staff desk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    box.setInformativeText(hint)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return box


def main() -> None:
    """`python -m ui.desk.refusal MESSAGE HINT`."""
    from PySide6.QtWidgets import QApplication

    message, hint = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    app.setDesktopFileName("diwan-desk")
    box_with(message, hint).exec()


if __name__ == "__main__":
    main()
