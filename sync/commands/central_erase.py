"""`diwan-central erase`: what came under a number, on somebody's wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sync.commands.opening import opened
from sync.commands.printing import show
from sync.commands.under_number import archives_option, find, now, number_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.trust import Reference
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.central.erasing.service import Erased
    from sync.commands.under_number import Found

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command()
@click.argument("reference")
@click.option("--yes", is_flag=True, help="Do it; without this it is only told what would go.")
@click.option("--because", default="", help="The reason, for the list of deeds.")
@archives_option
@click.option("--later", is_flag=True, help="PostgreSQL: leave writing tables anew to `maintain`.")
@_as_json
@click.pass_obj
def erase(
    config: Config, reference: str, because: str, folders: tuple[Path, ...], *,
    yes: bool, later: bool, json_: bool,
) -> None:  # fmt: skip
    """Erase what came under the number REFERENCE: answers, drawings, recordings, notes and replies.

    It goes from the database, its log or (PostgreSQL) its pages, and from every Parquet archive; desks
    take it out when they are next in touch. The hash stays, so the chain still verifies and what was
    received can be counted. A backup made before still has it; `restore` erases it again. Exports and
    what other systems were sent are not reached. Exit status 1 where an archive or a table could not be
    written anew: `maintain` tries again.
    """
    from sync.central.erasing.archives import archives_turn
    from sync.commands.erasing import finished, in_words

    number = number_of(reference)
    with opened(config) as database, archives_turn(config):
        found = find(database, number, folders)
        if not yes:
            _show_found(found, json_=json_)
            return
        done = _erased(database, number, because, found)
        rest = finished(database, config, done, later=later)
    left = list({each.file: each for each in [*found.not_searched, *rest.not_reached]}.values())
    told = f"{done.items} items and {len(done.files)} files were erased."
    figures = {"erased": True, "items": done.items, "files": len(done.files)}
    reached = {"archives": rest.archives, "not_reached": left, "tables": rest.tables}
    words = "\n".join([told, *in_words(config, rest, left)])
    show({**figures, **reached, "backups": rest.backups}, words, json_=json_)
    if left or (rest.tables and not later):
        raise SystemExit(1)


def _erased(database: Database, number: Reference, because: str, found: Found) -> Erased:
    from sync.central.audit.service import record
    from sync.central.erasing.service import Erased, erase_archived
    from sync.central.erasing.service import erase as take_away

    with database.writing() as connection:
        here = take_away(connection, found.rows, "wish", now(), number.hashed)
        there = erase_archived(connection, found.archived, "wish", now(), number.hashed)
        # By its hash: the list of deeds must not keep what was asked to be forgotten.
        record(connection, "erase", number.hashed, now(), because)
    files = tuple(sorted({*here.files, *there.files}))
    return Erased(items=here.items + there.items, files=files)


def _show_found(found: Found, *, json_: bool) -> None:
    from sync.commands.erasing import out_of_reach

    items = found.items
    lines = [f"  {row.form}  {row.kind}, received {row.received_at:%Y-%m-%d}" for row in items]
    lines += ["Nothing was erased: say --yes to do it.", *out_of_reach(found.not_searched)]
    figures = {"erased": False, "items": len(items), "files": 0}
    show({**figures, "not_reached": found.not_searched}, "\n".join(lines), json_=json_)
