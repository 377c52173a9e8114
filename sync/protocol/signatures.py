"""How a request is signed: HTTP Message Signatures (RFC 9421), with every choice made.

Covered are the method, the path, the query, and every header that says what the body is, the
digest of the body among them; the name of the host is not, because a proxy in front of central may
change it, and a key is known to one central only. The parameters are `created`, `nonce`, `keyid`
(the public key, 64 hexadecimal digits), `alg` (always `ed25519`) and `tag` (always `diwan`), in any
order. One signature per request. Whatever else a header may say is refused, not interpreted.

Knows no cryptography: `base` is what was signed, `kiosk.trust.signing` signs and checks.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, NamedTuple

from sync.protocol.problems import BAD_SIGNATURE, NOT_AUTHENTICATED, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

LABEL, TAG, ALGORITHM = "diwan", "diwan", "ed25519"
_ABOUT_THE_BODY = ("content-type", "content-encoding", "content-range", "content-digest")
SINGLE = frozenset({"signature", "signature-input", *_ABOUT_THE_BODY})
"""Headers that a request may carry once: of two, nobody could say which was signed."""

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_LONGEST = 1000
_KEY = r"[a-z*][a-z0-9_.*-]{0,30}"
_VALUE = r'(?:[0-9]{1,15}|"[ !#-\[\]-~]{0,64}")'
_INPUT = re.compile(
    rf'({_KEY})=(\(("[@a-z-]{{1,20}}"(?: "[@a-z-]{{1,20}}"){{0,9}})\)((?:;{_KEY}={_VALUE}){{1,8}}))'
)
_SIGNATURE = re.compile(rf"({_KEY})=:([A-Za-z0-9+/]{{85}}[AQgw]==):")
_PARAMETERS = {
    "created": re.compile(r"[0-9]{1,15}"),
    "nonce": re.compile(r'"[0-9a-f]{16}"'),
    "keyid": re.compile(r'"[0-9a-f]{64}"'),
    "alg": re.compile(f'"{ALGORITHM}"'),
    "tag": re.compile(f'"{TAG}"'),
}
_AS_WE_WRITE = re.compile(
    "".join(
        f";{name}=(?P<{name}>{_PARAMETERS[name].pattern})"
        for name in ("created", "keyid", "alg", "nonce", "tag")
    )
)
"""In the order of `base_to_sign`: at one glance, for it comes with every request."""


class Stamp(NamedTuple):
    """When a request was signed: seconds by central's clock, and what orders those of one second.

    `nonce` is sixteen hexadecimal digits that only grow, so that stamps of one device compare.
    """

    created: int
    nonce: str


class SignedRequest(NamedTuple):
    """What a request claims: `key` signed `base` with `signature`."""

    key: bytes
    signature: bytes
    base: bytes
    stamp: Stamp


def base_to_sign(
    method: str, target: str, headers: Mapping[str, str], public: bytes, stamp: Stamp
) -> tuple[bytes, str]:
    """(the bytes to sign, the parameters as `signed_with` wants them).

    `target` is path and query, `headers` the request's others, in lower case.
    """
    path, _, query = target.partition("?")
    names = _must_cover(method, headers)
    covered = " ".join(f'"{name}"' for name in names)
    parameters = (
        f'({covered});created={stamp.created};keyid="{public.hex()}"'
        f';alg="{ALGORITHM}";nonce="{stamp.nonce}";tag="{TAG}"'
    )
    return _base(names, method, path, query, headers, parameters), parameters


def signed_with(parameters: str, signature: bytes) -> dict[str, str]:
    """The two headers that make a request a signed one."""
    encoded = base64.b64encode(signature).decode()
    return {"Signature-Input": f"{LABEL}={parameters}", "Signature": f"{LABEL}=:{encoded}:"}


def read_signature(method: str, path: str, query: str, headers: Mapping[str, str]) -> SignedRequest:
    """What the request claims; nothing of it is proven yet. `headers` have names in lower case.

    Raises `Problem` NOT_AUTHENTICATED where there is no signature, BAD_SIGNATURE where it is not
    one of the agreed kind.
    """
    given = headers.get("signature-input", "")
    if not given:
        raise Problem(NOT_AUTHENTICATED, "the request is not signed")
    found = _INPUT.fullmatch(given) if len(given) <= _LONGEST else None
    value = _SIGNATURE.fullmatch(headers.get("signature", ""))
    if found is None or value is None or found[1] != value[1]:
        raise Problem(BAD_SIGNATURE, "one signature in the agreed form is required")
    names = found[3][1:-1].split('" "')
    wanted = _must_cover(method, headers)
    if len(names) != len(wanted) or set(names) != set(wanted):
        raise Problem(BAD_SIGNATURE, f"exactly these are to be covered: {', '.join(wanted)}")
    told = _parameters(found[4])
    try:
        base = _base(names, method, path, query, headers, found[2])
    except UnicodeEncodeError:
        raise Problem(BAD_SIGNATURE, "a covered header has letters beyond ASCII") from None
    return SignedRequest(
        key=bytes.fromhex(told["keyid"][1:-1]),
        signature=base64.b64decode(value[2]),
        base=base,
        stamp=Stamp(int(told["created"]), told["nonce"][1:-1]),
    )


def _must_cover(method: str, headers: Mapping[str, str]) -> list[str]:
    names = ["@method", "@path", "@query"]
    names += [name for name in _ABOUT_THE_BODY if name in headers]
    if method in _WITH_BODY and "content-digest" not in headers:
        names.append("content-digest")
    return names


def _parameters(text: str) -> dict[str, str]:
    usual = _AS_WE_WRITE.fullmatch(text)
    if usual:
        return usual.groupdict()
    told = dict[str, str]()
    for part in text[1:].split(";"):  # no value can hold a semicolon that passes below
        name, _, value = part.partition("=")
        pattern = _PARAMETERS.get(name)
        if name in told or pattern is None or not pattern.fullmatch(value):
            raise Problem(BAD_SIGNATURE, f"the parameter {name} is not as agreed")
        told[name] = value
    if len(told) != len(_PARAMETERS):
        raise Problem(BAD_SIGNATURE, f"these parameters are required: {', '.join(_PARAMETERS)}")
    return told


def _base(
    names: list[str],
    method: str,
    path: str,
    query: str,
    headers: Mapping[str, str],
    parameters: str,
) -> bytes:
    own = {"@method": method, "@path": path, "@query": f"?{query}"}
    lines = []
    for name in names:
        value = own.get(name)
        if value is None:
            value = headers.get(name, "").strip()
        lines.append(f'"{name}": {value}\n')
    return f'{"".join(lines)}"@signature-params": {parameters}'.encode("ascii")
