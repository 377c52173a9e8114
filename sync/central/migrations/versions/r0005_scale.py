"""Days of answers, and counters that are rolled up."""

from __future__ import annotations

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """See the module's first line."""
