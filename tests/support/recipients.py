"""Keys to seal to, and the secrets that open: the same for a whole test run, made once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.trust.sealing import (
    RECIPIENTS_FILE,
    Recipient,
    Recipients,
    checked_recipients,
    new_identity,
    save_recipients,
)

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.trust.sealing import Role


@cache
def secret_of(role: Role) -> str:
    return _pair(role)[0]


@cache
def the_recipients() -> Recipients:
    """An operational and an escrow key, as a device has them."""
    roles: tuple[Role, ...] = ("operational", "escrow")
    return checked_recipients(Recipient(role=role, key=_pair(role)[1]) for role in roles)


def give_recipients(folder: Path, *, anew: bool = False) -> None:
    """What enrolment leaves in a data folder; keys that are there stay, unless they come `anew`."""
    if anew or not (folder / RECIPIENTS_FILE).exists():
        folder.mkdir(parents=True, exist_ok=True)
        save_recipients(folder, the_recipients())


@cache
def _pair(role: Role) -> tuple[str, str]:
    del role  # the cache keeps one for each
    return new_identity()
