"""The other servers answers are delivered to, and how each of them stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from sync.central.openrosa.models import delivery, target
from sync.openrosa.address import Target
from sync.openrosa.listing import DELIVERED, QUEUED, REFUSED, Refusal, Standing

if TYPE_CHECKING:
    from datetime import datetime

_MOST_LISTED = 1000


def add_target(connection: Connection, wanted: Target, now: datetime) -> bool:
    """False when there is one of this name: what was delivered to it must stay known."""
    if find_target(connection, wanted.name) is not None:
        return False
    about = msgspec.json.encode(wanted).decode()
    connection.execute(insert(target).values(name=wanted.name, about=about, made_at=now))
    return True


def list_targets(connection: Connection) -> list[Target]:
    rows = connection.execute(select(target.c.about).order_by(target.c.name))
    return [msgspec.json.decode(about, type=Target) for about in rows.scalars()]


def find_target(connection: Connection, name: str) -> Target | None:
    about = connection.execute(select(target.c.about).where(target.c.name == name)).scalar()
    return None if about is None else msgspec.json.decode(about, type=Target)


def remove_target(connection: Connection, name: str) -> bool:
    """Also forgets what was delivered to it. False when there is none."""
    connection.execute(delete(delivery).where(delivery.c.target == name))
    return connection.execute(delete(target).where(target.c.name == name)).rowcount == 1


def standing(connection: Connection, name: str) -> Standing:
    counted = connection.execute(
        select(delivery.c.state, func.count().label("entries"))
        .where(delivery.c.target == name)
        .group_by(delivery.c.state)
    )
    counts: dict[str, int] = {row.state: row.entries for row in counted}
    rows = connection.execute(
        select(delivery)
        .where(delivery.c.target == name, delivery.c.state == REFUSED)
        .order_by(delivery.c.position)
        .limit(_MOST_LISTED)
    )
    return Standing(
        target=name,
        queued=counts.get(QUEUED, 0),
        delivered=counts.get(DELIVERED, 0),
        refused=counts.get(REFUSED, 0),
        refusals=[
            Refusal(
                stream=row.stream, seq=row.seq, form=row.form, status=row.status, words=row.words
            )
            for row in rows
        ],
    )


def queue_again(connection: Connection, name: str, now: datetime) -> int:
    """Everything that was refused has another chance; how much that is."""
    done = connection.execute(
        update(delivery)
        .where(delivery.c.target == name, delivery.c.state == REFUSED)
        .values(state=QUEUED, not_before=None, tries=0, changed_at=now)
    )
    return done.rowcount
