"""Erasures stand in an order, so that desks can be told what they have not heard of yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

# What was erased so far comes first, in the order in which it was.
_NUMBERED = (
    "UPDATE erased_item SET position = numbered.n FROM (SELECT stream, seq, row_number() OVER"
    " (ORDER BY erased_at, stream, seq) AS n FROM erased_item) AS numbered"
    " WHERE numbered.stream = erased_item.stream AND numbered.seq = erased_item.seq"
)


def upgrade() -> None:
    op.add_column(
        "erased_item", sa.Column("position", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.add_column("erased_item", sa.Column("ref", sa.String(64), nullable=False, server_default=""))
    op.execute(_NUMBERED)
    op.create_index("ix_erased_item_position", "erased_item", ["position"], unique=True)
