"""Central's signed word to a kiosk without a network: what of its answers is here, and safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, select

from sync.central.blobs.service import wanted_of
from sync.central.content.repository import RECEIPTS, Repository
from sync.central.ingest.models import stream
from sync.media.layout import RECEIPT, MediaManifest, Receipt, seal_document, statement
from sync.media.writing import Medium
from sync.protocol.messages import StreamMark

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sync.central.config import Config
    from sync.central.database import Database


def write_receipt(
    database: Database,
    config: Config,
    place: Path,
    manifest: MediaManifest,
    digest: str,
    quarantined: int,
    now: datetime,
) -> None:
    """Into the kiosk's folder `place` of the medium; `digest` names the manifest that was read.

    Raises `MediumTrouble`, `KeyTrouble`.
    """
    with database.reading() as connection:
        receipt = Receipt(
            device_id=manifest.device_id,
            manifest=digest,
            time=now,
            streams=_marks(connection, manifest),
            wanted=wanted_of(connection, manifest.device_id),
            quarantined=quarantined,
        )
    document = msgspec.json.encode(receipt)
    signer = Repository(config.content).own_key(RECEIPTS)
    signature = signer.sign(statement(document, receipt=True))
    medium = Medium(place)
    medium.keep(RECEIPT, seal_document(document, signature.signature, signature.keyid))
    medium.settle()


def _marks(connection: Connection, manifest: MediaManifest) -> list[StreamMark]:
    """Where this kiosk's own streams stand, those that never came included."""
    marks: list[StreamMark] = []
    for report in manifest.streams:
        row = connection.execute(select(stream).where(stream.c.id == report.stream)).first()
        if row is None:
            marks.append(StreamMark(stream=report.stream, accepted_seq=0, safe_seq=0))
        elif row.device_id == manifest.device_id:
            marks.append(
                StreamMark(
                    stream=row.id,
                    accepted_seq=row.accepted_seq,
                    safe_seq=row.safe_seq,
                    fork=row.forked_at is not None,
                )
            )
    return marks
