"""`diwan answers …`: look at what visitors said on this device, and take it along as a file."""

from __future__ import annotations

import io
import os
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_option, opened_archive
from kiosk.commands.identities import unsealing_with
from kiosk.commands.keyfiles import passphrase_option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.store import Answer
    from kiosk.store.archive import Archive
    from kiosk.store.exporting import FileExport
    from kiosk.store.records import Wanted

_WORTH_A_BAR = 2000
_KINDS = ("answer", "partial", "page-feedback", "vote", "device-event")


@click.group("answers")
def command() -> None:
    """List and export what visitors said on this device."""


def _choosing(function: Callable[..., None]) -> Callable[..., None]:
    """The options that choose answers, the same for each command."""
    options = (
        data_option,
        click.option("--since", type=click.DateTime(), help="Only those recorded since (UTC)."),
        click.option(
            "--kind", "kinds", multiple=True, type=click.Choice(_KINDS), help="Only these."
        ),
        click.option("--form", default="", help="Only answers to this form."),
    )
    for option in reversed(options):
        function = option(function)
    return function


@command.command("list")
@_choosing
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
def list_(
    data: Path | None,
    since: datetime | None,
    kinds: tuple[str, ...],
    form: str,
    *,
    as_json: bool,
) -> None:
    """Print one line for each answer, oldest first, and how many wait for central."""
    wanted = _wanted(since, kinds, form)
    with opened_archive(data) as archive:
        if as_json:
            _write_json(sys.stdout, archive.answers(wanted))
            return
        count = 0
        for count, answer in enumerate(archive.answers(wanted), 1):  # noqa: B007 - used behind it
            click.echo(_line(answer))
        waiting = archive.status().backlog
        click.echo(f"{count} answers listed, {waiting} on this device wait for central")


@command.command()
@_choosing
@click.option("--csv", "form_of", flag_value="csv", default="csv", help="A table (the default).")
@click.option("--json", "form_of", flag_value="json", help="One JSON array.")
@click.option(
    "--attachments",
    type=click.Path(file_okay=False, path_type=Path),
    help="Also write drawings and recordings into this folder, a folder for each answer.",
)
@click.option(
    "--identity",
    "identities",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with a secret key: what was sealed to it is opened, in memory only.",
)
@passphrase_option
@click.option("--bom", is_flag=True, help="Mark the table as UTF-8, which Excel needs.")
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file instead of the screen.",
)
def export(
    data: Path | None,
    since: datetime | None,
    kinds: tuple[str, ...],
    form: str,
    *,
    form_of: str,
    attachments: Path | None,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
    bom: bool,
    out: Path | None,
) -> None:
    """Write the answers as a table or as JSON.

    In a table each question has a column; words that a spreadsheet would run as a formula get a
    quote in front. A file appears only when it is complete, readable by its owner alone. Where the
    answer is a drawing or a recording, the table has its name; --attachments writes the file. What
    is sealed stays so without --identity.
    """
    from kiosk.store.exporting import FileExport
    from kiosk.store.tables import question_columns

    unsealing = unsealing_with(identities, passphrase_file)
    wanted = _wanted(since, kinds, form)
    with opened_archive(data) as archive, _output(out, attachments) as file:
        count, files = _Count(), FileExport(archive.blobs, attachments, unsealing)
        found = unsealing.of(_with_bar(archive, wanted, shown=out is not None))
        answers = files.of(count.of(found))
        if form_of == "json":
            _write_json(file, answers)
        else:
            questions = question_columns(unsealing.of(archive.answers(wanted)))
            _write_csv(file, questions, answers, bom=bom)
    if out is not None:
        click.echo(f"{count.seen} answers written to {out}", err=True)
    _tell_of_files(files, attachments)


def _tell_of_files(files: FileExport, folder: Path | None) -> None:
    if not files.count:
        return
    if folder is None:
        click.echo(f"{files.count} attachments left out: --attachments DIR writes them", err=True)
        return
    click.echo(f"{files.count - len(files.faults)} attachments written to {folder}", err=True)
    if files.faults:
        raise Failure(
            f"{len(files.faults)} attachments are not what was stored: {'; '.join(files.faults)}"
        )


class _Count:
    def __init__(self) -> None:
        self.seen = 0

    def of(self, answers: Iterator[Answer]) -> Iterator[Answer]:
        for self.seen, answer in enumerate(answers, 1):
            yield answer


def _wanted(since: datetime | None, kinds: tuple[str, ...], form: str) -> Wanted:
    from kiosk.store.records import Wanted

    return Wanted(since=since and since.replace(tzinfo=UTC), kinds=kinds, form=form)


def _line(answer: Answer) -> str:
    from kiosk.store.tables import as_record
    from kiosk.trust import Reference

    record = as_record(answer)
    known, hashed = record["reference"], record["reference_hash"]
    reference = Reference(known).grouped if known else f"#{hashed[:15]:15}"
    when = f"{answer.recorded:%Y-%m-%d %H:%M}"
    said = " ".join(f"{path}={value}" for path, value in record["answers"].items())
    told = answer.problem or " ".join([*(["[sealed]"] if record["sealed"] else []), *said.split()])
    return f"{reference}  {when}  {answer.state:8}  {answer.kind:8}  {answer.form:16}  {told[:80]}"


def _write_json(file: IO[str], answers: Iterator[Answer]) -> None:
    """An array, an answer a line, so that a million of them need no memory."""
    from kiosk.store.tables import as_record

    separator = "[\n"
    for answer in answers:
        file.write(separator + msgspec.json.encode(as_record(answer)).decode())
        separator = ",\n"
    file.write("[]\n" if separator == "[\n" else "\n]\n")


def _write_csv(
    file: IO[str], questions: list[str], answers: Iterator[Answer], *, bom: bool
) -> None:
    import csv

    from kiosk.store.tables import COLUMNS, as_row, cell

    if bom:
        file.write("\N{ZERO WIDTH NO-BREAK SPACE}")
    table = csv.writer(file)
    table.writerow([*COLUMNS, *(cell(path) for path in questions)])
    table.writerows(as_row(answer, questions) for answer in answers)


def _with_bar(archive: Archive, wanted: Wanted, *, shown: bool) -> Iterator[Answer]:
    """The answers; with a bar on standard error where there are many and somebody looks on."""
    count = archive.count(wanted) if shown else 0
    if count < _WORTH_A_BAR:
        yield from archive.answers(wanted)
        return
    bar: Any = click.progressbar(
        archive.answers(wanted), length=count, label="Writing", file=sys.stderr
    )
    with bar:
        yield from bar


@contextmanager
def _output(out: Path | None, folder: Path | None) -> Iterator[IO[str]]:
    """Standard output, or a file that appears whole or not at all; `folder` takes the files."""
    if out is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="")  # as in a file, on Windows too
        with _told(folder):
            yield sys.stdout
        return
    part = out.with_name(f".{out.name}.part")
    try:
        with _told(out):
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123
                yield file
            part.replace(out)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _told(place: Path | None) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if place is None or isinstance(error, BrokenPipeError):
            raise  # of standard output: `… | head` has what it wanted
        raise Failure(
            f"{error.filename or place} could not be written: {error.strerror}"
        ) from error
