"""The sync process as the kiosk's child, where no service manager keeps it."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class SyncChild:
    """Started after the first frame; woken after each answer; ends when the kiosk does."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        command = [sys.executable, "-m", "sync.commands.device", "run", "--data", str(self._data)]
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            log.error("the sync process cannot be started: %s", error)

    def wake(self) -> None:
        """There is something to send. A child that has died is started again."""
        process = self._process
        if process is None or process.stdin is None:
            return
        if process.poll() is not None:
            self.start()
            return
        try:
            process.stdin.write(b"\n")
            process.stdin.flush()
        except OSError:
            self.start()

    def close(self) -> None:
        """Closing its input is the child's sign to end."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
