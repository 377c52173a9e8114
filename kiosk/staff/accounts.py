"""Accounts of a desk: name, role, password, and the centre's key locked under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import msgspec

from kiosk.cases.permission import Role
from kiosk.staff.errors import AccountError
from kiosk.staff.record import write_down
from kiosk.trust.passwords import LockedKey, hash_password, lock_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from kiosk.clock import Clock

ROLES: tuple[Role, ...] = get_args(Role)
READERS: frozenset[Role] = frozenset({"front-desk", "service-manager"})
"""Who is given the centre's key: administrators and editors have no use for visitors' words."""

LONGEST_NAME = 60
SCHEMA = """
CREATE TABLE IF NOT EXISTS account (
    name TEXT PRIMARY KEY, shown TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL,
    password TEXT NOT NULL, salt BLOB, nonce BLOB, box BLOB,
    failures INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
"""
_COLUMNS = "name, shown, role, active, password, salt, nonce, box, failures"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """`name` signs in, `shown` stands on the screen ("Counter 4"); `failures` since the last right one."""

    name: str
    shown: str
    role: Role
    active: bool
    password_hash: str
    key: LockedKey | None
    failures: int = 0


def add_account(
    db: Connection,
    clock: Clock,
    by: str,
    *,
    name: str,
    shown: str,
    role: Role,
    password: str,
    key: bytes | None,
) -> Account:
    """A new account, written down as `by`'s deed; `key` is the centre's, for those who may read.

    Raises `AccountError` or `kiosk.trust.passwords.PasswordError`. The caller commits.
    """
    plain = _proper(name)
    if find_account(db, plain) is not None:
        raise AccountError(f"there is an account {plain} already: choose another name")
    if role not in ROLES:
        raise AccountError(f"{role} is no role: {', '.join(ROLES)}")
    locked = lock_key(key, password) if key is not None and role in READERS else None
    row = (plain, shown.strip() or plain, role, 1, hash_password(password), *_parts(locked), 0)
    db.execute(f"INSERT INTO account ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)  # noqa: S608 - our own words
    write_down(db, clock.now(), by, "account-added", plain, role)
    return _account(row)


def set_password(
    db: Connection, clock: Clock, by: str, name: str, password: str, key: bytes | None
) -> None:
    """A new password, and the key locked anew under it. Also ends a lock-out."""
    account = _known(db, name)
    locked = lock_key(key, password) if key is not None and account.role in READERS else None
    db.execute(
        "UPDATE account SET password = ?, salt = ?, nonce = ?, box = ?, failures = 0 WHERE name = ?",
        (hash_password(password), *_parts(locked), account.name),
    )
    write_down(db, clock.now(), by, "password-set", account.name)


def set_active(db: Connection, clock: Clock, by: str, name: str, *, active: bool) -> None:
    """Somebody leaves, or comes back. The last administrator stays: nobody could let others in."""
    account = _known(db, name)
    others = [
        each
        for each in accounts(db)
        if each.active and each.role == "administrator" and each.name != account.name
    ]
    if account.role == "administrator" and not active and not others:
        raise AccountError("this is the only administrator: add another one first")
    db.execute("UPDATE account SET active = ? WHERE name = ?", (int(active), account.name))
    write_down(db, clock.now(), by, "account-on" if active else "account-off", account.name)


def accounts(db: Connection) -> Iterator[Account]:
    """All of them, by name."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM account ORDER BY name").fetchall():  # noqa: S608
        yield _account(row)


def find_account(db: Connection, name: str) -> Account | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM account WHERE name = ?", (_plain(name),)).fetchone()  # noqa: S608
    return None if row is None else _account(row)


def _known(db: Connection, name: str) -> Account:
    account = find_account(db, name)
    if account is None:
        raise AccountError(f"there is no account {name}")
    return account


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _proper(name: str) -> str:
    plain = _plain(name)
    if not 1 <= len(plain) <= LONGEST_NAME or not plain.isprintable():
        raise AccountError(f"a name has 1 to {LONGEST_NAME} characters that can be seen")
    return plain


def _parts(key: LockedKey | None) -> tuple[bytes | None, bytes | None, bytes | None]:
    return (None, None, None) if key is None else (key.salt, key.nonce, key.box)


def _account(row: tuple[object, ...]) -> Account:
    name, shown, role, active, password, salt, nonce, box, failures = row
    key = None if box is None else {"salt": salt, "nonce": nonce, "box": box}
    return msgspec.convert(
        {
            "name": name,
            "shown": shown,
            "role": role,
            "active": bool(active),
            "password_hash": password,
            "key": key,
            "failures": failures,
        },
        Account,
    )
