"""A kiosk that is brought to a case, and asked what is wrong there."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple, Self

from tests.accessibility.crawl import pixels, states, targets, texts, way
from tests.accessibility.crawl.kinds import pack_of_kinds
from tests.screens.scenes import SCENES
from tests.support.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from ui.viewmodels.theme_files import SIZES

if TYPE_CHECKING:
    from tests.accessibility.crawl.matrix import Case

RINGS = 4
assert states  # imported for the scenes it adds
KINDS = {
    "name": "something without a name or role",
    "state": "a state that is not told",
    "size": "a target below 12.7 mm",
    "reach": "a control above the low layout",
    "gap": "targets nearer than 2.54 mm",
    "overlap": "targets on each other",
    "graphic": "a picture neither named nor decoration",
    "cut": "words cut, broken or out of their place",
    "overprint": "words on words",
    "direction": "words against their direction",
    "contrast": "too little contrast in the picture",
    "tab": "a way round that is not one",
    "focus": "a focus that is not seen",
    "broken": "a screen that cannot be shown",
}


class Fault(NamedTuple):
    """`kind` is one of `KINDS`."""

    kind: str
    case: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.case}: {self.what}"


def faults(k: KioskWindow, case: str = "", *, rings: int = RINGS) -> list[Fault]:
    """Everything wrong with the screen as it is, in words."""
    k.draw()
    found = targets.operable(k)
    wrong = [*targets.faults(k, found), *texts.faults(k)]
    if not k.kiosk.access.privacy.dark:
        k.kiosk.look.showFocus(False)
        k.settle(2)
        wrong += pixels.faults(k, pixels.pixels(k.window.grabWindow()))
    # the next key is being learnt, whichever it is; with one switch it is time that moves the focus
    if not k.kiosk.access.keypad.waiting and k.kiosk.access.scanner.switches != "one":
        wrong += way.faults(k, found, rings=rings)
    return [Fault(kind, case, what) for kind, what in dict.fromkeys(wrong)]


class Stand:
    """`with Stand() as stand: stand.faults(case)`; one window, made anew for another shape."""

    def __init__(self, pack: Path | None = None) -> None:
        self._pack = pack
        self._kiosk: KioskWindow | None = None
        self._wide = False
        self._folder = TemporaryDirectory(prefix="diwan-crawl-", ignore_cleanup_errors=True)
        self._opened = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        self._folder.cleanup()

    def close(self) -> None:
        if self._kiosk is not None:
            self._kiosk.close()
            self._kiosk = None

    def window(self, *, wide: bool) -> KioskWindow:
        if self._kiosk is None or wide != self._wide:
            self.close()
            self._opened += 1
            data = Path(self._folder.name) / str(self._opened)
            size = LANDSCAPE if wide else PORTRAIT
            self._kiosk, self._wide = (
                KioskWindow(data, size=size, pack=self._pack or pack_of_kinds()),
                wide,
            )
        return self._kiosk

    def go_to(self, case: Case) -> KioskWindow:
        k = self.window(wide=case.layout == "landscape")
        k.kiosk.visit.end()
        k.kiosk.staff.leave()
        k.settle()
        k.kiosk.visit.start(case.lang)
        k.settle()
        SCENES[case.scene](k)
        k.settle()
        look = k.kiosk.look
        look.setSize(SIZES.index(case.size))
        look.setTheme(case.theme)
        look.setReducedMotion(True)
        if case.layout == "low":
            look.setLowReach(True)
        k.settle(12)
        return k

    def faults(self, case: Case, *, rings: int = RINGS) -> list[Fault]:
        """A screen that cannot be brought about is a fault as well, and the next gets a new kiosk."""
        try:
            return faults(self.go_to(case), str(case), rings=rings)
        except Exception as error:
            logging.getLogger(__name__).debug("%s", case, exc_info=True)
            self.close()
            return [Fault("broken", str(case), f"{type(error).__name__}: {error}"[:200])]
