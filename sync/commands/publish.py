"""`diwan-central publish`: sign a pack as what kiosks show, or sign what is published anew."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import KeyFiles, passphrase_option
from sync.commands.opening import must_be_there, opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sync.central.config import Config

KEYS_VARIABLE = "DIWAN_CENTRAL_TARGETS_KEYS"
_MAKE_KEYS = "Make the keys first: `diwan-central content-keys new --root A --root B --root C`."


@click.command()
@click.argument("pack", type=click.Path(exists=True, path_type=Path), required=False)
@click.option(
    "--key",
    "keys",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"File with a targets key; repeat where several must sign (else ${KEYS_VARIABLE}, "
    "then the one central keeps).",
)
@passphrase_option
@click.option(
    "--refresh", "only_refresh", is_flag=True, help="Publish nothing new: sign again, a year on."
)
@click.option(
    "--voice",
    is_flag=True,
    help="Render what a source folder can say, so that kiosks need not: only what changed.",
)
@click.option(
    "--proposal", default="", metavar="ID", help="Publish what two people agreed on at their desks."
)
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def publish(
    config: Config,
    pack: Path | None,
    keys: tuple[Path, ...],
    passphrase_file: Path | None,
    *,
    only_refresh: bool,
    voice: bool,
    proposal: str,
    json_: bool,
) -> None:
    """Sign PACK (a source folder, or a built .diwanpack) as what kiosks show.

    A source folder goes to the desks too, whose editors propose changes of it; with --proposal ID
    (`diwan-central proposals` lists them) exactly what was approved is built and published, and
    nothing that was not approved by a second person.

    Kiosks fetch what changed. The list of keys that answers are sealed to goes with it: after a
    change of that list, publish with --refresh.
    """
    if (pack is not None) + only_refresh + bool(proposal) != 1:
        raise click.UsageError("Name a PACK, or a --proposal, or give --refresh alone.")
    signing = Signing(named_keys(keys), KeyFiles(passphrase_file).signing)
    if proposal:
        _publish_proposal(config, proposal, signing, voice=voice, json_=json_)
        return
    if voice and (pack is None or pack.is_file() or (pack / "manifest.json").is_file()):
        raise click.UsageError(
            "--voice goes with a source folder; a built pack is given its clips by "
            "`diwan content voice`."
        )
    if pack is None:
        _refresh(config, signing, json_=json_)
    else:
        _publish(config, pack, signing, voice=voice, json_=json_)


class Signing(NamedTuple):
    """The key files to publish with, and what opens them."""

    files: tuple[Path, ...]
    read: Callable[[Path], bytes]


def _publish(config: Config, pack: Path, signing: Signing, *, voice: bool, json_: bool) -> None:
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.content.service import PackRefused
    from sync.central.content.service import publish as sign_and_publish
    from sync.central.content.setup import targets_signers
    from sync.commands.packing import archive_of, source_of

    with told_of_keys():
        must_be_there(config)
        signers = targets_signers(config.content, *signing)
    archive = archive_of(pack, voices=config.folder / "voices" if voice else None)
    source = source_of(pack)
    now = SystemClock().now()
    with told_of_keys(), opened(config) as database, database.writing() as connection:
        try:
            notice = sign_and_publish(connection, config, archive, signers, now, source)
        except PackRefused as error:
            raise Failure(f"{pack}: {error}") from error
        record(connection, "publish", f"{notice.pack} {notice.version}", now, notice.sha256)
    show(
        notice,
        f"Published {notice.pack} {notice.version} ({notice.size / 1e6:.1f} MB, {notice.sha256[:12]}…).",
        json_=json_,
    )


def _publish_proposal(
    config: Config, name: str, signing: Signing, *, voice: bool, json_: bool
) -> None:
    from sync.central.content.setup import targets_signers
    from sync.commands.proposals import publish_proposal

    with told_of_keys():
        must_be_there(config)
        signers = targets_signers(config.content, *signing)
    standing, notice = publish_proposal(config, name, signers, voice=voice)
    words = f"Published {notice.pack} {notice.version}: {standing.title} ({standing.digest[:12]})."
    show(notice, words, json_=json_)


def _refresh(config: Config, signing: Signing, *, json_: bool) -> None:
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.content.service import refresh
    from sync.central.content.setup import expiries, targets_signers

    now = SystemClock().now()
    with told_of_keys():
        must_be_there(config)
        signers = targets_signers(config.content, *signing)
        with opened(config) as database, database.writing() as connection:
            refresh(config, signers, now)
            record(connection, "refresh", "signed content", now)
        until = expiries(config.content)
    show(until, f"Signed again; good until {until['targets']:%Y-%m-%d}.", json_=json_)


def named_keys(keys: tuple[Path, ...]) -> tuple[Path, ...]:
    """The files named, else those the environment names."""
    told = os.environ.get(KEYS_VARIABLE, "")
    return keys or tuple(Path(each) for each in told.split(os.pathsep) if each)


@contextlib.contextmanager
def told_of_keys() -> Iterator[None]:
    """What is wrong with keys and signatures, put in words."""
    from sync.central.content.keys import KeyTrouble
    from sync.central.content.repository import NoRepository, NotEnoughKeys

    try:
        yield
    except NoRepository as error:
        raise Failure(str(error), _MAKE_KEYS) from error
    except (KeyTrouble, NotEnoughKeys, ValueError) as error:
        raise Failure(str(error)) from error
