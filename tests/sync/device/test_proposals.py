"""What editors propose reaches central whenever there is a network, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.editing.archive import sha256_of
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.standing import Decision, Standing, Standings
from sync.device.errors import Refused, Unreachable
from sync.device.proposals import ProposalFollower
from sync.protocol.problems import DECIDED_ALREADY, NOT_ALLOWED, Reaction, document_for
from tests.support.clock import ManualClock
from tests.support.packs import make_pack
from tests.support.proposals import a_proposal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = ManualClock().now()


class Central:
    """Has no network until `up`; `refuses` is what it says to the next thing sent."""

    def __init__(self) -> None:
        self.up = True
        self.refuses: Refused | None = None
        self.bodies: dict[str, bytes] = {}
        self.decisions: list[Decision] = []
        self.fetched = 0

    def _reached(self) -> None:
        if not self.up:
            raise Unreachable("no network")
        if self.refuses is not None:
            refusal, self.refuses = self.refuses, None
            raise refusal

    def proposals(self) -> Standings:
        self._reached()
        decided = {each.digest: each.verdict for each in self.decisions}
        return Standings(
            proposals=[
                Standing(
                    digest=digest, base="", title="T", author="samira", proposed=NOW,
                    state=decided.get(digest, "waiting"),
                )
                for digest in self.bodies
            ]
        )  # fmt: skip

    def propose(self, archive: bytes) -> None:
        self._reached()
        self.bodies[sha256_of(archive)] = archive

    def decide(self, decision: Decision) -> None:
        self._reached()
        self.decisions.append(decision)

    def proposal(self, digest: str) -> Iterator[bytes]:
        self._reached()
        self.fetched += 1
        yield self.bodies[digest]


@pytest.fixture
def archive(tmp_path: Path) -> bytes:
    return a_proposal(make_pack(tmp_path / "source"), tmp_path / "work")


def _decision(digest: str) -> Decision:
    return Decision(digest=digest, verdict="returned", by="daniel", role="service-manager", at=NOW)


def _follower(central: Central, folder: Path) -> ProposalFollower:
    return ProposalFollower(central, Mailbox(folder), ManualClock())


def test_proposal_waits_for_the_network_and_goes_once(tmp_path: Path, archive: bytes) -> None:
    central, desk = Central(), Mailbox(tmp_path)
    digest = desk.send_proposal(archive)
    central.up = False
    with pytest.raises(Unreachable):
        _follower(central, tmp_path).follow()
    assert [each.digest for each in desk.outgoing()] == [digest]
    assert desk.body(digest) == archive
    central.up = True
    assert _follower(central, tmp_path).follow() == 1
    assert desk.outgoing() == []
    assert list(central.bodies) == [digest]
    assert desk.standings().proposals[0].state == "waiting"


def test_other_desk_gets_what_waits_and_lets_go_of_what_is_decided(
    tmp_path: Path, archive: bytes
) -> None:
    central, desk = Central(), Mailbox(tmp_path)
    central.propose(archive)
    digest = sha256_of(archive)
    follower = _follower(central, tmp_path)
    assert follower.follow() == 0
    assert desk.body(digest) == archive
    follower.behind = True
    follower.follow()
    assert central.fetched == 1
    desk.send_decision(_decision(digest))
    assert follower.follow() == 1
    assert desk.standings().proposals[0].state == "returned"
    assert desk.body(digest) is None


def test_decision_that_came_too_late_is_told_and_holds_nothing_up(
    tmp_path: Path, archive: bytes
) -> None:
    central, desk = Central(), Mailbox(tmp_path)
    desk.send_decision(_decision(sha256_of(archive)))
    desk.send_proposal(archive)
    central.refuses = Refused(409, Reaction.SET_ASIDE, document_for(DECIDED_ALREADY))
    assert _follower(central, tmp_path).follow() == 2
    assert [each.code for each in desk.refused()] == ["decided-already"]
    assert len(central.bodies) == 1


def test_desk_that_may_not_keeps_what_it_has(tmp_path: Path, archive: bytes) -> None:
    central, desk = Central(), Mailbox(tmp_path)
    desk.send_proposal(archive)
    central.refuses = Refused(403, Reaction.STAFF, document_for(NOT_ALLOWED))
    with pytest.raises(Refused):
        _follower(central, tmp_path).follow()
    assert len(desk.outgoing()) == 1


def test_central_from_before_proposals_is_no_trouble(tmp_path: Path) -> None:
    central = Central()
    central.refuses = Refused(404, Reaction.STAFF, None)
    follower = _follower(central, tmp_path)
    assert follower.follow() == 0
    assert not follower.behind


def test_body_that_is_another_is_not_kept(tmp_path: Path, archive: bytes) -> None:
    central = Central()
    central.bodies["0" * 64] = archive
    with pytest.raises(Unreachable):
        _follower(central, tmp_path).follow()
    assert Mailbox(tmp_path).body("0" * 64) is None
