"""`diwan-central keys …`: who can open what visitors wrote."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import (
    UNPROTECTED,
    kept_as,
    new_passphrase_option,
    new_passphrases,
    protect_option,
)
from kiosk.commands.protect import protect_command
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from kiosk.trust.sealing import Recipient
    from sync.central.config import Config

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
_role = click.option(
    "--role",
    type=click.Choice(["operational", "escrow", "desk"]),
    required=True,
    help="operational: who works with answers; escrow: kept in a safe; desk: the centre's own.",
)


@click.group()
def keys() -> None:
    """Say who can open what visitors wrote.

    Kiosks seal to all keys on this list: at least one operational and one escrow key. Any one of
    them opens. Central keeps only the public halves; a lost secret key cannot be made again.
    """


@keys.command()
@_role
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="A new file for the secret key; keep it off this machine.",
)
@protect_option
@new_passphrase_option
@_as_json
@click.pass_obj
def new(
    config: Config,
    role: str,
    out: Path,
    new_passphrase_file: Path | None,
    *,
    protect: bool,
    json_: bool,
) -> None:
    """Make a pair of keys: the secret half into a file, the public half onto the list."""
    from kiosk.trust.sealing import new_identity

    chosen = new_passphrases([out], protect=protect, source=new_passphrase_file)
    secret, public = new_identity()
    text = f"# diwan {role} key\n# public key: {public}\n{secret}\n"
    _write_secret(out, kept_as(out, text.encode("ascii"), chosen))
    try:
        known = _added(config, role, public)
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    _told(
        {"role": role, "key": public, "secret_in": str(out)},
        f"{public}\n  The secret {role} key is in {out}: move it to where it is needed, keep a "
        "copy in a safe,\n  and leave none on this machine." + ("" if chosen else UNPROTECTED),
        known,
        json_=json_,
    )


@keys.command("list")
@_as_json
@click.pass_obj
def list_(config: Config, *, json_: bool) -> None:
    """Print the public keys kiosks seal to."""
    from kiosk.trust.sealing import NoRecipientsError
    from sync.central.keys.service import known_keys, lacking
    from sync.commands.opening import must_be_there

    must_be_there(config)
    try:
        known = known_keys(config.folder)
    except NoRecipientsError as error:
        raise Failure(str(error), "Put the file back from a backup.") from error
    lines = [f"{one.role:11}  {one.key}" for one in known]
    if lacking(known):
        lines.append(f"Kiosks cannot seal yet: there is no {' and no '.join(lacking(known))} key.")
    show({"recipients": known, "lacking": lacking(known)}, "\n".join(lines), json_=json_)


@keys.command()
@_role
@click.argument("public")
@_as_json
@click.pass_obj
def add(config: Config, role: str, public: str, *, json_: bool) -> None:
    """Put the public key PUBLIC (age1…), made elsewhere, onto the list."""
    known = _added(config, role, public)
    _told({"role": role, "key": public}, f"{public} was added as {role}.", known, json_=json_)


@keys.command()
@click.argument("public")
@_as_json
@click.pass_obj
def remove(config: Config, public: str, *, json_: bool) -> None:
    """Seal no longer to PUBLIC. What was sealed to it before stays readable with its secret."""
    from kiosk.clock import SystemClock
    from kiosk.trust.errors import TrustError
    from sync.central.audit.service import record
    from sync.central.keys.service import remove_key

    with opened(config) as database, database.writing() as connection:
        try:
            known = remove_key(config.folder, public)
        except TrustError as error:
            raise Failure(str(error), "`diwan-central keys list` shows them.") from error
        record(connection, "key-removed", public, SystemClock().now())
    _told({"removed": public}, f"{public} was removed.", known, json_=json_)


keys.add_command(protect_command)


def _added(config: Config, role: str, public: str) -> list[Recipient]:
    from kiosk.clock import SystemClock
    from kiosk.trust.errors import TrustError
    from kiosk.trust.sealing import Recipient
    from sync.central.audit.service import record
    from sync.central.keys.service import add_key

    with opened(config, new=True) as database, database.writing() as connection:
        try:
            known = add_key(config.folder, Recipient(role=role, key=public))  # type: ignore[arg-type]
        except TrustError as error:
            raise Failure(str(error), "`diwan-central keys list` shows what there is.") from error
        record(connection, "key-added", public, SystemClock().now(), role)
    return known


def _told(result: dict[str, Any], words: str, known: list[Recipient], *, json_: bool) -> None:
    from sync.central.keys.service import lacking

    missing = lacking(known)
    after = (
        f"Kiosks cannot seal yet: make the {' and the '.join(missing)} key too."
        if missing
        else "Kiosks learn of it with enrolment, or with their next content."
    )
    show(result | {"lacking": missing}, f"{words}\n{after}", json_=json_)


def _write_secret(path: Path, data: bytes) -> None:
    """Never over another file: it may hold the only copy of a key."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Failure(f"{path} exists", "Choose another name: no key is written over.") from None
    except OSError as error:
        raise Failure(f"{path} cannot be written: {error.strerror}") from error
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
