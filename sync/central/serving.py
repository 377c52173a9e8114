"""Run the application under uvicorn on a socket of our own, so that port 0 can be announced."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import uvicorn

from sync.central.app import create_app

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.central.config import Config


class CannotListen(Exception):  # noqa: N818 - the state, in the words of the command
    """The address or port is not ours to take."""


class _Server(uvicorn.Server):
    """Tells its address once it really answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()


def serve_forever(
    config: Config,
    host: str,
    port: int,
    announce: Callable[[str], None],
    *,
    tls_cert: str | None = None,
    tls_key: str | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT; requests under way are finished first (10 s at most)."""
    listener = _listen(host, port)
    name = f"[{host}]" if ":" in host else host
    scheme = "https" if tls_cert else "http"
    server = _Server(
        uvicorn.Config(
            create_app(config),
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=10,
            h11_max_incomplete_event_size=32 * 1024,
            limit_concurrency=1000,
            ssl_certfile=tls_cert,
            ssl_keyfile=tls_key,
        ),
        lambda: announce(f"{scheme}://{name}:{listener.getsockname()[1]}"),
    )
    with listener:
        server.run(sockets=[listener])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(1024)
    except (OSError, OverflowError) as error:
        listener.close()
        raise CannotListen(str(error)) from error
    return listener
