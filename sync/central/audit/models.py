"""Deeds of people, each chained to the one before: none can be changed or taken out unnoticed."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, String, Table

from sync.central.tables import Instant, Position, metadata

deed = Table(
    "deed",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=True),
    Column("done_at", Instant, nullable=False),
    Column("who", String(100), nullable=False, comment="the account on this machine"),
    Column("what", String(40), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("detail", String(500), nullable=False),
    Column("head", LargeBinary(32), nullable=False, comment="covers this deed and all before"),
    sqlite_autoincrement=True,
)
