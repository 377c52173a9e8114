"""Who may read answers over the network; the answers themselves are the items received."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, String, Table

from sync.central.tables import Instant, metadata

reader = Table(
    "reader",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)
