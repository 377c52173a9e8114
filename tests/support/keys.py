"""Keys for tests: one for each name, always the same, and requests signed with them."""

from __future__ import annotations

import hashlib
import itertools
from datetime import UTC, datetime

from kiosk.trust.signing import public_half, sign
from sync.protocol.bodies import digest_header
from sync.protocol.signatures import Stamp, base_to_sign, signed_with

_count = itertools.count(1)


def secret_of(name: str) -> bytes:
    """The secret key of this name."""
    return hashlib.sha256(f"a key for tests: {name}".encode()).digest()


def public_of(name: str) -> bytes:
    return public_half(secret_of(name))


def stamp_at(now: datetime | None = None) -> Stamp:
    """A stamp of this moment (else of the machine's clock), newer than all before it."""
    moment = now or datetime.now(UTC)
    return Stamp(int(moment.timestamp()), f"{next(_count):016x}")


def signed(
    name: str,
    method: str,
    target: str,
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
    stamp: Stamp | None = None,
) -> dict[str, str]:
    """All headers of a request that the key of this name signed.

    `target` is path and query; with a `body` its digest is added, unless `headers` have one.
    """
    sent = {key.lower(): value for key, value in (headers or {}).items()}
    if body is not None:
        sent.setdefault("content-digest", digest_header(body))
    secret = secret_of(name)
    base, parameters = base_to_sign(method, target, sent, public_half(secret), stamp or stamp_at())
    return sent | signed_with(parameters, sign(secret, base))
