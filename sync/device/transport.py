"""The door to central over HTTP: what each question is on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import requests

from kiosk.clock import Clock, SystemClock
from sync.device.errors import Refused, Unreachable
from sync.device.line import Line
from sync.device.replies import CHUNK, Reply, decoded, in_words
from sync.protocol.bodies import compress
from sync.protocol.content import CONTENT, TIMESTAMP
from sync.protocol.desks import DESK_ITEMS, DeskPage, DeskRequest, desk_blob_path
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
from sync.protocol.problems import Reaction
from sync.protocol.proposals import (
    PROPOSAL_TYPE,
    PROPOSALS,
    Decision,
    Standings,
    decision_path,
    proposal_path,
)
from sync.protocol.versions import (
    BLOB_TYPE,
    ENROLMENTS,
    FEED,
    HEARTBEATS,
    ITEMS_TYPE,
    JSON_TYPE,
    KEYS,
    blob_path,
    items_path,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from sync.device.identity import Identity

NOT_MODIFIED = 304


class HttpCentral:
    """Central at one address. Not for several threads."""

    authenticated = True

    def __init__(
        self,
        identity: Identity,
        clock: Clock | None = None,
        adopt: Callable[[Identity], None] = lambda _identity: None,
        known: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        """`adopt` and `known`: see `sync.device.line.Line`."""
        self._line = Line(identity, clock or SystemClock(), adopt, known)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentReply:
        return self._post_message(ENROLMENTS, request, EnrolmentReply)

    def change_key(self, change: KeyChange) -> KeyReply:
        return self._post_message(KEYS, change, KeyReply)

    def beat(self, heartbeat: Heartbeat) -> HeartbeatReply:
        reply = self._post_message(HEARTBEATS, heartbeat, HeartbeatReply)
        if reply.time is not None:
            self._line.time.learn(reply.time)
        return reply

    def send(self, stream: str, batch: bytes) -> Acknowledgement:
        body, coding = compress(batch)
        headers = {"Content-Type": ITEMS_TYPE}
        if coding != "identity":
            headers["Content-Encoding"] = coding
        return decoded(
            self._line.ask("POST", items_path(stream), data=body, headers=headers), Acknowledgement
        )

    def blob_state(self, sha256: str) -> BlobState:
        with self._line.ask("HEAD", blob_path(sha256), {}) as reply:
            offset = reply.headers.get("Upload-Offset", "")
            complete = reply.headers.get("Upload-Complete", "")
        if not offset.isdecimal() or complete not in {"?0", "?1"}:
            raise Unreachable("the reply is not central's (it does not say what arrived)")
        return BlobState(offset=int(offset), complete=complete == "?1")

    def put_blob(self, sha256: str, piece: bytes, start: int, size: int) -> BlobState:
        span = f"{start}-{start + len(piece) - 1}" if piece else "*"
        headers = {"Content-Type": BLOB_TYPE, "Content-Range": f"bytes {span}/{size}"}
        reply = self._line.ask("PUT", blob_path(sha256), data=piece, headers=headers)
        return decoded(reply, BlobState)

    def feed(self, after: int) -> FeedPage | None:
        headers = {"If-None-Match": f'"{after}"'}
        try:
            reply = self._line.ask("GET", f"{FEED}?after={after}", headers)
        except Refused as refusal:
            if refusal.status != NOT_MODIFIED:
                raise
            return None
        return decoded(reply, FeedPage)

    def desk_items(self, have: Mapping[str, int], erased: int | None = None) -> DeskPage:
        """What the centre recorded behind what this desk has, and what was erased of it behind the
        position `erased`; kiosks are refused.
        """
        return self._post_message(DESK_ITEMS, DeskRequest(have=dict(have), erased=erased), DeskPage)

    def proposals(self) -> Standings:
        """How the newest proposals stand; for desks."""
        return decoded(self._line.ask("GET", PROPOSALS, {}), Standings)

    def propose(self, archive: bytes) -> None:
        reply = self._line.ask("POST", PROPOSALS, {"Content-Type": PROPOSAL_TYPE}, archive)
        reply.close()

    def decide(self, decision: Decision) -> None:
        body = msgspec.json.encode(decision)
        headers = {"Content-Type": JSON_TYPE}
        self._line.ask("POST", decision_path(decision.digest), headers, body).close()

    def proposal(self, digest: str) -> Iterator[bytes]:
        """The bytes of a proposal's archive."""
        with self._line.ask("GET", proposal_path(digest), {}) as reply:
            try:
                yield from reply.iter_content(CHUNK)
            except requests.RequestException as error:
                raise Unreachable(in_words(error)) from error

    def desk_blob(self, sha256: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file that an item of this desk's centre names, from `start` on."""
        return self._from(desk_blob_path(sha256), start)

    def content_changed(self, tag: str) -> bool:
        """Whether the state of the signed content is another than the one of this name."""
        try:
            with self._line.ask("GET", CONTENT + TIMESTAMP, {"If-None-Match": f'"{tag}"'}) as reply:
                return bool(reply.headers.get("ETag") != f'"{tag}"')
        except Refused as refusal:
            if refusal.status != NOT_MODIFIED:
                raise
            return False

    def content(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file of the signed content from `start` on."""
        return self._from(CONTENT + name, start)

    def _from(self, path: str, start: int) -> Iterator[bytes]:
        headers = {"Range": f"bytes={start}-"} if start else {}
        reply = self._line.ask("GET", path, headers)
        with reply:
            if start and reply.status_code != 206:
                raise Refused(reply.status_code, Reaction.RESTART, None)
            try:
                yield from reply.iter_content(CHUNK)
            except requests.RequestException as error:
                raise Unreachable(in_words(error)) from error

    def close(self) -> None:
        self._line.close()

    def _post_message(self, path: str, message: Any, kind: type[Reply]) -> Reply:
        body = msgspec.json.encode(message)
        reply = self._line.ask("POST", path, data=body, headers={"Content-Type": JSON_TYPE})
        return decoded(reply, kind)
