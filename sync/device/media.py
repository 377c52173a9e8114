"""Bring answers out on a medium, and take central's receipt in.

What is written is what would go over the line, so central takes it in the same way, and twice does
no harm. Nothing counts as sent until central's own receipt, signed with a key that the pinned root
names, came back.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from kiosk.store.sync_state import read_sync_state
from kiosk.trust.signing import sign
from sync.device import notes
from sync.device.batches import fill_batch
from sync.device.errors import SyncError
from sync.device.outbox import LateOutbox
from sync.device.replicator import packed
from sync.media.layout import (
    DOCUMENT_BYTES,
    FILES,
    ITEMS,
    KIOSKS,
    MANIFEST,
    RECEIPT,
    ROOM,
    BatchFile,
    CarriedFile,
    MediaManifest,
    NotADocument,
    Receipt,
    open_document,
    read_receipt,
    seal_document,
    statement,
)
from sync.media.writing import Medium, is_whole, read_most
from sync.protocol.bodies import compress
from sync.protocol.messages import StreamReport
from sync.protocol.versions import BATCH_ITEMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tuf.api.metadata import Root  # type: ignore[attr-defined]

    from kiosk.store.outbox import StreamState
    from sync.device.identity import Identity

_PIECE = 1 << 20


class NoReceipt(SyncError):  # noqa: N818 - what is the matter
    """There is no receipt on the medium, or none this kiosk believes."""


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    """`lost`: files of answers that are no longer whole on this kiosk; `missing`: streams central
    wants from further back than this kiosk still has.
    """

    folder: str
    answers: int
    files: int
    size: int
    lost: list[str] = []
    missing: list[str] = []


class Export:
    """One kiosk's answers that central has not, onto one medium."""

    def __init__(
        self,
        folder: Path,
        identity: Identity,
        medium: Path,
        software: str = "",
        progress: Callable[[int], None] = lambda _answers: None,
    ) -> None:
        self._folder = folder
        self._identity = identity
        self._software = software
        self._progress = progress
        self._size = 0
        self._medium = Medium(medium / ROOM / KIOSKS / identity.device_id, self._wrote)
        self._outbox = LateOutbox(folder)
        self._state = read_sync_state(folder)
        self._batches: list[BatchFile] = []
        self._files: dict[str, CarriedFile] = {}
        self._lost: set[str] = set()
        self._missing: list[str] = []

    def write(self) -> Exported:
        """Raises `MediumTrouble`, `StoreError`; the medium then holds what it held before."""
        try:
            streams = self._outbox.streams()
            for state in streams:
                self._stream(state)
            for wanted in self._state.facts.get(notes.MEDIA_WANTED, "").split():
                self._file(wanted)
            self._sign(streams)
        finally:
            self._outbox.close()
        return Exported(
            folder=str(self._medium.folder),
            answers=sum(batch.n for batch in self._batches),
            files=len(self._files),
            size=self._size,
            lost=sorted(self._lost),
            missing=self._missing,
        )

    def _stream(self, state: StreamState) -> None:
        after = self._state.of(state.stream).accepted
        while entries := fill_batch(self._outbox, state.stream, after, BATCH_ITEMS):
            if entries[0].seq != after + 1:
                self._missing.append(state.stream)
                return
            for entry in entries:
                for name in entry.files:
                    self._file(name)
            body, coding = compress(packed(entries))
            name = sha256(body).hexdigest()
            self._medium.keep_hashed(f"{ITEMS}/{name}", name, [body])
            self._batches.append(
                BatchFile(
                    stream=state.stream,
                    first=entries[0].seq,
                    n=len(entries),
                    sha256=name,
                    size=len(body),
                    coding="zstd" if coding == "zstd" else "identity",
                )
            )
            after = entries[-1].seq
            self._progress(len(entries))

    def _file(self, name: str) -> None:
        if name in self._files or name in self._lost:
            return
        file = self._outbox.file(name)
        if file is None:
            self._lost.add(name)
            return

        def pieces() -> Iterator[bytes]:
            while piece := file.read(_PIECE):
                yield piece

        with file:
            size = file.seek(0, 2)
            file.seek(0)
            self._medium.keep_hashed(f"{FILES}/{name}", name, pieces())
        if is_whole(self._medium.folder / FILES / name, name):
            self._files[name] = CarriedFile(sha256=name, size=size)
        else:
            self._lost.add(name)

    def _sign(self, streams: list[StreamState]) -> None:
        manifest = MediaManifest(
            device_id=self._identity.device_id,
            software=self._software,
            pack=self._state.facts.get(notes.PACK_SHA, ""),
            streams=[
                StreamReport(stream=s.stream, head_seq=s.seq, head=s.head.hex()) for s in streams
            ],
            batches=self._batches,
            files=list(self._files.values()),
        )
        document = msgspec.json.encode(manifest)
        signature = sign(bytes.fromhex(self._identity.key), statement(document, receipt=False))
        self._medium.keep(MANIFEST, seal_document(document, signature.hex()))
        self._medium.drop_others(ITEMS, {batch.sha256 for batch in self._batches})
        self._medium.drop_others(FILES, set(self._files))
        self._medium.settle()

    def _wrote(self, size: int) -> None:
        self._size += size


def find_receipt(medium: Path, device_id: str) -> bytes | None:
    """The receipt for this kiosk as it lies on the medium. Raises `MediumTrouble`."""
    place = medium / ROOM / KIOSKS / device_id
    return read_most(place / RECEIPT, DOCUMENT_BYTES, medium)


def verified_receipt(data: bytes, root: Root, device_id: str) -> Receipt:
    """Raises `NoReceipt` unless this kiosk's own central wrote it, to this kiosk."""
    from securesystemslib.exceptions import UnverifiedSignatureError, VerificationError
    from securesystemslib.signer import Key, Signature  # type: ignore[attr-defined]

    from sync.protocol.content import RECEIPT_KEYS

    try:
        signed = open_document(data)
        told = root.unrecognized_fields.get(RECEIPT_KEYS, {}).get(signed.key)
        if told is None:
            raise NoReceipt("the receipt is not signed by this kiosk's central")
        key = Key.from_dict(signed.key, dict(told))
        key.verify_signature(
            Signature(signed.key, signed.signature), statement(signed.data, receipt=True)
        )
        receipt = read_receipt(signed.data)
    except NotADocument as error:
        raise NoReceipt(f"the receipt on the medium: {error}") from error
    except (
        UnverifiedSignatureError,
        VerificationError,
        KeyError,
        ValueError,
        AttributeError,
    ) as error:
        raise NoReceipt("the receipt is not signed by this kiosk's central") from error
    if receipt.device_id != device_id:
        raise NoReceipt("the receipt on the medium was written for another kiosk")
    return receipt
