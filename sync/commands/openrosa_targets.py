"""What `diwan-central openrosa` and `diwan openrosa` share: how a target is named, how a run is told."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from sync.commands.printing import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sync.openrosa.address import Scheme, Target
    from sync.openrosa.client import OpenRosaServer
    from sync.openrosa.delivery import Delivery, Journal, Run
    from sync.openrosa.documents import ListedForm

_NAME_SIGNS = frozenset("-_.")
_LONGEST_NAME = 64
_file = click.Path(exists=True, dir_okay=False, resolve_path=True)

as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


def target_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of `target add`, in the order they are shown."""
    for option in reversed(
        (
            click.argument("name"),
            click.option(
                "--url", default="", help="The server's address, https://… (no secret in it)."
            ),
            click.option(
                "--url-file",
                type=_file,
                default=None,
                help="A file with the address, for those that hold a key (…/v1/key/TOKEN/projects/1).",
            ),
            click.option(
                "--user", default="", help="The account's name, for --auth basic or digest."
            ),
            click.option(
                "--auth",
                type=click.Choice(["none", "basic", "digest"]),
                default=None,
                help="How to prove who we are. [default: basic with --user, else none]",
            ),
            click.option(
                "--password-file",
                type=_file,
                default=None,
                help="A file with the password, readable by its owner alone "
                "(else $DIWAN_OPENROSA_PASSWORD_NAME).",
            ),
            click.option(
                "--ca", "ca_file", type=_file, default=None, help="PEM of the authority to believe."
            ),
            click.option(
                "--form", "forms", multiple=True, help="Only this form (may be repeated)."
            ),
        )
    ):
        command = option(command)
    return command


def target_from(options: dict[str, Any]) -> Target:
    """Checked as far as it can be without reading a secret. Raises `Failure` and usage errors."""
    from sync.openrosa.address import Target, check_url, has_secret
    from sync.openrosa.errors import BadTarget

    name, url, url_file = options["name"], options["url"], options["url_file"] or ""
    if not name or len(name) > _LONGEST_NAME or not _is_plain(name):
        raise click.UsageError("NAME is made of letters, digits, '-', '_' and '.'")
    if bool(url) == bool(url_file):
        raise click.UsageError("give the address with --url or with --url-file")
    if url and has_secret(url):
        raise Failure(
            "this address holds a key, which others on this machine could read now",
            "Have the key replaced, write the new address into a file and use --url-file.",
        )
    user: str = options["user"]
    auth: Scheme = options["auth"] or ("basic" if user else "none")
    if (auth != "none") != bool(user):
        raise click.UsageError("--user goes with --auth basic or digest, and those with --user")
    try:
        if url:
            check_url(url, auth)
    except BadTarget as error:
        raise Failure(str(error)) from error
    return Target(
        name=name,
        url=url,
        url_file=url_file,
        user=user,
        auth=auth,
        password_file=options["password_file"] or "",
        ca_file=options["ca_file"] or "",
        forms=options["forms"],
    )


def identities_in(path: Path | None, passphrase_file: Path | None = None) -> list[str]:
    """The secret keys of an age identity file; none without one. Raises `Failure`."""
    if path is None:
        return []
    from kiosk.commands.keyfiles import KeyFiles

    return KeyFiles(passphrase_file).secrets(path)


def delivered(journal: Journal, target: Target, spool: Path) -> Run:
    """One run, told on standard error as it goes. Raises `Failure` where it cannot begin."""
    from sync.openrosa.address import access_to
    from sync.openrosa.client import OpenRosaServer
    from sync.openrosa.delivery import Delivery
    from sync.openrosa.errors import BadTarget
    from sync.openrosa.spool import Spool

    try:
        access = access_to(target)
    except BadTarget as error:
        raise Failure(f"{target.name}: {error}") from error
    with OpenRosaServer(access) as server, _progress() as tell:
        run: Delivery = Delivery(journal, server, Spool(spool), pause=time.sleep, tell=tell)
        return run.run(target.name)


