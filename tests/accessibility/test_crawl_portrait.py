"""The sampled crawl in the layout “portrait”. A file for each layout, so that they run side by side."""

from typing import ClassVar

from tests.accessibility.crawl.checks import EveryScreen


class TestPortrait(EveryScreen):
    layout: ClassVar[str] = "portrait"
