"""What a closed window or a finished visit leaves in memory: next to nothing."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.kiosk_window import KioskWindow

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage

WARM = 3  # windows or visits until fonts, texts and caches are there
COUNTED = 5
MOST_A_WINDOW = 5.0  # MiB, while caches still fill; a whole kiosk that stays is 8 and more
MOST_A_VISIT = 2.0


def resident() -> float:
    """MiB of this process that lie in memory."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Rss:")) / 1024


def look_around(window: KioskWindow) -> None:
    visit, kiosk = window.kiosk.visit, window.kiosk
    visit.start("en")
    window.settle()
    visit.open("service", {"id": "renew-id-card"})
    window.draw()
    visit.setLanguage("he")
    assert kiosk.feedback.begin(kiosk.guide.forms("satisfaction")[0], "satisfaction")
    visit.open("question")
    window.draw()
    kiosk.look.setSize(3)
    window.draw()
    visit.end()
    window.settle()


def test_a_closed_window_leaves_nothing(tmp_path: Path) -> None:
    left = []
    before = 0.0
    for number in range(WARM + COUNTED):
        if number == WARM:
            before = resident()
        window = KioskWindow(tmp_path / str(number))
        look_around(window)
        left.append(weakref.ref(window.kiosk))
        window.close()
        del window
    after = resident()
    assert [each() for each in left if each() is not None] == []
    assert (after - before) / COUNTED < MOST_A_WINDOW


def test_visits_in_one_window_do_not_add_up(kiosk: AttractPage) -> None:
    for _ in range(WARM):
        look_around(kiosk.k)
    before = resident()
    for _ in range(COUNTED):
        look_around(kiosk.k)
    assert (resident() - before) / COUNTED < MOST_A_VISIT
