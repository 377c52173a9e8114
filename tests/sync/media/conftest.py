"""A central with keys, a kiosk it knows, a medium that goes between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.device import media as device_media
from tests.support.media import Kiosk
from tests.support.signed import SignedCentral

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _small_bodies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several bodies without thousands of answers."""
    monkeypatch.setattr(device_media, "BATCH_ITEMS", 5)


@pytest.fixture
def central(tmp_path: Path) -> Iterator[SignedCentral]:
    signed = SignedCentral(tmp_path / "central")
    yield signed
    signed.close()


@pytest.fixture
def kiosk(tmp_path: Path, central: SignedCentral) -> Iterator[Kiosk]:
    with Kiosk(tmp_path / "kiosk", central, "kiosk-a") as made:
        yield made


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
