"""Requests are signed as RFC 9421 says, in exactly one of its many ways."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, algorithms
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.trust.signing import is_signed_by
from sync.protocol.bodies import check_digest
from sync.protocol.problems import BAD_SIGNATURE, NOT_AUTHENTICATED, Problem
from sync.protocol.signatures import Stamp, read_signature
from tests.support.keys import public_of, secret_of, signed

HOST = "https://central.example"
BODY = b'{"v": 1}'
TARGET = "/v1/feed?after=17"


class TheirKeys:
    """Our keys for the other library: a key's id is its public half."""

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        assert key_id == public_of("me").hex()
        return Ed25519PrivateKey.from_private_bytes(secret_of("me"))

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_id))


def a_request(**headers: str) -> SimpleNamespace:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return SimpleNamespace(method="POST", url=HOST + TARGET, headers=sent)


def lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def read(headers: dict[str, str], method: str = "POST", target: str = TARGET):
    path, _, query = target.partition("?")
    return read_signature(method, path, query, lower(headers))


def is_true(headers: dict[str, str], method: str = "POST", target: str = TARGET) -> bool:
    request = read(headers, method, target)
    return is_signed_by(request.key, request.signature, request.base)


def honest() -> dict[str, str]:
    return signed("me", "POST", TARGET, BODY, {"content-type": "application/json"})


@pytest.mark.parametrize(
    ("method", "body", "headers"),
    [
        ("POST", BODY, {"content-type": "application/json"}),
        ("POST", BODY, {"content-type": "x/y", "content-encoding": "zstd"}),
        ("PUT", b"", {"content-range": "bytes */17"}),
        ("GET", None, {"range": "bytes=3-"}),
        ("HEAD", None, {}),
    ],
)
def test_another_library_believes_what_we_sign(method: str, body: bytes | None, headers):
    sent = signed("me", method, TARGET, body, headers)
    message = SimpleNamespace(method=method, url=HOST + TARGET, headers=sent)
    verifier = HTTPMessageVerifier(signature_algorithm=algorithms.ED25519, key_resolver=TheirKeys())
    (result,) = verifier.verify(
        message, body=body or b"", expect_tag="diwan", require_components=("@method", "@path")
    )
    covered = {name.strip('"') for name in result.covered_components}
    assert covered >= {"@method", "@path", "@query"} | {h for h in headers if h != "range"}


def test_we_believe_what_another_library_signs():
    message = a_request(content_type="application/json")
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=TheirKeys())
    signer.sign(
        message,
        key_id=public_of("me").hex(),
        created=datetime.now(UTC),
        nonce="0123456789abcdef",
        tag="diwan",
        label="theirs",
        body=BODY,
        covered_component_ids=("content-digest", "@query", "@method", "content-type", "@path"),
    )
    headers = {name.lower(): value for name, value in message.headers.items()}
    assert is_true(headers)
    assert read(headers).key == public_of("me")
    check_digest(headers["content-digest"], BODY)


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"target": "/v1/feed?after=18"},
        {"target": "/v1/feed"},
        {"target": "/v1/fees?after=17"},
    ],
)
def test_signature_of_another_request_is_none_of_this_one(change: dict[str, str]):
    assert is_true(honest())
    assert not is_true(honest(), **change)


@pytest.mark.parametrize("name", ["content-type", "content-digest"])
def test_header_about_the_body_cannot_be_changed(name: str):
    assert not is_true(honest() | {name: "another"})


@pytest.mark.parametrize("name", ["content-encoding", "content-range"])
def test_header_about_the_body_cannot_be_added(name: str):
    with pytest.raises(Problem, check=lambda problem: problem.kind is BAD_SIGNATURE):
        read(honest() | {name: "another"})


def test_body_without_a_digest_is_not_covered_by_anything():
    sent = signed("me", "GET", TARGET)
    with pytest.raises(Problem, match="content-digest"):
        read(sent, method="POST")


def test_unsigned_request_is_one_of_a_stranger():
    for headers in ({}, {"authorization": "Bearer x"}, {"signature": "diwan=:AA==:"}):
        with pytest.raises(Problem, check=lambda problem: problem.kind is NOT_AUTHENTICATED):
            read(headers)


