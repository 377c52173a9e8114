"""A screen that only this test has, as high as a kiosk's."""

from __future__ import annotations

import os
import subprocess
from typing import Self


class VirtualScreen:
    """`with VirtualScreen() as screen:` gives `screen.environment` to start programs in."""

    def __enter__(self) -> Self:
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1080x1920x24", "-noreset"]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, pass_fds=[tell], stdout=quiet, stderr=quiet)
        os.close(tell)
        with os.fdopen(told) as number:
            display = number.readline().strip()
        assert display, "Xvfb did not start"
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND"))}
        self.environment = {**kept, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