def run_in_words(run: Run) -> str:
    lines = [f"{run.target}: {run.delivered} delivered, {run.refused} refused"]
    if run.postponed:
        lines.append(f"  {run.postponed} failed for now and are tried again")
    if run.sealed:
        lines.append(f"  {run.sealed} are sealed: name a key that opens them with --identity FILE")
    if run.waiting_for_files:
        lines.append(f"  {run.waiting_for_files} wait for files of theirs")
    lines += [
        f"  {count} wait until the server offers the form {form or '(none)'}"
        for form, count in run.no_form.items()
    ]
    if run.error:
        lines.append(f"  stopped: {run.error}")
    return "\n".join(lines)


def forms_in_words(forms: list[ListedForm]) -> str:
    lines = [f"{form.form_id}  {form.version or '-'}  {form.name}" for form in forms]
    return "\n".join(lines) or "The server offers no form."


def save_forms(target: Target, folder: Path | None) -> list[ListedForm]:
    """What the server offers; with a folder also each form and its media in it, sums compared."""
    from sync.openrosa.address import access_to
    from sync.openrosa.client import OpenRosaServer
    from sync.openrosa.errors import DeliveryError

    try:
        with OpenRosaServer(access_to(target)) as server:
            listed = server.forms()
            if folder is not None:
                for form in listed:
                    _save_form(server, form, folder)
            return listed
    except DeliveryError as error:
        raise Failure(f"{target.name}: {error}") from error


def _save_form(server: OpenRosaServer, form: ListedForm, folder: Path) -> None:
    place = folder / f"{_as_file(form.form_id)}.xml"
    _save(place, server.fetch(form.download_url), form.hash)
    for medium in server.manifest(form):
        beside = folder / f"{form.form_id}-media" / _as_file(medium.filename)
        _save(beside, server.fetch(medium.download_url), medium.hash)


def _save(place: Path, data: bytes, told: str) -> None:
    """Raises `Failure` where the sum is not the one the server told."""
    from kiosk.trust.odk import md5_hex

    if told.startswith("md5:") and told != f"md5:{md5_hex(data)}":
        raise Failure(f"{place.name} arrived damaged", "Try again.")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    except OSError as error:
        raise Failure(f"{place} cannot be written: {error.strerror}") from error


def _as_file(name: str) -> str:
    from kiosk.envelope import is_file_name

    if not is_file_name(name):
        raise Failure(f"no file can be called {name[:80]!r}")
    return name


@contextmanager
def _progress() -> Iterator[Callable[[Run], None]]:
    """A line that counts, where somebody is looking."""
    shown = sys.stderr.isatty()

    def tell(run: Run) -> None:
        if shown:
            click.echo(f"\r{run.target}: {run.delivered} delivered", err=True, nl=False)

    yield tell
    if shown:
        click.echo("\r\x1b[K", err=True, nl=False)


def _is_plain(name: str) -> bool:
    return all(sign.isascii() and (sign.isalnum() or sign in _NAME_SIGNS) for sign in name)


@contextmanager
def alone(folder: Path, name: str) -> Iterator[Path]:
    """The target's own folder, where no other delivery to it works. Raises `Failure`."""
    from sync.device.turn import hold

    place = folder / name
    for made in (folder, place):
        made.mkdir(mode=0o700, exist_ok=True)
    with hold(folder / f"{name}.lock") as held:
        if not held:
            raise Failure(f"another delivery to {name} is under way", "Wait until it has ended.")
        yield place


def show_runs(runs: list[Run], in_words: Callable[[Run], str], *, json_: bool) -> None:
    """Ends with status 1 where something was not delivered that should have been."""
    show({"targets": runs}, "\n".join(map(in_words, runs)), json_=json_)
    if any(run.error or run.refused or run.postponed for run in runs):
        raise SystemExit(1)
