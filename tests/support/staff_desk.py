"""A desk of a real central, with somebody signed in who reads what visitors wrote."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.analytics.facts import Roles
from kiosk.clock import SystemClock
from kiosk.desk.ledger import Centre
from kiosk.desk.office import Office
from kiosk.staff.accounts import add_account
from sync.device.once import sync_once
from sync.device.status import read_status
from tests.support.kiosk_folder import KioskFolder
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.cases.permission import Role
    from tests.support.central import RunningCentral

ROLES = Roles(service="/visit/service", csat="/visit/csat", comment="/visit/comment")
CENTRE = Centre(zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: ROLES)
PASSWORD = "tall blue door"


class StaffDesk:
    """An enrolled desk with somebody signed in."""

    def __init__(
        self,
        folder: Path,
        central: RunningCentral,
        name: str,
        role: Role = "service-manager",
        *,
        reads: bool = True,
    ) -> None:
        self.folder = folder
        with KioskFolder(folder) as place:
            code = json.loads(central.run("enrol-code", "--role", "desk", "--name", name, "--json"))
            place.enrol(central.url, code["code"])
        give_recipients(folder, anew=True)
        self.office = Office.open(folder, SystemClock(), CENTRE, name)
        add_account(
            self.office._db, SystemClock(), "set up", name=name, shown=name, role=role,
            password=PASSWORD, key=secret_of("operational").encode() if reads else None,
        )  # fmt: skip
        assert self.office.sign_in(name, PASSWORD).result == "in"

    def sync(self) -> None:
        sync_once(self.folder)
        assert read_status(self.folder).last_error == ""
        self.office.catch_up()

    def refs(self) -> list[str]:
        return [line.ref for line in self.office.lines("open")]
