"""`diwan-central maintain | archive | recount`: days that come and go, and counters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from datetime import date

    from sync.central.archive import ArchivedDay
    from sync.central.config import Config
    from sync.central.database import Database

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command()
@_as_json
@click.pass_obj
def maintain(config: Config, *, json_: bool) -> None:
    """Do what is due: make days ahead, count what came, let go of what was kept long enough.

    Run it every night. Items go after DIWAN_CENTRAL_KEEP_DAYS (none go where it is not set), to
    Parquet files in DIWAN_CENTRAL_ARCHIVE where that is set. What was erased and could not be taken
    out of archives and PostgreSQL's pages before is tried again.
    """
    from sync.central.days import make_ahead

    now = datetime.now(UTC)
    with opened(config) as database:
        with database.writing() as connection:
            made = make_ahead(connection, now)
        counted = _count_all(database)
        gone: list[ArchivedDay] = []
        if config.keep_days:
            before = now.date() - timedelta(days=config.keep_days)
            gone = _close(database, config, before, config.archive, drop=True)
        left = _finish_erasing(database, config)
    told = {"days_made": len(made), "counted": counted, "days_closed": gone, "not_erased": left}
    words = f"{len(made)} days made, {counted} items counted, {len(gone)} days closed."
    lines = [f"Something was erased that is still in {each}" for each in left]
    show(told, "\n".join([words, *lines]), json_=json_)


@click.command()
@click.option(
    "--before",
    type=click.DateTime(formats=["%Y-%m-%d"]),
    required=True,
    help="Days of receiving (UTC) before this one.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder for items-DAY.parquet.",
)
@click.option("--drop", is_flag=True, help="Then let go of the days in the database.")
@_as_json
@click.pass_obj
def archive(config: Config, before: datetime, out: Path, *, drop: bool, json_: bool) -> None:
    """Write closed days to Parquet, a file for each, and read every file back.

    Envelopes are in it as they were chained; what is sealed stays sealed. Drawings and recordings
    stay where they are. Needs the extra `archive` (duckdb).
    """
    today = datetime.now(UTC).date()
    if before.date() > today:
        raise Failure(f"{before.date()} is not over", f"The latest is --before {today}.")
    with opened(config) as database:
        if drop:
            _count_all(database)
        days = _close(database, config, before.date(), out, drop=drop)
    lines = [f"{each.day}  {each.items} items  {each.file}" for each in days]
    show(
        {"days": days},
        "\n".join(lines) or f"No day before {before.date()} is left to write.",
        json_=json_,
    )


@click.command()
@click.option("--anew", is_flag=True, help="Count everything again where it is not right.")
@_as_json
@click.pass_obj
def recount(config: Config, *, anew: bool, json_: bool) -> None:
    """Prove the counters: count every item that is here, and compare.

    Exit status 1 where they differ. Days that were archived and let go of cannot be counted again.
    """
    from sync.central.rollup.service import begin_anew
    from sync.central.rollup.service import recount as count

    with opened(config) as database:
        _count_all(database)
        with database.writing() as connection:
            found = count(connection)
            if anew and found.differences:
                begin_anew(connection)
        if anew and found.differences:
            _count_all(database)
            with database.writing() as connection:
                found = count(connection)
    lines = [
        f"{d.day}  {d.device_id}  {d.form}  {d.question}  {d.value}: {d.kept}, should be {d.counted}"
        for d in found.differences
    ]
    verdict = "They are right." if not lines else "Run it with --anew to count everything again."
    told = f"{found.counters} counters over {found.items} items. {verdict}"
    show(found, "\n".join([*lines, told]), json_=json_)
    if lines:
        raise SystemExit(1)


def _count_all(database: Database) -> int:
    from sync.central.polls.counting import count_votes
    from sync.central.rollup.service import roll_up

    counted, done = 0, 1
    while done:
        with database.writing() as connection:
            done = roll_up(connection)
        counted += done
    streams = 1
    while streams:
        with database.writing() as connection:
            streams = count_votes(connection)
    return counted


def _finish_erasing(database: Database, config: Config) -> list[str]:
    """Names of what it could not be taken out of yet."""
    from sync.central.erasing.archives import archives_turn
    from sync.central.erasing.latecomers import erase_latecomers
    from sync.central.erasing.ledger import erase_what_came
    from sync.central.erasing.service import Erased
    from sync.commands.erasing import finished

    with archives_turn(config):
        with database.writing() as connection:
            came = erase_what_came(connection)
            late = erase_latecomers(connection, datetime.now(UTC))
        gone = Erased(items=came.items + late.items, files=(*came.files, *late.files))
        done = finished(database, config, gone)
    return [*(f"{each.file}: {each.why}" for each in done.not_reached), *done.tables]


def _close(
    database: Database, config: Config, before: date, folder: Path | None, *, drop: bool
) -> list[ArchivedDay]:
    """Each day by itself: what is done stays done where a later one fails."""
    from sync.central.archive import (
        ArchivedDay,
        CannotClose,
        NoDuckdb,
        close_day,
        days_before,
        write_day,
    )
    from sync.central.erasing.archives import archives_turn, note_archive

    closed = []
    with database.reading() as connection:
        days = days_before(connection, before)
    for day in days:
        try:
            with archives_turn(config), database.writing() as connection:
                archived = write_day(connection, day, folder) if folder else None
                if archived:
                    now = datetime.now(UTC)
                    note_archive(connection, Path(archived.file), day, archived.sha256, now)
                items = close_day(connection, day, archived) if drop else 0
        except NoDuckdb as error:
            raise Failure(
                "writing Parquet needs duckdb, which is not installed here",
                "Install diwan[central,archive].",
            ) from error
        except CannotClose as error:
            raise Failure(str(error), "What was closed before stays closed.") from error
        closed.append(archived or ArchivedDay(day=day, items=items, file="", sha256=""))
        click.echo(f"{day}: {closed[-1].items} items", err=True)
    return closed
