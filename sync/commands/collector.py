"""`diwan-central collector …`: phones that fetch forms from central and send answers into it."""

from __future__ import annotations

import base64
import json
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from datetime import datetime

    from sync.central.config import Config

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.group()
def collector() -> None:
    """Let ODK Collect and other OpenRosa clients fetch the published forms and send answers."""


@collector.command()
@click.argument("name")
@click.option("--url", default="", help="Where phones reach central: https://central.example.org")
@click.option(
    "--qr",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write the settings as a square code for ODK Collect (.svg or .png).",
)
@_as_json
@click.pass_obj
def add(config: Config, name: str, url: str, qr: Path | None, *, json_: bool) -> None:
    """Make an access called NAME. Its key and password are shown once."""
    from sync.central.audit.service import record
    from sync.central.openrosa.collectors import CollectorRefused, add_collector

    if qr is not None and not url:
        raise click.UsageError("--qr needs --url, the address phones reach central at")
    if qr is not None and qr.suffix not in (".svg", ".png"):
        raise click.UsageError("--qr writes .svg or .png")
    with opened(config) as database, database.writing() as connection:
        try:
            made = add_collector(connection, name, _now())
        except CollectorRefused as error:
            raise Failure(str(error)) from error
        base = f"{url.rstrip('/')}/openrosa"
        address = f"{base}/key/{made.token}"
        if qr is not None:
            _write_code(qr, name, address)
        record(connection, "collector", name, _now())
    drawn = f"\n  square code    {qr}" if qr else ""
    show(
        {"name": name, "device_id": made.device_id, "url": address, "password": made.password},
        f"{name} can send answers now. This is shown once:\n"
        f"  with a key     {address}\n"
        f"  with a password, over https only\n"
        f"    address      {base}\n    user         {name}\n    password     {made.password}{drawn}",
        json_=json_,
    )


@collector.command("list")
@_as_json
@click.pass_obj
def list_command(config: Config, *, json_: bool) -> None:
    """List who may send answers over OpenRosa, and what came."""
    from sync.central.openrosa.collectors import list_collectors

    with opened(config) as database, database.reading() as connection:
        known = list_collectors(connection)
    lines = [
        f"{c.name}  received {c.received}, waiting for files {c.waiting}"
        f"{'  REVOKED' if c.revoked_at else ''}"
        for c in known
    ]
    show({"collectors": known}, "\n".join(lines) or "There is no collector yet.", json_=json_)


@collector.command()
@click.argument("name")
@_as_json
@click.pass_obj
def revoke(config: Config, name: str, *, json_: bool) -> None:
    """Refuse NAME from its next request on. What it sent stays."""
    from sync.central.audit.service import record
    from sync.central.openrosa.collectors import revoke_collector

    with opened(config) as database, database.writing() as connection:
        if not revoke_collector(connection, name, _now()):
            raise Failure(f"no collector in use is called {name}", "`collector list` lists them.")
        record(connection, "collector-revoked", name, _now())
    show({"revoked": name}, f"{name} is refused from now on.", json_=json_)


def _write_code(path: Path, name: str, address: str) -> None:
    """The settings as ODK Collect scans them: JSON, deflated, base64. Raises `Failure`."""
    try:
        import segno
    except ImportError as error:
        raise Failure("square codes need the package segno, which is not installed") from error
    settings = {
        "general": {"server_url": address, "form_update_mode": "match_exactly"},
        "admin": {},
        "project": {"name": name},
    }
    text = base64.b64encode(zlib.compress(json.dumps(settings).encode())).decode()
    try:
        path.touch(mode=0o600)
        segno.make(text, error="l", micro=False).save(str(path), scale=6)
    except OSError as error:
        raise Failure(f"{path} cannot be written: {error.strerror}") from error


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
