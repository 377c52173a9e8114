"""A crawl over every screen a visitor can meet, in both shapes and directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.screens.access_scenes import HIDDEN_BEHIND
from tests.screens.scenes import SCENES
from tests.support.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.ui.frame.crawl import faults

if TYPE_CHECKING:
    from collections.abc import Iterator

WAYS = {"portrait-ar": (PORTRAIT, "ar"), "landscape-en": (LANDSCAPE, "en")}


@pytest.fixture(scope="module", params=WAYS)
def crawled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[KioskWindow, str]]:
    size, lang = WAYS[request.param]
    window = KioskWindow(tmp_path_factory.mktemp("crawl"), size=size)
    yield window, lang
    window.close()


@pytest.mark.row(8, 20, 41)
@pytest.mark.parametrize("name", [name for name in SCENES if name not in HIDDEN_BEHIND])
def test_everything_on_it_can_be_named_reached_and_touched(
    crawled: tuple[KioskWindow, str], name: str
) -> None:
    k, lang = crawled
    k.kiosk.visit.end()
    k.kiosk.staff.leave()
    k.settle()
    k.kiosk.visit.start(lang)
    k.settle()
    SCENES[name](k)
    k.settle(20)
    assert faults(k) == []
