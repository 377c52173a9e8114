"""What this room refuses."""

from __future__ import annotations


class TrustError(Exception):
    """The family of this room's errors."""
