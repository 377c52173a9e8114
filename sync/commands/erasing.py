"""What commands do and say behind an erasing: archives, pages, backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sync.central.config import Config
    from sync.central.database import Database
    from sync.central.erasing.archives import NotReached
    from sync.central.erasing.backups import Backed
    from sync.central.erasing.finishing import Finished
    from sync.central.erasing.service import Erased


def tell(name: str) -> None:
    """An archive or a table before its turn: each may take a minute."""
    click.echo(f"{name} …", err=True)


def finished(
    database: Database, config: Config, erased: Erased | None = None, *, later: bool = False
) -> Finished:
    """Hold `archives_turn`."""
    from sync.central.erasing.finishing import finish
    from sync.central.erasing.ledger import UnreadableLedger

    try:
        return finish(database, config, tell, erased, later=later)
    except (OSError, UnreadableLedger) as error:
        raise Failure(
            f"it is erased here, but the list of erasures cannot be kept: {error}",
            "A restored backup would have it again. Mend it, then run `diwan-central maintain`.",
        ) from error


def in_words(config: Config, rest: Finished, not_reached: Sequence[NotReached]) -> Iterator[str]:
    if rest.archives:
        yield f"Archives written anew without it: {', '.join(rest.archives)}"
    yield from out_of_reach(not_reached)
    for name in rest.tables:
        yield f"PostgreSQL still has it in pages of {name}; `diwan-central maintain` writes it anew."
    yield from _backups(config, rest.backups)
    yield "Desks that fetched it take it out when they are next in touch."
    yield "Exports, and what other systems were sent, are not reached."


def out_of_reach(left: Iterable[NotReached]) -> list[str]:
    lines = [f"Not reached: {each.file}: {each.why}" for each in left]
    hint = (
        "Name where they are: `diwan-central erase … --archives FOLDER`. Those that were deleted for"
        " good: `diwan-central copies --forget FILE`."
    )
    return [*lines, hint] if lines else []


def _backups(config: Config, older: Sequence[Backed]) -> Iterator[str]:
    from sync.central.erasing.ledger import LEDGER

    for each in older:
        made = f"Backup {each.file} of {each.made_at:%Y-%m-%d %H:%M} UTC still has it"
        if each.listed:
            yield f"{made}; restoring it erases it again."
        else:
            listed = config.folder / LEDGER
            yield f"{made} and is not in reach: restore it with --erasures {listed}"
