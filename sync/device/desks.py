"""Bring what the centre recorded to its desk: page by page, each on the disk before the next; and
take away what was erased meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.desk.erasures import Erasure
from kiosk.desk.replica import Known, Received

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sync.device.case_files import CaseFileFollower
    from sync.device.feed import FeedFollower
    from sync.device.proposals import ProposalFollower
    from sync.protocol.desks import DeskErasure, DeskPage

PAGES_AT_ONCE = 20
"""So many before this desk's own items have their turn again."""


class Asked(Protocol):
    """The part of the transport that a desk uses."""

    def desk_items(self, have: Mapping[str, int], erased: int | None = None) -> DeskPage: ...


class Copy(Protocol):
    """`kiosk.desk.replica.Replica` is one."""

    def have(self) -> dict[str, int]: ...

    def take(self, items: Iterable[Received]) -> int: ...

    def told_erased(self) -> int: ...

    def erase(self, erasures: Iterable[Erasure], up_to: int) -> int: ...

    def tell(self, devices: Iterable[Known]) -> None: ...


class DeskFollower:
    """`behind`: central had more than the last look took over."""

    def __init__(self, central: Asked, replica: Copy) -> None:
        self._central = central
        self._replica = replica
        self.behind = True

    def follow(self) -> int:
        """Take some pages over; the number of items. Raises `Unreachable`, `Refused`."""
        taken = 0
        for _ in range(PAGES_AT_ONCE):
            told = self._replica.told_erased()
            page = self._central.desk_items(self._replica.have(), told)
            taken += self._replica.take(
                Received(
                    stream=item.stream,
                    seq=item.seq,
                    order=item.order,
                    kiosk=item.device,
                    received=item.received,
                    envelope=item.envelope,
                )
                for item in page.items
            )
            if page.erased is not None and page.erased != told:
                self._replica.erase(map(_erasure, page.erasures), page.erased)
            self.behind = page.more
            if not page.more:
                self._replica.tell(
                    Known(
                        id=each.id,
                        name=each.name,
                        role=each.role,
                        heard=each.heard,
                        waiting=each.waiting,
                        revoked=each.revoked,
                    )
                    for each in page.devices
                )
                break
        return taken


def _erasure(told: DeskErasure) -> Erasure:
    return Erasure(stream=told.stream, seq=told.seq, at=told.at, why=told.why, ref=told.case)


class BothFollowers:
    """A desk follows the feed like any kiosk, and its centre besides, as often as it reports;
    what its editors propose goes out at once. The files of its cases come when all else has.
    """

    def __init__(
        self,
        feed: FeedFollower,
        desk: DeskFollower,
        proposals: ProposalFollower,
        files: CaseFileFollower,
    ) -> None:
        self._files = files
        self._feed = feed
        self._desk = desk
        self._proposals = proposals

    @property
    def behind(self) -> bool:
        return (
            self._feed.behind or self._desk.behind or self._proposals.behind or self._files.behind
        )

    def told(self, head: int) -> None:
        self._feed.told(head)
        self._desk.behind = True
        self._proposals.behind = True
        self._files.told()

    def follow(self) -> int:
        done = self._feed.follow() + (self._desk.follow() if self._desk.behind else 0)
        done += self._proposals.follow()
        return done + self._files.follow()
