"""Changes of content that wait for a second person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_MOMENT = sa.DateTime(timezone=True)
_POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "proposal",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("base", sa.String(64), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("desk", sa.String(200), nullable=False),
        sa.Column("archive", sa.LargeBinary, nullable=False),
        sa.Column("proposed_at", _MOMENT, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("decided_by", sa.String(200), nullable=False),
        sa.Column("decided_shown", sa.String(200), nullable=False),
        sa.Column("decided_device", sa.String(64), nullable=False),
        sa.Column("decided_at", _MOMENT),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("published_at", _MOMENT),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("trouble", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
