"""`… keys protect`: a passphrase for key files that are there already, or another one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import (
    KeyFiles,
    bytes_of,
    kept_as,
    new_passphrase_option,
    new_passphrases,
    passphrase_option,
)


@click.command("protect")
@click.argument("files", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path))
@passphrase_option
@new_passphrase_option
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
def protect_command(
    files: tuple[Path, ...],
    passphrase_file: Path | None,
    new_passphrase_file: Path | None,
    *,
    json_: bool,
) -> None:
    """Put secret key FILES under a passphrase, each in its place; or under another one.

    It takes both kinds: keys that sign, and keys that open what visitors wrote. They are age's own
    form, so that `age -d FILE` opens them too. Copies made before stay as they were: destroy them.
    """
    if passphrase_file is not None and passphrase_file == new_passphrase_file:
        raise click.UsageError(
            "The old and the new passphrases cannot come from one place: name two files."
        )
    reading = KeyFiles(passphrase_file)
    plain = {path: reading.read(path) for path in dict.fromkeys(files)}
    for path, data in plain.items():
        _check_key(path, data)
    chosen = new_passphrases(list(plain), protect=True, source=new_passphrase_file)
    for path, data in plain.items():
        _replace(path, kept_as(path, data, chosen))
    if json_:
        click.echo(msgspec.json.encode({"protected": [str(path) for path in plain]}).decode())
        return
    for path in plain:
        click.echo(f"{path} is under a passphrase now. Keep that apart from the file.")


def _check_key(path: Path, data: bytes) -> None:
    """That it is a key at all: nothing else is made unreadable. Raises `Failure`."""
    from kiosk.trust.keyfile import KeyFileError, read_private_key
    from kiosk.trust.sealing import SealingError, secrets_in

    try:
        if data.lstrip().startswith(b"-----BEGIN"):
            read_private_key(data)
        else:
            secrets_in(data.decode("ascii"))
    except KeyFileError as error:
        raise Failure(f"{path}: {error}") from None
    except (SealingError, UnicodeDecodeError):
        raise Failure(f"{path} holds no secret key", "Nothing was changed.") from None


def _replace(path: Path, data: bytes) -> None:
    """In one move, and read again before: the only copy of a key must not be half written."""
    target = path.resolve()
    try:
        with tempfile.NamedTemporaryFile(
            dir=target.parent, prefix=f".{target.name}-", delete=False
        ) as file:
            part = Path(file.name)  # readable by its owner alone
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                if bytes_of(part) != data:
                    raise Failure(f"{path} could not be written as it should")
                part.replace(target)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise Failure(f"{path} cannot be written: {error.strerror}", "It is as before.") from None
