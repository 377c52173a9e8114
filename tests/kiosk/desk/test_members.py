"""Who takes part, at a desk: for service managers, until they leave or two years have gone."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.analytics.facts import Roles
from kiosk.analytics.periods import last_days
from kiosk.desk.ledger import Centre
from kiosk.desk.office import Office
from kiosk.desk.replica import Received, Replica
from kiosk.desk.working import NotAllowed
from kiosk.staff.accounts import add_account
from kiosk.store import Draft, OutboxReader, Store
from kiosk.trust import passwords
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role

CENTRE = Centre(zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: Roles())
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = date(2026, 11, 23)
PHONE = "0501234567"
PASSWORD = "tall blue door"


class Building:
    """Two kiosks and a desk; what they record reaches the desk by `carry`, in any order."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ManualClock(NOW)
        for name in ("one", "two", "desk"):
            give_recipients(folder / name)
        self.kiosks = {name: Store.open(folder / name, self.clock) for name in ("one", "two")}
        self.office = Office.open(folder / "desk", self.clock, CENTRE, "desk")
        self.replica = Replica.open(folder / "desk")
        self.order = 0

    def join(self, at: datetime = NOW) -> str:
        draft = Draft(
            form_id="take-part", purpose="panel", language="ar", submitted=at,
            answers={"/take-part/topics": ["access"], "/take-part/phone": PHONE},
            personal=frozenset({"/take-part/phone"}),
        )  # fmt: skip
        return self.kiosks["one"].submit(draft).reference.hashed

    def leave(self, ref: str, kiosk: str = "two") -> None:
        id_ = str(uuid.uuid4())
        fields = {"id": id_, "case": ref, "kind": "withdrawn", "at": NOW.isoformat()}
        self.kiosks[kiosk].submit(Draft(kind="case-event", answers=fields, instance_id=id_))

    def carry(self, *kiosks: str) -> None:
        for name in kiosks:
            reader = OutboxReader.open(self.folder / name)
            for stream in reader.streams():
                for each in reader.entries(stream.stream, 0, 100):
                    self.order += 1
                    received = Received(
                        stream=stream.stream, seq=each.seq, order=self.order, kiosk=name,
                        received=NOW, envelope=each.envelope,
                    )  # fmt: skip
                    self.replica.take([received])
            reader.close()
        self.office.catch_up()

    def sign_in(self, role: Role = "service-manager", *, key: bool = True) -> None:
        add_account(
            self.office._db, self.clock, "set up", name=role, shown=role, role=role,
            password=PASSWORD, key=secret_of("operational").encode() if key else None,
        )  # fmt: skip
        assert self.office.sign_in(role, PASSWORD).result == "in"

    def close(self) -> None:
        self.office.close()
        self.replica.close()
        for store in self.kiosks.values():
            store.close()


@pytest.fixture
def building(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Building]:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)
    made = Building(tmp_path)
    yield made
    made.close()


def test_a_service_manager_reads_how_people_are_reached(building: Building) -> None:
    ref = building.join()
    building.carry("one")
    building.sign_in()
    (member,) = building.office.members(TODAY)
    assert (member.ref, member.language, member.form) == (ref, "ar", "take-part")
    assert member.answers["/take-part/phone"] == PHONE
    assert not member.sealed


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_who_leaves_is_gone_whatever_arrives_first(
    building: Building, order: tuple[str, str]
) -> None:
    building.leave(building.join())
    building.carry(*order)
    building.sign_in()
    assert building.office.members(TODAY) == []
    assert building.office.lines("closed") == []


def test_who_takes_part_is_no_case_and_no_figure(building: Building) -> None:
    building.join()
    building.carry("one")
    building.sign_in()
    assert building.office.lines("open") == []
    cards = building.office.cards(last_days(7, TODAY), {})
    assert not any(card.figure.value for card in cards)


def test_after_two_years_nobody_reads_them_any_more(building: Building) -> None:
    building.join()
    building.carry("one")
    building.sign_in()
    assert building.office.members(date(2028, 11, 20))
    assert building.office.members(date(2028, 11, 24)) == []
    assert building.office.members(TODAY) == []


@pytest.mark.parametrize("role", ["front-desk", "content-editor", "administrator"])
def test_other_roles_do_not_get_the_list(building: Building, role: Role) -> None:
    building.sign_in(role)
    with pytest.raises(NotAllowed):
        building.office.members(TODAY)


def test_an_account_without_the_key_sees_that_there_is_somebody(building: Building) -> None:
    building.join()
    building.carry("one")
    building.sign_in(key=False)
    (member,) = building.office.members(TODAY)
    assert member.sealed
    assert PHONE not in member.answers.values()
