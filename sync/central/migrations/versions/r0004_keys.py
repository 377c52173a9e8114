"""Public keys of devices instead of hashes of their tokens, and the stamp of the newest heartbeat.

A device known by a token cannot prove itself any more: `diwan-central enrol-code --again DEVICE`
makes the code that gives it a key, and its answers go on where they stopped.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("enrolment_code", sa.Column("renews", sa.String(36)))
    op.add_column("device", sa.Column("keyed_at", sa.DateTime(timezone=True)))
    op.add_column("device", sa.Column("beat_created", sa.BigInteger()))
    op.add_column("device", sa.Column("beat_nonce", sa.String(16)))
