"""A screen where there is none, and hands on it: Xvfb, and events through the X server itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import Any


class NoScreenError(Exception):
    """No virtual screen could be started."""


class VirtualScreen:
    """Xvfb on a free display number, private to this process. Sets DISPLAY."""

    def __init__(self, width: int, height: int) -> None:
        self._process = self._start(width, height)

    def _start(self, width: int, height: int) -> subprocess.Popen[bytes]:
        if shutil.which("Xvfb") is None:
            raise NoScreenError("Xvfb is not installed; ./dev setup installs it")
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24"]
        command += ["-nolisten", "tcp", "-noreset", "-dpi", "96"]
        process = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            process.wait()
            raise NoScreenError("Xvfb ended at once; run it by hand to see why")
        os.environ["DISPLAY"] = f":{number}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        return process

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


class Hands:
    """A finger and a keyboard on the X server: what a touch screen would send, no short cut."""

    def __init__(self) -> None:
        from Xlib import X, display
        from Xlib.ext import xtest

        self._x: Any = X
        self._xtest: Any = xtest
        self._display: Any = display.Display()

    def tap(self, x: int, y: int) -> None:
        """Touch a point of the screen, in px, and let go."""
        self._send(self._x.MotionNotify, x=x, y=y)
        self._send(self._x.ButtonPress, detail=1)
        time.sleep(0.03)
        self._send(self._x.ButtonRelease, detail=1)

    def key(self, name: str) -> None:
        """Press a key by its X name, e.g. "Tab"."""
        from Xlib import XK

        code = self._display.keysym_to_keycode(XK.string_to_keysym(name))
        self._send(self._x.KeyPress, detail=code)
        self._send(self._x.KeyRelease, detail=code)

    def close(self) -> None:
        self._display.close()

    def _send(self, kind: int, **details: int) -> None:
        self._xtest.fake_input(self._display, kind, **details)
        self._display.sync()
