"""What must be met: `assets/accessibility/requirements.toml` as rows."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path


class Requirement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row. `site` is what the installer measures; `absent` why nothing is there to test."""

    number: int
    clauses: tuple[str, ...]
    requirement: str
    met: str
    site: str = ""
    absent: str = ""


def load_requirements(assets: Path) -> tuple[Requirement, ...]:
    """All rows in their order.

    Raises `OSError` where the file is not there, `msgspec.ValidationError` where it is not what it
    should be: both are faults of the installation.
    """
    with (assets / "accessibility" / "requirements.toml").open("rb") as file:
        rows = tomllib.load(file)["row"]
    return msgspec.convert(rows, tuple[Requirement, ...])
