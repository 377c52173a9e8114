"""`diwan-central lift | waive | audit`: what only a person may decide, and who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from sync.central.config import Config

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
_because = click.option("--because", default="", help="The reason, for the list of deeds.")


@click.command()
@click.argument("stream")
@_because
@_as_json
@click.pass_obj
def lift(config: Config, stream: str, because: str, *, json_: bool) -> None:
    """Take STREAM in again after its two histories froze it.

    Freezes again by itself where they still differ. `devices` tells which kiosks are frozen.
    """
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.ingest.safety import lift_fork

    with opened(config) as database, database.writing() as connection:
        done = lift_fork(connection, stream)
        if done:
            record(connection, "lift", stream, SystemClock().now(), because)
    if not done:
        raise Failure(f"no frozen stream is called {stream}", "`diwan-central devices` lists them.")
    show({"lifted": stream}, f"{stream} is taken in again from its next batch on.", json_=json_)


@click.command()
@click.argument("sha256")
@_because
@_as_json
@click.pass_obj
def waive(config: Config, sha256: str, because: str, *, json_: bool) -> None:
    """Wait no longer for a drawing or recording that its kiosk has lost.

    Until then the kiosk keeps every answer from that one on. SHA256 is what `health` names.
    """
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.blobs.service import waive as give_up

    with opened(config) as database, database.writing() as connection:
        items = give_up(connection, sha256)
        if items:
            record(connection, "waive", sha256, SystemClock().now(), because)
    if not items:
        raise Failure(f"no item waits for a file {sha256}")
    show({"waived": sha256, "items": items}, f"{items} items go without it.", json_=json_)


@click.command()
@_as_json
@click.pass_obj
def audit(config: Config, *, json_: bool) -> None:
    """List what people did here: packs, accesses, revocations, lifted and waived.

    Exit status 1 when the chain of deeds does not hold: one was changed or taken out.
    """
    from sync.central.audit.service import deeds

    with opened(config) as database, database.reading() as connection:
        known = list(deeds(connection))
    lines = [
        f"{d.done_at:%Y-%m-%d %H:%M:%S}  {d.who:12}  {d.what:12}  {d.subject}  {d.detail}"
        f"{'' if d.holds else '  NOT WHAT WAS WRITTEN'}"
        for d in known
    ]
    show({"deeds": known}, "\n".join(lines) or "Nothing was done yet.", json_=json_)
    if not all(d.holds for d in known):
        raise Failure("the list of deeds was changed after it was written")
