"""Take in what kiosks brought on a medium, by the same function as over the network.

A kiosk is believed by its signature, never by the name of a folder. Its files come before its
answers; each body is a transaction of its own; whatever was here already is passed over. At the end
central writes down, signed, what it has: only that lets the kiosk count anything as sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, select

from kiosk.trust.signing import is_signed_by
from sync.central.blobs.files import Part
from sync.central.blobs.service import hold, is_held
from sync.central.content.repository import RECEIPTS, Repository
from sync.central.enrolment.models import device
from sync.central.ingest.models import stream
from sync.central.ingest.service import Delivery, ingest_all
from sync.central.media.outgoing import write_roots
from sync.central.media.receipts import write_receipt
from sync.media.layout import (
    CONTENT,
    DOCUMENT_BYTES,
    FILES,
    ITEMS,
    KIOSKS,
    MANIFEST,
    ROOM,
    BatchFile,
    CarriedFile,
    MediaManifest,
    NotADocument,
    open_document,
    read_manifest,
    statement,
)
from sync.media.writing import Medium, MediumTrouble, is_whole, pieces_of, read_most
from sync.protocol.bodies import decompress, unpack_batch
from sync.protocol.messages import Acknowledgement
from sync.protocol.problems import FORK, GAP, NOT_YOUR_STREAM, Problem
from sync.protocol.versions import BLOB_BYTES, BODY_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.clock import Clock
    from sync.central.config import Config
    from sync.central.database import Database


class Taken(msgspec.Struct, kw_only=True):
    """What became of one kiosk's part of a medium. `trouble` in words, empty when all is well."""

    device_id: str = ""
    name: str = ""
    brought: int = 0
    new: int = 0
    files: int = 0
    quarantined: int = 0
    receipt: bool = False
    trouble: list[str] = []


class Refused(Exception):  # noqa: N818 - what happened to a part of the medium
    """This kiosk's part is not taken in; the message says why."""


def import_medium(
    database: Database,
    config: Config,
    medium: Path,
    clock: Clock,
    progress: Callable[[int], None] = lambda _answers: None,
) -> list[Taken]:
    """Every kiosk's part, each by itself; the way to the newest root is laid beside the receipts.

    Raises `MediumTrouble` when there is no such medium, `NoRepository` where receipts cannot be
    signed yet, `KeyTrouble`.
    """
    repository = Repository(config.content)
    repository.own_key(RECEIPTS)
    place = medium / ROOM / KIOSKS
    try:
        parts = sorted(path for path in place.iterdir() if path.is_dir())
    except OSError as error:
        raise MediumTrouble(
            f"{medium} holds no answers: a kiosk writes them with `diwan media export`"
        ) from error
    taken = [_Intake(database, config, part, clock, progress).take() for part in parts]
    try:
        write_roots(repository, Medium(medium / ROOM / CONTENT))
    except MediumTrouble as error:
        if taken:
            taken[-1].trouble.append(str(error))
    return taken


class _Intake:
    """One kiosk's part."""

    def __init__(
        self,
        database: Database,
        config: Config,
        place: Path,
        clock: Clock,
        progress: Callable[[int], None],
    ) -> None:
        self._database = database
        self._config = config
        self._place = place
        self._clock = clock
        self._progress = progress
        self._taken = Taken()

    def take(self) -> Taken:
        try:
            manifest, digest = self._verified()
            for file in manifest.files:
                self._file(manifest.device_id, file)
            self._batches(manifest)
            write_receipt(
                self._database, self._config, self._place, manifest, digest,
                self._taken.quarantined, self._clock.now(),
            )  # fmt: skip
            self._taken.receipt = True
        except (Refused, NotADocument, MediumTrouble) as error:
            self._taken.trouble.append(f"{self._place.name}: {error}")
        except Problem as problem:  # a full disk, a busy database: nobody's in particular
            self._taken.trouble.append(f"{self._place.name}: {problem}; import the medium again")
        return self._taken

    def _verified(self) -> tuple[MediaManifest, str]:
        """The manifest and the hash of what was signed."""
        from hashlib import sha256

        data = read_most(self._place / MANIFEST, DOCUMENT_BYTES, self._place)
        if data is None:
            raise Refused("nothing is complete here yet: export from the kiosk again")
        signed = open_document(data)
        manifest = read_manifest(signed.data)
        with self._database.reading() as connection:
            row = connection.execute(
                select(device).where(device.c.id == manifest.device_id)
            ).first()
        if row is None:
            raise Refused("no kiosk of this name is enrolled at this central")
        if not is_signed_by(
            row.credential,
            bytes.fromhex(signed.signature),
            statement(signed.data, receipt=False),
        ):
            raise Refused(f"this was not written by {row.name}, or was changed on the way")
        if row.revoked_at is not None:
            raise Refused(f"{row.name} was revoked")
        self._taken.device_id, self._taken.name = row.id, row.name
        self._taken.brought = manifest.answers
        return manifest, sha256(signed.data).hexdigest()

    def _file(self, device_id: str, file: CarriedFile) -> None:
        """Before the answers that name it. One that is damaged is asked for in the receipt."""
        with self._database.reading() as connection:
            if is_held(connection, device_id, file.sha256) is not None:
                return
        path = self._place / FILES / file.sha256
        if file.size > BLOB_BYTES or not is_whole(path, file.sha256):
            self._trouble(f"the file {file.sha256[:12]} is damaged on the medium, or not there")
            return
        part = Part(self._config.blobs, device_id, file.sha256)
        part.drop()
        at = 0
        for piece in pieces_of(path):
            at = part.append(piece, at)
        part.finish()
        with self._database.writing() as connection:
            hold(connection, device_id, file.sha256, at, self._clock.now())
        self._taken.files += 1

    def _batches(self, manifest: MediaManifest) -> None:
        stopped: set[str] = set()
        for batch in sorted(manifest.batches, key=lambda b: (b.stream, b.first)):
            if batch.stream not in stopped and not self._batch(manifest.device_id, batch):
                stopped.add(batch.stream)

    def _batch(self, device_id: str, batch: BatchFile) -> bool:
        """Whether the stream can go on behind it."""
        body = read_most(self._place / ITEMS / batch.sha256, BODY_BYTES, self._place)
        if body is None or not is_whole(self._place / ITEMS / batch.sha256, batch.sha256):
            self._trouble(
                f"answers {batch.first} to {batch.first + batch.n - 1} are damaged on the medium, "
                "or not there: export from the kiosk again"
            )
            return False
        try:
            with self._database.writing() as connection:
                before = _accepted(connection, batch.stream)
                plain = decompress(body, batch.coding, self._config.limits.unpacked_bytes)
                delivery = Delivery(batch.stream, unpack_batch(plain), device_id)
                (outcome,) = ingest_all(connection, [delivery], self._clock.now())
        except Problem as problem:
            outcome = problem
        self._progress(batch.n)
        if isinstance(outcome, Acknowledgement):
            self._taken.new += max(0, outcome.accepted_seq - before)
            self._taken.quarantined += len(outcome.exceptions)
            return True
        if outcome.kind not in {GAP, FORK, NOT_YOUR_STREAM} and outcome.kind.status >= 500:
            raise outcome
        self._trouble(f"answers from {batch.first} on: {outcome.kind.title}. {outcome.kind.advice}")
        return False

    def _trouble(self, words: str) -> None:
        self._taken.trouble.append(f"{self._taken.name}: {words}")


def _accepted(connection: Connection, stream_id: str) -> int:
    query = select(stream.c.accepted_seq).where(stream.c.id == stream_id)
    return connection.execute(query).scalar() or 0
