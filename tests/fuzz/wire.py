"""What comes over lines, media and from damaged files: each parser, what it may raise, good examples.

A parser takes whatever bytes there are and either understands them or refuses in its own words;
anything else that comes out is a fault.
"""

from __future__ import annotations

import contextlib
import gzip
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

import msgspec

from kiosk.content.errors import PackError
from kiosk.content.manifest import FileEntry, Manifest, decode_manifest, encode_manifest
from kiosk.envelope import decode_envelope, encode_envelope
from kiosk.trust.chain import GENESIS, entry_head
from kiosk.trust.reference import ReferenceNumberError, new_reference, parse_reference
from kiosk.trust.sealing import NoRecipientsError, load_recipients
from sync.central.ingest.reading import columns_of
from sync.device.errors import IdentityUnreadable, Unreachable
from sync.device.identity import load_identity
from sync.device.replies import decoded
from sync.device.state import load_state
from sync.media import layout
from sync.openrosa import documents, instance, multipart
from sync.protocol.bodies import compress, decompress, pack_batch, unpack_batch
from sync.protocol.codes import new_code, split_code
from sync.protocol.content import IndexUnreadable, decode_index
from sync.protocol.messages import Acknowledgement, HeartbeatReply
from sync.protocol.problems import Problem
from sync.protocol.signatures import read_signature
from tests.support.envelopes import an_envelope
from tests.support.keys import signed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT = 1 << 20
CODINGS = ("zstd", "gzip", "identity", "br", "")


class Target(NamedTuple):
    """`refusals`: what it may raise; `examples`: inputs that are right."""

    read: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...]
    examples: Callable[[], list[bytes]]


def tried(name: str, data: bytes) -> None:
    """A refusal is an answer."""
    target = TARGETS[name]
    with contextlib.suppress(target.refusals):
        target.read(data)


def _bodies(data: bytes) -> None:
    coding = CODINGS[data[0] % len(CODINGS)] if data else ""
    plain = decompress(data[1:], coding, LIMIT)
    assert len(plain) <= LIMIT


def _batches(data: bytes) -> None:
    """As central takes them in: unreadable items are kept, and never an error."""
    batch = unpack_batch(data)
    head = GENESIS
    for seq, item in enumerate(batch.items, batch.first):
        values, _, reason = columns_of(item)
        assert values.readable == (not reason)
        head = entry_head(head, "stream", min(seq, 2**62), item)


def _envelopes(data: bytes) -> None:
    columns_of(data)
    again = encode_envelope(decode_envelope(data))
    assert decode_envelope(again) == decode_envelope(data)


def _references(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    split_code(text)
    found = parse_reference(text)
    assert parse_reference(found.grouped) == found


def _manifests(data: bytes) -> None:
    found = decode_manifest(data)
    assert decode_manifest(encode_manifest(found)) == found


def _signatures(data: bytes) -> None:
    """A header on each line, the first line method and path."""
    first, *rest = data.decode("latin-1").split("\n")
    method, _, path = first.partition(" ")
    headers = dict(line.split(": ", 1) for line in rest if ": " in line)
    read_signature(method, path, "", headers)


def _multipart(data: bytes) -> None:
    content_type, _, body = data.partition(b"\n")
    multipart.read_parts(body, content_type.decode("latin-1"))


def _media(data: bytes) -> None:
    document = layout.open_document(data).document
    layout.read_manifest(document)


def _receipts(data: bytes) -> None:
    layout.read_receipt(data)


def _openrosa(data: bytes) -> None:
    kind, body = (data[0] % 4 if data else 0), data[1:]
    if kind == 0:
        documents.read_form_list(body)
    elif kind == 1:
        documents.read_manifest(body)
    elif kind == 2:
        documents.read_response(body)
    else:
        instance.head_of(instance.read_root(body))


class _Reply:
    """A reply with this body, as `requests` hands it over."""

    headers = {"Content-Type": "application/json"}

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def iter_content(self, size: int) -> Iterator[bytes]:
        for at in range(0, len(self._body), size):
            yield self._body[at : at + size]


def _replies(data: bytes) -> None:
    kind = HeartbeatReply if data[:1] == b"h" else Acknowledgement
    decoded(_Reply(data[1:]), kind)


@cache
def _folder() -> Path:
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="diwan-fuzz-", dir=memory if memory.is_dir() else None))


