"""A client of any OpenRosa server: what it offers, and submissions into it.

The environment decides nothing, nothing waits forever, redirects are not followed, and only 201 or
202 with an OpenRosaResponse is a success: a captive portal's cheerful page is none.
"""

from __future__ import annotations

from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth

from sync.openrosa.address import check_url
from sync.openrosa.documents import (
    ListedForm,
    ListedMedium,
    NotOpenRosa,
    read_form_list,
    read_manifest,
    read_response,
)
from sync.openrosa.errors import BadTarget, Denied, Rejected, TooLarge, Unreachable
from sync.openrosa.multipart import written
from sync.openrosa.names import ACCEPTS_HEADER, VERSION, VERSION_HEADER
from sync.openrosa.replies import body_of, in_words, wait_of, words_of
from sync.openrosa.submission import requests_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from urllib.parse import SplitResult

    from sync.openrosa.address import Access
    from sync.openrosa.submission import Submission

Document = TypeVar("Document")
_CONNECT_S, _READ_S = 10.0, 60.0
_DOCUMENT_BYTES = 16 * 1024 * 1024
_USUAL_MOST = 10_000_000
_LARGEST_MOST = 16 * 1024 * 1024
"""Bytes of one request where the server announces nothing, and whatever it announces: a request is
held in memory.
"""

_TAKEN = (201, 202)
_NOT_NOW_S = 3600.0
_LATER = (408, 425, 429)


class OpenRosaServer:
    """One server, for one thread. All methods raise the errors of `sync.openrosa.errors`."""

    def __init__(self, access: Access) -> None:
        check_url(access.url, access.auth)
        self._access = access
        self._session = _session(access.ca_file)
        self._auth = _auth_of(access)
        self._submit_url = ""
        self._most = 0

    def forms(self) -> list[ListedForm]:
        return self._document(f"{self._access.url}/formList", read_form_list)

    def manifest(self, form: ListedForm) -> list[ListedMedium]:
        return self._document(form.manifest_url, read_manifest) if form.manifest_url else []

    def fetch(self, url: str, most: int = _DOCUMENT_BYTES) -> bytes:
        """A form or a file of one, from an address the server gave; at most `most` bytes."""
        with self._ask("GET", self._same_server(url)) as reply:
            if reply.status_code != 200:
                raise _failure(reply)
            return body_of(reply, most)

    def submit(self, submission: Submission) -> str:
        """Send all of it, in as many requests as the server's size asks for; its last words.

        Sending it again, wholly or from the middle, does no harm: the XML is the same bytes.
        """
        if not self._submit_url:
            self._look()
        words = ""
        for files, more in requests_for(submission, self._most):
            body, content_type = written(submission.xml, files, more=more)
            words = self._post(body, content_type)
        return words

    def close(self) -> None:
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _look(self) -> None:
        """Ask before sending: is this an OpenRosa server, where exactly, how much at once?"""
        url = f"{self._access.url}/submission"
        with self._ask("HEAD", url) as reply:
            if reply.status_code != 204:
                raise _failure(reply)
            told = reply.headers.get(ACCEPTS_HEADER, "")
            location = reply.headers.get("Location", "")
        announced = int(told) if told.isdecimal() and len(told) < 18 else 0
        self._most = min(announced or _USUAL_MOST, _LARGEST_MOST)
        self._submit_url = self._same_server(urljoin(url, location)) if location else url

    def _post(self, body: bytes, content_type: str) -> str:
        headers = {"Content-Type": content_type}
        with self._ask("POST", self._submit_url, data=body, headers=headers) as reply:
            if reply.status_code in (401, 403):
                # We were let in before, so it is about this form: others may fare better.
                words = f"{reply.status_code} {words_of(reply)}".strip()
                raise Unreachable(words, wait_s=_NOT_NOW_S)
            if reply.status_code not in _TAKEN:
                raise _failure(reply)
            try:
                return read_response(body_of(reply, _DOCUMENT_BYTES))
            except NotOpenRosa as error:
                raise _stranger(reply) from error

    def _document(self, url: str, read: Callable[[bytes], Document]) -> Document:
        body = self.fetch(url)
        try:
            return read(body)
        except NotOpenRosa as error:
            raise Unreachable(f"the reply is not OpenRosa's: {error}", everything=True) from error

    def _same_server(self, url: str) -> str:
        """Raises `BadTarget` where the server sends us, and our secrets, to another one."""
        ours, theirs = urlsplit(self._access.url), urlsplit(url)
        moved_up = (ours.scheme, theirs.scheme) == ("http", "https")
        if theirs.hostname != ours.hostname or (_port(theirs) != _port(ours) and not moved_up):
            raise BadTarget(f"the server names another one ({theirs.netloc}) as its own")
        check_url(f"{theirs.scheme}://{theirs.netloc}", self._access.auth)
        return url

    def _ask(self, method: str, url: str, **options: Any) -> requests.Response:
        headers = {"Date": formatdate(usegmt=True), **options.pop("headers", {})}
        try:
            return self._session.request(
                method,
                url,
                headers=headers,
                auth=self._auth,
                timeout=(_CONNECT_S, _READ_S),
                allow_redirects=False,
                stream=True,
                **options,
            )
        except (requests.RequestException, ValueError) as error:
            broke_off = method == "POST" and not isinstance(error, requests.ConnectTimeout)
            raise Unreachable(in_words(error), everything=not broke_off) from error


def _session(ca_file: str) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.verify = ca_file or True
    session.headers.update(
        {
            "User-Agent": "diwan-openrosa",
            "Accept-Encoding": "identity",
            VERSION_HEADER: VERSION,
        }
    )
    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _auth_of(access: Access) -> AuthBase:
    """Never None: the library would look for a .netrc then."""
    user, password = access.user.encode(), access.password.encode()
    match access.auth:
        case "basic":
            return HTTPBasicAuth(user, password)
        case "digest":
            return HTTPDigestAuth(access.user, access.password)
    return _Nobody()


class _Nobody(AuthBase):
    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _failure(reply: requests.Response) -> Exception:
    """What a reply that is no success means."""
    status = reply.status_code
    words = f"{status} {words_of(reply)}".strip()
    if status in (401, 403):
        return Denied(words)
    if status == 413:
        return TooLarge(status, words)
    if status in _LATER or status >= 500:
        return Unreachable(words, wait_s=wait_of(reply), everything=status in (429, 503))
    if 300 <= status < 400:
        place = urlsplit(reply.headers.get("Location", "")).hostname or "elsewhere"
        return Unreachable(f"{status}: the server sends us to {place}", everything=True)
    if status >= 400:
        return Rejected(status, words)
    return _stranger(reply)


def _stranger(reply: requests.Response) -> Unreachable:
    kind = reply.headers.get("Content-Type", "").partition(";")[0] or "nothing"
    return Unreachable(
        f"{reply.status_code} with {kind}, which is not OpenRosa's (a captive portal?)",
        everything=True,
    )
