"""What arrives about a case after it was erased: a desk that was cut off did not know of it.

Desks show nothing of it; here it is erased as well, by the nightly `maintain`.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, select

from kiosk.envelope import CASE_EVENT
from sync.central.erasing.finding import SLICE, case_of, items_where
from sync.central.erasing.models import erased_item
from sync.central.erasing.service import Erased, erase
from sync.central.ingest.models import item

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Row

WATCHED: Final = timedelta(days=180)
"""So long after a wish events of its case are looked for."""


def erase_latecomers(connection: Connection, now: datetime) -> Erased:
    """Events of cases that were erased on a wish. The caller commits."""
    query = select(erased_item.c.ref).where(
        erased_item.c.why == "wish",
        erased_item.c.ref != "",
        erased_item.c.erased_at > now - WATCHED,
    )
    cases = set(connection.execute(query.distinct()).scalars())
    if not cases:
        return Erased()
    late: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    for row in _events_since(connection, now - WATCHED):
        if (case := case_of(row.envelope)) in cases:
            late[case].append(row)
    done = [erase(connection, rows, "wish", now, case) for case, rows in late.items()]
    files = {sha256 for each in done for sha256 in each.files}
    return Erased(items=sum(each.items for each in done), files=tuple(sorted(files)))


def _events_since(connection: Connection, moment: datetime) -> Iterator[Row[Any]]:
    after = 0
    events = (item.c.kind == CASE_EVENT) & (item.c.received_at > moment)
    while rows := items_where(connection, events & (item.c.position > after)):
        yield from rows
        after = rows[-1].position
        if len(rows) < SLICE:
            return
