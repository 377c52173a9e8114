"""`diwan-central erase | export`: what a person may ask for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import click

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import passphrase_option
from sync.commands.opening import opened
from sync.commands.printing import plain_reference, show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Row

    from kiosk.trust import Reference
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.central.erasing.archives import NotReached
    from sync.central.erasing.parquet import ArchivedItem
    from sync.central.erasing.service import Erased

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command()
@click.argument("reference")
@click.option("--yes", is_flag=True, help="Do it; without this it is only told what would go.")
@click.option("--because", default="", help="The reason, for the list of deeds.")
@click.option(
    "--archives", "folders", multiple=True, metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where archives lie that central did not write there; may be said more than once.",
)  # fmt: skip
@click.option("--later", is_flag=True, help="PostgreSQL: leave writing tables anew to `maintain`.")
@_as_json
@click.pass_obj
def erase(
    config: Config, reference: str, because: str, folders: tuple[Path, ...], *,
    yes: bool, later: bool, json_: bool,
) -> None:  # fmt: skip
    """Erase what came under the number REFERENCE: answers, sealed part, drawings and recordings.

    It goes from the database, its log or (PostgreSQL) its pages, and from every Parquet archive. The
    hash stays, so the chain still verifies and what was received can be counted. A backup made
    before still has it; `restore` erases it again. Exports and what other systems were sent are not
    reached. Exit status 1 where an archive or a table could not be written anew: `maintain` tries
    again.
    """
    from sync.central.erasing.archives import archives_turn
    from sync.commands.erasing import finished, in_words

    number = _number(reference)
    with opened(config) as database, archives_turn(config):
        found = _found(database, number, folders)
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


class _Found(NamedTuple):
    """Items of the database, items that only archives have, archives nobody could look into."""

    rows: Sequence[Row[Any]]
    archived: list[ArchivedItem]
    not_searched: list[NotReached]


def _found(database: Database, number: Reference, folders: tuple[Path, ...]) -> _Found:
    from sync.central.erasing.archives import adopt, known, search
    from sync.central.erasing.finding import items_of
    from sync.commands.erasing import tell

    left = [each for folder in folders for each in adopt(database, folder, _now())]
    with database.reading() as connection:
        rows, files = items_of(connection, number), known(connection)
    searched = search(files, number, tell)
    here = {(row.stream, row.seq) for row in rows}
    archived = [each for each in searched.items if (each.stream, each.seq) not in here]
    if not rows and not archived:
        closed = ", ".join(each.file for each in [*left, *searched.not_reached])
        why = "It was erased, is in an archive central does not know of, or has not arrived yet."
        _nothing(number, f"These archives could not be looked into: {closed}" if closed else why)
    return _Found(rows, archived, [*left, *searched.not_reached])


def _erased(database: Database, number: Reference, because: str, found: _Found) -> Erased:
    from sync.central.audit.service import record
    from sync.central.erasing.service import Erased, erase_archived
    from sync.central.erasing.service import erase as take_away

    with database.writing() as connection:
        here = take_away(connection, found.rows, "wish", _now(), number.hashed)
        there = erase_archived(connection, found.archived, "wish", _now(), number.hashed)
        # By its hash: the list of deeds must not keep what was asked to be forgotten.
        record(connection, "erase", number.hashed, _now(), because)
    files = tuple(sorted({*here.files, *there.files}))
    return Erased(items=here.items + there.items, files=files)


def _show_found(found: _Found, *, json_: bool) -> None:
    from sync.commands.erasing import out_of_reach

    items: list[Any] = [*found.rows, *found.archived]
    lines = [f"  {row.form}  {row.kind}, received {row.received_at:%Y-%m-%d}" for row in items]
    lines += ["Nothing was erased: say --yes to do it.", *out_of_reach(found.not_searched)]
    figures = {"erased": False, "items": len(items), "files": 0}
    show({**figures, "not_reached": found.not_searched}, "\n".join(lines), json_=json_)


@click.command()
@click.argument("reference")
@click.option(
    "-o", "--out", type=click.Path(file_okay=False, path_type=Path), required=True,
    help="A new folder for answers.json and the files.",
)  # fmt: skip
@click.option(
    "--identity", "identities", multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with a secret key, to open what is sealed.",
)  # fmt: skip
@passphrase_option
@_as_json
@click.pass_obj
def export(
    config: Config,
    reference: str,
    out: Path,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
    *,
    json_: bool,
) -> None:
    """Write all that is kept under the number REFERENCE into a folder, for the person it is of."""
    from sync.central.answers.export import as_json
    from sync.central.answers.files import Sources, write_attachments
    from sync.central.answers.service import Wanted
    from sync.central.audit.service import record
    from sync.central.erasing.finding import items_of
    from sync.commands.central_answers import opener_of

    number, opener = _number(reference), opener_of(identities, passphrase_file)
    wanted = Wanted(reference=number.text)
    with opened(config) as database:
        with database.reading() as connection:
            if not items_of(connection, number):
                _nothing(
                    number, "It was erased, is in the archive of a closed day, or is on its way."
                )
            try:
                out.mkdir(mode=0o700, parents=True)
                text = "".join(as_json(connection, wanted, opener))
                _write_private(out / "answers.json", text)
                sources = Sources(connection, config.blobs, opener)
                written = write_attachments(sources, wanted, out)
            except FileExistsError:
                raise Failure(f"{out} is there already", "Name a new folder.") from None
        with database.writing() as connection:
            record(connection, "export", number.hashed, _now())
    told = f"answers.json and {written.files} files written to {out}"
    if written.sealed or (not identities and '"sealed":true' in text):
        told += "\nWhat is sealed stayed sealed: --identity FILE opens it."
    show({"out": str(out), "files": written.files, "sealed": written.sealed}, told, json_=json_)


def _number(typed: str) -> Reference:
    from kiosk.trust import Reference

    return Reference(plain_reference(typed))


def _nothing(number: Reference, why: str) -> NoReturn:
    raise Failure(f"nothing is kept under {number.grouped}", why)


def _write_private(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
