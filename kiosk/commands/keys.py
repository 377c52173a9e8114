"""`diwan keys …`: to whom this device seals what visitors write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_folder, data_option
from kiosk.commands.protect import protect_command

if TYPE_CHECKING:
    from kiosk.trust.sealing import Recipients

_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group("keys")
def command() -> None:
    """Show and set the public keys that answers are sealed to.

    Enrolment brings central's. A device without central gets them with `diwan keys set`; without
    any, forms that ask for something personal are not begun.
    """


@command.command("list")
@data_option
@_as_json
def list_(data: Path | None, *, as_json: bool) -> None:
    """Print the keys. Exit status 1 when nothing can be sealed."""
    from kiosk.trust.sealing import NoRecipientsError, load_recipients

    try:
        found = load_recipients(data_folder(data))
    except NoRecipientsError as error:
        raise Failure(str(error), "Enrol the device, or use `diwan keys set FILE`.") from error
    _tell(found, as_json=as_json)


@command.command("set")
@data_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_as_json
def set_(data: Path | None, file: Path, *, as_json: bool) -> None:
    """Seal to the public keys in FILE from now on.

    FILE is central's recipients.json, or lines of ROLE and KEY: an operational and an escrow key at
    least, each made with `age-keygen` or `diwan-central keys new`. A running kiosk takes them up
    with its next form.
    """
    from kiosk.trust.sealing import SealingError, save_recipients

    folder = data_folder(data)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        saved = save_recipients(folder, _read(file))
    except SealingError as error:
        raise Failure(f"{file}: {error}", "Nothing was changed.") from error
    except OSError as error:
        raise Failure(f"{error.filename or folder}: {error.strerror}") from error
    _tell(saved, as_json=as_json)


command.add_command(protect_command)


def _read(file: Path) -> Recipients:
    """From JSON as central has it, or from lines. Raises `SealingError`; repeats no line."""
    from kiosk.trust.sealing import ROLES, Recipient, Recipients, SealingError

    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise SealingError("it is no text") from None
    if text.lstrip().startswith("{"):
        try:
            return msgspec.json.decode(text, type=Recipients)
        except msgspec.DecodeError as error:
            raise SealingError(f"it is no list of keys: {error}") from None
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        role = next((role for role in ROLES if role == words[0]), None)
        if role is None or len(words) != 2:
            raise SealingError(f"line {number} is not a role ({', '.join(ROLES)}) and a key")
        found.append(Recipient(role=role, key=words[1]))
    return Recipients(recipients=tuple(found))


def _tell(recipients: Recipients, *, as_json: bool) -> None:
    if as_json:
        click.echo(msgspec.json.encode(recipients).decode())
        return
    for one in recipients.recipients:
        click.echo(f"{one.role:11}  {one.key}")
