"""A kiosk's data folder with real answers in it, and the real sync process beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from kiosk.store import Draft, Receipt, Store
from sync.device.enrolment import enrol_device
from sync.device.status import SyncStatus, read_status
from sync.device.transport import HttpCentral
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients

if TYPE_CHECKING:
    from sync.device.identity import Identity

_ROOT = Path(__file__).resolve().parents[2]


class KioskFolder:
    """`submit` is what a visitor does; `sync` is what the sync process does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        give_recipients(folder)
        self.store = Store.open(folder, ManualClock())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def submit(self, comment: str = "Quick and friendly", **fields: Any) -> Receipt:
        draft = {"form_id": "visit", "language": "en", "answers": {"/visit/comment": comment}}
        return self.store.submit(Draft(**(draft | fields)))

    def enrol(self, url: str, code: str) -> Identity:
        return enrol_device(self.folder, central_url=url, code=code, connect=HttpCentral)

    def status(self) -> SyncStatus:
        return read_status(self.folder)

    def sync_now(self) -> subprocess.CompletedProcess[str]:
        return self.command("sync.commands.sync", "now", "--json")

    def command(self, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        code = f"from {module} import command; command(prog_name='diwan')"
        return subprocess.run(
            [sys.executable, "-c", code, *arguments, "--data", str(self.folder)],
            capture_output=True,
            text=True,
            cwd=_ROOT,
            check=False,
        )


class SyncProcess:
    """The process as the kiosk starts it: a pipe for its input, which ends with the kiosk."""

    def __init__(self, folder: Path) -> None:
        self._log = (folder / "sync.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sync.commands.device", "run", "--data", str(folder)],
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=self._log,
            cwd=_ROOT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        if self.process.stdin:
            self.process.stdin.close()
        self._log.close()

    def poke(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()

    def let_go(self) -> None:
        """The kiosk died."""
        assert self.process.stdin is not None
        self.process.stdin.close()
