"""`GET /v1/health`: for load balancers and kiosks; says nothing about anybody."""

from importlib.metadata import PackageNotFoundError, version

from litestar import get
from sqlalchemy import text

from sync.central.parts import NamedParts
from sync.protocol.messages import Health
from sync.protocol.versions import HEALTH


@get(HEALTH, summary="Whether central can reach its database")
async def get_health(parts: NamedParts) -> Health:
    await parts.database.read(lambda connection: connection.execute(text("SELECT 1")).scalar_one())
    return Health(status="ok", software=software(), time=parts.clock.now())


def software() -> str:
    """The version of this program, empty when it runs from files that were never installed."""
    try:
        return version("diwan")
    except PackageNotFoundError:
        return ""
