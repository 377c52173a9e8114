"""`diwan` as it is started on a real kiosk: a process of its own, with a settings file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Self

_ROOT = Path(__file__).resolve().parents[2]


def write_settings(folder: Path, data: Path, pack: Path | None) -> Path:
    """A settings file of a kiosk in a window."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "diwan.toml"
    lines = [f"data_dir = {json.dumps(str(data))}"]
    if pack is not None:
        lines.append(f"pack = {json.dumps(str(pack))}")
    file.write_text("\n".join([*lines, "[display]", "full_screen = false", ""]), "utf-8")
    return file


def diwan(*arguments: str, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        _command(*arguments),
        capture_output=True,
        text=True,
        cwd=_ROOT,
        env=_environment(),
        timeout=seconds,
        check=False,
    )


class KioskProcess:
    """The window as a process, to be killed without warning."""

    def __init__(self, settings: Path) -> None:
        self.process = subprocess.Popen(
            _command("kiosk", "--settings", str(settings)),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=_ROOT,
            env=_environment(),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    @property
    def runs(self) -> bool:
        return self.process.poll() is None


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "ui.cli", *arguments]


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
