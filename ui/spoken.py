"""What the speech room needs to know of the settings, and no more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.settings import Settings


class SpokenSettings:
    """The settings as the speech room reads them."""

    def __init__(self, settings: Settings) -> None:
        self.enabled: bool = settings.speech.enabled
        self.device: str = settings.speech.device or ""
        self.headphone_device: str = settings.speech.headphone_device or ""
