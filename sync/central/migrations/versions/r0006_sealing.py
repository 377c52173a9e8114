"""Hashes of reference numbers, and who can open what is sealed."""

from __future__ import annotations

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """See the module's first line."""
