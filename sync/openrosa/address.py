"""Where a server is and how to get in, checked before a password or a key leaves this machine.

Secrets are read from files or the environment; a target's own record holds only where they are.
"""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import msgspec

from sync.openrosa.errors import BadTarget

if TYPE_CHECKING:
    from collections.abc import Mapping

Scheme = Literal["none", "basic", "digest"]
_VARIABLE = "DIWAN_OPENROSA_PASSWORD_"
_LONGEST_SECRET = 4096


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """One server to deliver to. Of `url` and `url_file` one is given: an address with a key in it
    is a secret. `forms` limits delivery to these ids; empty means all.
    """

    name: str
    url: str = ""
    url_file: str = ""
    user: str = ""
    auth: Scheme = "none"
    password_file: str = ""
    ca_file: str = ""
    forms: tuple[str, ...] = ()

    @property
    def shown_url(self) -> str:
        """For people: never the secret one."""
        return self.url or f"(address in {self.url_file})"


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """What a client needs: the address OpenRosa's paths are appended to, and secrets in the clear."""

    url: str
    auth: Scheme = "none"
    user: str = ""
    password: str = ""
    ca_file: str = ""

    def __repr__(self) -> str:
        return f"Access(auth={self.auth!r})"


def access_to(target: Target, environ: Mapping[str, str] = os.environ) -> Access:
    """Read the secrets. Raises `BadTarget`."""
    url = (target.url or _secret(Path(target.url_file), "the address")).rstrip("/")
    check_url(url, target.auth)
    password = ""
    if target.auth != "none":
        password = environ.get(variable_of(target.name)) or _password(target)
    return Access(
        url=url, auth=target.auth, user=target.user, password=password, ca_file=target.ca_file
    )


def variable_of(name: str) -> str:
    """The environment variable that may hold a target's password."""
    return _VARIABLE + "".join(sign if sign.isalnum() else "_" for sign in name.upper())


def check_url(url: str, auth: Scheme) -> None:
    """Raises `BadTarget` for no address, or one where a secret would travel in the clear."""
    try:
        parts = urlsplit(url)
        proper = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        proper = False
    if not proper:
        raise BadTarget("the address must begin with https:// and name a server")
    if parts.username is not None or parts.password is not None:
        raise BadTarget("the address must not hold a name or password; use --user")
    if parts.query or parts.fragment:
        raise BadTarget("the address must not hold a query (?…) or a fragment (#…)")
    if parts.scheme == "https" or is_loopback(parts.hostname or ""):
        return
    if auth != "digest":
        raise BadTarget("without TLS only --auth digest is allowed: use an https:// address")


def has_secret(url: str) -> bool:
    """Whether an address is itself the access, as those of ODK Central's app users are."""
    return "key" in urlsplit(url).path.split("/")


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _password(target: Target) -> str:
    if not target.password_file:
        raise BadTarget(f"no password is given for {target.name}: set {variable_of(target.name)}")
    return _secret(Path(target.password_file), "the password")


def _secret(path: Path, what: str) -> str:
    """The first line of a file that only its owner may read."""
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise BadTarget(f"others may read {path}, which holds {what}: `chmod 600` it")
        with path.open(encoding="utf-8") as file:
            text = file.read(_LONGEST_SECRET).partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise BadTarget(f"{path}, which should hold {what}, cannot be read: {reason}") from error
    if not text:
        raise BadTarget(f"{path}, which should hold {what}, is empty")
    return text
