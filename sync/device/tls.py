"""TLS to central: whom to believe, and by whose clock.

The authorities are those of `ca_file`, or the usual ones; nothing in the environment adds any,
redirects the line or writes its keys down. A name that does not fit the address is refused, and so
is a certificate whose time is over. Whose time: a kiosk's own clock may be years off, and a line
that never opens again because of it would never be set right. So once central has told its time,
the end of a certificate is held against that; before, against the kiosk's clock.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_NO_CHECK_TIME = 0x200000
"""OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which the standard library does not name."""

_EXPIRED = "certificate has expired"


class TlsAdapter(HTTPAdapter):
    """One connection, no second try. `known` says what time it is at least, by central's word."""

    def __init__(self, known: Callable[[], datetime | None]) -> None:
        self._known = known
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(
        self,
        connections: int,
        maxsize: int,
        block: bool = False,  # noqa: FBT001, FBT002 - theirs
        **options: Any,
    ) -> None:
        # A context of our own: the default one looks into the environment (SSLKEYLOGFILE).
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        super().init_poolmanager(connections, maxsize, block, ssl_context=context, **options)
        known = self._known

        class Connection(_DatedConnection):
            time = staticmethod(known)

        class Pool(HTTPSConnectionPool):
            ConnectionCls = Connection

        self.poolmanager.pool_classes_by_scheme = {"http": HTTPConnectionPool, "https": Pool}


class _DatedConnection(HTTPSConnection):
    @staticmethod
    def time() -> datetime | None:
        """Central's time, where it is known; then a certificate's end is held against it."""
        return None

    def connect(self) -> None:
        known = self.time()
        context = self.ssl_context
        assert context is not None
        flags = int(context.verify_flags)
        flags = flags & ~_NO_CHECK_TIME if known is None else flags | _NO_CHECK_TIME
        context.verify_flags = ssl.VerifyFlags(flags)
        super().connect()
        if known is not None and known.timestamp() > _end_of(self.sock):
            self.close()
            raise ssl.SSLCertVerificationError(_EXPIRED)


def _end_of(line: Any) -> float:
    told: str = line.getpeercert()["notAfter"]
    return float(ssl.cert_time_to_seconds(told))


def in_words(error: Exception) -> str:
    """What is wrong with a certificate, for staff."""
    text = str(error).lower()
    if "expired" in text or "not yet valid" in text:
        return (
            "central's certificate is not valid at this time: renew it, or set this kiosk's clock"
        )
    if "mismatch" in text or "doesn't match" in text or "not valid for" in text:
        return "central's certificate is for another name than the address this kiosk has"
    if "certificate" in text:
        return "central's certificate is not one this kiosk believes"
    return "central does not speak TLS as this kiosk does"
