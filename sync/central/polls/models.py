"""How far each stream's votes are counted, what they add up to, and when it was last told."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, String, Table

from sync.central.tables import Instant, metadata

poll_reach = Table(
    "poll_reach",
    metadata,
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("seq", BigInteger, nullable=False, comment="every vote up to here is counted"),
)

poll_form = Table(
    "poll_form",
    metadata,
    Column("form", String(128), primary_key=True),
    Column("version", String(64), nullable=False, comment="of the newest vote"),
    Column("first_vote", Instant, nullable=False),
    Column("last_vote", Instant, nullable=False),
    Column("changed", Boolean, nullable=False, comment="since it was told"),
    Column("told_at", Instant),
)

poll_stream = Table(
    "poll_stream",
    metadata,
    Column("form", String(128), primary_key=True),
    Column("stream", String(64), ForeignKey("stream.id"), primary_key=True),
    Column("voted_at", Instant, nullable=False),
)

poll_tally = Table(
    "poll_tally",
    metadata,
    Column("form", String(128), primary_key=True),
    Column("question", String(200), primary_key=True, comment="empty: the votes themselves"),
    Column("choice", String(64), primary_key=True, comment="empty: who answered the question"),
    Column("place", Integer, primary_key=True, comment="from 1; 0 where the choice is empty"),
    Column("n", BigInteger, nullable=False),
)
