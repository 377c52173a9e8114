"""Secret key files as commands take them: read, opened with a passphrase, never repeated.

A passphrase is asked for at the terminal without being shown, or read from a file or standard
input; it is never an argument, where every user of the machine would see it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from kiosk.trust.keyfile import (
    LARGEST,
    KeyFileError,
    is_protected,
    plain,
    protected,
)
from kiosk.trust.passphrase import WrongPassphraseError

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST = 12
"""Characters of a new passphrase: three or four words."""

UNPROTECTED = "\n  No passphrase protects what was made: --protect asks for one, `diwan-central keys protect` later."
"""What is said of a key file that was just made."""

_PLAIN_PEM = b"-----BEGIN PRIVATE KEY-----"
_STANDARD_INPUT = Path("-")
_passphrases = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)

passphrase_option = click.option(
    "--passphrase-file",
    type=_passphrases,
    help="Passphrases of key files, one a line, instead of asking; - is standard input.",
)
protect_option = click.option(
    "--protect", is_flag=True, help="Put new key files under a passphrase, which is asked for."
)
new_passphrase_option = click.option(
    "--new-passphrase-file",
    type=_passphrases,
    help="Put new key files under the passphrase in this file (one for all, or a line for each); "
    "- is standard input.",
)


class KeyFiles:
    """Reads key files; those under a passphrase with what the file of passphrases has, or asks."""

    def __init__(self, passphrase_file: Path | None = None) -> None:
        self._given = None if passphrase_file is None else lines_of(passphrase_file)

    def read(self, path: Path) -> bytes:
        """The key file's plain bytes. Raises `Failure`, which tells nothing of it."""
        data = bytes_of(path)
        return self._opened(path, data) if is_protected(data) else data

    def signing(self, path: Path) -> bytes:
        """The same, of a key that signs; says so where it has no passphrase."""
        data = bytes_of(path)
        if is_protected(data):
            return self._opened(path, data)
        if data.startswith(_PLAIN_PEM):
            _suggest(path)
        return data

    def secrets(self, path: Path) -> list[str]:
        """The secret keys in an identity file of age. Raises `Failure`."""
        from kiosk.trust.sealing import SealingError, secrets_in

        data = bytes_of(path)
        try:
            if is_protected(data):
                return secrets_in(self._opened(path, data).decode("ascii"))
            found = secrets_in(data.decode("ascii"))
        except (UnicodeDecodeError, SealingError) as error:
            said = error if isinstance(error, SealingError) else "it is no text"
            raise Failure(f"{path} is no identity file, it holds no secret key: {said}") from None
        _suggest(path)
        return found

    def _opened(self, path: Path, data: bytes) -> bytes:
        given = [_asked(path)] if self._given is None else self._given
        for passphrase in given:
            try:
                return plain(data, passphrase)
            except WrongPassphraseError:
                continue
            except KeyFileError as error:
                raise Failure(f"{path}: {error}") from None
        raise Failure(
            f"the passphrase does not open {path}" if len(given) == 1
            else f"none of the {len(given)} passphrases opens {path}",
            "Nothing was done. Try again; nobody can open it without.",
        )  # fmt: skip


def new_passphrases(
    files: Sequence[Path], *, protect: bool, source: Path | None
) -> dict[Path, str]:
    """Which of these new key files get which passphrase; none where nobody asked for any.

    Raises `Failure`.
    """
    if source is not None:
        given = lines_of(source)
        if len(given) not in {1, len(files)}:
            raise Failure(
                f"{source} holds {len(given)} passphrases, and there are {len(files)} key files",
                "Give one for all of them, or a line for each.",
            )
        for each in given:
            _check(each)
        return dict(zip(files, given * len(files) if len(given) == 1 else given, strict=False))
    return {path: _chosen(path) for path in files} if protect else {}


def kept_as(path: Path, data: bytes, passphrases: dict[Path, str]) -> bytes:
    """What is written for a new key: its bytes, under the passphrase chosen for its file."""
    return protected(data, passphrases[path]) if path in passphrases else data


def bytes_of(path: Path) -> bytes:
    """Raises `Failure`, also for what is too long for a key."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise Failure(f"{path} is no key file: it is too long for one")
    return data


def lines_of(path: Path) -> list[str]:
    """The passphrases in a file, or on standard input. Raises `Failure`."""
    try:
        data = sys.stdin.buffer.read(LARGEST) if path == _STANDARD_INPUT else bytes_of(path)
        found = [line for line in data.decode().splitlines() if line]
    except UnicodeDecodeError:
        raise Failure(f"{path} holds no passphrase: it is no text") from None
    if not found:
        raise Failure(f"{path} holds no passphrase: it is empty")
    return found


def _suggest(path: Path) -> None:
    program = click.get_current_context().find_root().info_name
    click.echo(
        f"Note: {path} has no passphrase, so whoever copies it can use it; "
        f"`{program} keys protect {path}` gives it one.",
        err=True,
    )


def _asked(path: Path) -> str:
    _need_terminal(path)
    return str(click.prompt(f"Passphrase of {path}", hide_input=True, err=True))


def _chosen(path: Path) -> str:
    _need_terminal(path)
    words = f"New passphrase for {path}"
    chosen = str(click.prompt(words, hide_input=True, confirmation_prompt=True, err=True))
    _check(chosen)
    return chosen


def has_terminal() -> bool:
    """Whether somebody sits there who can be asked."""
    return sys.stdin.isatty()


def _need_terminal(path: Path) -> None:
    if not has_terminal():
        raise Failure(
            f"the passphrase of {path} is needed, and there is no terminal to ask at",
            "Give it in a file: --passphrase-file (--new-passphrase-file for a new one); - is "
            "standard input.",
        )


def _check(passphrase: str) -> None:
    if len(passphrase) < SHORTEST:
        raise Failure(
            f"a passphrase needs {SHORTEST} characters or more",
            "Some words that nobody says together are good and easy to keep.",
        )
