"""Signing in at a desk: waits grow with wrong tries, outlive a restart, and tell nothing of names.

As at the staff door of a kiosk, a failure is written down before a password is looked at. Waiting
is measured by the monotonic clock and begins anew with the program.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.staff.accounts import Account, find_account
from kiosk.staff.record import write_down
from kiosk.trust.door import wait_after
from kiosk.trust.passwords import hash_password, unlock_key, verify_password

if TYPE_CHECKING:
    from sqlite3 import Connection

    from kiosk.cases.permission import Role
    from kiosk.clock import Clock

FIRST_WAIT_S = 30


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is signed in. `key` opens what visitors wrote; None where the role may not."""

    name: str
    shown: str
    role: Role
    key: bytes | None = None


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a try. "wrong" says no more than that: not whether there is such a name."""

    result: Literal["in", "wrong", "wait"]
    session: Session | None = None
    wait_s: float = 0.0


class FrontDoor:
    """One desk's way in. `db` commits by itself (autocommit), so that a try is on the disk at once."""

    def __init__(self, db: Connection, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._started = clock.monotonic()
        self._until: dict[str, float] = {}

    def sign_in(self, name: str, password: str) -> Outcome:
        """Takes some hundred milliseconds: not for the thread that draws."""
        account = find_account(self._db, name)
        if account is None or not account.active:
            # As slow as a name that is there: time tells nothing either.
            verify_password(password, _nobody())
            return Outcome(result="wrong")
        if wait := self._wait(account):
            return Outcome(result="wait", wait_s=wait)
        self._db.execute(
            "UPDATE account SET failures = failures + 1 WHERE name = ?", (account.name,)
        )
        if not verify_password(password, account.password_hash):
            return self._refused(account)
        return self._welcomed(account, password)

    def sign_out(self, session: Session) -> None:
        write_down(self._db, self._clock.now(), session.name, "signed-out")

    def _refused(self, account: Account) -> Outcome:
        failures = account.failures + 1
        self._until[account.name] = self._clock.monotonic() + wait_after(failures, FIRST_WAIT_S)
        write_down(
            self._db, self._clock.now(), account.name, "sign-in-failed", detail=str(failures)
        )
        wait = wait_after(failures, FIRST_WAIT_S)
        return Outcome(result="wait" if wait else "wrong", wait_s=wait)

    def _welcomed(self, account: Account, password: str) -> Outcome:
        self._db.execute("UPDATE account SET failures = 0 WHERE name = ?", (account.name,))
        self._until.pop(account.name, None)
        write_down(self._db, self._clock.now(), account.name, "signed-in")
        key = None if account.key is None else unlock_key(account.key, password)
        return Outcome(
            result="in",
            session=Session(name=account.name, shown=account.shown, role=account.role, key=key),
        )

    def _wait(self, account: Account) -> float:
        begun = self._started + wait_after(account.failures, FIRST_WAIT_S)
        until = self._until.get(account.name, begun)
        return max(0.0, until - self._clock.monotonic())


@cache
def _nobody() -> str:
    return hash_password("a password that opens nothing")
