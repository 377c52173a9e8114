"""What central tells the fleet: statuses and notices."""

from __future__ import annotations

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """See the module's first line."""
