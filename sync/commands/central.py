"""`diwan-central`: run the server, and do on it what nobody may do over the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.central_answers import answers
from sync.commands.central_audit import audit, lift, waive
from sync.commands.central_backup import backup, restore
from sync.commands.central_copies import copies
from sync.commands.central_devices import devices, enrol_code, revoke
from sync.commands.central_erase import erase
from sync.commands.central_export import export
from sync.commands.central_media import media
from sync.commands.central_problems import problems
from sync.commands.central_prove import prove
from sync.commands.central_retention import retention
from sync.commands.central_serve import migrate_command, serve
from sync.commands.central_upkeep import archive, maintain, recount
from sync.commands.collector import collector
from sync.commands.content_keys import content_keys
from sync.commands.keys import keys
from sync.commands.opening import opened, told_in_words
from sync.commands.openrosa import deliver, openrosa
from sync.commands.printing import show
from sync.commands.program import NAME, CentralGroup
from sync.commands.proposals import proposals
from sync.commands.publish import publish

if TYPE_CHECKING:
    from datetime import datetime

    from sync.central.config import Config

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.group(cls=CentralGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the embedded database and the content (else $DIWAN_CENTRAL_DATA).",
)
@click.pass_context
def command(context: click.Context, data: Path | None) -> None:
    """Receive what kiosks recorded, and publish what they show."""
    from sync.central.config import WrongSetting, load_config

    try:
        context.obj = load_config(data)
    except WrongSetting as error:
        raise Failure(str(error)) from error


for each in (
    answers, archive, audit, backup, maintain, prove, recount, restore, collector, content_keys, copies, deliver, devices, enrol_code, erase, export,
    keys, lift, media, migrate_command, openrosa, problems, proposals, publish, retention, revoke, serve,
    waive,
):  # fmt: skip
    command.add_command(each)


@command.command("reader-token")
@click.option("--name", required=True, help="Who reads, e.g. 'Statistics office'.")
@_as_json
@click.pass_obj
def reader_token(config: Config, name: str, *, json_: bool) -> None:
    """Make an access for reading answers over the network. It is shown once."""
    from sync.central.answers.service import make_reader
    from sync.central.audit.service import record

    with opened(config) as database, database.writing() as connection:
        token = make_reader(connection, name, _now())
        record(connection, "reader-token", name, _now())
    show({"token": token, "name": name}, token, json_=json_)


@command.command()
@click.option("--url", default="", help="Also ask the running server at this address.")
@_as_json
@click.pass_obj
def health(config: Config, url: str, *, json_: bool) -> None:
    """Say how central is: database, kiosks, items, pack. Status 1 when it is not well."""
    from sync.commands.central_health import look

    with told_in_words(config):
        report = look(config, url)
    show(report, report.in_words(), json_=json_)
    if not report.well:
        raise SystemExit(1)


def main() -> None:
    """The console script."""
    command(prog_name=NAME)


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()


if __name__ == "__main__":
    main()
