"""How long answers are kept: a number of days for a form, a kind, or both; enforced by a command.

The most particular rule counts: form and kind, then form, then kind, then the rule for all.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, and_, delete, insert, not_, select, true

from sync.central.erasing.finding import items_where
from sync.central.erasing.models import retention
from sync.central.erasing.service import Erased, erase
from sync.central.ingest.models import item

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """Answers to `form` of `kind` (empty: all) are erased `days` after they were received."""

    form: str = ""
    kind: str = ""
    days: int


def rules(connection: Connection) -> list[Rule]:
    """The most particular first."""
    rows = connection.execute(select(retention.c.form, retention.c.kind, retention.c.days))
    found = [Rule(form=row.form, kind=row.kind, days=row.days) for row in rows]
    return sorted(found, key=lambda rule: (not rule.form, not rule.kind, rule.form, rule.kind))


def set_rule(connection: Connection, rule: Rule, now: datetime) -> None:
    drop_rule(connection, rule.form, rule.kind)
    connection.execute(
        insert(retention).values(form=rule.form, kind=rule.kind, days=rule.days, set_at=now)
    )


def drop_rule(connection: Connection, form: str, kind: str) -> bool:
    """Whether there was one."""
    done = connection.execute(
        delete(retention).where(retention.c.form == form, retention.c.kind == kind)
    )
    return done.rowcount > 0


def overdue(connection: Connection, now: datetime) -> Sequence[Row[Any]]:
    """The next items whose time is up, some hundreds at most; none when all is done."""
    particular: list[Rule] = []
    for rule in rules(connection):
        theirs = [not_(_covers(other)) for other in particular]
        before = item.c.received_at < now - timedelta(days=rule.days)
        if rows := items_where(connection, and_(before, _covers(rule), *theirs)):
            return rows
        particular.append(rule)
    return []


def enforce_once(connection: Connection, now: datetime) -> Erased:
    """Erase the next of what is overdue; none when nothing was left. The caller commits."""
    rows = overdue(connection, now)
    return erase(connection, rows, "retention", now) if rows else Erased()


def _covers(rule: Rule) -> ColumnElement[bool]:
    """Also of items that could not be read, which have neither form nor kind: never NULL."""
    parts = [(item.c.form, rule.form), (item.c.kind, rule.kind)]
    return and_(true(), *(column.is_not_distinct_from(value) for column, value in parts if value))
