"""What lies where on a medium, and the two documents on it that are signed.

    DIWAN/kiosks/DEVICE/kiosk.json      what this kiosk brings, signed by its key
    DIWAN/kiosks/DEVICE/items/HASH      a body as `POST /v1/streams/{id}/items` takes it
    DIWAN/kiosks/DEVICE/files/HASH      a drawing or recording
    DIWAN/kiosks/DEVICE/receipt.json    what of it central has, signed by central
    DIWAN/content/                      signed content, as the server serves it

Bodies and files are named by their SHA-256 and complete before the document that names them, so a
medium that is pulled out in the middle holds the older state, and a second try goes on.
"""

import base64
import binascii
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from sync.protocol.messages import Digest, Seq, StreamId, StreamMark, StreamReport
from sync.protocol.versions import BATCH_ITEMS

ROOM = "DIWAN"
KIOSKS = "kiosks"
CONTENT = "content"
MANIFEST = "kiosk.json"
RECEIPT = "receipt.json"
ITEMS = "items"
FILES = "files"

DOCUMENT_BYTES = 64 * 1024 * 1024
"""The longest of the two documents: a manifest names some 100 bytes for every 500 answers."""

_MANIFEST_LINE = b"diwan: what a kiosk brings on a medium\n"
_RECEIPT_LINE = b"diwan: what central has of a medium\n"


class NotADocument(Exception):  # noqa: N818 - what is the matter
    """The file is damaged, cut off, or something else."""


class BatchFile(msgspec.Struct, frozen=True, kw_only=True):
    """A body in `items`: `n` answers of a stream from `first` on, `size` bytes as they lie there."""

    stream: StreamId
    first: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    n: Annotated[int, msgspec.Meta(ge=1, le=BATCH_ITEMS)]
    sha256: Digest
    size: Annotated[int, msgspec.Meta(ge=0, le=2**40)]
    coding: Literal["zstd", "identity"]


class CarriedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A drawing or recording in `files`, `size` bytes."""

    sha256: Digest
    size: Annotated[int, msgspec.Meta(ge=0, le=2**40)]


class MediaManifest(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a kiosk brings, and where its streams stand."""

    v: Literal[1] = 1
    device_id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9-]{1,64}\Z")]
    software: Annotated[str, msgspec.Meta(max_length=200)] = ""
    pack: Annotated[str, msgspec.Meta(max_length=200)] = ""
    streams: list[StreamReport] = []
    batches: list[BatchFile] = []
    files: list[CarriedFile] = []

    @property
    def answers(self) -> int:
        return sum(batch.n for batch in self.batches)


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """Central's word to one kiosk: the same as it would say over a line, at `time`.

    `manifest` is the hash of what was read; `wanted` are files of answers that central lacks.
    """

    v: Literal[1] = 1
    device_id: str
    manifest: Digest
    time: datetime
    streams: list[StreamMark] = []
    wanted: list[Digest] = []
    quarantined: Seq = 0


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """`document` is base64 of the bytes that were signed; `key` names the key where there are many."""

    document: str
    signature: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
    key: str = ""

    @property
    def data(self) -> bytes:
        return base64.b64decode(self.document)


def statement(document: bytes, *, receipt: bool) -> bytes:
    """What is really signed: neither kind can be taken for the other, or for a request."""
    return (_RECEIPT_LINE if receipt else _MANIFEST_LINE) + document


def seal_document(document: bytes, signature: str, key: str = "") -> bytes:
    """The file as it lies on the medium."""
    text = base64.b64encode(document).decode()
    return msgspec.json.encode(Signed(document=text, signature=signature, key=key))


def open_document(data: bytes) -> Signed:
    """Not verified yet. Raises `NotADocument`."""
    try:
        signed = msgspec.json.decode(data, type=Signed)
        base64.b64decode(signed.document, validate=True)
    except (
        msgspec.DecodeError,
        UnicodeDecodeError,
        RecursionError,
        binascii.Error,
        ValueError,
    ) as error:
        raise NotADocument("it is damaged or cut off") from error
    return signed


def read_manifest(document: bytes) -> MediaManifest:
    """Raises `NotADocument`."""
    try:
        return msgspec.json.decode(document, type=MediaManifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotADocument(f"it is not what a kiosk writes ({error})") from error


def read_receipt(document: bytes) -> Receipt:
    """Raises `NotADocument`."""
    try:
        return msgspec.json.decode(document, type=Receipt)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotADocument(f"it is not what central writes ({error})") from error
