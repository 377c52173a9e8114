"""Which content this device shows, in which languages, and what of it is made ready ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import content

if TYPE_CHECKING:
    from kiosk.languages import Language
    from kiosk.settings import Settings

WARM_LANE = "warm"
"""The background lane on which content is made ready."""


class NoPackError(Exception):
    """There is nothing to show yet; the message says what to do."""


def find_pack(settings: Settings) -> content.Guide:
    """The newest pack that was pulled, else the one the settings name. Raises `NoPackError`."""
    from kiosk.content.install import current_pack

    folder = current_pack(settings.data_dir / "packs") or settings.pack
    if folder is None:
        raise NoPackError(
            "There is no content on this device yet. Enrol it (diwan enrol) and run "
            "“diwan sync now”, or name a built pack with the setting “pack”."
        )
    try:
        return content.Guide.open(folder)
    except content.PackError as error:
        raise content.PackError(f"the content in {folder} cannot be used: {error}") from error


def offered_languages(
    table: dict[str, Language], settings: Settings, guide: content.Guide
) -> dict[str, Language]:
    """The languages of the first screen: as set, else as the pack has them."""
    wanted = settings.kiosk.languages or list(guide.pack.languages)
    offered = {tag: table[tag] for tag in wanted if tag in table}
    return offered or {"en": table["en"]}


def warm(guide: content.Guide, languages: list[str]) -> dict[str, list[str]]:
    """What the first form and the first search need, so that they do not wait; and the words each
    language's keyboard suggests.
    """
    import kiosk.forms  # noqa: F401
    from kiosk.content.vocabulary import running_words

    for tag in languages:
        guide.prepare_search(tag)
    return {tag: running_words(guide.edition(tag)) for tag in languages}
