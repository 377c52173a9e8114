"""Sealing: what it gives away, who can open it, and what it refuses."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from zstandard import ZstdCompressor, ZstdDecompressor

from kiosk.trust.ahead import SealedAhead
from kiosk.trust.sealing import (
    NEEDED,
    RECIPIENTS_FILE,
    NoRecipientsError,
    NotForUsError,
    Recipient,
    SealingError,
    bucket,
    checked_recipients,
    load_recipients,
    new_identity,
    open_sealed,
    padded,
    public_of,
    save_recipients,
    seal,
    secrets_in,
)
from tests.support.recipients import secret_of, the_recipients

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "لا أحد غيركم يقرأ هذا".encode()


@pytest.mark.parametrize("role", ["operational", "escrow"])
def test_each_recipient_opens_it_alone(role: str) -> None:
    assert open_sealed(seal(WORDS, the_recipients()), [secret_of(role)]) == WORDS


def test_a_strangers_key_opens_nothing() -> None:
    with pytest.raises(NotForUsError):
        open_sealed(seal(WORDS, the_recipients()), [new_identity()[0]])


@pytest.mark.parametrize("place", [0, 200, -1])
def test_a_changed_byte_is_noticed(place: int) -> None:
    data = bytearray(seal(WORDS, the_recipients()))
    data[place] ^= 1
    with pytest.raises(NotForUsError):
        open_sealed(bytes(data), [secret_of("operational")])


def test_debians_age_opens_it(tmp_path: Path) -> None:
    key, sealed = tmp_path / "key", tmp_path / "sealed.age"
    key.write_text(f"# a comment\n{secret_of('escrow')}\n")
    sealed.write_bytes(seal(WORDS, the_recipients()))
    opened = subprocess.run(["age", "-d", "-i", key, sealed], capture_output=True, check=True)
    # As `zstd -d` does: frame after frame, the one that only fills passed over.
    reader = ZstdDecompressor().stream_reader(opened.stdout, read_across_frames=True)
    assert reader.read() == WORDS


def test_what_age_sealed_is_opened(tmp_path: Path) -> None:
    """Another system may seal to our keys with age and zstd alone."""
    packed = ZstdCompressor().compress(WORDS)
    to = [word for one in the_recipients().recipients for word in ("-r", one.key)]
    sealed = subprocess.run(["age", *to], input=packed, capture_output=True, check=True).stdout
    assert open_sealed(sealed, [secret_of("operational")]) == WORDS


def test_short_and_long_comments_look_alike() -> None:
    lengths = {len(padded(os.urandom(size))) for size in (1, 20, 200, 450)}
    assert len(lengths) == 1


def test_the_same_words_never_give_the_same_bytes() -> None:
    assert seal(WORDS, the_recipients()) != seal(WORDS, the_recipients())


@pytest.mark.parametrize(
    ("size", "filled"),
    [(1, 512), (512, 512), (513, 1024), (1025, 2048), (65536, 65536), (65537, 73728),
     (4_000_000, 4_194_304), (2_200_000, 2_359_296)],
)  # fmt: skip
def test_buckets(size: int, filled: int) -> None:
    assert bucket(size) == filled


def test_large_files_are_filled_up_by_an_eighth_at_most() -> None:
    assert all(bucket(size) <= size * 9 / 8 + 1 for size in range(70_000, 9_000_000, 99_991))


def test_a_bomb_is_not_unfolded() -> None:
    import pyrage
    from pyrage import x25519

    bomb = ZstdCompressor(level=19).compress(bytes(65 * 1024 * 1024))
    keys = [x25519.Recipient.from_str(one.key) for one in the_recipients().recipients]
    with pytest.raises(NotForUsError, match="more than any kiosk"):
        open_sealed(pyrage.encrypt(bomb, keys), [secret_of("escrow")])


@pytest.mark.parametrize("plain", [b"", b"not zstd at all", b"\x28\xb5\x2f\xfd\x04"])
def test_sealed_by_somebody_else_is_told(plain: bytes) -> None:
    import pyrage
    from pyrage import x25519

    keys = [x25519.Recipient.from_str(one.key) for one in the_recipients().recipients]
    with pytest.raises(NotForUsError):
        open_sealed(pyrage.encrypt(plain, keys), [secret_of("escrow")])


# Recipients ------------------------------------------------------------------------------


def test_recipients_are_kept_and_read_again(tmp_path: Path) -> None:
    save_recipients(tmp_path, the_recipients().recipients)
    assert load_recipients(tmp_path) == the_recipients()
    assert (tmp_path / RECIPIENTS_FILE).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [RECIPIENTS_FILE]


def test_a_desk_key_is_a_third(tmp_path: Path) -> None:
    secret, public = new_identity()
    third = Recipient(role="desk", key=public)
    known = save_recipients(tmp_path, [*the_recipients().recipients, third])
    assert open_sealed(seal(WORDS, known), [secret]) == WORDS


def test_one_role_is_too_few() -> None:
    pairs = [new_identity()[1] for _ in range(2)]
    with pytest.raises(NoRecipientsError, match="no escrow key") as told:
        checked_recipients(Recipient(role="operational", key=key) for key in pairs)
    assert told.value.kind == "incomplete"


def test_one_key_in_two_roles_is_refused() -> None:
    key = new_identity()[1]
    with pytest.raises(NoRecipientsError, match="twice"):
        checked_recipients(
            [Recipient(role="operational", key=key), Recipient(role="escrow", key=key)]
        )


def test_a_folder_without_recipients(tmp_path: Path) -> None:
    with pytest.raises(NoRecipientsError) as told:
        load_recipients(tmp_path)
    assert told.value.kind == "missing"


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b'{"recipients":[{"role":"chief","key":"age1"}]}', b"\xff\xfe",
     b'{"recipients":[{"role":"operational","key":"age1nonsense"}]}'],
)  # fmt: skip
def test_broken_recipients_are_no_recipients(tmp_path: Path, data: bytes) -> None:
    (tmp_path / RECIPIENTS_FILE).write_bytes(data)
    with pytest.raises(NoRecipientsError, match=RECIPIENTS_FILE) as told:
        load_recipients(tmp_path)
    assert told.value.kind == "unreadable"


def test_a_secret_key_in_the_place_of_a_public_one_is_not_repeated() -> None:
    with pytest.raises(NoRecipientsError) as told:
        checked_recipients([Recipient(role="escrow", key=secret_of("escrow"))])
    assert secret_of("escrow") not in str(told.value)


def test_identity_files(tmp_path: Path) -> None:
    secret, public = new_identity()
    assert secrets_in(f"# made today\n\n{secret}\n") == [secret]
    assert public_of(secret) == public
    for text in ("", "# nothing\n", f"{secret[:-1]}x\n", "hello"):
        with pytest.raises(SealingError) as told:
            secrets_in(text)
        assert secret[:-1] not in str(told.value)


# Begun ahead -----------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 300, 65_000, 65_528, 65_600, 131_056, 300_000])
def test_what_was_begun_ahead_is_opened_by_pyrage_and_by_age(tmp_path: Path, size: int) -> None:
    plain = os.urandom(size)
    sealed = SealedAhead(the_recipients()).seal(plain)
    assert all(open_sealed(sealed, [secret_of(role)]) == plain for role in NEEDED)
    key = tmp_path / "key"
    key.write_text(secret_of("operational"))
    opened = subprocess.run(["age", "-d", "-i", key], input=sealed, capture_output=True, check=True)
    assert opened.stdout == padded(plain)


def test_a_header_is_used_once() -> None:
    ahead = SealedAhead(the_recipients())
    ahead.seal(WORDS)
    with pytest.raises(SealingError):
        ahead.seal(WORDS)


def test_headers_share_nothing() -> None:
    first, second = (SealedAhead(the_recipients()).seal(WORDS).split(b"\n") for _ in range(2))
    assert set(first[1:5]).isdisjoint(second[1:5])
