"""A kiosk that is brought to a case, and asked what is wrong there."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple, Self

from tests.accessibility.crawl import pixels, states, targets, texts, way
from tests.accessibility.crawl.kinds import pack_of_kinds
from tests.accessibility.crawl.seen import outline
from tests.screens.scenes import SCENES
from tests.support.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from ui.viewmodels.theme_files import SIZES

if TYPE_CHECKING:
    from tests.accessibility.crawl.matrix import Case
    from tests.accessibility.crawl.seen import Outline

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
    "letters": "letters below the size that was chosen",
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


class Laid(NamedTuple):
    """A screen whose places and words have been looked at: `wrong` but for colours."""

    outline: Outline
    shown: list[texts.Printed]
    stops: list[way.Stop]
    wrong: list[tuple[str, str]]


def faults(k: KioskWindow, case: str = "", *, rings: int = RINGS) -> list[Fault]:
    """Everything wrong with the screen as it is, in words."""
    return looked_at(k, case, rings=rings)[1]


def looked_at(
    k: KioskWindow, case: str, *, rings: int, known: Laid | None = None
) -> tuple[Laid, list[Fault]]:
    """What is wrong with the screen as it is. Where it lies as it is `known` to lie, only what
    colours change is looked at anew.
    """
    k.kiosk.look.showFocus(False)
    k.draw()
    now = outline(k)
    laid = known if known is not None and known.outline == now else _placed(k, now)
    wrong = list(laid.wrong)
    if not k.kiosk.access.privacy.dark:
        wrong += pixels.faults(k, pixels.pixels(k.window.grabWindow()), laid.shown)
    # the next key is being learnt, whichever it is; with one switch it is time that moves the focus
    if not k.kiosk.access.keypad.waiting and k.kiosk.access.scanner.switches != "one":
        if laid is not known:
            went = way.walked(k, targets.operable(k))
            laid = laid._replace(stops=went.stops, wrong=[*laid.wrong, *went.faults])
            wrong += went.faults
        if not k.kiosk.access.privacy.dark:
            wrong += way.rings(k, laid.stops, rings)
    return laid, [Fault(kind, case, what) for kind, what in dict.fromkeys(wrong)]


def _placed(k: KioskWindow, now: Outline) -> Laid:
    shown = texts.printed(k)
    wrong = [*targets.faults(k, targets.operable(k)), *texts.faults(k, shown)]
    return Laid(now, shown, [], wrong)


class Stand:
    """`with Stand() as stand: stand.faults(case)`; one window, made anew for another shape."""

    def __init__(self, pack: Path | None = None) -> None:
        self._pack = pack
        self._kiosk: KioskWindow | None = None
        self._wide = False
        self._folder = TemporaryDirectory(prefix="diwan-crawl-", ignore_cleanup_errors=True)
        self._opened = 0
        self._at: object = None
        self._laid: Laid | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        self._folder.cleanup()

    def close(self) -> None:
        if self._kiosk is not None:
            self._kiosk.close()
            self._kiosk = self._at = self._laid = None

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
        """Bring it about; where only size or theme are others than before, change those alone."""
        at = (case.scene, case.lang, case.layout)
        if self._kiosk is None or (at, self._where(self._kiosk)) != self._at:
            k = self._begin(case)
        else:
            k = self._kiosk
        self._dress(k, case)
        self._at = (at, self._where(k))
        return k

    def _begin(self, case: Case) -> KioskWindow:
        self._laid = None
        k = self.window(wide=case.layout == "landscape")
        k.kiosk.visit.end()
        k.kiosk.staff.leave()
        k.settle()
        k.kiosk.visit.start(case.lang)
        k.settle()
        SCENES[case.scene](k)
        k.settle()
        return k

    def _dress(self, k: KioskWindow, case: Case) -> None:
        look = k.kiosk.look
        size = SIZES.index(case.size)
        if size != look.size:
            self._laid = None
            look.setSize(size)
        if case.theme != look.theme:
            look.setTheme(case.theme)
        if not look.reducedMotion:
            look.setReducedMotion(True)
        if look.lowReach != (case.layout == "low"):
            look.setLowReach(case.layout == "low")
        k.settle(12)

    def _where(self, k: KioskWindow) -> tuple[object, ...]:
        """What tells a screen from another."""
        visit, access = k.kiosk.visit, k.kiosk.access
        return (
            visit.page,
            visit.language,
            visit.warning,
            k.window.property("openPanel"),
            k.kiosk.keyboard.shown,
            access.privacy.dark,
            access.scanner.switches,
            access.profiles.current,
        )

    def faults(self, case: Case, *, rings: int = RINGS) -> list[Fault]:
        """A screen that cannot be brought about is a fault as well, and the next gets a new kiosk."""
        try:
            k = self.go_to(case)
            self._laid, found = looked_at(k, str(case), rings=rings, known=self._laid)
        except Exception as error:
            logging.getLogger(__name__).debug("%s", case, exc_info=True)
            self.close()
            return [Fault("broken", str(case), f"{type(error).__name__}: {error}"[:200])]
        return found
