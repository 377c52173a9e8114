"""A case's events as items that travel: an envelope whose words are sealed and whose rest is open.

What is told to the visitor travels in the same envelope, encrypted under the reference number, so
that central can hand it to every kiosk and read none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from kiosk.cases.events import Event
from kiosk.envelope import CASE_EVENT, Envelope, unsealed
from kiosk.store.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class NotACaseEvent(ValueError):  # noqa: N818 - what the matter is
    """An item that says it is about a case and is not."""


def draft_of(event: Event, channel: str, public: str = "") -> Draft:
    """To be submitted to the device's store. `public` is what the visitor is told, as base64."""
    fields = cast("dict[str, Any]", msgspec.to_builtins(event))
    fields.pop("order", None)
    if public:
        fields["public"] = public
    return Draft(
        kind=CASE_EVENT,
        language=event.lang,
        channel=channel,
        answers=fields,
        personal=frozenset({"text"}),
        instance_id=f"case-event:{event.id}",
    )


def event_in(envelope: Envelope, order: int, opening: Callable[[bytes], bytes] | None) -> Event:
    """The event, with its words where `opening` can open them. Raises `NotACaseEvent`.

    The errors of `opening` pass through.
    """
    whole = unsealed(envelope, opening) if opening is not None else envelope
    fields = {**whole.answers, "order": order}
    fields.pop("public", None)
    try:
        event = msgspec.convert(fields, Event)
    except msgspec.ValidationError as error:
        raise NotACaseEvent(f"an item about a case cannot be read: {error}") from None
    if event.at.tzinfo is None:
        raise NotACaseEvent("an item about a case has a time without a zone")
    return event


def opening_event(envelope: Envelope, order: int, received: datetime, due: Any) -> Event:
    """The event with which feedback becomes a case: it is the feedback itself."""
    return Event(
        id=envelope.id,
        case=envelope.reference_hash,
        kind="opened",
        at=envelope.submitted or received,
        order=order,
        due=due,
        lang=envelope.lang,
    )
