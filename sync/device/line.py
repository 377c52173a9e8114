"""The line to central: every request signed, by central's clock, under the key central knows.

The environment decides nothing (`trust_env=False`: a proxy or authority set there would otherwise
override ours), nothing waits forever, and redirects are not followed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import requests

from sync.device.errors import Refused, Unreachable
from sync.device.identity import Identity, other_ways
from sync.device.replies import in_words, refusal_of
from sync.device.signing import CentralTime, signed_headers
from sync.device.tls import TlsAdapter
from sync.protocol.bodies import digest_header
from sync.protocol.problems import CLOCK, NOT_AUTHENTICATED

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.clock import Clock

_CONNECT_S = 10.0
_READ_S = 30.0


class Line:
    """`adopt` is called when central turns out to know this device by another of its keys; `known`
    says what time it is at least, None where central has told none yet.
    """

    def __init__(
        self,
        identity: Identity,
        clock: Clock,
        adopt: Callable[[Identity], None],
        known: Callable[[], datetime | None],
    ) -> None:
        self.identity = identity
        self.time = CentralTime(clock)
        self._adopt = adopt
        self._url = identity.central_url.rstrip("/")
        self._session = _session(identity.ca_file, known)

    def close(self) -> None:
        self._session.close()

    def ask(
        self, method: str, path: str, headers: dict[str, str], data: bytes | None = None
    ) -> requests.Response:
        """A reply that is a success; raises `Unreachable` or `Refused`."""
        ask = partial(self._by_centrals_clock, method, path, headers, data)
        try:
            return ask(self.identity)
        except Refused as refusal:
            if refusal.code != NOT_AUTHENTICATED.code:
                raise
            return self._under_another_key(ask, refusal)

    def _under_another_key(
        self, ask: Callable[[Identity], requests.Response], refusal: Refused
    ) -> requests.Response:
        """A change of keys was made and the reply got lost, or central was set back before it."""
        for identity in other_ways(self.identity):
            try:
                reply = ask(identity)
            except Refused as other:
                if other.document is None or other.code == NOT_AUTHENTICATED.code:
                    continue
                self._take(identity)
                raise
            self._take(identity)
            return reply
        raise refusal

    def _take(self, identity: Identity) -> None:
        self.identity = identity
        self._adopt(identity)

    def _by_centrals_clock(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        data: bytes | None,
        identity: Identity,
    ) -> requests.Response:
        try:
            return self._try(method, path, headers, data, identity)
        except Refused as refusal:
            told = refusal.document.time if refusal.document else None
            if refusal.code != CLOCK.code or told is None:
                raise
            self.time.learn(told)
        return self._try(method, path, headers, data, identity)

    def _try(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        data: bytes | None,
        identity: Identity,
    ) -> requests.Response:
        if data is not None:
            headers = headers | {"Content-Digest": digest_header(data)}
        try:
            reply = self._session.request(
                method,
                self._url + path,
                headers=signed_headers(identity, method, path, headers, self.time.stamp()),
                data=data,
                timeout=(_CONNECT_S, _READ_S),
                allow_redirects=False,
                stream=True,
            )
        except (requests.RequestException, ValueError) as error:
            raise Unreachable(in_words(error)) from error
        except OSError as error:  # requests looks for the file itself
            raise Unreachable(
                f"{identity.ca_file}, which says whose certificate to believe, cannot be read"
            ) from error
        if 200 <= reply.status_code < 300:
            return reply
        raise refusal_of(reply)


def _session(ca_file: str, known: Callable[[], datetime | None]) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.verify = ca_file or True
    session.headers.update({"User-Agent": "diwan-sync", "Accept-Encoding": "identity"})
    # Trying again is the loop's business: it knows when it may, and an adapter does not.
    adapter = TlsAdapter(known)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session
