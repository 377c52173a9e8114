"""What may be the matter with an account."""

from __future__ import annotations


class StaffError(Exception):
    """The message says what is wrong and what to do."""


class AccountError(StaffError):
    """An account that cannot be made or changed so."""
