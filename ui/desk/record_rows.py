"""What staff choose from before they record: the channels, and the forms for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.desk.recording import CHANNELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import FormEntry
    from ui.desk.telling import Telling

PURPOSES = ("satisfaction", "suggestion", "panel")
"""What staff record for others. A vote or a quiz is each visitor's own."""

_SIGNS = {"desk": "user", "telephone": "phone"}
_FORM_SIGNS = {"satisfaction": "smiley", "suggestion": "chat-text", "panel": "users-three"}


def channel_rows(telling: Telling) -> list[dict[str, str]]:
    """Rows of {id, name, icon}."""
    return [
        {"id": each, "name": telling.say(f"record.channel.{each}"), "icon": _SIGNS[each]}
        for each in CHANNELS
    ]


def form_rows(telling: Telling, forms: Sequence[FormEntry]) -> list[dict[str, str]]:
    """Rows of {id, purpose, name, icon}; forms of the same purpose are numbered."""
    found = [each for each in forms if each.purpose in PURPOSES]
    found.sort(key=lambda each: PURPOSES.index(each.purpose))
    return [
        {
            "id": each.id,
            "purpose": each.purpose,
            "name": _form_name(telling, each, found),
            "icon": _FORM_SIGNS[each.purpose],
        }
        for each in found
    ]


def _form_name(telling: Telling, form: FormEntry, found: list[FormEntry]) -> str:
    name = telling.say(f"record.form.{form.purpose}")
    alike = [each.id for each in found if each.purpose == form.purpose]
    return name if len(alike) == 1 else f"{name} ({alike.index(form.id) + 1})"
