"""People sign in at a desk, are kept out, leave, and all of it is written down."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.staff import accounts as accounts_room
from kiosk.staff import record
from kiosk.staff.accounts import accounts, add_account, set_active, set_password
from kiosk.staff.errors import AccountError
from kiosk.staff.signing_in import FrontDoor
from kiosk.trust import passwords
from kiosk.trust.door import FREE_TRIES
from kiosk.trust.passwords import PasswordError, lock_key, unlock_key
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role

KEY = b"AGE-SECRET-KEY-1EXAMPLE"
GOOD = "tall blue door"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 22, 7, tzinfo=UTC))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = _opened(tmp_path)
    yield connection
    connection.close()


def _opened(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "desk.sqlite", isolation_level=None)
    connection.executescript(accounts_room.SCHEMA + record.SCHEMA)
    return connection


def _add(
    db: sqlite3.Connection, clock: ManualClock, name: str = "counter-4", role: Role = "front-desk"
) -> None:
    add_account(db, clock, "setup", name=name, shown="Counter 4", role=role, password=GOOD, key=KEY)


def test_right_password_opens_the_centres_key(db: sqlite3.Connection, clock: ManualClock) -> None:
    _add(db, clock)
    session = FrontDoor(db, clock).sign_in("  Counter-4 ", GOOD).session
    assert session is not None
    assert (session.shown, session.role, session.key) == ("Counter 4", "front-desk", KEY)


@pytest.mark.parametrize("role", ["administrator", "content-editor"])
def test_who_has_no_use_for_visitors_words_is_given_no_key(
    db: sqlite3.Connection, clock: ManualClock, role: Role
) -> None:
    _add(db, clock, role=role)
    session = FrontDoor(db, clock).sign_in("counter-4", GOOD).session
    assert session is not None
    assert session.key is None


def test_wrong_password_and_wrong_name_are_told_alike(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    _add(db, clock)
    door = FrontDoor(db, clock)
    assert door.sign_in("counter-4", "something else") == door.sign_in("nobody", "something else")


def test_wrong_tries_lead_to_a_wait_that_a_restart_does_not_shorten(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    _add(db, clock)
    door = FrontDoor(db, clock)
    outcomes = [door.sign_in("counter-4", "wrong password") for _ in range(FREE_TRIES)]
    assert [each.result for each in outcomes] == ["wrong"] * (FREE_TRIES - 1) + ["wait"]
    clock.advance(29)
    assert door.sign_in("counter-4", GOOD).result == "wait"
    assert FrontDoor(db, clock).sign_in("counter-4", GOOD).wait_s == 30
    clock.advance(2)
    assert door.sign_in("counter-4", GOOD).result == "in"


def test_try_is_counted_even_when_the_plug_is_pulled_while_it_is_checked(
    db: sqlite3.Connection, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(db, clock)

    def unplugged(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.staff.signing_in.verify_password", unplugged)
    with pytest.raises(KeyboardInterrupt):
        FrontDoor(db, clock).sign_in("counter-4", GOOD)
    assert next(accounts(db)).failures == 1


def test_disk_without_the_password_gives_nothing_away(
    db: sqlite3.Connection, clock: ManualClock, tmp_path: Path
) -> None:
    _add(db, clock)
    content = (tmp_path / "desk.sqlite").read_bytes()
    assert KEY not in content
    assert GOOD.encode() not in content


def test_key_locked_under_one_password_is_not_opened_by_another() -> None:
    locked = lock_key(KEY, GOOD)
    assert unlock_key(locked, GOOD) == KEY
    with pytest.raises(PasswordError, match="does not unlock"):
        unlock_key(locked, "another password")


def test_new_password_unlocks_the_key_and_the_old_one_nothing(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    _add(db, clock)
    set_password(db, clock, "manager", "counter-4", "quiet green lamp", KEY)
    door = FrontDoor(db, clock)
    assert door.sign_in("counter-4", GOOD).result == "wrong"
    session = door.sign_in("counter-4", "quiet green lamp").session
    assert session is not None
    assert session.key == KEY


def test_account_that_was_switched_off_stays_outside(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    _add(db, clock)
    set_active(db, clock, "manager", "counter-4", active=False)
    assert FrontDoor(db, clock).sign_in("counter-4", GOOD).result == "wrong"


def test_last_administrator_cannot_be_switched_off(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    _add(db, clock, "boss", "administrator")
    with pytest.raises(AccountError, match="only administrator"):
        set_active(db, clock, "boss", "boss", active=False)
    _add(db, clock, "deputy", "administrator")
    set_active(db, clock, "deputy", "boss", active=False)


@pytest.mark.parametrize("password", ["short", "aaaaaaaaaaaa", "x" * 201])
def test_weak_password_is_refused_with_what_is_wanted(
    db: sqlite3.Connection, clock: ManualClock, password: str
) -> None:
    with pytest.raises(PasswordError, match="a password"):
        add_account(
            db, clock, "setup", name="n", shown="", role="front-desk", password=password, key=None
        )


def test_name_is_taken_whatever_its_case(db: sqlite3.Connection, clock: ManualClock) -> None:
    _add(db, clock)
    with pytest.raises(AccountError, match="already"):
        _add(db, clock, "COUNTER-4")


def test_every_deed_is_in_the_record_and_the_record_holds(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    _add(db, clock)
    door = FrontDoor(db, clock)
    door.sign_in("counter-4", "wrong password")
    session = door.sign_in("counter-4", GOOD).session
    assert session is not None
    door.sign_out(session)
    told = [(deed.who, deed.what, deed.holds) for deed in record.deeds(db)]
    assert told == [
        ("setup", "account-added", True),
        ("counter-4", "sign-in-failed", True),
        ("counter-4", "signed-in", True),
        ("counter-4", "signed-out", True),
    ]


@pytest.mark.parametrize(
    "tampering",
    ["UPDATE deed SET who = 'x' WHERE position = 2", "DELETE FROM deed WHERE position = 2"],
)
def test_record_shows_where_somebody_tampered_with_it(
    db: sqlite3.Connection, clock: ManualClock, tampering: str
) -> None:
    for what in ("one", "two", "three"):
        record.write_down(db, clock.now(), "me", what)
    db.execute(tampering)
    assert not all(deed.holds for deed in record.deeds(db))


def test_record_shows_that_its_newest_deeds_are_gone(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    for what in ("one", "two", "three"):
        record.write_down(db, clock.now(), "me", what)
    assert all(deed.holds for deed in record.deeds(db))
    db.execute("DELETE FROM deed WHERE position > 1")
    kept, gone = record.deeds(db)
    assert (kept.holds, gone.holds, gone.what, gone.detail) == (True, False, "missing", "2")
    db.execute("DELETE FROM deed")
    assert [deed.holds for deed in record.deeds(db)] == [False]


def test_head_tells_when_the_end_of_the_record_was_cut_off(
    db: sqlite3.Connection, clock: ManualClock
) -> None:
    record.write_down(db, clock.now(), "me", "one")
    record.write_down(db, clock.now(), "me", "two")
    before = record.last_head(db)
    db.execute("DELETE FROM deed WHERE position = 2")
    db.execute("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'deed'")
    assert all(deed.holds for deed in record.deeds(db))
    assert record.last_head(db) != before
