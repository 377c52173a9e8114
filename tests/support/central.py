"""A real central on loopback: its own process, its own folder, its own port.

`with RunningCentral(folder) as central:` then `central.url`, `central.enrol_code()`,
`central.answers()`; `stop`, `kill` and `start` keep the port, so that kiosks find it again.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from kiosk.clock import SystemClock
from sync.central.answers.export import as_json
from sync.central.answers.service import Wanted
from sync.central.config import load_config
from sync.central.content.setup import create
from sync.central.database import Database
from sync.central.enrolment.service import make_code

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).resolve().parents[2]
_START_S = 30


class RunningCentral:
    def __init__(self, folder: Path, *options: str) -> None:
        """`options` are further ones of `diwan-central serve`."""
        self.folder = folder
        self._options = options
        self.url = ""
        self._port = 0
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def port(self) -> int:
        return self._port

    def start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "central.log").open("a") as log:
            self._process = subprocess.Popen(
                self._command("serve", "--port", str(self._port), "--json", *self._options),
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=_ROOT,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"central did not start:\n{self.log()}"
        self.url = json.loads(line)["url"]
        self._port = int(self.url.rpartition(":")[2])

    def stop(self) -> None:
        self._end("terminate")

    def kill(self) -> None:
        """As kill -9 does it: nothing is said, nothing is finished."""
        self._end("kill")

    def log(self) -> str:
        return (self.folder / "central.log").read_text()

    def run(self, *arguments: str) -> str:
        """What `diwan-central ARGUMENTS` prints; its failure is the test's."""
        done = subprocess.run(
            self._command(*arguments), capture_output=True, text=True, cwd=_ROOT, check=False
        )
        assert done.returncode == 0, done.stderr or done.stdout
        return done.stdout

    def enrol_code(self, name: str = "City hall 1") -> str:
        with self.database() as database, database.writing() as connection:
            return make_code(connection, name, SystemClock().now())

    def answers(self) -> list[dict[str, Any]]:
        with self.database() as database, database.reading() as connection:
            return json.loads("".join(as_json(connection, Wanted())))

    @contextlib.contextmanager
    def database(self) -> Iterator[Database]:
        """The very database central works on, for what its commands would do."""
        database = Database(load_config(self.folder, {}).database)
        try:
            yield database
        finally:
            database.close()

    def publish(self, pack: Path) -> dict[str, Any]:
        """Signed with keys that are made here, the first time."""
        if not (self.folder / "content").exists():
            roots = [self.folder / f"root-{n}.pem" for n in (1, 2, 3)]
            create(self.folder / "content", roots, (), 1, SystemClock().now())
        return json.loads(self.run("publish", str(pack), "--json"))

    def _command(self, *arguments: str) -> list[str]:
        module = [sys.executable, "-m", "sync.commands.central"]
        return [*module, "--data", str(self.folder), *arguments]

    def _end(self, how: str) -> None:
        if self._process is None:
            return
        getattr(self._process, how)()
        self._process.wait(_START_S)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None
