"""What was erased, and how long answers are kept; the sealed part is in the envelope itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "erased_item",
        sa.Column("stream", sa.String(64), sa.ForeignKey("stream.id"), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True),
        sa.Column("erased_at", _MOMENT, nullable=False),
        sa.Column("why", sa.String(16), nullable=False),
    )
    op.create_table(
        "retention",
        sa.Column("form", sa.String(128), primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("set_at", _MOMENT, nullable=False),
    )
