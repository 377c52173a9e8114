"""Devices, streams, items, packs and readers: the first shape."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_MOMENT = sa.DateTime(timezone=True)
_POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _devices()
    _items()
    _packs_and_readers()


def _devices() -> None:
    op.create_table(
        "device",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("credential_kind", sa.String(32), nullable=False),
        sa.Column("credential", sa.LargeBinary(32), nullable=False),
        sa.Column("enrolled_at", _MOMENT, nullable=False),
        sa.Column("revoked_at", _MOMENT),
        sa.Column("heard_at", _MOMENT),
        sa.Column("software", sa.String(200), nullable=False),
        sa.Column("pack", sa.String(200), nullable=False),
        sa.UniqueConstraint("credential", name="uq_device_credential"),
    )
    op.create_table(
        "enrolment_code",
        sa.Column("name", sa.String(8), primary_key=True),
        sa.Column("secret_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("kiosk", sa.String(200), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("tries_left", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(36), sa.ForeignKey("device.id")),
    )


def _items() -> None:
    op.create_table(
        "stream",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("device_id", sa.String(36), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("accepted_seq", sa.BigInteger(), nullable=False),
        sa.Column("safe_seq", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.LargeBinary(32), nullable=False),
        sa.Column("first_heard_at", _MOMENT, nullable=False),
        sa.Column("forked_at", _MOMENT),
        sa.Column("device_seq", sa.BigInteger()),
        sa.Column("device_head", sa.LargeBinary(32)),
        sa.Column("oldest_unsynced", _MOMENT),
        sa.Column("reported_at", _MOMENT),
    )
    op.create_index("ix_stream_device_id", "stream", ["device_id"])
    op.create_table(
        "item",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=True),
        sa.Column("stream", sa.String(64), sa.ForeignKey("stream.id"), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("readable", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(64)),
        sa.Column("kind", sa.String(32)),
        sa.Column("reference", sa.String(64)),
        sa.Column("form", sa.String(128)),
        sa.Column("lang", sa.String(35)),
        sa.Column("submitted", _MOMENT),
        sa.UniqueConstraint("stream", "seq", name="uq_item_stream_seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_item_received_at", "item", ["received_at"])
    op.create_index("ix_item_reference", "item", ["reference"])
    op.create_table(
        "quarantine",
        sa.Column("stream", sa.String(64), sa.ForeignKey("stream.id"), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.Column("noticed_at", _MOMENT, nullable=False),
    )


def _packs_and_readers() -> None:
    op.create_table(
        "publication",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=True),
        sa.Column("pack", sa.String(128), nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("published_at", _MOMENT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_publication_sha256", "publication", ["sha256"])
    op.create_table(
        "reader",
        sa.Column("token_hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("revoked_at", _MOMENT),
    )
