"""A cable between kiosk and central that a test can pull out and put back."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Self


class Cable:
    """Forwards TCP from a port of its own.

    Cuts itself after `cut_after` bytes back, or `cut_after_there` bytes there.
    """

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._whole = True
        self.carried = 0
        self.carried_there = 0
        self.cut_after: int | None = None
        self.cut_after_there: int | None = None
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self.pull()

    def pull(self) -> None:
        """Every connection breaks, and no new one gets through."""
        with self._lock:
            self._whole = False
            for end in self._open:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()
            self._open.clear()

    def put_back(self) -> None:
        with self._lock:
            self._whole = True
            self.cut_after = self.cut_after_there = None

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self._join(near)

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(self._target, 5)
        except OSError:
            near.close()
            return
        with self._lock:
            if not self._whole:
                near.close()
                far.close()
                return
            self._open |= {near, far}
        threading.Thread(target=self._carry, args=(near, far, False), daemon=True).start()
        threading.Thread(target=self._carry, args=(far, near, True), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, back: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(16 * 1024):
                if self._spent(len(data)) if back else self._spent_there(len(data)):
                    self.pull()
                    return
                sink.sendall(data)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def _spent_there(self, size: int) -> bool:
        with self._lock:
            self.carried_there += size
            if self.cut_after_there is None:
                return False
            self.cut_after_there -= size
            return self.cut_after_there <= 0

    def _spent(self, size: int) -> bool:
        with self._lock:
            self.carried += size
            if self.cut_after is None:
                return False
            self.cut_after -= size
            return self.cut_after <= 0
