"""What central needs to know before it starts, from its environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from sync.protocol.versions import BODY_BYTES, MESSAGE_BYTES, UNPACKED_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping

Safe = Literal["backup", "replica"]


class WrongSetting(Exception):  # noqa: N818 - what is the matter
    """A setting has a value it cannot have; says which, and what it may be."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much central takes in at once: bytes, seconds for one body, requests a second.

    Rates are of one process; 0 is no limit. A device may send `device_burst` requests at once. An
    address pays for each request that was refused or came from nobody central knows.
    """

    body_bytes: int = BODY_BYTES
    unpacked_bytes: int = UNPACKED_BYTES
    message_bytes: int = MESSAGE_BYTES
    body_seconds: float = 60.0
    connections: int = 1000
    device_per_s: float = 50.0
    device_burst: int = 500
    address_per_s: float = 10.0
    address_burst: int = 200


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """`folder` holds the embedded database, content and files; `heartbeat_s` is told to kiosks.

    `safe`: what moves the second acknowledgement. `keep_days`: how long items stay (0: for ever),
    `archive`: the folder they go to then. `proxies`: addresses (with commas between) that may say
    for whom they speak. `metrics_token`: who has it may read `/metrics` from anywhere. `two_desks`:
    changes of the content are approved at another desk than the one that proposed them.
    """

    folder: Path
    database: str
    heartbeat_s: float = 60.0
    limits: Limits = Limits()
    safe: Safe = "backup"
    keep_days: int = 0
    archive: Path | None = None
    proxies: str = ""
    metrics_token: str = ""
    two_desks: bool = False

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def blobs(self) -> Path:
        return self.folder / "blobs"


def load_config(folder: Path | None = None, environ: Mapping[str, str] = os.environ) -> Config:
    """From the environment; `SETTINGS` says what each name means. Raises `WrongSetting`.

    Without a database's address, an SQLite file in the folder.
    """
    place = folder or _default_folder(environ)
    given = {name: environ[name].strip() for name in SETTINGS if environ.get(name, "").strip()}
    plain = {field: given[name] for name, field in _FIELDS.items() if name in given}
    rates = {field: given[name] for name, field in _RATES.items() if name in given}
    try:
        limits = msgspec.convert(rates, Limits, strict=False)
        rest = {"database": f"sqlite:///{place / 'central.sqlite'}", **plain}
        shaped = msgspec.convert(rest, _Plain, strict=False)
    except msgspec.ValidationError as error:
        raise WrongSetting(_in_words(error)) from error
    archive = Path(shaped.archive) if shaped.archive else None
    values = msgspec.structs.asdict(shaped) | {"archive": archive}
    return Config(folder=place, limits=limits, **values)


class _Plain(msgspec.Struct, kw_only=True):
    database: str
    safe: Safe = "backup"
    keep_days: int = 0
    archive: str = ""
    proxies: str = ""
    metrics_token: str = ""
    two_desks: bool = False


_FIELDS = {
    "DIWAN_CENTRAL_DATABASE": "database",
    "DIWAN_CENTRAL_SAFE": "safe",
    "DIWAN_CENTRAL_KEEP_DAYS": "keep_days",
    "DIWAN_CENTRAL_ARCHIVE": "archive",
    "DIWAN_CENTRAL_PROXIES": "proxies",
    "DIWAN_CENTRAL_METRICS_TOKEN": "metrics_token",
    "DIWAN_CENTRAL_TWO_DESKS": "two_desks",
}
_RATES = {
    "DIWAN_CENTRAL_DEVICE_RATE": "device_per_s",
    "DIWAN_CENTRAL_ADDRESS_RATE": "address_per_s",
    "DIWAN_CENTRAL_CONNECTIONS": "connections",
}
SETTINGS = ("DIWAN_CENTRAL_DATA", *_FIELDS, *_RATES)


def _in_words(error: msgspec.ValidationError) -> str:
    message, _, place = str(error).rpartition(" - at `$.")
    field = place.rstrip("`")
    names = {field: name for name, field in (_FIELDS | _RATES).items()}
    return f"{names.get(field, field)} cannot have this value: {message}"


def _default_folder(environ: Mapping[str, str]) -> Path:
    if chosen := environ.get("DIWAN_CENTRAL_DATA"):
        return Path(chosen)
    state = environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(state) / "diwan-central"
