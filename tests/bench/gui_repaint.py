"""From changing language, size or theme to the next frame, on pages of every kind.

In this process, without a screen, with the renderer that every kiosk can have, which paints in the
screen's own thread. Milliseconds of that thread's processor time, which what else runs changes
least; the longest of each page counts.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, Qt  # noqa: E402

from tests.screens.scenes import SCENES  # noqa: E402
from tests.support.kiosk_window import KioskWindow  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

AIM_MS = 100
PAGES = (
    "home",
    "topics",
    "topic",
    "service",
    "step",
    "search",
    "search-results",
    "announcements",
    "question-choices",
    "question-smileys",
    "question-nps",
    "question-text",
    "review",
    "thanks",
)
LANGUAGES = ("ar", "en", "he", "ru", "am", "fr", "en", "ar", "he", "en")
SIZES = (2, 3, 0, 1)
THEMES = ("dark", "soft", "contrast-dark", "contrast-light", "light")


def to_next_frame(window: KioskWindow, change: Callable[[], None]) -> float:
    """Milliseconds from the change until it is painted."""
    window.settle(12)
    painted: list[float] = []
    window.window.frameSwapped.connect(
        lambda: painted.append(time.thread_time()), Qt.ConnectionType.SingleShotConnection
    )
    began = time.thread_time()
    change()
    while not painted:
        window.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return (painted[0] - began) * 1000


def measure(window: KioskWindow, page: str) -> dict[str, list[float]]:
    visit, look = window.kiosk.visit, window.kiosk.look
    visit.end()
    visit.start("en")
    window.settle()
    SCENES[page](window)
    window.settle()
    for tag in LANGUAGES:  # faces, shaped words and catalogues are there from the second time on
        visit.setLanguage(tag)
        window.settle()
    visit.setLanguage("he")
    return {
        "language": [to_next_frame(window, partial(visit.setLanguage, tag)) for tag in LANGUAGES],
        "size": [to_next_frame(window, partial(look.setSize, step)) for step in SIZES],
        "theme": [to_next_frame(window, partial(look.setTheme, name)) for name in THEMES],
    }


def main() -> int:
    read = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    read.add_argument("--only", default="", help="pages, separated by commas")
    chosen = read.parse_known_args()[0]  # the room's other programs have options of their own
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        window = KioskWindow(Path(folder), locked=False)
        window.wait_for(lambda: window.kiosk.keyboard.suggesting)
        for page in chosen.only.split(",") if chosen.only else PAGES:
            found = measure(window, page)
            longest = {what: max(times) for what, times in found.items()}
            slow += [f"{page}: {what}" for what, ms in longest.items() if ms > AIM_MS]
            told = "  ".join(f"{what} {ms:5.0f} ms" for what, ms in longest.items())
            print(f"  {page:<18} {told}", flush=True)
        window.close()
    print(f"  aim {AIM_MS} ms   " + (f"NOT MET: {', '.join(slow)}" if slow else "met"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
