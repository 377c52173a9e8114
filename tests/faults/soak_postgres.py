"""The soak of `tests.faults.soak` on a real PostgreSQL."""

from tests.faults.soak import on_postgres as round_of

__all__ = ["round_of"]
