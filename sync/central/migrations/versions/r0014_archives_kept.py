"""An archive knows for which rules of keeping it was looked through."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column(
        "archive_file", sa.Column("kept_by", sa.String(64), nullable=False, server_default="")
    )