def replaced(old: str, new: str) -> dict[str, str]:
    headers = honest()
    assert old in headers["Signature-Input"]
    changed = headers["Signature-Input"].replace(old, new)
    return {name.lower(): value for name, value in headers.items()} | {"signature-input": changed}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('alg="ed25519"', 'alg="hmac-sha256"'),
        ('alg="ed25519"', 'alg="rsa-pss-sha512"'),
        (';alg="ed25519"', ""),
        (';tag="diwan"', ';tag="other"'),
        (';tag="diwan"', ""),
        (';tag="diwan"', ';tag="diwan";tag="diwan"'),
        (';tag="diwan"', ';tag="diwan";expires=99999999999'),
        (";created=", ";created=-"),
        (";created=", ";created=9999999999999999"),
        (";created=", "; created="),
        ('"@method" ', ""),
        ('"@method"', '"@method" "@method"'),
        ('"@method"', '"@status"'),
        ('"@method"', '"@method";req'),
        ('"@path"', '"@path" "@authority"'),
        ('"@query"', '"@query-param"'),
        ("diwan=(", "other=("),
        ("diwan=(", "diwan=(), diwan=("),
        ("diwan=(", "diwan = ("),
        ('keyid="', 'keyid="0'),
        ('keyid="', 'keyid="\\"'),
        (';nonce="', ';nonce="G'),
        (";created=", ";created=1;created="),
    ],
)
def test_signature_of_any_other_kind_is_refused_before_it_is_looked_at(old: str, new: str):
    with pytest.raises(Problem, check=lambda problem: problem.kind is BAD_SIGNATURE):
        read(replaced(old, new))


_FIELD = st.text(st.characters(min_codepoint=0, max_codepoint=255), max_size=300)
_PIECES = st.lists(
    st.sampled_from(
        ["diwan=", "(", ")", '"@method"', '"@path"', " ", ";", "created=1", 'keyid="', '"', ":",
         'alg="ed25519"', 'nonce="0000000000000000"', 'tag="diwan"', "a" * 64, ",", "=", "\\", "\n"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(given_input=_FIELD | _PIECES, given_signature=_FIELD | _PIECES, digest=_FIELD)
def test_hostile_headers_are_refused_in_words(given_input: str, given_signature: str, digest: str):
    headers = {"signature-input": given_input, "signature": given_signature}
    with pytest.raises(Problem, check=lambda p: p.kind in {BAD_SIGNATURE, NOT_AUTHENTICATED}):
        read(headers | {"content-digest": digest})


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_one_changed_letter_is_never_believed(data: st.DataObject):
    headers = lower(honest())
    name = data.draw(st.sampled_from(["signature-input", "signature", "content-digest"]))
    at = data.draw(st.integers(0, len(headers[name]) - 1))
    letter = data.draw(st.characters(min_codepoint=32, max_codepoint=126))
    changed = headers[name][:at] + letter + headers[name][at + 1 :]
    try:
        believed = is_true(headers | {name: changed})
    except Problem:
        return
    assert believed == (changed == headers[name])


def test_header_with_letters_beyond_ascii_is_refused_in_words():
    headers = lower(signed("me", "POST", TARGET, BODY, {"content-type": "x/y"}))
    with pytest.raises(Problem, match="beyond ASCII"):
        read(headers | {"content-type": "x/ÿ"})


def test_stamps_of_a_second_are_in_order():
    assert Stamp(5, "000000000000000f") < Stamp(5, "0000000000000010") < Stamp(6, "0" * 16)


def test_reading_a_request_costs_less_than_checking_its_signature():
    headers = lower(honest())
    request = read(headers)
    assert is_signed_by(request.key, request.signature, request.base)

    def quickest(work) -> float:
        times = []
        for _ in range(200):
            began = time.perf_counter()
            work()
            times.append(time.perf_counter() - began)
        return min(times)

    checking = quickest(lambda: is_signed_by(request.key, request.signature, request.base))
    assert quickest(lambda: read(headers)) < checking
