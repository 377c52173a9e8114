"""Public keys of devices, and the nonces of signed requests."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """See the module's first line."""
