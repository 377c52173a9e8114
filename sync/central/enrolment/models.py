"""One-time codes and the devices they brought in."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, String, Table

from sync.central.tables import Instant, metadata

code = Table(
    "enrolment_code",
    metadata,
    Column("name", String(8), primary_key=True, comment="the code's first, open group"),
    Column("secret_hash", LargeBinary(32), nullable=False),
    Column("kiosk", String(200), nullable=False, comment="what the new device will be called"),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("tries_left", Integer, nullable=False),
    Column("device_id", String(36), ForeignKey("device.id"), comment="whom it brought in"),
    Column(
        "renews", String(36), comment="the known device it gives a new key, empty for a new one"
    ),
    Column("role", String(16), nullable=False, default="kiosk", server_default="kiosk"),
    Column("centre", String(64), nullable=False, default="", server_default=""),
)

device = Table(
    "device",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("credential_kind", String(32), nullable=False),
    Column("credential", LargeBinary(32), nullable=False, unique=True, comment="its public key"),
    Column("enrolled_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    Column("heard_at", Instant, comment="the last heartbeat"),
    Column("software", String(200), nullable=False, default=""),
    Column("pack", String(200), nullable=False, default="", comment="what it shows now"),
    Column("keyed_at", Instant, comment="since when its present key counts"),
    Column("beat_created", BigInteger, comment="the stamp of its newest heartbeat"),
    Column("beat_nonce", String(16)),
    Column(
        "role",
        String(16),
        nullable=False,
        default="kiosk",
        server_default="kiosk",
        comment="kiosk, or desk: gets what its centre recorded",
    ),
    Column("centre", String(64), nullable=False, default="", server_default=""),
)
