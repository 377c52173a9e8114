"""The messages, as types: what is not described here is not said.

Times are aware. Heads and digests are 64 hexadecimal digits in JSON, 32 bytes in a batch. A reader
ignores fields it does not know, so that a newer side may add some.
"""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from kiosk.envelope import AttachedFile
from kiosk.trust.sealing import Recipient
from sync.protocol.versions import BATCH_ITEMS, PROTOCOL

Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
RawDigest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
StreamId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{8,64}\Z")]
Seq = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
ShortText = Annotated[str, msgspec.Meta(max_length=200)]
Token = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Credential(msgspec.Struct, frozen=True, kw_only=True):
    """By what central will know the device: its public key, as 64 hexadecimal digits.

    The device makes the private half and never sends it, so a repeated request is the same one.
    """

    kind: Literal["ed25519"] = "ed25519"
    value: Digest


class EnrolmentRequest(msgspec.Struct, frozen=True, kw_only=True):
    v: int = PROTOCOL
    code: Annotated[str, msgspec.Meta(max_length=64)]
    credential: Credential
    name: ShortText = ""
    software: ShortText = ""


class EnrolmentReply(msgspec.Struct, frozen=True, kw_only=True):
    """`recipients`: to whom answers are sealed. `content_root`: whose signed content is believed,
    base64; empty where none is signed. `role`: what the code was made for, "kiosk" or "desk".
    """

    device_id: Token
    name: str = ""
    role: ShortText = "kiosk"
    recipients: list[Recipient] = []
    content_root: str = ""


class KeyChange(msgspec.Struct, frozen=True, kw_only=True):
    """A new public key for the device that signs this request.

    `proof` is the new key's signature over `key_change_statement`, 128 hexadecimal digits: nobody
    can bind a key that is not theirs.
    """

    v: int = PROTOCOL
    key: Digest
    proof: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]


class KeyReply(msgspec.Struct, frozen=True, kw_only=True):
    """The key by which central knows the device from now on."""

    device_id: Token
    key: Digest


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """Items `first … first + n - 1` of one stream, as the bytes that were chained.

    `head` is the chain's head after the last of them.
    """

    first: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    n: Annotated[int, msgspec.Meta(ge=1, le=BATCH_ITEMS)]
    head: RawDigest
    items: Annotated[list[bytes], msgspec.Meta(min_length=1, max_length=BATCH_ITEMS)]


class ItemException(msgspec.Struct, frozen=True, kw_only=True):
    """An item that was received and counted, but needs a person's eye."""

    seq: Seq
    code: str


class Acknowledgement(msgspec.Struct, frozen=True, kw_only=True):
    """`accepted_seq` is committed at central; `safe_seq` is covered by a verified backup."""

    accepted_seq: Seq
    safe_seq: Seq
    exceptions: list[ItemException] = []


class StreamReport(msgspec.Struct, frozen=True, kw_only=True):
    """Where the device's chain stands, so that central can say what is outstanding."""

    stream: StreamId
    head_seq: Seq
    head: Digest
    oldest_unsynced: datetime | None = None


class Heartbeat(msgspec.Struct, frozen=True, kw_only=True):
    v: int = PROTOCOL
    software: ShortText = ""
    pack: ShortText = ""
    clock: datetime | None = None
    streams: Annotated[list[StreamReport], msgspec.Meta(max_length=64)] = []
    faults: Annotated[list[ShortText], msgspec.Meta(max_length=32)] = []


class StreamMark(msgspec.Struct, frozen=True, kw_only=True):
    """Central's word on one stream; the device takes it even where it moves back."""

    stream: str
    accepted_seq: Seq
    safe_seq: Seq
    fork: bool = False


class PackNotice(msgspec.Struct, frozen=True, kw_only=True):
    """The pack kiosks are to show, named by the SHA-256 of its manifest.

    `size` in bytes: what a kiosk fetches that has nothing yet.
    """

    pack: str
    version: str
    sha256: Digest
    size: Annotated[int, msgspec.Meta(ge=0)]
    published_at: datetime | None = None


class FeedItem(msgspec.Struct, frozen=True, kw_only=True):
    """Something central tells every kiosk. A newer one under the same kind and key replaces it.

    An empty body takes back what was told under this key.
    """

    cursor: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    kind: Annotated[str, msgspec.Meta(min_length=1, max_length=32)]
    key: Annotated[str, msgspec.Meta(min_length=1, max_length=128)]
    body: bytes


class FeedPage(msgspec.Struct, frozen=True, kw_only=True):
    """`next` is the cursor to ask behind; `more`: something follows already."""

    items: Annotated[list[FeedItem], msgspec.Meta(max_length=1000)]
    next: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    more: bool


class BlobState(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a file central has from this device: `offset` bytes; `complete` and verified."""

    offset: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    complete: bool


class HeartbeatReply(msgspec.Struct, frozen=True, kw_only=True):
    """`blobs`: files of accepted items that central has not, or has no more.

    `content` names the state of the signed content (the ETag of its timestamp), `feed` the newest
    position of the feed: where both are known, there is nothing to fetch.
    """

    streams: list[StreamMark] = []
    blobs: list[Digest] = []
    content: ShortText = ""
    feed: Annotated[int, msgspec.Meta(ge=0, le=2**53)] = 0
    next_in_s: Annotated[float, msgspec.Meta(ge=0)] = 60.0
    time: datetime | None = None


class AnswerRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One received item as central tells it to the people who read answers.

    `sealed`: there is more in it than this, for those who have a key. `problem` says why it could
    not be opened with the keys that were given.
    """

    position: int
    received_at: datetime
    device_id: str
    kiosk: str
    stream: str
    seq: int
    id: str
    kind: str
    reference: str
    form: str = ""
    form_version: str = ""
    lang: str = ""
    channel: str = ""
    started: datetime | None = None
    submitted: datetime | None = None
    wants_reply: bool = False
    answers: dict[str, Any] = {}
    attachments: dict[str, AttachedFile] = {}
    reference_hash: str = ""
    sealed: bool = False
    problem: str = ""


class AnswerPage(msgspec.Struct, frozen=True, kw_only=True):
    """`next` is the cursor of the following page, empty on the last one."""

    answers: list[AnswerRecord]
    next: str = ""


class Health(msgspec.Struct, frozen=True, kw_only=True):
    status: Literal["ok"]
    protocol: int = PROTOCOL
    software: str = ""
    schema: str = ""
    time: datetime | None = None


def key_change_statement(old: bytes, new: bytes) -> bytes:
    """What the holder of a new public key signs to take over from the old one."""
    return b"diwan: a new key\n%s\n%s\n" % (old.hex().encode(), new.hex().encode())
