from __future__ import annotations

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from kiosk.trust import GENESIS, entry_head, entry_head_of_hash, envelope_hash

STREAM = "2e39e7d3-140e-42aa-b730-aef39a82189b"


def test_head_is_what_the_protocol_says() -> None:
    hashed = sha256(b"{}").digest()
    link = sha256(b"\0" + STREAM.encode() + (1).to_bytes(8, "big") + hashed).digest()
    assert entry_head(GENESIS, STREAM, 1, b"{}") == sha256(GENESIS + link).digest()


def test_head_never_changes_between_releases() -> None:
    """Kiosks and central of different ages must agree: this value is part of the protocol."""
    expected = "153759cddbb7e5420862a4ca849c6ada841000a29bc04c7d8d7dc56448ef7841"
    assert entry_head(GENESIS, STREAM, 1, b'{"v":1}').hex() == expected


def test_chain_still_verifies_when_a_body_was_erased() -> None:
    assert entry_head_of_hash(GENESIS, STREAM, 7, envelope_hash(b"x")) == entry_head(
        GENESIS, STREAM, 7, b"x"
    )


parts = st.tuples(
    st.binary(min_size=32, max_size=32), st.text(), st.integers(1, 2**63), st.binary()
)


@given(parts, parts)
def test_different_entries_have_different_heads(
    one: tuple[bytes, str, int, bytes], other: tuple[bytes, str, int, bytes]
) -> None:
    assert (entry_head(*one) == entry_head(*other)) == (one == other)
