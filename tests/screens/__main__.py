"""`./dev screens`: a picture of every screen × language × shape × look, with contact sheets."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

LOOKS = {"default": (1, "light"), "largest-dark": (3, "contrast-dark")}
SHAPES = ("portrait", "landscape")
DESK = "desk"
"""All pages of the staff desktop."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev screens", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/screens"), help="the folder")
    parser.add_argument("--only", default="", help="scenes, separated by commas")
    parser.add_argument("--lang", default="", help="languages, separated by commas")
    parser.add_argument("--shape", choices=SHAPES, help="one shape only")
    parser.add_argument("--look", choices=list(LOOKS), help="one look only")
    parser.add_argument(
        "--size", type=int, choices=range(4), help="letter size instead of the look's"
    )
    parser.add_argument("--theme", help="theme instead of the look's")
    return parser.parse_args()


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    wanted = arguments()
    from tests.screens.scenes import SCENES

    unknown = [n for n in wanted.only.split(",") if n and n not in {*SCENES, DESK}]
    if unknown:
        print(
            f"screens: no scene named {', '.join(unknown)}; there are {', '.join(SCENES)}",
            file=sys.stderr,
        )
        return 2
    return render(wanted)


def render(wanted: argparse.Namespace) -> int:
    from tests.screens.scenes import SCENES
    from tests.screens.sheets import contact_sheet
    from tests.support.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow

    names = [n for n in SCENES if not wanted.only or n in wanted.only.split(",")]
    shapes = [wanted.shape] if wanted.shape else SHAPES
    looks = [wanted.look] if wanted.look else list(LOOKS)
    wanted.out.mkdir(parents=True, exist_ok=True)
    failed: list[str] = []
    for shape in shapes if names else ():
        with TemporaryDirectory() as data:
            k = KioskWindow(Path(data), size=PORTRAIT if shape == "portrait" else LANDSCAPE)
            languages = [each["code"] for each in k.kiosk.visit.languages]
            languages = [
                tag for tag in languages if not wanted.lang or tag in wanted.lang.split(",")
            ]
            for look in looks:
                for tag in languages:
                    files = []
                    for name in names:
                        try:
                            files.append((name, picture(k, wanted, shape, look, tag, name)))
                        except Exception as error:  # noqa: BLE001  # the others are still worth seeing
                            failed.append(f"{shape} {look} {tag} {name}: {error!r}")
                    sheet = contact_sheet(files, wanted.out / f"sheet-{shape}-{look}-{tag}.png")
                    print(f"screens: {sheet}", flush=True)
            k.close()
    if not wanted.only or DESK in wanted.only.split(","):
        from tests.screens.desk import pictures as of_the_desk

        for sheet in of_the_desk(wanted.out, wanted.lang, wanted.look):
            print(f"screens: {sheet}", flush=True)
    for line in failed:
        print(f"screens: failed: {line}", file=sys.stderr)
    print(f"screens: {len(list(wanted.out.glob('*.png')))} pictures in {wanted.out}")
    return 1 if failed else 0


def picture(k, wanted, shape: str, look: str, tag: str, name: str) -> Path:
    from tests.screens.scenes import SCENES

    size, theme = LOOKS[look]
    k.kiosk.visit.end()
    k.kiosk.staff.leave()
    k.settle()
    k.kiosk.visit.start(tag)
    k.settle()
    SCENES[name](k)
    k.kiosk.look.setSize(wanted.size if wanted.size is not None else size)
    k.kiosk.look.setTheme(wanted.theme or theme)
    file = wanted.out / f"{name}-{shape}-{look}-{tag}.png"
    k.settle(20)
    k.grab().save(str(file))
    return file


if __name__ == "__main__":
    sys.exit(main())
