"""`diwan a11y …`: what the tests say of the accessibility standards, as a table."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from kiosk.conformance import Line, Results, Verdict


@click.group("a11y")
def command() -> None:
    """Say how the product conforms to the accessibility standards."""


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--results",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Results of a run of the tests; without it those shipped with this version.",
)
def report(results: Path | None, *, as_json: bool) -> None:
    """Print the conformance report: each clause, how it is met, its tests, their result.

    The results are written by the tests in tests/accessibility whenever they run. Exit code 1
    where a clause is not met.
    """
    from kiosk.conformance import load_requirements, table
    from kiosk.conformance.results import RESULTS
    from kiosk.settings.places import assets_dir

    ran = _results(results or assets_dir() / RESULTS)
    lines = table(load_requirements(assets_dir()), ran.tests)
    counts = Counter(line.result for line in lines)
    if as_json:
        run = {"version": ran.version, "ran": ran.ran, "machine": ran.machine}
        click.echo(msgspec.json.encode({**run, "counts": counts, "rows": lines}).decode())
    else:
        _print(ran, lines, counts)
    if counts["not met"]:
        raise click.exceptions.Exit(1)


def _print(ran: Results, lines: tuple[Line, ...], counts: Counter[Verdict]) -> None:
    from kiosk.conformance.table import as_markdown

    click.echo(f"# Accessibility conformance report: Diwan {ran.version}\n")
    click.echo(f"Tests of {ran.ran} on {ran.machine}.")
    click.echo(f"{len(lines)} rows: {', '.join(f'{n} {word}' for word, n in counts.items())}.\n")
    for line in as_markdown(lines):
        click.echo(line)


def _results(file: Path) -> Results:
    from kiosk.conformance import load_results

    try:
        return load_results(file)
    except FileNotFoundError as error:
        raise Failure(
            f"there are no results of tests in {file}",
            "run `./dev test tests/accessibility`, or name a file with --results",
        ) from error
    except (OSError, msgspec.MsgspecError) as error:
        raise Failure(
            f"{file} is not a file of results: {error}", "the tests in tests/accessibility write it"
        ) from error
