"""`diwan staff …`: who works at this desk, and what was done at it."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_option, present_folder
from kiosk.commands.prompting import new_secret
from kiosk.staff.accounts import READERS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from kiosk.cases.permission import Role

_ASIDE = "set up"
_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
_key = click.option(
    "--key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File with the centre's secret key (`diwan-central keys new --role desk`).",
)
_passphrase = click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The key file's passphrase, instead of asking for it.",
)
_stdin = click.option(
    "--password-stdin", is_flag=True, help="Read the password from the first line."
)


@click.group("staff")
def command() -> None:
    """Accounts of this desk, and the record of what was done."""


@command.command()
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), required=True, help="What the account may do.")
@click.option("--shown", default="", help="What others read, e.g. 'Counter 4'.")
@_key
@_passphrase
@_stdin
@data_option
@_as_json
def add(
    name: str,
    role: Role,
    shown: str,
    key: Path | None,
    passphrase_file: Path | None,
    data: Path | None,
    *,
    password_stdin: bool,
    as_json: bool,
) -> None:
    """Add an account; asks for its password.

    Who answers visitors needs the centre's key, to read what they wrote: the file is read now, and
    kept only locked under the password.
    """
    from kiosk.clock import SystemClock
    from kiosk.staff.accounts import add_account

    if role in READERS and key is None:
        raise click.UsageError(f"a {role} reads what visitors wrote: give the centre's --key FILE")
    folder = present_folder(data)
    secret = None if key is None else _secret(folder, key, passphrase_file)
    password = new_secret("Password", from_stdin=password_stdin)
    with _book(data) as db:
        account = add_account(
            db, SystemClock(), _ASIDE, name=name, shown=shown, role=role, password=password,
            key=secret,
        )  # fmt: skip
    if as_json:
        _json({"name": account.name, "shown": account.shown, "role": account.role})
    else:
        click.echo(f"{account.name} can sign in now, as {account.role}.")


@command.command()
@click.argument("name")
@_key
@_passphrase
@_stdin
@data_option
@_as_json
def password(
    name: str,
    key: Path | None,
    passphrase_file: Path | None,
    data: Path | None,
    *,
    password_stdin: bool,
    as_json: bool,
) -> None:
    """Set a new password; also ends a lock-out. Readers need the centre's key again."""
    from kiosk.clock import SystemClock
    from kiosk.staff.accounts import find_account, set_password

    with _book(data) as db:
        account = find_account(db, name)
        if account is not None and account.role in READERS and key is None:
            raise click.UsageError(
                f"{name} reads what visitors wrote: give the centre's --key FILE"
            )
        secret = None if key is None else _secret(present_folder(data), key, passphrase_file)
        chosen = new_secret("Password", from_stdin=password_stdin)
        set_password(db, SystemClock(), _ASIDE, name, chosen, secret)
    if as_json:
        _json({"name": name, "password": "new"})
    else:
        click.echo(f"{name} has a new password.")


@command.command()
@click.argument("name")
@click.option("--on/--off", "active", required=True, help="Let the account in, or keep it out.")
@data_option
@_as_json
def switch(name: str, data: Path | None, *, active: bool, as_json: bool) -> None:
    """Switch an account on or off. The last administrator stays on."""
    from kiosk.clock import SystemClock
    from kiosk.staff.accounts import set_active

    with _book(data) as db:
        set_active(db, SystemClock(), _ASIDE, name, active=active)
    if as_json:
        _json({"name": name, "active": active})
    else:
        click.echo(f"{name} is {'on' if active else 'off'}.")


@command.command("list")
@data_option
@_as_json
def list_command(data: Path | None, *, as_json: bool) -> None:
    """Who has an account."""
    from kiosk.staff.accounts import accounts

    with _book(data) as db:
        found = [
            {
                "name": each.name,
                "shown": each.shown,
                "role": each.role,
                "active": each.active,
                "reads": each.key is not None,
            }
            for each in accounts(db)
        ]
    if as_json:
        _json(found)
        return
    for each in found:
        state = "" if each["active"] else "  (off)"
        click.echo(f"{each['name']:<24}{each['role']:<18}{each['shown']}{state}")
    if not found:
        click.echo("nobody has an account here yet: diwan staff add NAME --role administrator")


@command.command()
@data_option
@_as_json
def record(data: Path | None, *, as_json: bool) -> None:
    """What was done at this desk, oldest first; exit status 1 when the record was tampered with."""
    from kiosk.staff.record import deeds

    with _book(data) as db:
        found = list(deeds(db))
    broken = [deed for deed in found if not deed.holds]
    if as_json:
        _json(found)
    else:
        for deed in found:
            mark = "" if deed.holds else "  ← does not fit the chain"
            when = deed.done_at.isoformat(timespec="seconds")
            click.echo(f"{when}  {deed.who:<20}{deed.what:<18}{deed.subject} {deed.detail}{mark}")
    if broken:
        raise Failure(
            f"{len(broken)} deeds do not fit the chain, the first is number {broken[0].position}",
            "Somebody changed or took out lines of the record. Keep the file as it is.",
        )


@contextmanager
def _book(data: Path | None) -> Iterator[Connection]:
    """One change is one transaction. Raises `Failure` in words."""
    import sqlite3
    from contextlib import closing

    from kiosk.desk.book import open_book, together
    from kiosk.staff.errors import StaffError
    from kiosk.trust.errors import TrustError

    folder = present_folder(data)
    try:
        with closing(open_book(folder)) as db, together(db):
            yield db
    except (StaffError, TrustError) as error:
        raise Failure(str(error)) from None
    except (OSError, sqlite3.Error) as error:
        raise Failure(f"the desk's file in {folder} cannot be used: {error}") from error


def _secret(folder: Path, file: Path, passphrase_file: Path | None) -> bytes:
    """The secret key in the file, one that this desk's answers are sealed to. Raises `Failure`."""
    from kiosk.commands.keyfiles import KeyFiles

    (secret, *more) = KeyFiles(passphrase_file).secrets(file)
    if more:
        raise Failure(f"{file} holds several secret keys", "Name the file of the desk's own key.")
    _check_key(folder, file, secret)
    return secret.encode("ascii")


def _check_key(folder: Path, file: Path, secret: str) -> None:
    """Raises `Failure` where nothing is sealed to the key: nobody could read a word with it."""
    from kiosk.trust.sealing import NoRecipientsError, load_recipients, public_of

    try:
        known = load_recipients(folder).recipients
    except NoRecipientsError:
        note = f"{folder} has no list of keys yet (diwan enrol): {file} could not be checked against it"
        click.echo(note, err=True)
        return
    if public_of(secret) not in {each.key for each in known}:
        raise Failure(
            f"{file} is not a key of this centre: nothing is sealed to it, so it would open nothing",
            f"Take the file that `diwan-central keys new --role desk` wrote. `diwan keys list --data "
            f"{folder}` shows the public halves this desk knows; `diwan sync now` fetches new ones.",
        )


def _json(value: object) -> None:
    click.echo(msgspec.json.encode(value).decode())
