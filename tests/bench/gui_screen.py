"""A screen whose pixels anyone may read without asking the X server, so that looking costs the
measured program nothing. Xvfb keeps its picture in a file; we map it.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

PIXEL = np.uint32(0xFFFFFF)
XWD_HEADER_WORDS = 25


class BenchScreen:
    """`with BenchScreen(1080, 1920) as screen:` starts Xvfb and points $DISPLAY at it."""

    def __init__(self, width: int = 1080, height: int = 1920) -> None:
        self.width = width
        self.height = height

    def __enter__(self) -> BenchScreen:
        shared = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(dir=shared if os.access(shared, os.W_OK) else None))
        ready, told = os.pipe()
        self.server = subprocess.Popen(
            # Without the pointer's picture: it would count as changed pixels.
            ["Xvfb", "-displayfd", str(told), "-screen", "0", f"{self.width}x{self.height}x24"]
            + ["-nocursor", "-noreset", "-nolisten", "tcp", "-dpi", "96", "-fbdir", self.folder],
            pass_fds=[told],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(told)
        with os.fdopen(ready) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise SystemExit("bench: Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ.pop("XAUTHORITY", None)
        self._map()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.terminate()
        self.server.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _map(self) -> None:
        with (self.folder / "Xvfb_screen0").open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(f">{XWD_HEADER_WORDS}I", memory[: 4 * XWD_HEADER_WORDS])
        size, row_bytes, colours = header[0], header[12], header[19]
        pixels = np.frombuffer(memory, "<u4", row_bytes // 4 * self.height, size + 12 * colours)
        self._pixels = pixels.reshape(self.height, row_bytes // 4)[:, : self.width]

    def look(self, box: tuple[int, int, int, int] | None = None, every: int = 1) -> np.ndarray:
        """A copy of the picture as 0xRRGGBB; `box` is x, y, width, height; `every` thins it out."""
        x, y, width, height = box or (0, 0, self.width, self.height)
        return self._pixels[y : y + height : every, x : x + width : every] & PIXEL

    def save(self, path: Path) -> None:
        from PIL import Image

        seen = self.look()
        channels = [(seen >> shift & 0xFF).astype(np.uint8) for shift in (16, 8, 0)]
        Image.fromarray(np.dstack(channels)).save(path)


def is_blank(picture: np.ndarray) -> bool:
    return bool((picture == picture.flat[0]).all())


def has_content(picture: np.ndarray) -> bool:
    """More than a bare window: several colours, and enough off the commonest one."""
    colours, counts = np.unique(picture, return_counts=True)
    return len(colours) >= 4 and 1 - counts.max() / picture.size >= 0.003


def wait_until_blank(screen: BenchScreen, seconds: float = 8.0) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not is_blank(screen.look(every=4)):
        time.sleep(0.05)
