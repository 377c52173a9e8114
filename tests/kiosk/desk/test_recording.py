"""What staff record for somebody else: durable, counted here at once, sealed, and written down."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.analytics.facts import Roles
from kiosk.analytics.periods import last_days
from kiosk.desk.ledger import Centre
from kiosk.desk.office import NotSignedIn, Office
from kiosk.desk.recording import CHANNELS
from kiosk.desk.working import NotAllowed
from kiosk.staff.accounts import add_account
from kiosk.staff.record import deeds
from kiosk.store import Draft
from kiosk.trust import passwords
from tests.support.clock import ManualClock
from tests.support.kept import kept
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role
    from kiosk.desk.recording import Channel

ROLES = Roles(service="/v/service", csat="/v/csat", comment="/v/comment")
CENTRE = Centre(zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: ROLES)
PASSWORD = "tall blue door"
CLOCK = ManualClock(datetime(2026, 11, 22, 10, tzinfo=UTC))
WORDS = "The lift did not work"
PEOPLE: tuple[Role, ...] = ("front-desk", "content-editor", "administrator")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)
    give_recipients(tmp_path)
    opened = Office.open(tmp_path, CLOCK, CENTRE, "desk")
    for role in PEOPLE:
        add_account(
            opened._db, CLOCK, "set up", name=role, shown=role, role=role, password=PASSWORD,
            key=secret_of("operational").encode(),
        )  # fmt: skip
    yield opened
    opened.close()


def _draft() -> Draft:
    return Draft(
        form_id="visit", language="en", wants_reply=True, submitted=CLOCK.now(),
        answers={"/v/csat": 2, "/v/comment": WORDS}, personal=frozenset({"/v/comment"}),
    )  # fmt: skip


@pytest.mark.parametrize("channel", CHANNELS)
def test_what_is_recorded_is_a_case_here_at_once(
    office: Office, tmp_path: Path, channel: Channel
) -> None:
    office.sign_in("front-desk", PASSWORD)
    receipt = office.record(_draft(), channel)
    (line,) = office.lines("open")
    assert (line.ref, line.about.channel) == (receipt.reference.hashed, channel)
    list(office.read_texts())
    assert office.words_of(line.ref) == WORDS
    assert max(each.figure.n for each in office.cards(last_days(7, CLOCK.now().date()), {})) == 1
    (envelope,) = kept(tmp_path)
    assert envelope.channel == channel
    for file in tmp_path.iterdir():
        assert file.is_dir() or WORDS.encode() not in file.read_bytes(), file


def test_words_are_read_again_by_who_signs_in_next(office: Office) -> None:
    office.sign_in("front-desk", PASSWORD)
    reference = office.record(_draft(), "telephone").reference
    office.sign_out()
    office.sign_in("front-desk", PASSWORD)
    assert office.words_of(reference.hashed) == ""
    list(office.read_texts())
    assert office.words_of(reference.hashed) == WORDS


def test_that_something_was_recorded_is_written_down_and_not_what(
    office: Office, tmp_path: Path
) -> None:
    office.sign_in("front-desk", PASSWORD)
    reference = office.record(_draft(), "telephone").reference
    db = sqlite3.connect(tmp_path / "desk.sqlite")
    last = list(deeds(db))[-1]
    db.close()
    assert (last.who, last.what, last.subject, last.detail, last.holds) == (
        "front-desk", "recorded", reference.hashed, "telephone", True,
    )  # fmt: skip


@pytest.mark.parametrize("role", ["content-editor", "administrator"])
def test_others_record_nothing(office: Office, tmp_path: Path, role: Role) -> None:
    office.sign_in(role, PASSWORD)
    with pytest.raises(NotAllowed):
        office.record(_draft(), "desk")
    assert kept(tmp_path) == []


def test_nobody_records_before_signing_in(office: Office) -> None:
    with pytest.raises(NotSignedIn):
        office.record(_draft(), "desk")
