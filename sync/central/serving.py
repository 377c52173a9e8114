"""Run the application under uvicorn on sockets of our own, so that port 0 can be announced.

One process by default; several share the port, see `sync.central.workers`.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import signal
import socket
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import uvicorn

from sync.central.workers import supervise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from sync.central.config import Config

ONE_TELLING_S = 0.5
"""A terminal and a service manager tell every process of a group, and then we tell our own."""

GRACE_S = 10
"""How long requests under way may take once the server was told to stop."""
_ALIVE_BEFORE_A_LOOK = 20_000
"""Objects made and not gone again, before the collector looks at them."""
_METRICS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
_STOPS = (signal.SIGTERM, signal.SIGINT)


class CannotListen(Exception):  # noqa: N818 - the state, in the words of the command
    """The address or port is not ours to take."""


class Listening(msgspec.Struct, frozen=True, kw_only=True):
    """Where to listen and with how many processes; the certificate and its key are PEM files."""

    host: str
    port: int
    workers: int = 1
    tls_cert: str | None = None
    tls_key: str | None = None


class _Server(uvicorn.Server):
    """Tells when it really answers; told to stop twice, it does not wait; stopped, it is content."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready
        self._told = 0.0

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        _spare_the_collector()
        if self.started:
            self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        del sig, frame
        now = time.monotonic()
        if not self.should_exit:
            self._told = now
        elif now - self._told > ONE_TELLING_S:
            self.force_exit = True
            logging.getLogger("uvicorn.error").disabled = True  # what is cut off need not explain
        self.should_exit = True

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn does it, but for raising them again at the end: that is no way to exit with 0."""
        before = {each: signal.signal(each, self.handle_exit) for each in _STOPS}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def serve_forever(config: Config, where: Listening, announce: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; requests under way are finished first, a second one forces.

    Raises `CannotListen`.
    """
    listeners = _listen(where)
    name = f"[{where.host}]" if ":" in where.host else where.host
    scheme = "https" if where.tls_cert else "http"
    url = f"{scheme}://{name}:{listeners[0].getsockname()[1]}"
    with contextlib.ExitStack() as stack:
        for listener in listeners:
            stack.enter_context(listener)
        if where.workers == 1:
            _serve(config, where, listeners[0], lambda: announce(url))
            return
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="diwan-metrics-"))
        # Read by the metrics' library when it is loaded, in each of the processes.
        os.environ[_METRICS_FOLDER] = folder
        supervise(
            [partial(_serve, config, where, listener) for listener in listeners],
            lambda: announce(url),
            lambda pid: _forget_gauges(folder, pid),
            grace_s=GRACE_S,
        )


def _serve(
    config: Config, where: Listening, listener: socket.socket, ready: Callable[[], None]
) -> None:
    # Behind the folder for metrics.
    from sync.central.app import create_app
    from sync.central.wire import HttpProtocol

    server = _Server(
        uvicorn.Config(
            create_app(config),
            http=HttpProtocol,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=GRACE_S,
            limit_concurrency=config.limits.connections,
            proxy_headers=bool(config.proxies),
            forwarded_allow_ips=config.proxies,
            ssl_certfile=where.tls_cert,
            ssl_keyfile=where.tls_key,
        ),
        ready,
    )
    server.run(sockets=[listener])


def _spare_the_collector() -> None:
    """What was loaded stays to the end, so it is not looked through again and again for rubbish.

    Requests leave hardly any cycles; a batch's rows alone would call the collector several times.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_ALIVE_BEFORE_A_LOOK, 20, 20)


def _forget_gauges(folder: str, pid: int) -> None:
    """Counters of a process that ended still count; what it was doing just then does not."""
    for file in Path(folder).glob(f"gauge_live*_{pid}.db"):
        file.unlink(missing_ok=True)


def _listen(where: Listening) -> list[socket.socket]:
    """A socket for each process, all on one port: the kernel deals connections out among them."""
    first = _bound(where.host, where.port, shared=False)
    if where.workers == 1:
        return [first]
    port = first.getsockname()[1]
    first.close()  # it said that the port is free, which sharing sockets would not notice
    return [_bound(where.host, port, shared=True) for _ in range(where.workers)]


def _bound(host: str, port: int, *, shared: bool) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if shared:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        listener.bind((host, port))
        listener.listen(1024)
    except (OSError, OverflowError) as error:
        listener.close()
        raise CannotListen(str(error)) from error
    return listener
