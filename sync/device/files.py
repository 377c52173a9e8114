"""Bring the files that belong to answers to central: only what it has not, from where it stands.

A file is sent before the entry that names it, so central never has an answer without its drawing.
One that cannot be sent (it is damaged here, or central will not take it) stops nothing else: the
entry goes without it, staff are told, and central counts the entry as not safe.
"""

from __future__ import annotations

from hashlib import file_digest
from typing import TYPE_CHECKING, Protocol

from sync.device.errors import Refused, Unreachable
from sync.protocol.problems import Reaction

if TYPE_CHECKING:
    from collections.abc import Iterable
    from io import BufferedReader

    from sync.device.central import Central
    from sync.protocol.messages import BlobState

PIECE = 512 * 1024
"""Bytes of one request: what a slow line carries within central's patience."""

_LEAST_PIECE = 16 * 1024


class Source(Protocol):
    """The kiosk's files, read-only; `kiosk.store.OutboxReader` is one."""

    def file(self, sha256: str) -> BufferedReader | None: ...


class Carrier:
    """`lost` are the hashes of files that central cannot get from here."""

    def __init__(self, source: Source, central: Central) -> None:
        self._source = source
        self._central = central
        self._piece = PIECE
        self._there: set[str] = set()
        self._wanted: list[str] = []
        self.lost: set[str] = set()

    def want(self, wanted: Iterable[str]) -> None:
        """Central asks for these, whatever it said before."""
        self._wanted = list(wanted)
        self._there.difference_update(self._wanted)
        self.lost.intersection_update(self._wanted)

    def forget(self) -> None:
        """Central was set back: what it had, it may have no more."""
        self._there.clear()

    def bring_wanted(self) -> None:
        while self._wanted:
            self.bring(self._wanted[-1:])
            self._wanted.pop()

    def settled(self, files: Iterable[str]) -> bool:
        """Whether nothing is left to do for these."""
        return self._there.union(self.lost).issuperset(files)

    def bring(self, files: Iterable[str]) -> None:
        """Raises `Unreachable`, or `Refused` when waiting or staff is what helps."""
        for sha256 in files:
            if not self.settled([sha256]):
                self._bring(sha256)

    def _bring(self, sha256: str) -> None:
        state = self._central.blob_state(sha256)
        if not state.complete:
            file = self._source.file(sha256)
            if file is None:
                self.lost.add(sha256)
                return
            with file:
                whole = file_digest(file, "sha256").hexdigest() == sha256
                if not whole or not self._send(sha256, file, state):
                    self.lost.add(sha256)
                    return
        self._there.add(sha256)

    def _send(self, sha256: str, file: BufferedReader, state: BlobState) -> bool:
        """From where central stands to the end; False when central will not take this file."""
        size = file.seek(0, 2)
        tried: Reaction | None = None
        while not state.complete:
            file.seek(state.offset)
            before = state.offset
            try:
                state = self._central.put_blob(sha256, file.read(self._piece), before, size)
                if not state.complete and state.offset <= before:
                    raise Unreachable("central answered, but took nothing in")
                tried = None
            except Refused as refusal:
                if refusal.reaction is Reaction.SET_ASIDE:
                    return False
                if refusal.reaction is tried:
                    raise  # the same remedy twice in a row is no remedy
                tried = self._set_right(refusal)
                state = self._central.blob_state(sha256)
        return True

    def _set_right(self, refusal: Refused) -> Reaction | None:
        """What was done about it, None when it may be done again; raises what needs time."""
        match refusal.reaction:
            case Reaction.REWIND | Reaction.RESTART:
                return refusal.reaction
            case Reaction.HALVE if self._piece > _LEAST_PIECE:
                self._piece //= 2  # something between us and central takes only so much at once
                return None
        raise refusal
