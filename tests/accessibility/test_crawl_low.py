"""The sampled crawl in the layout “low”. A file for each layout, so that they run side by side."""

from typing import ClassVar

from tests.accessibility.crawl.checks import EveryScreen


class TestLow(EveryScreen):
    layout: ClassVar[str] = "low"
