"""Walking the chain: the proof that what is here is what was written, entry by entry.

The chain covers the hash of every file, so reading the files completes the proof.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.envelope import AttachedFile  # noqa: TC001 - msgspec reads it
from kiosk.store.migrations import place
from kiosk.trust import GENESIS, entry_head_of_hash, envelope_hash

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.store.blobs import Blobs
    from kiosk.store.records import Query

_PAGE = 500


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A file that is not what was stored, or the first place where a stream's chain does not hold.

    `seq` 0: the stream's own row.
    """

    stream: str
    seq: int
    message: str


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """`checked` entries were walked and `files` read; whole when there are no faults."""

    checked: int
    purged: int
    files: int = 0
    faults: tuple[Fault, ...] = ()


class _Files(msgspec.Struct):
    """Of an envelope only what it says of files; the rest is not even decoded."""

    attachments: dict[str, AttachedFile] = {}


_files = msgspec.json.Decoder(_Files)


def verify(query: Query, blobs: Blobs, progress: Callable[[int], None] = lambda _: None) -> Verdict:
    """Walk every stream from its last purged head. `progress` hears of entries since last told."""
    checked, purged, files, faults = 0, 0, 0, list[Fault]()
    rows = query(
        "SELECT no, stream, seq, head, purged_seq, purged_head FROM stream ORDER BY no", []
    )
    if not rows:
        faults.append(
            Fault(stream="", seq=0, message="there is no stream: no kiosk ever began one")
        )
    for no, stream, seq, head, purged_seq, purged_head in rows:
        walk = _Walk(query, blobs, no, stream, purged_seq, purged_head)
        fault = walk.run(progress) or walk.compare_end(seq, head)
        faults += [*walk.file_faults, *([fault] if fault else [])]
        checked += walk.checked
        files += walk.files
        purged += purged_seq
    return Verdict(checked=checked, purged=purged, files=files, faults=tuple(faults))


class _Walk:
    """One stream's walk: where it stands, and the head it has come to."""

    def __init__(
        self, query: Query, blobs: Blobs, no: int, stream: str, start: int, head: bytes
    ) -> None:
        self._query, self._blobs, self._no, self._stream = query, blobs, no, stream
        self._seq, self._head = start, head
        self.checked = 0
        self.files = 0
        self.file_faults: list[Fault] = []

    def run(self, progress: Callable[[int], None]) -> Fault | None:
        if self._seq == 0 and self._head != GENESIS:
            return self._fault("the stream does not begin at the beginning")
        while rows := self._page():
            for seq, hashed, head, envelope in rows:
                fault = self._step(seq, hashed, head, envelope)
                if fault:
                    return fault
            progress(len(rows))
        return None

    def compare_end(self, seq: int, head: bytes) -> Fault | None:
        if (self._seq, self._head) != (seq, head):
            return self._fault(f"the stream ends at {self._seq}, its own row says {seq}", 0)
        return None

    def _page(self) -> list[Any]:
        return self._query(
            "SELECT seq, envelope_hash, head, envelope FROM entry "
            "WHERE pos > ? AND pos < ? ORDER BY pos LIMIT ?",
            [place(self._no, self._seq), place(self._no + 1, 0), _PAGE],
        )

    def _step(self, seq: int, hashed: bytes, head: bytes, envelope: bytes | None) -> Fault | None:
        if seq != self._seq + 1:
            return self._fault(f"entries {self._seq + 1} to {seq - 1} are missing", seq)
        if envelope is not None and envelope_hash(envelope) != hashed:
            return self._fault("the body was changed after it was stored", seq)
        if entry_head_of_hash(self._head, self._stream, seq, hashed) != head:
            return self._fault("the chain is broken: this is not the entry that was stored", seq)
        self._seq, self._head = seq, head
        self.checked += 1
        self._read_files(envelope or b"")
        return None

    def _read_files(self, envelope: bytes) -> None:
        if b'"attachments":' not in envelope:
            return
        for name, file in _files.decode(envelope).attachments.items():
            self.files += 1
            wrong = self._blobs.fault(file.sha256, file.size)
            if wrong:
                self.file_faults.append(self._fault(f"the file {name} {wrong}"))

    def _fault(self, message: str, seq: int | None = None) -> Fault:
        return Fault(stream=self._stream, seq=self._seq if seq is None else seq, message=message)