def _device_files(data: bytes) -> None:
    """Files beside the store, after whatever a disk did to them."""
    place = _folder()
    (place / "content").mkdir(exist_ok=True)
    for name in ("device.json", "recipients.json", "content/state.json"):
        (place / name).write_bytes(data)
    load_state(place)
    for load in (load_identity, load_recipients):
        with contextlib.suppress(IdentityUnreadable, NoRecipientsError):
            load(place)


def _batch_examples() -> list[bytes]:
    items = [an_envelope(1), an_envelope(2, answers={"/a": ["x", 1.5, None]}), b"\xff no envelope"]
    return [pack_batch(1, GENESIS, items), pack_batch(7, bytes(range(32)), items[:1])]


def _body_examples() -> list[bytes]:
    plain = _batch_examples()[0] * 5
    return [b"\0" + compress(plain)[0], b"\1" + gzip.compress(plain), b"\2" + plain]


def _signature_examples() -> list[bytes]:
    headers = {"content-type": "a/b", "content-encoding": "zstd"}
    given = {
        k.lower(): v for k, v in signed("fuzz", "POST", "/v1/heartbeats", b"{}", headers).items()
    }
    return ["\n".join(["POST /v1/heartbeats", *(f"{k}: {v}" for k, v in given.items())]).encode()]


def _multipart_examples() -> list[bytes]:
    body, kind = multipart.written(b"<a/>", [], more=True)
    return [kind.encode() + b"\n" + body]


def _openrosa_examples() -> list[bytes]:
    form = documents.ListedForm(
        form_id="a", name="A", version="1", hash="md5:0", download_url="https://a/x"
    )
    return [
        b"\0" + documents.write_form_list([form]),
        b"\2" + documents.write_response("taken"),
        b"\3<data id='a' version='1'><meta><instanceID>uuid:1</instanceID></meta></data>",
    ]


def _media_examples() -> list[bytes]:
    return [layout.seal_document(b"{}", "0" * 128, "0" * 64)]


def _references_examples() -> list[bytes]:
    return [new_reference().grouped.encode(), "-".join(new_code()).encode()]


def _manifest_examples() -> list[bytes]:
    entry = FileEntry(path="forms/a.form", sha256="0" * 64, size=3)
    return [encode_manifest(Manifest(format=1, id="a", version="1", files=(entry,)))]


def _reply_examples() -> list[bytes]:
    taken = msgspec.json.encode(Acknowledgement(accepted_seq=3, safe_seq=1))
    return [b"a" + taken, b"h" + msgspec.json.encode(HeartbeatReply())]


def _file_examples() -> list[bytes]:
    return [b'{"central_url": "https://a", "device_id": "d", "key": "' + b"0" * 64 + b'"}']


TARGETS: dict[str, Target] = {
    "bodies": Target(_bodies, (Problem,), _body_examples),
    "batches": Target(_batches, (Problem,), _batch_examples),
    "envelopes": Target(_envelopes, (msgspec.DecodeError,), lambda: [an_envelope(1)]),
    "references": Target(_references, (ReferenceNumberError,), _references_examples),
    "manifests": Target(_manifests, (PackError,), _manifest_examples),
    "indexes": Target(decode_index, (IndexUnreadable,), lambda: [compress(b"\x80" * 40)[0]]),
    "signatures": Target(_signatures, (Problem,), _signature_examples),
    "multipart": Target(_multipart, (multipart.BadMultipart,), _multipart_examples),
    "media": Target(_media, (layout.NotADocument,), _media_examples),
    "receipts": Target(_receipts, (layout.NotADocument,), lambda: [b"{}"]),
    "openrosa": Target(_openrosa, (documents.NotOpenRosa, instance.NoInstance), _openrosa_examples),
    "replies": Target(_replies, (Unreachable,), _reply_examples),
    "device-files": Target(_device_files, (), _file_examples),
}
