"""Forms offered to other collectors, and what was delivered to other servers."""

from __future__ import annotations

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """See the module's first line."""
