"""What lies on a kiosk's disk, read as another process reads it: only what was committed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.envelope import Envelope, decode_envelope, unsealed
from kiosk.store import OutboxReader, StoreMissing
from kiosk.trust.sealing import open_sealed
from tests.support.recipients import secret_of

if TYPE_CHECKING:
    from pathlib import Path


def kept(folder: Path) -> list[Envelope]:
    """Every answer on disk, oldest first, opened; none before the store exists."""
    try:
        reader = OutboxReader.open(folder)
    except StoreMissing:
        return []
    try:
        return [
            opened(decode_envelope(entry.envelope))
            for stream in reader.streams()
            for entry in reader.entries(stream.stream, 0, 1000)
        ]
    finally:
        reader.close()


def opened(envelope: Envelope) -> Envelope:
    """What was sealed to the tests' own keys, as it was before."""
    return unsealed(envelope, lambda data: open_sealed(data, [secret_of("escrow")]))


def by_name(envelope: Envelope) -> dict[str, object]:
    """Its answers by the last part of their paths."""
    return {path.rpartition("/")[2]: value for path, value in envelope.answers.items()}
