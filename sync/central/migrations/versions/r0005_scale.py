"""Days of answers, and counters that are rolled up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _item_by_day()
    op.add_column(
        "stream", sa.Column("base_seq", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.add_column("stream", sa.Column("base_head", sa.LargeBinary(32)))
    op.create_table(
        "rolled",
        sa.Column("stream", sa.String(64), sa.ForeignKey("stream.id"), primary_key=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "tally",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("device_id", sa.String(36), primary_key=True),
        sa.Column("form", sa.String(128), primary_key=True),
        sa.Column("question", sa.String(200), primary_key=True),
        sa.Column("value", sa.String(64), primary_key=True),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("gone", sa.BigInteger(), nullable=False, server_default="0"),
    )
    op.create_table(
        "closed_day",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("closed_at", _MOMENT, nullable=False),
        sa.Column("items", sa.BigInteger(), nullable=False),
        sa.Column("file", sa.String(500), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
    )


def _item_by_day() -> None:
    """The plain table becomes one with a part for each day of receiving; its rows move there.

    Without a reference to `stream`: the row there is locked by whoever adds items, and checking it
    again for each item would hold up every stream whenever a day comes or goes.
    """
    for statement in (
        "ALTER TABLE item RENAME TO item_before",
        "ALTER TABLE item_before ALTER position DROP DEFAULT",
        "ALTER SEQUENCE item_position_seq OWNED BY NONE",
        "ALTER TABLE item_before DROP CONSTRAINT pk_item CASCADE",
        "DROP INDEX ix_item_received_at",
        "DROP INDEX ix_item_reference",
        "CREATE TABLE item (LIKE item_before) PARTITION BY RANGE (received_at)",
        "ALTER TABLE item ALTER position SET DEFAULT nextval('item_position_seq')",
        "ALTER TABLE item ADD CONSTRAINT pk_item PRIMARY KEY (position, received_at)",
        "ALTER SEQUENCE item_position_seq OWNED BY item.position",
        "CREATE INDEX ix_item_received_at ON item USING brin (received_at)",
        "CREATE INDEX ix_item_reference ON item (reference)",
        _MOVE,
        "INSERT INTO item SELECT * FROM item_before",
        "DROP TABLE item_before",
    ):
        op.execute(statement)


_MOVE = """
DO $$ DECLARE day date; name text; BEGIN
FOR day IN SELECT DISTINCT (received_at AT TIME ZONE 'UTC')::date FROM item_before LOOP
    name := 'item_' || to_char(day, 'YYYY_MM_DD');
    EXECUTE format('CREATE TABLE %I PARTITION OF item FOR VALUES FROM (%L) TO (%L)',
        name, day || ' 00:00:00+00', (day + 1) || ' 00:00:00+00');
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (stream, seq)', name || '_stream_seq', name);
END LOOP; END $$
"""
