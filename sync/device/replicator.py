"""Bring what the kiosk recorded to central, in order, and believe only central's own word.

The watermark is whatever central said last, forwards or backwards: after central was restored from
a backup it stands further back, and everything behind that is simply sent again.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from kiosk.store.sync_state import Watermark
from sync.device.batches import BatchSize, fill_batch
from sync.device.errors import Refused, Unreachable
from sync.device.files import Carrier
from sync.protocol.messages import Heartbeat, HeartbeatReply, StreamReport
from sync.protocol.problems import Reaction

if TYPE_CHECKING:
    from io import BufferedReader

    from kiosk.clock import Clock
    from kiosk.store.outbox import Entry, StreamState
    from sync.device.central import Central


_TOLD_FILES = 8


class Outbox(Protocol):
    """The kiosk's entries, read-only; `kiosk.store.OutboxReader` is one."""

    def streams(self) -> list[StreamState]: ...

    def entries(self, stream: str, after: int, limit: int) -> list[Entry]: ...

    def file(self, sha256: str) -> BufferedReader | None: ...


class Ledger(Protocol):
    """Where central's word is kept; `kiosk.store.SyncLedger` is one."""

    def watermark(self, stream: str) -> Watermark: ...

    def mark(self, stream: str, watermark: Watermark) -> None: ...


class Replicator:
    """One kiosk's streams against one central. `faults` are codes for staff and central."""

    def __init__(self, outbox: Outbox, ledger: Ledger, central: Central, clock: Clock) -> None:
        self._outbox = outbox
        self._ledger = ledger
        self._central = central
        self._clock = clock
        self._size = BatchSize()
        self._files = Carrier(outbox, central)
        self.frozen: set[str] = set()
        self.missing: set[str] = set()

    @property
    def faults(self) -> list[str]:
        forks = [f"fork:{stream}" for stream in sorted(self.frozen)]
        missing = [f"missing:{stream}" for stream in sorted(self.missing)]
        lost = [f"file:{sha256}" for sha256 in sorted(self._files.lost)[:_TOLD_FILES]]
        return forks + missing + lost

    def beat(self, *, software: str = "", pack: str = "") -> HeartbeatReply:
        """Report every stream and take over central's watermarks."""
        reports = [self._report(state) for state in self._outbox.streams()]
        reply = self._central.beat(
            Heartbeat(
                software=software,
                pack=pack,
                clock=self._clock.now(),
                streams=reports,
                faults=self.faults,
            )
        )
        for mark in reply.streams:
            self._take_over(mark.stream, mark.accepted_seq, mark.safe_seq)
            (self.frozen.add if mark.fork else self.frozen.discard)(mark.stream)
        self._files.want(reply.blobs)
        return reply

    def drain(self) -> int:
        """Send until nothing is left; the number of items central took in.

        Raises `Unreachable`, or `Refused` when waiting or staff is what helps.
        """
        self._files.bring_wanted()
        return sum(self._drain_stream(state) for state in self._outbox.streams())

    def backlog(self) -> int:
        """Entries that central has not committed yet."""
        states = self._outbox.streams()
        return sum(max(0, s.seq - self._ledger.watermark(s.stream).accepted) for s in states)

    def _drain_stream(self, state: StreamState) -> int:
        taken = 0
        tried: Reaction | None = None
        while state.stream not in self.frozen:
            before = self._ledger.watermark(state.stream).accepted
            entries = fill_batch(self._outbox, state.stream, before, self._size.items)
            if not self._continues(state.stream, before, entries):
                break
            entries = self._with_files(entries)
            try:
                taken += self._send(state.stream, before, entries)
                tried = None
            except Refused as refusal:
                if refusal.reaction is tried and tried is not Reaction.HALVE:
                    raise  # the same remedy twice in a row is no remedy
                tried = refusal.reaction
                self._react(state.stream, refusal, len(entries))
        return taken

    def _continues(self, stream: str, before: int, entries: list[Entry]) -> bool:
        """Whether there is something to send that follows on what central has."""
        if entries and entries[0].seq != before + 1:
            # Central stands before what this kiosk still has: only a person can help.
            self.missing.add(stream)
            return False
        self.missing.discard(stream)
        return bool(entries)

    def _with_files(self, entries: list[Entry]) -> list[Entry]:
        """The first of them, as many as lack no file at central; brings those of the very first."""
        self._files.bring(entries[0].files)
        ready = (n for n, entry in enumerate(entries) if not self._files.settled(entry.files))
        return entries[: next(ready, len(entries))]

    def _send(self, stream: str, before: int, entries: list[Entry]) -> int:
        began = self._clock.monotonic()
        try:
            reply = self._central.send(stream, packed(entries))
        except Unreachable:
            self._size.shrink(len(entries))
            raise
        if reply.accepted_seq <= before:
            raise Unreachable("central answered, but took nothing in")
        self._take_over(stream, reply.accepted_seq, reply.safe_seq)
        self._size.sent(len(entries), self._clock.monotonic() - began)
        return reply.accepted_seq - before

    def _react(self, stream: str, refusal: Refused, n: int) -> None:
        """Set right what can be set right at once; raise what needs time or a person."""
        document = refusal.document
        match refusal.reaction:
            case Reaction.REWIND if document and document.accepted_seq is not None:
                self._take_over(stream, document.accepted_seq, document.safe_seq or 0)
            case Reaction.HALVE if n > 1:
                self._size.shrink(n)
            case Reaction.FREEZE:
                self.frozen.add(stream)
            case _:
                raise refusal

    def _take_over(self, stream: str, accepted: int, safe: int) -> None:
        mark = Watermark(accepted=accepted, safe=safe)
        known = self._ledger.watermark(stream)
        if mark.accepted < known.accepted:
            self._files.forget()
        if mark != known:
            self._ledger.mark(stream, mark)

    def _report(self, state: StreamState) -> StreamReport:
        accepted = self._ledger.watermark(state.stream).accepted
        return StreamReport(
            stream=state.stream,
            head_seq=state.seq,
            head=state.head.hex(),
            oldest_unsynced=oldest_unsynced(self._outbox, state.stream, accepted),
        )


def packed(entries: list[Entry]) -> bytes:
    """The entries as one batch: gapless, its head the last entry's."""
    from sync.protocol.bodies import pack_batch

    return pack_batch(entries[0].seq, entries[-1].head, [entry.envelope for entry in entries])


def oldest_unsynced(outbox: Outbox, stream: str, accepted: int) -> datetime | None:
    """When the first entry behind the watermark was recorded, by this kiosk's clock."""
    oldest = outbox.entries(stream, accepted, 1)
    return _moment(oldest[0].recorded) if oldest else None


def _moment(milliseconds: int) -> datetime | None:
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
