"""The running server signs the timestamp again long before it expires."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from sync.central.content.keys import KeyTrouble
from sync.central.content.repository import NoRepository
from sync.central.content.service import renew
from sync.central.content.setup import expiries

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from pathlib import Path

    from sync.central.parts import Parts

_LOOK_EVERY_S = 900.0
_LOOKS_A_DAY = 96
_AHEAD = timedelta(days=30)
_ADVICE = {
    "targets": "run `diwan-central publish --refresh`",
    "root": "run `diwan-central content-keys rotate` with two root keys",
}
_log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def kept_fresh(parts: Parts) -> AsyncIterator[None]:
    """While the server runs. Several servers over one folder take turns."""
    task = asyncio.create_task(_keep(parts))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _keep(parts: Parts) -> None:
    for look in itertools.count():
        try:
            await asyncio.to_thread(renew, parts.config, parts.clock.now())
            if look % _LOOKS_A_DAY == 0:
                await asyncio.to_thread(_remind, parts)
        except (KeyTrouble, NoRepository, OSError) as error:
            _log.warning("content could not be signed again: %s", error)
        await asyncio.sleep(_LOOK_EVERY_S)


def _remind(parts: Parts) -> None:
    """What only people can sign again: once a day from a month before it ends."""
    for role, words in ends_soon(parts.config.content, parts.clock.now()).items():
        _log.warning("the signature of '%s' ends soon: %s", role, words)


def ends_soon(content: Path, now: datetime) -> dict[str, str]:
    """Role to what to do about it; empty where nothing is signed, or all is good for a month."""
    try:
        until = expiries(content)
    except NoRepository:
        return {}
    return {
        role: f"on {until[role]:%Y-%m-%d}; {advice}"
        for role, advice in _ADVICE.items()
        if until[role] - now < _AHEAD
    }
