"""A kiosk in a process of its own and a visitor who votes, thanked or killed: run as a script.

It prints the reference number once the thank-you screen shows it, and then waits to be killed.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main(data: Path) -> None:
    from tests.support.kiosk_window import KioskWindow
    from tests.ui.pages.attract_page import AttractPage

    kiosk = AttractPage(KioskWindow(data))
    thanks = kiosk.choose("ar").brief().choose("keep").to_review().send()
    print(thanks.reference, flush=True)
    time.sleep(60)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
