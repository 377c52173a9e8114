"""Starts the whole service; with a display, for hands; without one, as a scripted visit."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from kiosk.languages import load_languages
from kiosk.settings import Settings, SettingsError, load_settings
from kiosk.settings.places import assets_dir
from ui.demo.place import PIN, Central, DemoError, diwan, set_up, tell
from ui.demo.screen import NoScreenError, VirtualScreen
from ui.kiosk_main import has_display, run_kiosk

SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
DESK = (1440, 900)
RECEIVE_SECONDS = 30.0
PICTURES = Path("build/run")


def arguments() -> argparse.Namespace:
    known = list(load_languages(assets_dir() / "i18n" / "languages.toml"))
    parser = argparse.ArgumentParser(prog="./dev run", description=__doc__)
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--portrait", dest="shape", action="store_const", const="portrait")
    shape.add_argument("--landscape", dest="shape", action="store_const", const="landscape")
    parser.add_argument("--lang", choices=known, default="", help="the visit's language")
    parser.add_argument(
        "--scripted", action="store_true", help="the scripted visit, also where there is a display"
    )
    parser.add_argument(
        "--desk", action="store_true", help="the staff desktop, with some weeks of sample answers"
    )
    parser.add_argument(
        "--pictures", type=Path, default=PICTURES, help="where the pictures go (build/run)"
    )
    return parser.parse_args()


def demo_settings(data: Path, *, full_screen: bool) -> Settings:
    """The settings of a sample kiosk, from a file as a real one has them."""
    from kiosk.trust import hash_pin

    file = data / "diwan.toml"
    file.write_text(
        f"data_dir = {json.dumps(str(data))}\n"
        f'[kiosk]\nname = "Sample kiosk"\n'
        f"[display]\nfull_screen = {str(full_screen).lower()}\n"
        f"[staff]\npin_hash = {json.dumps(hash_pin(PIN))}\n",
        encoding="utf-8",
    )
    return load_settings(file, environ={})


def by_hand(wanted: argparse.Namespace, folder: Path) -> int:
    """A window for the person at this machine."""
    from PySide6.QtCore import QSize

    central, data = set_up(folder)
    try:
        tell(f"staff door: touch the four corners clockwise from the top left, PIN {PIN}")
        settings = demo_settings(data, full_screen=wanted.shape is None)
        size = QSize(*SHAPES[wanted.shape]) if wanted.shape else None
        status = run_kiosk(settings, size=size, language=wanted.lang)
        answers = central.ask("answers")
        print(json.dumps({"received": len(answers), "answers": str(central.folder)}))
        return status
    finally:
        central.stop()


def at_the_desk(wanted: argparse.Namespace, folder: Path) -> int:
    """The staff desktop with a service behind it; without a display, a picture of its pages."""
    from ui.demo.desk import living_desk
    from ui.desk.main import run_desk

    screen = None if has_display() and not wanted.scripted else VirtualScreen(*DESK)
    try:
        central, settings = living_desk(folder)
        try:
            if screen is None:
                return run_desk(settings, language=wanted.lang)
            return desk_pictures(settings, wanted)
        finally:
            central.stop()
    finally:
        if screen is not None:
            screen.close()


def desk_pictures(settings: Settings, wanted: argparse.Namespace) -> int:
    """Signs in and looks at each page; the last line says what there was to see."""
    from PySide6.QtGui import QGuiApplication

    from ui.demo.visit_desk import look_around
    from ui.window import prefer_software

    prefer_software()
    app = QGuiApplication(sys.argv[:1])
    seen = look_around(app, settings, wanted.lang, wanted.pictures)
    print(json.dumps(seen, ensure_ascii=False))
    return 0 if seen["answers"] and seen["cases"] else 1


def scripted(wanted: argparse.Namespace, folder: Path) -> int:
    """A visit on a virtual screen; the last line says what came of it."""
    screen = VirtualScreen(*SHAPES[wanted.shape or "portrait"])
    result: dict[str, object] = {"reference": "", "stored": False, "received": False}
    if wanted.pictures.exists():
        shutil.rmtree(wanted.pictures)
    try:
        central, data = set_up(folder)
        try:
            settings = demo_settings(data, full_screen=True)
            visit_and_check(wanted, central, settings, result)
        finally:
            central.stop()
    finally:
        screen.close()
        result["pictures"] = [str(p) for p in sorted(wanted.pictures.glob("*.png"))]
        print(json.dumps(result, ensure_ascii=False))
    return 0 if result["stored"] and result["received"] else 1


def visit_and_check(
    wanted: argparse.Namespace, central: Central, settings: Settings, result: dict[str, object]
) -> None:
    from PySide6.QtGui import QGuiApplication

    from kiosk.trust import parse_reference
    from ui.app import Kiosk
    from ui.demo.screen import Hands
    from ui.demo.visit import ScriptedVisit
    from ui.window import prefer_software

    prefer_software()
    app = QGuiApplication(sys.argv[:1])
    kiosk = Kiosk(settings, assets_dir())
    hands = Hands()
    try:
        kiosk.show()
        visit = ScriptedVisit(kiosk, hands, wanted.pictures)
        reference = visit.walk(wanted.lang or next(iter(kiosk.pack.pack.languages)))
        result["reference"] = reference
        number = parse_reference(reference)
        stored = json.loads(diwan("answers", "list", "--data", str(settings.data_dir), "--json"))
        result["stored"] = any(number.hashed in json.dumps(row) for row in stored)
        tell(f"reference {reference}; on disk: {result['stored']}")
        found = central.received(number.text, RECEIVE_SECONDS)
        result["received"] = found is not None
        print(json.dumps(found, indent=2, ensure_ascii=False), file=sys.stderr)
    finally:
        hands.close()
        kiosk.close()
        del app


def main() -> int:
    wanted = arguments()
    folder = Path(tempfile.mkdtemp(prefix="diwan-run-"))
    try:
        if wanted.desk:
            return at_the_desk(wanted, folder)
        hand = has_display() and not wanted.scripted
        return by_hand(wanted, folder) if hand else scripted(wanted, folder)
    except (DemoError, NoScreenError, SettingsError) as error:
        print(f"run: {error}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
