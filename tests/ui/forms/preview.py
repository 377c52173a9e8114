"""Pictures of every question page, to be looked at: python -m tests.ui.forms.preview FOLDER [WORD…]

A WORD keeps only the pictures whose name contains it (for instance `text-ar` or `XL`).
"""

from __future__ import annotations

import os
import sys
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.ui.forms.questions import gallery
from tests.ui.forms.stage import LANDSCAPE, LANGUAGES, PORTRAIT, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = ("S", "M", "L", "XL")
WORDS = {
    "ar": ["صوت", "صوتي", "صورة", "صوت", "الخدمة", "الخدمة", "الانتظار"],
    "he": ["יותר", "השירות", "השירות", "ההמתנה", "יום"],
    "en": ["number", "the", "the", "service", "waiting"],
}


Shot = tuple[str, str, int, str, tuple[int, int]]


def shots() -> Iterator[Shot]:
    for lang, (size, theme) in product(LANGUAGES, ((1, "light"), (3, "contrast-dark"))):
        yield lang, "portrait", size, theme, PORTRAIT
    yield "ar", "landscape", 1, "light", LANDSCAPE
    yield "en", "landscape", 3, "dark", LANDSCAPE
    yield "en", "portrait", 2, "dark", PORTRAIT
    yield "he", "low", 1, "contrast-light", PORTRAIT
    yield "ar", "low", 3, "light", PORTRAIT


def main(folder: Path, wanted: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stage = Stage()
    for lang, words in WORDS.items():
        stage.keyboard.set_words(lang, words)
    for lang, way, size, theme, pixels in shots():
        stage.look.setSize(size)
        stage.look.setTheme(theme)
        stage.fit(pixels)
        stage.root.setProperty("share", 0.62 if way == "low" else 1.0)
        stage.speak(lang)
        for name, question in gallery(lang).items():
            file = f"{name}-{lang}-{SIZES[size]}-{theme}-{way}.png"
            if wanted and not any(word in file for word in wanted):
                continue
            stage.show(question)
            stage.picture().save(str(folder / file))
    for warning in stage.warnings:
        print(warning)
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
