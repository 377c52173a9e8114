"""A pack is what its hash says, or it is not installed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from kiosk.content import current_pack
from sync.device.errors import PackRejected, Unreachable
from sync.device.packs import install_apart, install_here, pull_pack
from sync.protocol.messages import PackNotice
from tests.support.built_pack import a_pack_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Shelf:
    """Central's packs; `breaks_after` bytes the line breaks, once."""

    def __init__(self, body: bytes, breaks_after: int | None = None) -> None:
        self.body = body
        self.breaks_after = breaks_after
        self.starts: list[int] = []

    def download(self, sha256: str, start: int) -> Iterator[bytes]:
        self.starts.append(start)
        end = len(self.body) if self.breaks_after is None else self.breaks_after
        yield self.body[start:end]
        if self.breaks_after is not None:
            self.breaks_after = None
            raise Unreachable("broke off")


def notice_of(body: bytes, **fields) -> PackNotice:
    real = {"sha256": hashlib.sha256(body).hexdigest(), "size": len(body)}
    return PackNotice(pack="test-pack", version="1", **(real | fields))


@pytest.fixture
def body(tmp_path: Path) -> bytes:
    return a_pack_archive(tmp_path).read_bytes()


def test_pack_is_installed_and_shown(tmp_path: Path, body: bytes):
    pull_pack(tmp_path, Shelf(body), notice_of(body), install_here)
    assert current_pack(tmp_path / "packs") is not None
    assert not list((tmp_path / "packs").glob("*.part"))


def test_broken_download_goes_on_where_it_broke(tmp_path: Path, body: bytes):
    shelf = Shelf(body, breaks_after=5000)
    with pytest.raises(Unreachable):
        pull_pack(tmp_path, shelf, notice_of(body), install_here)
    pull_pack(tmp_path, shelf, notice_of(body), install_here)
    assert shelf.starts == [0, 5000]


def test_pack_with_another_hash_is_thrown_away(tmp_path: Path, body: bytes):
    with pytest.raises(PackRejected, match="not the one announced"):
        pull_pack(tmp_path, Shelf(body), notice_of(body, sha256="a" * 64), install_here)
    assert current_pack(tmp_path / "packs") is None
    assert not list((tmp_path / "packs").glob(".*.part"))


def test_endless_download_ends_at_the_size_announced(tmp_path: Path, body: bytes):
    with pytest.raises(PackRejected):
        pull_pack(tmp_path, Shelf(body * 50), notice_of(body), install_here)


def test_huge_pack_is_refused_before_it_is_fetched(tmp_path: Path, body: bytes):
    shelf = Shelf(body)
    with pytest.raises(PackRejected):
        pull_pack(tmp_path, shelf, notice_of(body, size=10**12), install_here)
    assert shelf.starts == []


def test_pack_that_does_not_install_leaves_the_old_one_shown(tmp_path: Path, body: bytes):
    pull_pack(tmp_path, Shelf(body), notice_of(body), install_here)
    shown = current_pack(tmp_path / "packs")
    junk = b"no archive at all"
    with pytest.raises(PackRejected):
        pull_pack(tmp_path, Shelf(junk), notice_of(junk), install_here)
    assert current_pack(tmp_path / "packs") == shown


def test_process_that_installs_tells_why_it_failed(tmp_path: Path):
    junk = tmp_path / "junk"
    junk.write_bytes(b"no archive at all")
    with pytest.raises(PackRejected, match="no pack archive"):
        install_apart(junk, tmp_path)
