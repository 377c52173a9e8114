"""Forms offered to other collectors, and what was delivered to other servers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "openrosa_collector",
        sa.Column("device_id", sa.String(36), sa.ForeignKey("device.id"), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("password_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("stream", sa.String(64), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("revoked_at", _MOMENT),
        sa.UniqueConstraint("name", name="uq_openrosa_collector_name"),
        sa.UniqueConstraint("token_hash", name="uq_openrosa_collector_token_hash"),
    )
    op.create_table(
        "openrosa_submission",
        sa.Column("instance_id", sa.String(250), primary_key=True),
        sa.Column(
            "device_id",
            sa.String(36),
            sa.ForeignKey("openrosa_collector.device_id"),
            nullable=False,
        ),
        sa.Column("form", sa.String(128), nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.Column("xml_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("envelope", sa.LargeBinary()),
        sa.Column("waiting_since", _MOMENT),
        sa.Column("seq", sa.BigInteger()),
    )
    op.create_index(
        "ix_openrosa_submission_device_id_seq", "openrosa_submission", ["device_id", "seq"]
    )
    op.create_index(
        "ix_openrosa_submission_waiting_since", "openrosa_submission", ["waiting_since"]
    )
    op.create_table(
        "openrosa_target",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "openrosa_delivery",
        sa.Column("target", sa.String(64), sa.ForeignKey("openrosa_target.name"), primary_key=True),
        sa.Column("stream", sa.String(64), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("form", sa.String(128), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(500), nullable=False),
        sa.Column("not_before", _MOMENT),
        sa.Column("changed_at", _MOMENT, nullable=False),
    )
    op.create_index(
        "ix_openrosa_delivery_target_state_position",
        "openrosa_delivery",
        ["target", "state", "position"],
    )
