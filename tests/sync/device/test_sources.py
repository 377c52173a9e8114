"""The plain files of the pack go to desks, and to no kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tuf.api.metadata import TargetFile

from kiosk.editing.archive import sha256_of
from kiosk.editing.mailbox import Mailbox
from sync.device.errors import NotEnrolled
from sync.device.sources import take_source
from sync.protocol.content import PACK_SOURCE

if TYPE_CHECKING:
    from pathlib import Path


class Signed:
    """What was verified: a source, or none. Counts how often it is fetched."""

    def __init__(self, data: bytes | None) -> None:
        self.data = data
        self.fetched = 0

    def target(self, name: str) -> TargetFile | None:
        if self.data is None or name != PACK_SOURCE:
            return None
        return TargetFile.from_data(name, self.data, ["sha256"])

    def read(self, _target: TargetFile, _most: int) -> bytes:
        self.fetched += 1
        assert self.data is not None
        return self.data


@pytest.fixture
def role(monkeypatch: pytest.MonkeyPatch) -> Any:
    def be(name: str) -> None:
        class Identity:
            role = name

        def load(_folder: Path) -> Identity:
            if not name:
                raise NotEnrolled
            return Identity()

        monkeypatch.setattr("sync.device.sources.load_identity", load)

    return be


def test_desk_takes_it_once_and_the_next_one_in_its_place(tmp_path: Path, role: Any) -> None:
    role("desk")
    first, second = Signed(b"one"), Signed(b"two")
    take_source(tmp_path, first)
    take_source(tmp_path, first)
    assert first.fetched == 1
    assert Mailbox(tmp_path).source() == (sha256_of(b"one"), b"one")
    take_source(tmp_path, second)
    assert Mailbox(tmp_path).source() == (sha256_of(b"two"), b"two")


def test_pack_published_without_its_files_leaves_none(tmp_path: Path, role: Any) -> None:
    role("desk")
    take_source(tmp_path, Signed(b"one"))
    take_source(tmp_path, Signed(None))
    assert Mailbox(tmp_path).source() is None


@pytest.mark.parametrize("name", ["kiosk", ""])
def test_kiosk_leaves_it_alone(tmp_path: Path, role: Any, name: str) -> None:
    role(name)
    signed = Signed(b"one")
    take_source(tmp_path, signed)
    assert signed.fetched == 0
    assert list(tmp_path.iterdir()) == []
