"""What is crawled: all of it by `./dev crawl`, and a covering part of it with every run of the tests.

The part holds every pair: each scene meets every language, size, theme and layout, and each of
those every value of the others. It follows from the names alone, so the same tree gives the same
cases on every machine.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from ui.viewmodels.theme_files import SIZES, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANGUAGES = ("ar", "he", "en", "ru", "am", "fr")
LAYOUTS = ("portrait", "landscape", "low")


class Case(NamedTuple):
    scene: str
    lang: str
    size: str
    theme: str
    layout: str

    def __str__(self) -> str:
        return "/".join(self)


def whole(scenes: Sequence[str]) -> Iterator[Case]:
    """Scenes go slowest within a layout: a window that has its shape keeps it."""
    for layout, scene, lang, size, theme in product(LAYOUTS, scenes, LANGUAGES, SIZES, THEMES):
        yield Case(scene, lang, size, theme, layout)


def sampled(scenes: Sequence[str]) -> Iterator[Case]:
    """Six cases for a scene, one in each language; the other factors turn at paces of their own."""
    for at, scene in enumerate(scenes):
        for turn, lang in enumerate(LANGUAGES):
            yield Case(
                scene=scene,
                lang=lang,
                size=SIZES[(turn + at // len(THEMES)) % len(SIZES)],
                theme=THEMES[(turn + at) % len(THEMES)],
                layout=LAYOUTS[(turn + at // (len(THEMES) * len(SIZES))) % len(LAYOUTS)],
            )
