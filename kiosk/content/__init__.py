"""Service guidance on the device: built packs, opened, searched, installed. Reads no source files."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    Story,
    Text,
    Topic,
)

if TYPE_CHECKING:
    from kiosk.content.install import (
        activate,
        assemble_pack,
        current_pack,
        install_pack,
        installed_packs,
        tidy,
    )
    from kiosk.content.search import SearchResult, SearchResults

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
    "SearchResult",
    "SearchResults",
    "Section",
    "Sentence",
    "Service",
    "ServiceLink",
    "Step",
    "Story",
    "Text",
    "Topic",
    "UnknownPage",
    "activate",
    "assemble_pack",
    "current_pack",
    "install_pack",
    "installed_packs",
    "tidy",
]

_LATER = {
    "SearchResult": "kiosk.content.search",
    "SearchResults": "kiosk.content.search",
    **dict.fromkeys(
        ("activate", "assemble_pack", "current_pack", "install_pack", "installed_packs", "tidy"),
        "kiosk.content.install",
    ),
}


def __getattr__(name: str) -> Any:
    """Search (sqlite3) and installing (zipfile) are imported when first needed."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
