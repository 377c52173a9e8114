"""`diwan doctor`: look at everything a kiosk needs, and say what to do about what is missing."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - click looks at it
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands.examination import CHECKS, Finding, State, bad, well
from kiosk.commands.folders import data_option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.settings import Settings

_MARKS: dict[State, str] = {"ok": "ok  ", "warning": "look", "failure": "FAIL"}


@click.command("doctor")
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(data: Path | None, *, as_json: bool) -> None:
    """Check data folder, disk, answers, pack, fonts, voices, sound and central.

    Works beside a running kiosk and changes nothing. Exit status 1 when something has failed; what
    only needs a look does not count.
    """
    findings = list(_examine(data))
    failed = sum(finding.state == "failure" for finding in findings)
    if as_json:
        click.echo(msgspec.json.encode({"failures": failed, "findings": findings}).decode())
    else:
        for finding in findings:
            click.echo(f"{_MARKS[finding.state]}  {finding.subject:11} {finding.message}")
            if finding.hint:
                click.echo(f"{'':19}{finding.hint}")
    if failed:
        raise SystemExit(1)


def _examine(data: Path | None) -> Iterator[Finding]:
    from kiosk.settings import SettingsError, read_settings

    try:
        reading = read_settings()
    except SettingsError as error:
        for problem in error.problems:
            yield bad("settings", str(problem), "mend this line")
        return
    settings = reading.settings
    if data is not None:
        settings = msgspec.structs.replace(settings, data_dir=data.absolute())
    yield well("settings", f"read from {reading.file}" if reading.file else "all as shipped")
    for check in CHECKS:
        yield from _guarded(check, settings)


def _guarded(
    check: Callable[[Settings], Iterator[Finding]], settings: Settings
) -> Iterator[Finding]:
    """One organ that cannot be examined must not keep the others from it."""
    try:
        yield from check(settings)
    except Exception as error:  # noqa: BLE001 - told, and the next check goes on
        subject = check.__name__.strip("_")
        yield bad(subject, f"could not be examined: {error}", "please report this")
