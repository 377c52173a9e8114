"""What a device is for, and to which centre it belongs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for table in ("enrolment_code", "device"):
        with op.batch_alter_table(table) as batch:
            batch.add_column(
                sa.Column("role", sa.String(16), nullable=False, server_default="kiosk")
            )
            batch.add_column(sa.Column("centre", sa.String(64), nullable=False, server_default=""))
