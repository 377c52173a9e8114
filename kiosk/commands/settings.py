"""`diwan settings …`: every setting, its value now, and where that comes from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.folders import settings_now
from kiosk.commands.prompting import new_secret

if TYPE_CHECKING:
    from kiosk.settings import Setting, SettingsReading


_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group("settings", invoke_without_command=True)
@click.option(
    "--file", type=click.Path(path_type=Path), help="Settings file; without it the usual one."
)
@_as_json
@click.pass_context
def command(context: click.Context, file: Path | None, *, as_json: bool) -> None:
    """Show every setting: its value, where it comes from, and what it means."""
    if context.invoked_subcommand:
        return
    reading = settings_now(file)
    if as_json:
        found = {"file": reading.file and str(reading.file), "settings": _records(reading)}
        click.echo(msgspec.json.encode(found, enc_hook=str).decode())
        return
    click.echo(f"# {reading.file or 'no settings file; see `diwan settings template`'}")
    for record in _records(reading):
        click.echo(f"{record['name']:30} {_shown(record['value']):24} {record['from']}")
        click.echo(f"    {_meaning(record)}")


@command.command()
@_as_json
def template(*, as_json: bool) -> None:
    """Print a settings file with everything in it, commented out."""
    from kiosk.settings import TABLE

    if as_json:
        found = [_described(setting) for setting in TABLE]
        click.echo(msgspec.json.encode({"settings": found}, enc_hook=str).decode())
        return
    section = ""
    for setting in TABLE:
        if setting.section != section:
            section = setting.section
            click.echo(f"\n[{section}]")
        record = _described(setting)
        click.echo(f"# {_meaning(record)}")
        click.echo(f"#{setting.key} = {_toml(setting)}\n")


@command.command()
@click.option("--pin-stdin", is_flag=True, help="Read the PIN from the first line.")
@_as_json
def pin(*, pin_stdin: bool, as_json: bool) -> None:
    """Turn a staff PIN into the line for the settings file; asks for it."""
    from kiosk.trust import PinError, hash_pin

    try:
        hashed = hash_pin(new_secret("New staff PIN", from_stdin=pin_stdin))
    except PinError as error:
        raise Failure(str(error)) from error
    if as_json:
        click.echo(msgspec.json.encode({"staff": {"pin_hash": hashed}}).decode())
    else:
        click.echo(f'[staff]\npin_hash = "{hashed}"')


def _records(reading: SettingsReading) -> list[dict[str, Any]]:
    from kiosk.settings import TABLE

    return [
        {
            **_described(setting),
            "value": _value(reading, setting),
            "from": setting.variable
            if reading.origins[setting.name] == "environment"
            else reading.origins[setting.name],
        }
        for setting in TABLE
    ]


def _value(reading: SettingsReading, setting: Setting) -> Any:
    value = reading.value(setting)
    return "(set)" if setting.secret and value else value


def _described(setting: Setting) -> dict[str, Any]:
    return {
        "name": setting.name,
        "type": setting.kind,
        "default": setting.default,
        "unit": setting.unit,
        "variable": setting.variable,
        "description": setting.description,
    }


def _meaning(record: dict[str, Any]) -> str:
    unit = f" in {record['unit']}" if record["unit"] else ""
    facts = f"{record['type']}{unit}; default {_shown(record['default'])}; {record['variable']}"
    return f"{record['description']} ({facts})"


def _shown(value: Any) -> str:
    if value is None:
        return "unset"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(value) or "none"
    return str(value)


def _toml(setting: Setting) -> str:
    """The default as TOML; an example where there is none. JSON's text and lists are TOML's too."""
    value = setting.default
    if value is None:
        value = 300 if "number" in setting.kind else ""
    return msgspec.json.encode(value, enc_hook=str).decode()
