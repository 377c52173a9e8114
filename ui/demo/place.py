"""Sets up a whole small service: central with the sample pack, and a kiosk enrolled at it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from kiosk.settings.places import assets_dir

if TYPE_CHECKING:
    from pathlib import Path

PACK = "city-centre"
START_SECONDS = 60
PIN = "258025"


class DemoError(Exception):
    """A part did not come up; the message holds what it said."""


def tell(text: str) -> None:
    print(f"run: {text}", file=sys.stderr, flush=True)


class Central:
    """A real central in a process of its own, listening on loopback."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it and wait for its address. Raises `DemoError` with its last words."""
        self.folder.mkdir(parents=True, exist_ok=True)
        log = self.folder / "central.log"
        with log.open("a", encoding="utf-8") as errors:
            self._process = subprocess.Popen(
                self._command("serve", "--port", "0", "--json"),
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise DemoError(f"central did not start:\n{log.read_text('utf-8')[-2000:]}")
        self.url = json.loads(line)["url"]

    def ask(self, *arguments: str) -> Any:
        """What a central command prints as JSON."""
        done = subprocess.run(
            self._command(*arguments, "--json"), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise DemoError(f"diwan-central {arguments[0]} failed:\n{done.stderr.strip()}")
        return json.loads(done.stdout)

    def received(self, reference: str, wait_s: float) -> dict[str, Any] | None:
        """The answer with this reference number, once central has it."""
        deadline = time.monotonic() + wait_s
        while True:
            found: list[dict[str, Any]] = self.ask(
                "answers", "--reference", reference, *self._keys()
            )
            if found or time.monotonic() > deadline:
                return found[0] if found else None
            time.sleep(0.2)

    def _keys(self) -> list[str]:
        """What opens the answers here, where central and its keys are in one folder to try."""
        secret = self.folder.parent / "operational.key"
        return ["--identity", str(secret)] if secret.exists() else []

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def _command(self, *arguments: str) -> list[str]:
        module = [sys.executable, "-m", "sync.commands.central"]
        return [*module, "--data", str(self.folder), *arguments]


def diwan(*arguments: str) -> str:
    """What a `diwan` command prints; raises `DemoError` with what went wrong."""
    done = subprocess.run(
        [sys.executable, "-m", "ui.cli", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise DemoError(f"diwan {arguments[0]} failed:\n{done.stderr.strip()}")
    return done.stdout


def set_up(folder: Path) -> tuple[Central, Path]:
    """Central running with the sample pack published, and the data folder of an enrolled kiosk
    that has pulled it.
    """
    central = Central(folder / "central")
    central.start()
    try:
        tell(f"central listens at {central.url}")
        for role in ("operational", "escrow"):
            central.ask("keys", "new", "--role", role, "--out", str(folder / f"{role}.key"))
        tell(f"what visitors write is sealed; {folder / 'operational.key'} opens it")
        if not (central.folder / "content").exists():
            keys = [option for name in "abc" for option in ("--root", str(folder / f"{name}.pem"))]
            central.ask("content-keys", "new", *keys)
        published = central.ask("publish", str(assets_dir() / "packs" / PACK))
        tell(f"published {PACK} {published.get('version', '')}")
        data = folder / "kiosk"
        if not (data / "device.json").exists():
            code = central.ask("enrol-code", "--name", "Sample kiosk")["code"]
            diwan("enrol", "--central", central.url, "--code", code, "--data", str(data))
            tell("the kiosk is enrolled")
        diwan("sync", "now", "--data", str(data))
        tell("the kiosk has the pack")
    except BaseException:
        central.stop()
        raise
    return central, data
