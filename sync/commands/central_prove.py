"""`diwan-central prove`: whether anything a kiosk ever recorded is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from sync.central.config import Config
    from sync.central.proof.service import Proof, StreamProof


@click.command()
@click.option("--kiosk", default="", help="Only this one: its name, or its id.")
@click.option("--deep", is_flag=True, help="Work every chain out anew from what is stored.")
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def prove(config: Config, kiosk: str, *, deep: bool, json_: bool) -> None:
    """Show of every stream: recorded = received + waiting, and that the heads match.

    Exit status 1 when something is missing, changed or frozen. What a kiosk still holds is not
    missing: it is counted as waiting, as the kiosk said with its last heartbeat.
    """
    from sync.central.proof.service import prove as work_out

    with opened(config) as database, database.reading() as connection:
        proof = work_out(connection, kiosk, deep=deep, tell=_progress if deep else lambda _: None)
    if kiosk and not proof.streams:
        raise Failure(
            f"nothing was ever heard of a kiosk called {kiosk}",
            "`diwan-central devices` lists them.",
        )
    show(proof, _in_words(proof), json_=json_)
    if not proof.holds:
        raise SystemExit(1)


def _in_words(proof: Proof) -> str:
    lines = [line for each in proof.streams for line in _of_stream(each)]
    verdict = "Nothing is missing." if proof.holds else "SOMETHING IS WRONG, see above."
    return "\n".join(
        [
            *lines,
            f"recorded {proof.recorded} = received {proof.received} + waiting {proof.waiting}",
            f"quarantined {proof.quarantined}, frozen streams {proof.frozen}",
            verdict,
        ]
    )


def _of_stream(each: StreamProof) -> list[str]:
    heads = {"match": "heads match", "waiting": "more to come", "unheard": "no heartbeat yet"}
    told = heads.get(each.heads, "HEADS DIFFER")
    extras = [
        f"{word} {number}"
        for word, number in (
            ("quarantined", each.quarantined),
            ("archived", each.archived),
            ("erased", each.erased or 0),
        )
        if number
    ]
    line = (
        f"{each.kiosk}  {each.stream}  recorded {each.recorded} = received {each.received}"
        f" + waiting {each.waiting}  {told}{''.join(f', {extra}' for extra in extras)}"
    )
    return [line, *(f"  WRONG: {wrong}" for wrong in each.wrong)]


def _progress(done: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done} streams", err=True, nl=False)
