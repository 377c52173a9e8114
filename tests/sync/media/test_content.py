"""Content on a medium: verified like over the line, and beside receipts."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.content import current_pack
from sync.central.media.outgoing import export_content
from sync.device.content import update_content
from sync.device.errors import PackRejected
from sync.device.folder_source import FolderSource
from sync.device.packs import install_signed
from tests.support.built_pack import a_pack_archive
from tests.support.media import Kiosk, brought, kiosk_says

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.signed import SignedCentral


def test_content_comes_on_the_medium_and_is_verified_like_over_the_line(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    made = export_content(central.config, medium, central.clock.now())
    source = FolderSource(medium / "DIWAN" / "content")
    later = central.clock.now() + timedelta(days=20)
    assert update_content(kiosk.folder, source, later, install_signed).pack
    shown = current_pack(kiosk.folder / "packs")
    assert shown is not None
    central.publish(a_pack_archive(central.folder, version="2").read_bytes())
    export_content(central.config, medium, central.clock.now())
    with pytest.raises(PackRejected, match="expired"):
        update_content(kiosk.folder, source, made.until, install_signed)
    (bundle,) = (medium / "DIWAN" / "content" / "targets").glob("*.zip")
    body = bytearray(bundle.read_bytes())
    body[len(body) // 2] ^= 1
    bundle.write_bytes(body)
    with pytest.raises(PackRejected, match="not what was signed"):
        update_content(kiosk.folder, source, later, install_signed)
    assert current_pack(kiosk.folder / "packs") == shown


def test_kiosk_that_took_content_from_a_medium_goes_on_over_the_line(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    export_content(central.config, medium, central.clock.now())
    now = central.clock.now()
    update_content(kiosk.folder, FolderSource(medium / "DIWAN" / "content"), now, install_signed)
    state = update_content(kiosk.folder, FolderSource(central.served), now, install_signed)
    assert state.expires is not None
    assert state.expires - now < timedelta(days=3)


def test_refused_receipt_does_not_keep_the_content_back(
    central: SignedCentral, kiosk: Kiosk, medium: Path
):
    central.publish(a_pack_archive(central.folder).read_bytes())
    kiosk.submit()
    kiosk.export(medium)
    brought(central, medium)
    export_content(central.config, medium, central.clock.now())
    (kiosk.place(medium) / "receipt.json").write_bytes(b"junk")
    done = kiosk_says(kiosk, "import", str(medium), "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout) == {"receipt": "refused", "content": "new"}
