"""Carry proposals and decisions to central, and bring back how all of them stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.editing.archive import sha256_of
from kiosk.editing.standing import Refusal
from sync.device.errors import Refused, Unreachable
from sync.protocol.problems import Reaction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.clock import Clock
    from kiosk.editing.mailbox import Mailbox, Outgoing
    from kiosk.editing.standing import Decision, Standings

_MOST = 8 * 1024 * 1024
_OPEN = {"waiting", "approved"}


class Asked(Protocol):
    """The part of the transport that is used here."""

    def proposals(self) -> Standings: ...

    def propose(self, archive: bytes) -> None: ...

    def decide(self, decision: Decision) -> None: ...

    def proposal(self, digest: str) -> Iterator[bytes]: ...


class ProposalFollower:
    """`behind`: central may have news that were not fetched."""

    def __init__(self, central: Asked, mailbox: Mailbox, clock: Clock) -> None:
        self._central = central
        self._mailbox = mailbox
        self._clock = clock
        self.behind = True

    def follow(self) -> int:
        """How much went out. Raises `Unreachable`, `Refused`; what was not taken stays then."""
        sent = 0
        for each in self._mailbox.outgoing():
            self._send(each)
            each.path.unlink(missing_ok=True)
            sent += 1
        if sent or self.behind:
            self._look()
        return sent

    def _send(self, each: Outgoing) -> None:
        try:
            if each.decision is None:
                self._central.propose(each.body)
            else:
                self._central.decide(each.decision)
        except Refused as refusal:
            if refusal.reaction not in {Reaction.SET_ASIDE, Reaction.HALVE}:
                raise
            self._mailbox.refuse(
                Refusal(
                    digest=each.digest,
                    what="proposal" if each.decision is None else "decision",
                    code=refusal.code,
                    why=str(refusal),
                    at=self._clock.now(),
                )
            )

    def _look(self) -> None:
        try:
            standings = self._central.proposals()
        except Refused as refusal:
            if refusal.status != 404:  # a central from before proposals
                raise
            self.behind = False
            return
        wanted = {each.digest for each in standings.proposals if each.state in _OPEN}
        for digest in sorted(wanted):
            if not self._mailbox.has_body(digest):
                self._mailbox.put_body(digest, self._fetched(digest))
        self._mailbox.put_standings(standings)
        self._mailbox.forget_bodies(wanted)
        self.behind = False

    def _fetched(self, digest: str) -> bytes:
        data = bytearray()
        for piece in self._central.proposal(digest):
            data += piece
            if len(data) > _MOST:
                raise Unreachable("a proposal does not end")
        if sha256_of(bytes(data)) != digest:
            raise Unreachable("what arrived is not the proposal that was asked for")
        return bytes(data)
