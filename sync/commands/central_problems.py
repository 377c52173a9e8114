"""`diwan-central problems`: what every refusal means, and what helps."""

from __future__ import annotations

import click

from kiosk.commands.failure import Failure
from sync.commands.printing import show


@click.command()
@click.argument("code", required=False)
@click.option("--markdown", is_flag=True, help="The whole list as the page docs/problems.md.")
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
def problems(code: str | None, *, markdown: bool, json_: bool) -> None:
    """Explain the problem CODE, or list them all: what happened, what the kiosk does, what helps."""
    from sync.protocol.problem_list import as_markdown, what_the_kiosk_does
    from sync.protocol.problems import CATALOGUE

    if markdown:
        click.echo(as_markdown(), nl=False)
        return
    if code is not None and code not in CATALOGUE:
        raise Failure(f"no problem is called {code}", "`diwan-central problems` lists them.")
    kinds = list(CATALOGUE.values()) if code is None else [CATALOGUE[code]]
    told = [
        {
            "code": kind.code,
            "status": kind.status,
            "title": kind.title,
            "reaction": kind.reaction.value,
            "kiosk": what_the_kiosk_does(kind),
            "advice": kind.advice,
        }
        for kind in kinds
    ]
    words = "\n".join(
        f"{each['code']} ({each['status']}): {each['title']}\n  The kiosk {each['kiosk']}.\n"
        f"  {each['advice']}"
        for each in told
    )
    show({"problems": told}, words, json_=json_)
