"""`diwan-central content-keys …`: who may sign what kiosks show."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.keyfiles import (
    UNPROTECTED,
    KeyFiles,
    kept_as,
    new_passphrase_option,
    new_passphrases,
    passphrase_option,
    protect_option,
)
from kiosk.commands.protect import protect_command
from sync.commands.opening import must_be_there, opened
from sync.commands.printing import show
from sync.commands.publish import told_of_keys

if TYPE_CHECKING:
    from sync.central.config import Config
    from sync.central.content.setup import KeysState

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
_file = click.Path(dir_okay=False, path_type=Path)
_targets = click.option(
    "--targets",
    multiple=True,
    type=_file,
    help="A new file for a targets key, which publishing needs; repeat for several people.",
)
_needed = click.option(
    "--targets-needed", default=1, show_default=True, help="How many of them must sign together."
)


@click.group("content-keys")
def content_keys() -> None:
    """Say who may sign what kiosks show.

    Three people each keep a root key; two of them together can replace any other key, and the
    third's. Kiosks learn the root when they are enrolled.
    """


@content_keys.command()
@click.option(
    "--root",
    "roots",
    multiple=True,
    required=True,
    type=_file,
    help="A new file for a root key: give three, and keep each on another medium.",
)
@_targets
@_needed
@protect_option
@new_passphrase_option
@_as_json
@click.pass_obj
def new(
    config: Config,
    roots: tuple[Path, ...],
    targets: tuple[Path, ...],
    targets_needed: int,
    new_passphrase_file: Path | None,
    *,
    protect: bool,
    json_: bool,
) -> None:
    """Make all keys. Without --targets, central keeps the targets key itself.

    With --protect each person chooses a passphrase for the file they will keep.
    """
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.content.setup import ROOT_KEYS, create, state

    if len(roots) < ROOT_KEYS:
        raise click.UsageError(f"Give --root {ROOT_KEYS} times, each with a file of its own.")
    now = SystemClock().now()
    chosen = new_passphrases([*roots, *targets], protect=protect, source=new_passphrase_file)
    shape = partial(kept_as, passphrases=chosen)
    with told_of_keys(), opened(config, new=True) as database, database.writing() as connection:
        create(config.content, roots, targets, targets_needed, now, shape)
        record(connection, "content-keys new", "root 1", now)
        made = state(config.content)
    files = ", ".join(str(path) for path in roots)
    show(
        made,
        f"{_in_words(made)}\nThe root keys are in {files}: give each to another person, on another "
        "medium,\n  and leave none on this machine. Enrol kiosks from now on: they learn the root "
        "then." + ("" if chosen else UNPROTECTED),
        json_=json_,
    )


@content_keys.command("list")
@_as_json
@click.pass_obj
def list_(config: Config, *, json_: bool) -> None:
    """Print which keys may sign what, and until when the signatures are good."""
    from sync.central.content.setup import expiries, state

    with told_of_keys():
        known = state(config.content)
        until = expiries(config.content)
    show(
        {"keys": known, "until": until},
        "\n".join(
            [_in_words(known), *(f"{role:10} until {day:%Y-%m-%d}" for role, day in until.items())]
        ),
        json_=json_,
    )


@content_keys.command()
@click.option(
    "--key",
    "keys",
    multiple=True,
    required=True,
    type=_file,
    help="File with a root key that signs the change; two are needed.",
)
@click.option("--drop", multiple=True, help="The beginning of a root key's id that is to go.")
@click.option("--add", multiple=True, type=_file, help="A new file for a new root key.")
@click.option(
    "--renew",
    multiple=True,
    type=click.Choice(["targets", "snapshot", "timestamp", "receipts"]),
    help="Make a new key for what is signed here; the old one is believed no more.",
)
@_targets
@_needed
@passphrase_option
@protect_option
@new_passphrase_option
@_as_json
@click.pass_obj
def rotate(
    config: Config,
    keys: tuple[Path, ...],
    drop: tuple[str, ...],
    add: tuple[Path, ...],
    renew: tuple[str, ...],
    targets: tuple[Path, ...],
    targets_needed: int,
    passphrase_file: Path | None,
    new_passphrase_file: Path | None,
    *,
    protect: bool,
    json_: bool,
) -> None:
    """Put new keys in the place of old ones, or just sign the root for three more years."""
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.content.keys import read_keys
    from sync.central.content.setup import Rotation, state
    from sync.central.content.setup import rotate as sign_root

    change = Rotation(
        drop=drop, add=add, renew=renew, targets=targets, targets_needed=targets_needed
    )
    now = SystemClock().now()
    with told_of_keys():
        must_be_there(config)
        signers = read_keys(keys, KeyFiles(passphrase_file).signing)
        files = [*add, *targets]
        chosen = new_passphrases(files, protect=protect, source=new_passphrase_file)
        with opened(config) as database, database.writing() as connection:
            root = sign_root(
                config.content, change, signers, now, partial(kept_as, passphrases=chosen)
            )
            record(connection, "content-keys rotate", f"root {root.version}", now)
        made = state(config.content)
    show(
        made, f"Root {made.version} is signed; kiosks take it up with their next look.", json_=json_
    )


content_keys.add_command(protect_command)


def _in_words(known: KeysState) -> str:
    return "\n".join(
        f"{role.role:10} {role.needed} of {len(role.keys)}: {', '.join(k[:12] for k in role.keys)}"
        for role in known.roles
    )
