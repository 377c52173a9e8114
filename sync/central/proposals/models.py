"""Proposals, named by the digest of their archive; an archive never changes."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, String, Table, Text

from sync.central.tables import Instant, Position, metadata

proposal = Table(
    "proposal",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("base", String(64), nullable=False),
    Column("title", String(200), nullable=False),
    Column("author", String(200), nullable=False, comment="an account, as its desk says"),
    Column("device", String(64), nullable=False, comment="the desk whose key signed it"),
    Column("desk", String(200), nullable=False),
    Column("archive", LargeBinary, nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("decided_by", String(200), nullable=False),
    Column("decided_shown", String(200), nullable=False),
    Column("decided_device", String(64), nullable=False),
    Column("decided_at", Instant),
    Column("reason", Text, nullable=False),
    Column("published_at", Instant),
    Column("version", String(64), nullable=False),
    Column("trouble", Text, nullable=False, comment="why it could not be published"),
    sqlite_autoincrement=True,
)
