"""Deeds of people at central, chained."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_MOMENT = sa.DateTime(timezone=True)
_POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "deed",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=True),
        sa.Column("done_at", _MOMENT, nullable=False),
        sa.Column("who", sa.String(100), nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("detail", sa.String(500), nullable=False),
        sa.Column("head", sa.LargeBinary(32), nullable=False),
        sqlite_autoincrement=True,
    )
