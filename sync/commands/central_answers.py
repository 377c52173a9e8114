"""`diwan-central answers`: what was received, as a table, as JSON, or as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import passphrase_option
from sync.commands.opening import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sync.central.answers.files import Written
    from sync.central.answers.opening import Opener
    from sync.central.config import Config

_folder = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--json", "json_", is_flag=True, help="One JSON list (the default).")
@click.option("--csv", "csv_", is_flag=True, help="A table for a spreadsheet.")
@click.option("--form", default="", help="Only answers to this form.")
@click.option("--kind", default="", help="Only this kind: answer, partial, vote, …")
@click.option("--reference", default="", help="Only the one with this reference number.")
@click.option("--since", type=click.DateTime(), help="Only those received since (UTC).")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="A file to write to.",
)
@click.option(
    "--attachments",
    type=_folder,
    help="Also write drawings and recordings into this folder, a folder for each answer.",
)
@click.option(
    "--openrosa",
    type=_folder,
    help="Instead, a folder for each instance: submission.xml and its files, as ODK's tools read.",
)
@click.option(
    "--identity",
    "identities",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with a secret key: what was sealed to it is opened, in memory only.",
)
@passphrase_option
@click.pass_obj
def answers(
    config: Config,
    *,
    json_: bool,
    csv_: bool,
    form: str,
    kind: str,
    reference: str,
    since: datetime | None,
    output: Path | None,
    attachments: Path | None,
    openrosa: Path | None,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    """Print or save what was received.

    What visitors wrote, said and drew is sealed: without --identity the answers say so, and files
    come as they are, with the ending .age.
    """
    from sync.central.answers.export import as_csv, as_json
    from sync.central.answers.files import Sources, write_attachments, write_openrosa
    from sync.central.answers.service import Wanted
    from sync.commands.printing import plain_reference, utc

    if json_ and csv_:
        raise click.UsageError("choose --json or --csv, not both")
    if openrosa and (json_ or csv_ or output or attachments):
        raise click.UsageError("--openrosa writes its own files; give it alone")
    opener = opener_of(identities, passphrase_file)
    wanted = Wanted(form=form, kind=kind, reference=plain_reference(reference), since=utc(since))
    with opened(config) as database, database.reading() as connection:
        sources = Sources(connection, config.blobs, opener)
        if openrosa:
            _tell(openrosa, write_openrosa(sources, wanted, openrosa))
            return
        _print((as_csv if csv_ else as_json)(connection, wanted, opener), output, csv_=csv_)
        if attachments:
            _tell(attachments, write_attachments(sources, wanted, attachments))


def opener_of(files: tuple[Path, ...], passphrase_file: Path | None = None) -> Opener:
    """Who opens with the keys in these files. Raises `Failure`, which tells no key."""
    from kiosk.commands.keyfiles import KeyFiles
    from sync.central.answers.opening import Opener

    reading = KeyFiles(passphrase_file)
    return Opener([secret for path in files for secret in reading.secrets(path)])


def _print(pieces: Iterator[str], output: Path | None, *, csv_: bool) -> None:
    if output is None:
        for piece in pieces:
            click.echo(piece, nl=False)
        return
    # A spreadsheet needs the mark to see that a file is not in its own country's encoding.
    encoding = "utf-8-sig" if csv_ else "utf-8"
    try:
        with output.open("w", encoding=encoding, newline="") as file:
            file.writelines(pieces)
    except OSError as error:
        raise Failure(f"{output} cannot be written: {error.strerror}") from error


def _tell(folder: Path, written: Written) -> None:
    """On standard error: the answers themselves may be on the other."""
    instances = f"{written.instances} instances, " if written.instances else ""
    click.echo(f"{instances}{written.files} attachments written to {folder}", err=True)
    if written.sealed:
        told = f"{written.sealed} are sealed and stay so: --identity FILE opens them"
        click.echo(told, err=True)
    for problem in written.problems:
        click.echo(problem, err=True)
    if written.missing:
        count = len(written.missing)
        some = ", ".join(written.missing[:5]) + (", …" if count > 5 else "")
        click.echo(f"{count} attachments have not arrived yet: {some}", err=True)
