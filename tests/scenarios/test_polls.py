"""Three kiosks vote, the cable is pulled and put back: one result everywhere, nobody in it twice.

Real central, real signatures, real sync. The server's own rounds are too slow for a test, so the
same work is done here by hand, with a clock that runs ahead.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.clock import SystemClock
from kiosk.store import Draft
from kiosk.store.polled import Polled, polled
from sync.central.database import Database
from sync.central.polls.counting import count_votes
from sync.central.polls.service import TELL_EVERY, tell_polls
from sync.device.once import sync_once
from tests.support.cable import Cable
from tests.support.kiosk_folder import KioskFolder
from tests.support.recipients import give_recipients

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.central import RunningCentral

BUS, STOP = "bus", "/bus/stop"


class Fleet:
    """Three kiosks behind one cable, and what central does by itself."""

    def __init__(self, folder: Path, central: RunningCentral, cable: Cable) -> None:
        self.central = central
        self.kiosks = [KioskFolder(folder / f"kiosk-{number}") for number in range(3)]
        self._rounds = 0
        for number, kiosk in enumerate(self.kiosks):
            kiosk.enrol(cable.url, central.enrol_code(f"Hall {number}"))
            give_recipients(kiosk.folder, anew=True)

    def vote(self, at: int, *stops: str) -> None:
        for stop in stops:
            draft = Draft(kind="vote", form_id=BUS, language="ar", answers={STOP: stop})
            self.kiosks[at].store.submit(draft)

    def sync(self) -> None:
        for kiosk in self.kiosks:
            sync_once(kiosk.folder)

    def upkeep(self) -> None:
        self._rounds += 1
        ahead = SystemClock().now() + 2 * self._rounds * TELL_EVERY
        database = Database(f"sqlite:///{self.central.folder / 'central.sqlite'}")
        streams = 1
        while streams:
            with database.writing() as connection:
                streams = count_votes(connection)
        with database.writing() as connection:
            tell_polls(connection, ahead)
        database.close()

    def results(self) -> list[Polled]:
        return [polled(kiosk.folder, BUS) for kiosk in self.kiosks]

    def places(self) -> list[dict[str, tuple[int, ...]]]:
        return [result.counts.places.get(STOP, {}) for result in self.results()]


@pytest.fixture
def fleet(central: RunningCentral, tmp_path: Path) -> Iterator[tuple[Fleet, Cable]]:
    with Cable(central.port) as cable:
        made = Fleet(tmp_path, central, cable)
        yield made, cable
        for kiosk in made.kiosks:
            kiosk.store.close()


def test_results_of_three_kiosks_converge_and_nobody_is_counted_twice(
    fleet: tuple[Fleet, Cable],
) -> None:
    kiosks, cable = fleet
    kiosks.vote(0, *["market"] * 7)
    kiosks.vote(1, *["school"] * 5)
    assert [(r.reach, r.people, r.told) for r in kiosks.results()] == [
        ("here", 7, False),
        ("here", 5, False),
        ("here", 0, False),
    ]
    kiosks.sync()
    kiosks.upkeep()
    kiosks.sync()
    everywhere = {"market": (7,), "school": (5,)}
    assert kiosks.places() == [everywhere] * 3

    cable.pull()
    kiosks.vote(2, *["school"] * 4)
    kiosks.vote(0, "market")
    kiosks.sync()
    assert kiosks.places() == [
        {"market": (8,), "school": (5,)},
        everywhere,
        {"market": (7,), "school": (9,)},
    ]

    cable.put_back()
    kiosks.sync()
    # Central has the votes and has not told them: each kiosk counts its own, and none of them twice.
    assert [r.people for r in kiosks.results()] == [13, 12, 16]
    kiosks.upkeep()
    assert [r.people for r in kiosks.results()] == [13, 12, 16]
    kiosks.sync()
    assert kiosks.places() == [{"market": (8,), "school": (9,)}] * 3
    assert {(r.people, r.reach) for r in kiosks.results()} == {(17, "everywhere")}


def test_votes_that_are_purged_here_stay_in_the_result(fleet: tuple[Fleet, Cable]) -> None:
    kiosks, _cable = fleet
    before = kiosks.results()[0].people
    kiosks.vote(0, *["market"] * 10)
    kiosks.sync()
    kiosks.upkeep()
    kiosks.sync()
    told = kiosks.results()[0]
    assert told.people >= before + 10
    kiosks.kiosks[0].store.purge(timedelta(0))
    assert kiosks.results()[0] == told
