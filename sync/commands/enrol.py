"""`diwan enrol`: make this kiosk known to a central."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_folder, data_option
from sync.commands.printing import show

if TYPE_CHECKING:
    from sync.device.errors import SyncError


@click.command("enrol")
@click.option("--central", "central_url", help="Central's address, https://… (else central.url).")
@click.option("--code", required=True, help="The code `diwan-central enrol-code` showed.")
@click.option("--name", default="", help="What this kiosk is called, if central did not say.")
@click.option(
    "--ca-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="PEM file with the authority that signed central's certificate (else central.ca_file).",
)
@click.option(
    "--plain-http", is_flag=True, help="Also without encryption to a central on another machine."
)
@data_option
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
def command(
    central_url: str | None,
    code: str,
    name: str,
    ca_file: Path | None,
    data: Path | None,
    *,
    plain_http: bool,
    json_: bool,
) -> None:
    """Trade a one-time code for a place among central's known kiosks."""
    from sync.device.enrolment import BadAddress, enrol_device
    from sync.device.errors import Refused, SyncError
    from sync.device.transport import HttpCentral
    from sync.protocol.problems import CATALOGUE

    folder = data_folder(data)
    central_url, ca_file = _central(central_url, ca_file)
    make_store(folder)
    try:
        identity = enrol_device(
            folder,
            central_url=central_url,
            code=code,
            name=name,
            ca_file=str(ca_file.resolve()) if ca_file else "",
            plain_http=plain_http,
            connect=HttpCentral,
        )
    except Refused as refusal:
        known = CATALOGUE.get(refusal.code)
        raise Failure(str(refusal), known.advice if known else "") from refusal
    except BadAddress as error:
        raise Failure(str(error)) from error
    except SyncError as error:
        raise Failure(f"{error} ({central_url})", _advice(error)) from error
    except OSError as error:
        raise Failure(f"{folder} cannot be written: {error}") from error
    show(
        {
            "device_id": identity.device_id,
            "name": identity.name,
            "central": identity.central_url,
            "data": str(folder),
        },
        f"Enrolled as {identity.name} ({identity.device_id}).",
        json_=json_,
    )


def _advice(error: SyncError) -> str:
    if "certificate" in str(error):
        return (
            "Check the address. Where your own authority signed central's certificate, name its "
            "file with --ca-file (or central.ca_file)."
        )
    return "Check the address and the network."


def _central(url: str | None, ca_file: Path | None) -> tuple[str, Path | None]:
    """Address and certificate: what was said, else what the settings say."""
    if url is not None:
        return url, ca_file
    from kiosk.settings import SettingsError, load_settings

    try:
        central = load_settings().central
    except SettingsError as error:
        raise Failure(str(error)) from error
    if central.url is None:
        raise click.UsageError("Which central? Give --central URL, or set central.url.")
    return central.url, ca_file or central.ca_file


def make_store(folder: Path) -> None:
    """The store comes with the enrolment, so that sync may fetch the first pack at once."""
    from kiosk.clock import SystemClock
    from kiosk.store import Store, StoreError, StoreInUse

    try:
        Store.open(folder, SystemClock()).close()
    except StoreInUse:
        return  # the kiosk is running: there is one
    except StoreError as error:
        raise Failure(str(error)) from error
