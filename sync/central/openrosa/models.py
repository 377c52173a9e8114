"""Collectors and what they sent; other servers and what was delivered to them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from sync.central.tables import Instant, metadata

collector = Table(
    "openrosa_collector",
    metadata,
    Column("device_id", String(36), ForeignKey("device.id"), primary_key=True),
    Column("name", String(100), nullable=False, unique=True),
    Column("token_hash", LargeBinary(32), nullable=False, unique=True),
    Column("password_hash", LargeBinary(32), nullable=False),
    Column("stream", String(64), nullable=False, comment="made here, for this collector alone"),
    Column("made_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

submission = Table(
    "openrosa_submission",
    metadata,
    Column("instance_id", String(250), primary_key=True),
    Column("device_id", String(36), ForeignKey("openrosa_collector.device_id"), nullable=False),
    Column("form", String(128), nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("salt", LargeBinary(16), nullable=False, comment="so that xml_hash cannot be guessed"),
    Column("xml_hash", LargeBinary(32), nullable=False, comment="empty: the answer was erased"),
    Column("wanted", Text, nullable=False, comment="JSON: names of files that have not come"),
    Column("files", Text, nullable=False, comment="JSON: what of its files came"),
    Column("envelope", LargeBinary, comment="until it is chained: sealed already, without files"),
    Column("waiting_since", Instant, index=True, comment="empty once it is chained"),
    Column("seq", BigInteger, comment="in the collector's chain"),
    Index("ix_openrosa_submission_device_id_seq", "device_id", "seq"),
)

target = Table(
    "openrosa_target",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("about", Text, nullable=False, comment="JSON of sync.openrosa.address.Target"),
    Column("made_at", Instant, nullable=False),
    comment="other servers; where their secrets are, never the secrets",
)

delivery = Table(
    "openrosa_delivery",
    metadata,
    Column("target", String(64), ForeignKey("openrosa_target.name"), primary_key=True),
    Column("stream", String(64), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("position", BigInteger, nullable=False, comment="the item's, for the order"),
    Column("form", String(128), nullable=False),
    Column("state", String(10), nullable=False, comment="queued, delivered or refused"),
    Column("tries", Integer, nullable=False),
    Column("status", Integer, nullable=False, comment="HTTP's, of a refusal"),
    Column("words", String(500), nullable=False, comment="the server's own"),
    Column("not_before", Instant),
    Column("changed_at", Instant, nullable=False),
    Index("ix_openrosa_delivery_target_state_position", "target", "state", "position"),
)
