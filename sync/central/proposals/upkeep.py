"""Where central keeps the targets key itself, the running server publishes what two people approved.

Building needs libraries and seconds that a server has no place for, so `diwan-central publish
--proposal` does it, in a process of its own, one at a time.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
from typing import TYPE_CHECKING

from sync.central.content.setup import own_targets_file
from sync.central.proposals.service import approved
from sync.protocol.problems import Problem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sync.central.config import Config
    from sync.central.parts import Parts

EVERY_S = 5.0
_log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def kept_published(parts: Parts) -> AsyncIterator[None]:
    """While the server runs. Several workers may: whoever comes second finds it published."""
    task = asyncio.create_task(_go_on(parts))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _go_on(parts: Parts) -> None:
    tried: set[str] = set()
    while True:
        await asyncio.sleep(EVERY_S)
        try:
            await publish_approved(parts, tried)
        except Problem as problem:
            _log.info("put off: %s", problem)
        except Exception:  # noqa: BLE001 - told in the log; the next round may do better
            _log.exception("an approved proposal could not be looked after")


async def publish_approved(parts: Parts, tried: set[str]) -> None:
    """One round. What failed once in this process is left to a person. Raises `Problem`."""
    if not own_targets_file(parts.config.content).is_file():
        return
    for digest in await parts.database.read(approved):
        if digest not in tried:
            tried.add(digest)
            await _publish(parts.config, digest)


async def _publish(config: Config, digest: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sync.commands.central", "--data", str(config.folder),
        "publish", "--proposal", digest,
        env=os.environ | {"DIWAN_CENTRAL_DATABASE": config.database},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        _, said = await process.communicate()
    except asyncio.CancelledError:
        process.terminate()
        await process.wait()
        raise
    if process.returncode:
        words = said.decode("utf-8", "replace").strip()
        _log.warning("the approved proposal %s was not published: %s", digest[:12], words)
