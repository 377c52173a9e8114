"""A bad line: it delays, cuts, truncates and says things twice, each connection by lot."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from tests.support.cable import Cable

if TYPE_CHECKING:
    from random import Random

_MOST_REPEATED = 4 * 1024 * 1024


class Fate(NamedTuple):
    """What happens to one connection. Numbers are bytes carried until then; None: never."""

    delay_s: float = 0.0
    cut_there: int | None = None
    cut_back: int | None = None
    end_there: int | None = None
    again: bool = False


class RoughCable(Cable):
    """`roughness` is the share of connections to which something happens.

    A request said twice arrives again later on a connection of its own, byte by byte the same.
    """

    def __init__(self, port: int, random: Random) -> None:
        self._random = random
        self._fates: dict[socket.socket, Fate] = {}
        self._said: dict[socket.socket, bytearray] = {}
        self.roughness = 0.0
        self.repeated = 0
        super().__init__(port)

    def fate(self) -> Fate:
        draw = self._random
        if draw.random() >= self.roughness:
            return Fate()
        point = int(2 ** draw.uniform(4, 17))
        return draw.choice(
            [
                Fate(delay_s=draw.uniform(0.005, 0.15)),
                Fate(cut_there=point),
                Fate(cut_back=int(2 ** draw.uniform(0, 9))),
                Fate(end_there=point),
                Fate(again=True),
            ]
        )

    def _carry(self, source: socket.socket, sink: socket.socket, back: bool) -> None:
        near = sink if back else source
        with self._lock:
            fate = self._fates.setdefault(near, self.fate())
            said = self._said.setdefault(near, bytearray())
        carried = 0
        with contextlib.suppress(OSError):
            while data := source.recv(16 * 1024):
                time.sleep(fate.delay_s)
                limit = fate.cut_back if back else fate.cut_there
                if limit is not None and carried + len(data) > limit:
                    sink.sendall(data[: limit - carried])
                    self._break(source, sink)
                    return
                if not back and fate.end_there is not None and carried + len(data) > fate.end_there:
                    sink.sendall(data[: fate.end_there - carried])
                    break
                if not back and fate.again and len(said) < _MOST_REPEATED:
                    said += data
                carried += len(data)
                sink.sendall(data)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)
        if not back and fate.again and said:
            threading.Thread(target=self._say_again, args=(bytes(said),), daemon=True).start()

    def _break(self, *ends: socket.socket) -> None:
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _say_again(self, said: bytes) -> None:
        """Nobody listens to the reply."""
        with (
            contextlib.suppress(OSError),
            socket.create_connection(self._target, 5) as line,
        ):
            line.sendall(said)
            line.shutdown(socket.SHUT_WR)
            line.settimeout(5)
            while line.recv(16 * 1024):
                pass
            self.repeated += 1
