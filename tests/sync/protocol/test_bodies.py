"""Bodies that lie, end early or explode are refused before they cost anything."""

from __future__ import annotations

import contextlib
import gzip
import tracemalloc

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.bodies import (
    check_digest,
    compress,
    decompress,
    digest_header,
    pack_batch,
    unpack_batch,
)
from sync.protocol.problems import (
    BAD_DIGEST,
    TOO_LARGE,
    UNREADABLE_BODY,
    UNSUPPORTED_TYPE,
    Problem,
    ProblemKind,
)

LIMIT = 100_000
PLAIN = b"answer " * 1000


def refused(kind: ProblemKind):
    return pytest.raises(Problem, check=lambda problem: problem.kind is kind)


@contextlib.contextmanager
def suppress_problem(*kinds: ProblemKind):
    try:
        yield
    except Problem as problem:
        if problem.kind not in kinds:
            raise


@given(st.binary(max_size=5000))
def test_body_comes_out_as_it_went_in(data: bytes):
    packed, coding = compress(data)
    assert decompress(packed, coding, LIMIT) == data
    assert decompress(gzip.compress(data), "gzip", LIMIT) == data
    check_digest(digest_header(packed), packed)


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=20), st.integers(1, 2**50))
def test_batch_comes_out_as_it_went_in(items: list[bytes], first: int):
    batch = unpack_batch(pack_batch(first, bytes(32), items))
    assert (batch.first, batch.n, batch.items) == (first, len(items), items)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_batch_or_a_problem(data: bytes):
    with suppress_problem(UNREADABLE_BODY):
        unpack_batch(data)


@given(st.binary(max_size=300), st.sampled_from(["zstd", "gzip"]))
def test_any_bytes_decompress_or_are_a_problem(data: bytes, coding: str):
    with suppress_problem(UNREADABLE_BODY, TOO_LARGE):
        decompress(data, coding, LIMIT)


@pytest.mark.parametrize("coding", ["zstd", "gzip"])
def test_bomb_is_refused_without_unpacking_it(coding: str):
    pack = gzip.compress if coding == "gzip" else zstandard.ZstdCompressor(level=19).compress
    bomb = pack(bytes(200_000_000))
    tracemalloc.start()
    with refused(TOO_LARGE):
        decompress(bomb, coding, LIMIT)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_bomb_that_hides_its_size_is_refused():
    packer = zstandard.ZstdCompressor(write_content_size=False)
    with refused(UNREADABLE_BODY):
        decompress(packer.compress(bytes(10_000_000)), "zstd", LIMIT)


@pytest.mark.parametrize("coding", ["zstd", "gzip"])
def test_truncated_body_is_refused(coding: str):
    whole = gzip.compress(PLAIN) if coding == "gzip" else compress(PLAIN)[0]
    with refused(UNREADABLE_BODY):
        decompress(whole[:-3], coding, LIMIT)
    with refused(UNREADABLE_BODY):
        decompress(whole + b"more", coding, LIMIT)


def test_unknown_coding_is_refused():
    with refused(UNSUPPORTED_TYPE):
        decompress(PLAIN, "br", LIMIT)


@pytest.mark.parametrize(
    "header", ["", "sha-256=:AAAA:", "md5=:AAAA:", "sha-256", digest_header(b"other")]
)
def test_wrong_or_missing_digest_is_refused(header: str):
    with refused(BAD_DIGEST):
        check_digest(header, PLAIN)


def test_digest_is_found_among_others():
    check_digest(f"sha-512=:AAAA:, {digest_header(PLAIN)}", PLAIN)


def test_batch_that_counts_wrong_is_refused():
    body = msgspec.msgpack.encode({"first": 1, "n": 2, "head": bytes(32), "items": [b"one"]})
    with refused(UNREADABLE_BODY):
        unpack_batch(body)
