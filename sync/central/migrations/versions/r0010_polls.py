"""What votes add up to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_MOMENT = sa.DateTime(timezone=True)


def _stream() -> sa.ForeignKey:
    return sa.ForeignKey("stream.id")


def upgrade() -> None:
    op.create_table(
        "poll_reach",
        sa.Column("stream", sa.String(64), _stream(), primary_key=True),
        sa.Column("seq", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "poll_form",
        sa.Column("form", sa.String(128), primary_key=True),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("first_vote", _MOMENT, nullable=False),
        sa.Column("last_vote", _MOMENT, nullable=False),
        sa.Column("changed", sa.Boolean, nullable=False),
        sa.Column("told_at", _MOMENT),
    )
    op.create_table(
        "poll_stream",
        sa.Column("form", sa.String(128), primary_key=True),
        sa.Column("stream", sa.String(64), _stream(), primary_key=True),
        sa.Column("voted_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "poll_tally",
        sa.Column("form", sa.String(128), primary_key=True),
        sa.Column("question", sa.String(200), primary_key=True),
        sa.Column("choice", sa.String(64), primary_key=True),
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("n", sa.BigInteger, nullable=False),
    )
