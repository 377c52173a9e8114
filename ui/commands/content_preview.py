"""`diwan content preview`: a page of a source folder in the window visitors will see it in.

It is the real kiosk with a pack built from the folder for the occasion: nothing is kept or sent.
The rest of `diwan content` needs no screen and lives in the kiosk's own commands.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from kiosk.commands.content import command
from kiosk.commands.failure import Failure
from kiosk.content.plain import is_plain, ordinary_tag

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.settings import Settings
    from ui.app import Kiosk

__all__ = ["command", "open_page", "source_settings"]

_PAGES = {"services": "service", "topics": "topic", "announcements": "announcements",
          "stories": "stories"}  # fmt: skip


@command.command()
@click.argument("pack", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--page", default="", help="Open this page, such as services/renew-id-card.")
@click.option("--lang", default="", help="In this language, or its plain words: ar-simple.")
@click.option(
    "--size", type=click.IntRange(0, 3), default=1, show_default=True, help="Size of the letters."
)
@click.option("--theme", default="", help="In this theme, such as contrast-dark.")
@click.option("--portrait", "shape", flag_value="portrait", help="A window of 1080 × 1920.")
@click.option("--landscape", "shape", flag_value="landscape", help="A window of 1920 × 1080.")
def preview(pack: Path, page: str, lang: str, size: int, theme: str, shape: str | None) -> None:
    """Show the source folder PACK as visitors would see it. Nothing is kept or sent.

    Ends when the visit ends, or when the window is closed.
    """
    from kiosk.publishing import PackProblems

    with TemporaryDirectory(prefix="diwan-preview-") as folder:
        try:
            settings = source_settings(Path(folder), pack)
        except PackProblems as error:
            first = next(each for each in error.problems if each.severity == "error")
            raise Failure(f"{pack} cannot be shown: {error}", str(first)) from error
        sys.exit(_run(settings, page, lang, size, theme, shape))


def source_settings(folder: Path, pack: Path) -> Settings:
    """Settings for a kiosk with this pack, built; everything it writes is in `folder`.

    Raises `PackProblems`.
    """
    from kiosk.publishing import build_pack
    from kiosk.settings import Settings
    from kiosk.settings.table import DisplaySettings
    from ui.commands.forms_preview import give_keys

    build_pack(pack, folder / "pack")
    give_keys(folder / "data")
    return Settings(
        data_dir=folder / "data",
        pack=folder / "pack",
        display=DisplaySettings(full_screen=False),
    )


def open_page(kiosk: Kiosk, page: str, lang: str, size: int, theme: str) -> None:
    """Begin a visit that stands at the page. A page nobody knows leaves it at home."""
    kiosk.visit.start(ordinary_tag(lang))
    kiosk.look.setSize(size)
    if theme:
        kiosk.look.setTheme(theme)
    if is_plain(lang):
        kiosk.guide.set_plain(True)
    kind, _, name = page.partition("/")
    if kind in _PAGES:
        kiosk.visit.open(_PAGES[kind], {"id": name})


def _run(settings: Settings, page: str, lang: str, size: int, theme: str, shape: str | None) -> int:
    from PySide6.QtCore import QSize

    from ui.commands.kiosk import SHAPES
    from ui.kiosk_main import has_display

    if not has_display():
        raise Failure(
            "there is no display to open the preview on",
            "Start it in a graphical session, or read the page with `diwan content show`.",
        )
    window = QSize(*SHAPES[shape or "portrait"])
    return _stay(settings, page, lang, size, theme, window)


def _stay(settings: Settings, page: str, lang: str, size: int, theme: str, window: QSize) -> int:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from kiosk.settings.places import assets_dir
    from ui.app import Kiosk
    from ui.commands.forms_preview import stay_until_the_end
    from ui.window import prefer_software

    prefer_software()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("diwan")
    kiosk = Kiosk(settings, assets_dir(), sync=False, locked=False)
    offered = [each["code"] for each in kiosk.visit.languages]
    tag = lang or offered[0]
    if ordinary_tag(tag) not in offered:
        kiosk.close()
        raise Failure(f"this pack has no language “{lang}”", f"It has: {', '.join(offered)}.")
    shown = kiosk.show(window)
    shown.frameSwapped.connect(  # laid out before its first frame, a page would stand half-way down
        lambda: open_page(kiosk, page, tag, size, theme), Qt.ConnectionType.SingleShotConnection
    )
    return stay_until_the_end(app, kiosk)
