"""Where else answers lie that may have to be erased: archives, backups, tables to be written anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "archive_file",
        sa.Column("file", sa.String(500), primary_key=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("written_at", _MOMENT, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("clean", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "backup_file",
        sa.Column("file", sa.String(500), primary_key=True),
        sa.Column("made_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "awaited_erasure",
        sa.Column("stream", sa.String(64), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True),
        sa.Column("erased_at", _MOMENT, nullable=False),
    )
    op.create_table("stale_table", sa.Column("name", sa.String(64), primary_key=True))
    # Nobody looked into archives when something was erased, so far: the next night does.
    op.execute(
        "INSERT INTO archive_file (file, day, written_at, sha256, clean)"
        " SELECT file, day, closed_at, sha256, false FROM closed_day WHERE file <> ''"
    )
    if op.get_bind().dialect.name == "postgresql":
        _no_samples()


def _no_samples() -> None:
    """PostgreSQL keeps samples of what stands in a column, to plan with: never of what people said.

    The type stays what it is; naming it again throws away the samples there are.
    """
    for table in ("item", "openrosa_submission"):
        op.execute(f"ALTER TABLE {table} ALTER envelope SET STATISTICS 0")
        op.execute(f"ALTER TABLE {table} ALTER envelope TYPE bytea")
