"""The one place that starts threads. Work leaves the screen's thread here and comes back here."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
log = logging.getLogger(__name__)


class Background(QObject):
    """Lanes are threads with a name; work in one lane runs in order, one piece at a time.

    The store's lane owns the only writing connection, so whatever touches it runs there.
    """

    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._closed = False
        self._back.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` in a lane; `done` or `failed` is called in the screen's thread.

        What is asked for after `close` is left: whoever would see the result has gone.
        """
        if self._closed:
            return
        future = self._lane(lane).submit(work)
        future.add_done_callback(lambda f: self._finish(f, done, failed))

    def call(self, action: Callable[[], None]) -> None:
        """From any thread: do `action` in the screen's thread, soon."""
        self._back.emit(action)

    def start_thread(self, target: Callable[[], None], name: str) -> None:
        """A thread of its own for something that waits for ever, such as a pipe's reader."""
        threading.Thread(target=target, name=name, daemon=True).start()

    def close(self) -> None:
        """Wait for what is under way; nothing new is taken."""
        self._closed = True
        for lane in self._lanes.values():
            lane.shutdown(wait=True)
        self._lanes.clear()

    def _lane(self, name: str) -> ThreadPoolExecutor:
        if name not in self._lanes:
            self._lanes[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        return self._lanes[name]

    def _finish(
        self,
        future: Future[Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        error = future.exception()
        if error is None:
            if done is not None:
                result = future.result()
                self.call(lambda: done(result))
        elif failed is not None and isinstance(error, Exception):
            caught = error
            self.call(lambda: failed(caught))
        else:
            log.error("work in the background failed", exc_info=error)

    @staticmethod
    def _call(action: Callable[[], None]) -> None:
        action()
