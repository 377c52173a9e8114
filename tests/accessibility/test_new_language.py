"""Adding a language is adding data: two made-up ones, shown without a line of code for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kiosk.publishing import build_pack
from tests.accessibility import made_up
from tests.accessibility.crawl.stand import faults
from tests.screens.scenes import SCENES
from tests.support.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from ui.a11y.tree import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCREENS = (
    "home",
    "topics",
    "topic",
    "service",
    "step",
    "search-results",
    "announcements",
    "question-choices",
    "question-smileys",
    "question-nps",
    "question-error",
    "review",
    "thanks",
    "idle-warning",
    "end-dialog",
    "panel-text",
    "panel-contrast",
    "panel-listen",
    "panel-help",
)
# What is the same in every language: signs, numbers, codes, and languages by their own names.
SHARED = re.compile(r"[\W\d_]*|[A-Z0-9-]{4,}\w?|.*(العربية|עברית|English).*|https://\S+")
# Durations and times are CLDR's, by the language before the hyphen.
CLDR = re.compile(r"\d+ minutes|[\W\d]* to [\W\d]*|\d+ \w+")
OWN = {
    "en-XA": re.compile(r"[åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽß]"),
    "ar-XB": re.compile(r"[ابجدهوزحطيكلمنسعفصقرشت]"),
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Assets and a built pack with the made-up languages."""
    folder = tmp_path_factory.mktemp("made-up")
    built = folder / "built"
    build_pack(made_up.pack(folder), built)
    return made_up.assets(folder), built


@pytest.fixture(
    scope="module", params=[("en-XA", PORTRAIT), ("ar-XB", LANDSCAPE)], ids=["en-XA", "ar-XB"]
)
def kiosk(
    request: pytest.FixtureRequest,
    folders: tuple[Path, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[KioskWindow, str]]:
    tag, size = request.param
    assets, built = folders
    k = KioskWindow(tmp_path_factory.mktemp("kiosk"), size=size, assets=assets, pack=built)
    yield k, tag
    k.close()


def shown(k: KioskWindow, scene: str, tag: str) -> None:
    k.kiosk.visit.end()
    k.settle()
    k.kiosk.visit.start(tag)
    k.settle()
    SCENES[scene](k)
    k.settle(20)


@pytest.mark.row(15)
@pytest.mark.row(39)
@pytest.mark.parametrize("scene", SCREENS)
def test_every_word_is_the_languages_own_and_has_room(
    kiosk: tuple[KioskWindow, str], scene: str
) -> None:
    k, tag = kiosk
    shown(k, scene, tag)
    assert k.kiosk.look.rtl == (tag == "ar-XB")
    told = [n.name for n in nodes(k.window) if n.lang in {"", tag} and not SHARED.fullmatch(n.name)]
    assert told
    foreign = [name for name in told if not OWN[tag].search(name)]
    assert [name for name in foreign if not CLDR.fullmatch(name)] == []
    assert [str(fault) for fault in faults(k)] == []
