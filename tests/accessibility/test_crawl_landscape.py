"""The sampled crawl in the layout “landscape”. A file for each layout, so that they run side by side."""

from typing import ClassVar

from tests.accessibility.crawl.checks import EveryScreen


class TestLandscape(EveryScreen):
    layout: ClassVar[str] = "landscape"
