"""`diwan-central enrol-code | devices | revoke`: who may deliver answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from datetime import datetime

    from sync.central.config import Config
    from sync.central.enrolment.listing import KnownDevice

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command("enrol-code")
@click.option("--name", default="", help="What the kiosk will be called, e.g. 'City hall 2'.")
@click.option(
    "--again",
    "device_id",
    default="",
    metavar="DEVICE",
    help="For a kiosk that is known already: it gets a new key and keeps its place and its answers.",
)
@click.option(
    "--role",
    type=click.Choice(["kiosk", "desk"]),
    default="kiosk",
    show_default=True,
    help="A desk gets what its centre recorded.",
)
@click.option("--centre", default="", help="The centre it belongs to, where there are several.")
@_as_json
@click.pass_obj
def enrol_code(
    config: Config, name: str, device_id: str, role: str, centre: str, *, json_: bool
) -> None:
    """Make a one-time code that enrols one kiosk or one desk."""
    from sync.central.audit.service import record
    from sync.central.enrolment.service import LIFETIME, TRIES, NoSuchDevice, make_code

    if len(centre.strip()) > 64:
        raise Failure("the centre's name is longer than 64 characters", "Choose a shorter one.")
    if len(name) > 200:
        raise Failure("the name is longer than 200 characters", "Choose a shorter one.")
    with opened(config) as database, database.writing() as connection:
        try:
            code = make_code(
                connection, name, _now(), renews=device_id, role=role, centre=centre.strip()
            )
        except NoSuchDevice as error:
            raise _nobody(device_id) from error
        if device_id:
            record(connection, "enrol-again", device_id, _now())
        if role == "desk":
            record(connection, "enrol-desk", name or "?", _now(), centre.strip())
    minutes = int(LIFETIME.total_seconds() // 60)
    show(
        {
            "code": code,
            "name": name,
            "role": role,
            "centre": centre.strip(),
            "device": device_id,
            "minutes": minutes,
            "tries": TRIES,
        },
        f"{code}\n  Good for one {role}, {minutes} minutes and {TRIES} tries. On the {role}:\n"
        f"  diwan enrol --central URL --code {code}",
        json_=json_,
    )


@click.command()
@click.argument("device_id", metavar="DEVICE")
@_as_json
@click.pass_obj
def revoke(config: Config, device_id: str, *, json_: bool) -> None:
    """Refuse DEVICE from its next request on. It goes on collecting, and tells its staff."""
    from sync.central.audit.service import record
    from sync.central.enrolment.service import revoke as take_away

    with opened(config) as database, database.writing() as connection:
        done = take_away(connection, device_id, _now())
        if done:
            record(connection, "revoke", device_id, _now())
    if not done:
        raise _nobody(device_id)
    show({"revoked": device_id}, f"{device_id} is refused from now on.", json_=json_)


@click.command()
@_as_json
@click.pass_obj
def devices(config: Config, *, json_: bool) -> None:
    """List kiosks and desks: when they were heard, what they still hold, since when their key counts."""
    from sync.central.enrolment.listing import list_devices

    with opened(config) as database, database.reading() as connection:
        known = list_devices(connection)
    words = "\n".join(_line(each) for each in known) or "No device is enrolled yet."
    show({"devices": known}, words, json_=json_)


def _line(known: KnownDevice) -> str:
    notes = [f"FORKED {stream}" for stream in known.forked_streams]
    if known.revoked:
        notes.insert(0, "REVOKED")
    elif known.keyed_at is None:
        notes.insert(0, "HAS NO KEY: diwan-central enrol-code --again")
    told = f"{known.id}  {known.role}  {known.name}  received {known.received}, waiting {known.waiting}"
    return "  ".join([told, *notes])


def _nobody(device_id: str) -> Failure:
    return Failure(f"no device is called {device_id}", "`diwan-central devices` lists them.")


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
