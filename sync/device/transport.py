"""The door to central over HTTP, with rules of its own.

The environment decides nothing (`trust_env=False`: a proxy or authority set there would otherwise
override ours), nothing waits forever, redirects are not followed, and a reply counts only when it
is exactly what central says: a captive portal's cheerful page is no acknowledgement.
"""

from __future__ import annotations

import contextlib
import time
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import requests
from requests.adapters import HTTPAdapter

from kiosk.clock import Clock, SystemClock
from sync.device.errors import Refused, Unreachable
from sync.device.identity import Identity, other_ways
from sync.device.signing import CentralTime, signed_headers
from sync.protocol.bodies import compress, digest_header
from sync.protocol.content import CONTENT, TIMESTAMP
from sync.protocol.desks import DESK_ITEMS, DeskPage, DeskRequest
from sync.protocol.messages import (
    Acknowledgement,
    BlobState,
    EnrolmentReply,
    EnrolmentRequest,
    FeedPage,
    Heartbeat,
    HeartbeatReply,
    KeyChange,
    KeyReply,
)
from sync.protocol.problems import (
    CLOCK,
    NOT_AUTHENTICATED,
    ProblemDocument,
    Reaction,
    reaction_to,
)
from sync.protocol.versions import (
    BLOB_TYPE,
    ENROLMENTS,
    FEED,
    HEARTBEATS,
    ITEMS_TYPE,
    JSON_TYPE,
    KEYS,
    PROBLEM_TYPE,
    blob_path,
    items_path,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Reply = TypeVar("Reply")
_CONNECT_S = 10.0
_READ_S = 30.0
_WHOLE_REPLY_S = 60.0
_REPLY_BYTES = 1024 * 1024
_CHUNK = 64 * 1024
_LONGEST_WISH_S = 3600.0
NOT_MODIFIED = 304


class HttpCentral:
    """Central at one address. Not for several threads."""

    authenticated = True

    def __init__(
        self,
        identity: Identity,
        clock: Clock | None = None,
        adopt: Callable[[Identity], None] = lambda _identity: None,
    ) -> None:
        """`adopt` is called when central turns out to know this device by another of its keys."""
        self.identity = identity
        self.time = CentralTime(clock or SystemClock())
        self._adopt = adopt
        self._url = identity.central_url.rstrip("/")
        self._session = _session(identity.ca_file)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentReply:
        return self._post_message(ENROLMENTS, request, EnrolmentReply)

    def change_key(self, change: KeyChange) -> KeyReply:
        return self._post_message(KEYS, change, KeyReply)

    def beat(self, heartbeat: Heartbeat) -> HeartbeatReply:
        reply = self._post_message(HEARTBEATS, heartbeat, HeartbeatReply)
        if reply.time is not None:
            self.time.learn(reply.time)
        return reply

    def send(self, stream: str, batch: bytes) -> Acknowledgement:
        body, coding = compress(batch)
        headers = {"Content-Type": ITEMS_TYPE}
        if coding != "identity":
            headers["Content-Encoding"] = coding
        return self._decoded(
            self._ask("POST", items_path(stream), data=body, headers=headers), Acknowledgement
        )

    def blob_state(self, sha256: str) -> BlobState:
        with self._ask("HEAD", blob_path(sha256), {}) as reply:
            offset = reply.headers.get("Upload-Offset", "")
            complete = reply.headers.get("Upload-Complete", "")
        if not offset.isdecimal() or complete not in {"?0", "?1"}:
            raise Unreachable("the reply is not central's (it does not say what arrived)")
        return BlobState(offset=int(offset), complete=complete == "?1")

    def put_blob(self, sha256: str, piece: bytes, start: int, size: int) -> BlobState:
        span = f"{start}-{start + len(piece) - 1}" if piece else "*"
        headers = {"Content-Type": BLOB_TYPE, "Content-Range": f"bytes {span}/{size}"}
        reply = self._ask("PUT", blob_path(sha256), data=piece, headers=headers)
        return self._decoded(reply, BlobState)

    def feed(self, after: int) -> FeedPage | None:
        headers = {"If-None-Match": f'"{after}"'}
        try:
            reply = self._ask("GET", f"{FEED}?after={after}", headers)
        except Refused as refusal:
            if refusal.status != NOT_MODIFIED:
                raise
            return None
        return self._decoded(reply, FeedPage)

    def desk_items(self, have: Mapping[str, int]) -> DeskPage:
        """What the centre recorded behind what this desk has; kiosks are refused."""
        return self._post_message(DESK_ITEMS, DeskRequest(have=dict(have)), DeskPage)

    def content_changed(self, tag: str) -> bool:
        """Whether the state of the signed content is another than the one of this name."""
        try:
            with self._ask("GET", CONTENT + TIMESTAMP, {"If-None-Match": f'"{tag}"'}) as reply:
                return bool(reply.headers.get("ETag") != f'"{tag}"')
        except Refused as refusal:
            if refusal.status != NOT_MODIFIED:
                raise
            return False

    def content(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file of the signed content from `start` on."""
        headers = {"Range": f"bytes={start}-"} if start else {}
        reply = self._ask("GET", CONTENT + name, headers)
        with reply:
            if start and reply.status_code != 206:
                raise Refused(reply.status_code, Reaction.RESTART, None)
            try:
                yield from reply.iter_content(_CHUNK)
            except requests.RequestException as error:
                raise Unreachable(_in_words(error)) from error

    def close(self) -> None:
        self._session.close()

    def _post_message(self, path: str, message: Any, kind: type[Reply]) -> Reply:
        body = msgspec.json.encode(message)
        reply = self._ask("POST", path, data=body, headers={"Content-Type": JSON_TYPE})
        return self._decoded(reply, kind)

    def _ask(
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
            with contextlib.suppress(Refused):
                reply = ask(identity)
                self.identity = identity
                self._adopt(identity)
                return reply
        raise refusal

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
            raise Unreachable(_in_words(error)) from error
        if 200 <= reply.status_code < 300:
            return reply
        with reply:
            document = _problem(reply)
            raise Refused(
                reply.status_code,
                reaction_to(reply.status_code, document),
                document,
                _retry_after(reply),
            )

    def _decoded(self, reply: requests.Response, kind: type[Reply]) -> Reply:
        with reply:
            body = _body(reply)
            try:
                if _type_of(reply) == JSON_TYPE:
                    return msgspec.json.decode(body, type=kind)
            except msgspec.DecodeError as error:
                raise Unreachable(f"the reply is not central's ({error})") from error
        raise Unreachable(f"the reply is not central's (it is {_type_of(reply) or 'untyped'})")


def _session(ca_file: str) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.verify = ca_file or True
    session.headers.update({"User-Agent": "diwan-sync", "Accept-Encoding": "identity"})
    # Trying again is the loop's business: it knows when it may, and an adapter does not.
    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _body(reply: requests.Response) -> bytes:
    """The whole reply, if it is of a sane length and comes in a sane time."""
    body = bytearray()
    deadline = time.monotonic() + _WHOLE_REPLY_S
    try:
        for chunk in reply.iter_content(_CHUNK):
            body += chunk
            if len(body) > _REPLY_BYTES or time.monotonic() > deadline:
                raise Unreachable("the reply does not end")
    except requests.RequestException as error:
        raise Unreachable(_in_words(error)) from error
    return bytes(body)


def _problem(reply: requests.Response) -> ProblemDocument | None:
    """Central's problem document; None when a proxy or a stranger answered."""
    if _type_of(reply) != PROBLEM_TYPE:
        return None
    try:
        return msgspec.json.decode(_body(reply), type=ProblemDocument)
    except (msgspec.DecodeError, Unreachable):
        return None


def _type_of(reply: requests.Response) -> str:
    given: str = reply.headers.get("Content-Type", "")
    return given.partition(";")[0].strip().lower()


def _retry_after(reply: requests.Response) -> float | None:
    """Seconds. A date is measured against the reply's own, never against this kiosk's clock."""
    wish = reply.headers.get("Retry-After", "").strip()
    if wish.isdigit():
        return min(float(wish), _LONGEST_WISH_S)
    try:
        until = parsedate_to_datetime(wish)
        wait = (until - parsedate_to_datetime(reply.headers.get("Date", ""))).total_seconds()
    except (TypeError, ValueError):
        return None
    return min(max(wait, 0.0), _LONGEST_WISH_S)


def _in_words(error: Exception) -> str:
    """For staff: what the matter is, without a stack of library names."""
    match error:
        case requests.exceptions.SSLError():
            return "central's certificate is not one this kiosk believes"
        case requests.exceptions.ConnectTimeout() | requests.exceptions.ReadTimeout():
            return "central did not answer in time"
        case requests.exceptions.ConnectionError():
            return "central cannot be reached"
    return f"the exchange with central broke off ({type(error).__name__})"
