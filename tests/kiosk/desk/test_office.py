"""A day at a desk: signing in, looking at figures, finding a case, answering it, leaving."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.analytics.alerts import Overdue, Silent
from kiosk.analytics.facts import Roles
from kiosk.analytics.periods import last_days
from kiosk.desk.ledger import Centre
from kiosk.desk.office import NotSignedIn, Office
from kiosk.desk.replica import Known, Received, Replica
from kiosk.staff.accounts import add_account
from kiosk.store import Draft, OutboxReader, Store
from kiosk.trust import passwords
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.trust.reference import Reference

ROLES = Roles(service="/v/service", csat="/v/csat", comment="/v/comment", reason="/v/reason")
CENTRE = Centre(zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: ROLES)
TODAY = date(2026, 11, 22)
WEEK = last_days(7, TODAY)
PASSWORD = "tall blue door"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 22, 10, tzinfo=UTC))


class Building:
    """A kiosk, central in between, and the office."""

    def __init__(self, folder: Path, clock: ManualClock) -> None:
        self.folder, self.clock = folder, clock
        for name in ("kiosk", "desk"):
            give_recipients(folder / name)
        self.kiosk = Store.open(folder / "kiosk", clock)
        self.office = Office.open(folder / "desk", clock, CENTRE, "desk")
        self.replica = Replica.open(folder / "desk")
        self.order = 0

    def visit(self, words: str, *, csat: int = 2, wants_reply: bool = True, lang: str = "en",
              reasons: str = "waiting") -> Reference:  # fmt: skip
        draft = Draft(
            form_id="visit", language=lang, submitted=self.clock.now(), wants_reply=wants_reply,
            answers={"/v/csat": csat, "/v/comment": words, "/v/reason": reasons},
            personal=frozenset({"/v/comment"}),
        )  # fmt: skip
        return self.kiosk.submit(draft).reference

    def sync(self) -> None:
        outbox = OutboxReader.open(self.folder / "kiosk")
        (stream,) = outbox.streams()
        have = self.replica.have().get(stream.stream, 0)
        entries = outbox.entries(stream.stream, have, 1000)
        outbox.close()
        self.replica.take(
            Received(
                stream=stream.stream, seq=entry.seq, order=entry.seq, kiosk="kiosk",
                received=self.clock.now(), envelope=entry.envelope,
            )
            for entry in entries
        )  # fmt: skip
        self.office.catch_up()

    def close(self) -> None:
        self.replica.close()
        self.office.close()
        self.kiosk.close()


@pytest.fixture
def building(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Building]:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)
    place = Building(tmp_path, clock)
    add_account(
        place.office._db, clock, "set up", name="counter-4", shown="Counter 4",
        role="service-manager", password=PASSWORD, key=secret_of("operational").encode(),
    )  # fmt: skip
    yield place
    place.close()


def _signed_in(building: Building) -> Office:
    assert building.office.sign_in("counter-4", PASSWORD).result == "in"
    return building.office


def test_nothing_is_shown_before_somebody_signs_in(building: Building) -> None:
    with pytest.raises(NotSignedIn):
        building.office.cards(WEEK, {})
    with pytest.raises(NotSignedIn):
        building.office.lines("open")


def test_case_is_found_by_its_number_and_by_words_in_any_spelling(building: Building) -> None:
    reference = building.visit("الانتظار عند الشباك كان طويلًا", lang="ar")
    building.visit("The queue was long")
    building.sync()
    office = _signed_in(building)
    list(office.read_texts())
    assert [line.ref for line in office.found(reference.grouped)] == [reference.hashed]
    assert [line.ref for line in office.found("طويلا")] == [reference.hashed]
    assert office.found("nothing of the kind") == []
    assert office.words_of(reference.hashed) == "الانتظار عند الشباك كان طويلًا"


def test_case_shows_words_history_and_what_may_be_done(building: Building) -> None:
    reference = building.visit("The queue was long")
    building.sync()
    office = _signed_in(building)
    office.act(reference.hashed, "started")
    office.act(reference.hashed, "replied", text="We opened counter 7.", lang="en")
    opened = office.case(reference.hashed)
    assert opened is not None
    assert opened.feedback is not None
    assert opened.feedback.answers["/v/comment"] == "The queue was long"
    assert opened.case.state == opened.line.state == "answered"
    assert [reply.text for reply in opened.case.replies] == ["We opened counter 7."]


def test_signing_out_forgets_every_word(building: Building) -> None:
    reference = building.visit("The queue was long")
    building.sync()
    office = _signed_in(building)
    list(office.read_texts())
    office.sign_out()
    assert office.words_of(reference.hashed) == ""
    with pytest.raises(NotSignedIn):
        office.case(reference.hashed)


def test_themes_and_drivers_say_what_goes_with_dissatisfaction(building: Building) -> None:
    for _ in range(30):
        building.visit("The waiting room was cold", csat=1, wants_reply=False)
    for _ in range(30):
        building.visit("Nice", csat=5, wants_reply=False, reasons="staff")
    building.sync()
    office = _signed_in(building)
    list(office.read_texts())
    (theme,) = [each for each in office.themes("en", WEEK, {}) if "waiting" in each.words]
    assert theme.people == 30
    assert office.examples(theme)[0].text == "The waiting room was cold"
    assert [each.answer for each in office.drivers("reason", WEEK, {})] == ["waiting"]
    assert office.cards(WEEK, {})[0].figure.value == 50.0
    assert [row.key for row in office.breakdown("language", WEEK, "csat", {})] == ["en"]
    assert len(office.trend(WEEK, "csat", {})) == 7


def test_late_cases_and_silent_kiosks_need_attention(building: Building) -> None:
    building.visit("The queue was long")
    building.sync()
    now = building.clock.now()
    building.replica.tell(
        [
            Known(
                id="d", name="Kiosk 5", role="kiosk", heard=now - timedelta(hours=3), waiting=18,
                revoked=False,
            )
        ]
    )  # fmt: skip
    office = _signed_in(building)
    assert office.counted(TODAY)["open"] == 1
    late, quiet = office.alerts(WEEK, date(2026, 12, 8))
    assert isinstance(late, Overdue)
    assert isinstance(quiet, Silent)
    assert (quiet.kiosk, quiet.waiting) == ("Kiosk 5", 18)
    assert [each.name for each in office.devices()] == ["Kiosk 5"]
