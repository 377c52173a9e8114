"""Service guidance on the device: built packs, opened, searched, installed. Reads no source files."""

from kiosk.content.errors import ContentError, PackError, UnknownPage
from kiosk.content.guide import Guide
from kiosk.content.model import (
    Announcement,
    Block,
    Centre,
    Channel,
    Fact,
    Fee,
    PackInfo,
    Run,
    Section,
    Sentence,
    Service,
    ServiceLink,
    Step,
    Text,
    Topic,
)

__all__ = [
    "Announcement",
    "Block",
    "Centre",
    "Channel",
    "ContentError",
    "Fact",
    "Fee",
    "Guide",
    "PackError",
    "PackInfo",
    "Run",
    "Section",
    "Sentence",
    "Service",
    "ServiceLink",
    "Step",
    "Text",
    "Topic",
    "UnknownPage",
]
