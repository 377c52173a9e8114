"""A reply counts only when it is exactly what central says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.trust.signing import is_signed_by
from sync.device.errors import Refused, Unreachable
from sync.device.identity import Identity
from sync.device.transport import HttpCentral
from sync.protocol.bodies import check_digest, decompress, pack_batch
from sync.protocol.problems import Reaction
from sync.protocol.signatures import read_signature
from tests.support.keys import public_of, secret_of
from tests.support.odd_server import Answer, OddServer, answering

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler


ACK = b'{"accepted_seq": 3, "safe_seq": 0}'
BATCH = pack_batch(1, bytes(32), [b"a" * 1000] * 3)


def an_identity(url: str) -> Identity:
    return Identity(central_url=url, device_id="d", key=secret_of("me").hex())


def send_to(answer: Answer):
    with OddServer(answer) as server:
        central = HttpCentral(an_identity(server.url))
        try:
            return central.send("stream-1", BATCH), server.requests
        finally:
            central.close()


def test_batch_goes_out_compressed_with_digest_and_signature():
    reply, ((path, headers, body),) = send_to(answering(200, ACK))
    assert reply.accepted_seq == 3
    assert path == "/v1/streams/stream-1/items"
    signed = read_signature("POST", path, "", {k.lower(): v for k, v in headers.items()})
    assert is_signed_by(public_of("me"), signed.signature, signed.base)
    assert secret_of("me").hex() not in str(headers)
    check_digest(headers["Content-Digest"], body)
    assert decompress(body, headers["Content-Encoding"], 10_000) == BATCH


@pytest.mark.parametrize(
    "answer",
    [
        answering(200, b"<html>Welcome to our free network</html>", Content_Type="text/html"),
        answering(200, b"<html>", Content_Type="application/json"),
        answering(200, b"{}"),
        answering(200, b'{"accepted_seq": "3", "safe_seq": 0}'),
        answering(200, b'{"accepted_seq": -1, "safe_seq": 0}'),
        answering(200, ACK[:-5], Content_Length="500"),
        answering(200, b" " * 2_000_000 + ACK),
        answering(204),
    ],
    ids=[
        "portal", "html", "empty", "text", "negative", "cut off", "endless", "no content",
    ],
)  # fmt: skip
def test_what_central_cannot_have_said_is_no_acknowledgement(answer: Answer):
    with pytest.raises(Unreachable):
        send_to(answer)


def test_redirect_is_not_followed():
    with pytest.raises(Refused) as refusal:
        send_to(answering(307, Location="http://127.0.0.1:9/v1"))
    assert refusal.value.reaction is Reaction.RETRY


def test_refusal_of_a_proxy_is_understood_by_its_status():
    with pytest.raises(Refused) as refusal:
        send_to(answering(413, b"<html>too large</html>", Content_Type="text/html"))
    assert refusal.value.reaction is Reaction.HALVE


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "17"}, 17.0),
        ({"Retry_After": "999999"}, 3600.0),
        ({"Retry_After": "soon"}, None),
        ({"Retry_After": "-5"}, None),
        ({}, None),
    ],
)
def test_wish_to_wait_is_read_in_seconds(headers: dict[str, str], seconds: float | None):
    with pytest.raises(Refused) as refusal:
        send_to(answering(503, **headers))
    assert refusal.value.retry_after_s == seconds


def test_wish_to_wait_until_a_date_does_not_depend_on_the_kiosks_clock():
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response_only(503)
        request.send_header("Date", "Fri, 01 Jan 1999 10:00:00 GMT")
        request.send_header("Retry-After", "Fri, 01 Jan 1999 10:02:00 GMT")
        request.send_header("Content-Length", "0")
        request.end_headers()

    with pytest.raises(Refused) as refusal:
        send_to(answer)
    assert refusal.value.retry_after_s == 120


def test_proxy_set_in_the_environment_is_ignored(monkeypatch: pytest.MonkeyPatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert send_to(answering(200, ACK))[0].accepted_seq == 3


def test_nobody_there_is_told_in_plain_words():
    central = HttpCentral(an_identity("http://127.0.0.1:9"))
    with pytest.raises(Unreachable, match=r"^central cannot be reached$"):
        central.send("stream-1", BATCH)
