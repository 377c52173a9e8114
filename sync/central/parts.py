"""What every request handler is handed: central's settings, its database and its clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from litestar.di import NamedDependency

from sync.central.enrolment.pace import Pace
from sync.central.gate import Gate
from sync.central.identity import Doorkeeper
from sync.central.ingest.intake import Intake
from sync.central.metrics.measures import Measures
from sync.central.openrosa.desk import Desk

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from sync.central.config import Config
    from sync.central.database import Database


class Parts:
    """A plain class: the framework would otherwise take a data class for a message."""

    def __init__(self, config: Config, database: Database, clock: Clock) -> None:
        self.config = config
        self.database = database
        self.clock = clock
        self.pace = Pace(clock)
        self.measures = Measures()
        self.gate = Gate(config.limits, clock, self.measures)
        self.intake = Intake(database, clock, self.measures)
        self.doorkeeper = Doorkeeper(database)
        self.openrosa = Desk(config, database)


NamedParts = NamedDependency[Parts]
