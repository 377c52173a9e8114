"""What lies on a kiosk's disk, read as another process reads it: only what was committed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.envelope import Envelope, decode_envelope
from kiosk.store import OutboxReader, StoreMissing

if TYPE_CHECKING:
    from pathlib import Path


def kept(folder: Path) -> list[Envelope]:
    """Every answer on disk, oldest first; none before the store exists."""
    try:
        reader = OutboxReader.open(folder)
    except StoreMissing:
        return []
    try:
        return [
            decode_envelope(entry.envelope)
            for stream in reader.streams()
            for entry in reader.entries(stream.stream, 0, 1000)
        ]
    finally:
        reader.close()


def by_name(envelope: Envelope) -> dict[str, object]:
    """Its answers by the last part of their paths."""
    return {path.rpartition("/")[2]: value for path, value in envelope.answers.items()}
