"""What somebody said at the counter or by telephone, recorded by staff with the visitors' forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import msgspec

from kiosk.desk.book import together
from kiosk.desk.working import NotAllowed
from kiosk.staff.pages import may_open
from kiosk.staff.record import write_down

if TYPE_CHECKING:
    from sqlite3 import Connection

    from kiosk.clock import Clock
    from kiosk.staff.signing_in import Session
    from kiosk.store import Draft, Receipt, Store

Channel = Literal["desk", "telephone"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)


def record(
    db: Connection, store: Store, clock: Clock, session: Session, draft: Draft, channel: Channel
) -> Receipt:
    """Durable on return, and sealed as at a kiosk. That it was done is written down, not what was
    said. Raises `NotAllowed` and the store's errors; then nothing is kept.
    """
    if not may_open(session.role, "record"):
        raise NotAllowed(f"{session.role} may not record feedback for others")
    receipt = store.submit(msgspec.structs.replace(draft, channel=channel))
    with together(db):
        write_down(db, clock.now(), session.name, "recorded", receipt.reference.hashed, channel)
    return receipt
