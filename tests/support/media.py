"""A kiosk that answers by removable media, and both ends' commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner, Result
from sqlalchemy import insert, select

from kiosk.store.sync_state import SyncLedger
from kiosk.trust.signing import public_half
from sync.central.enrolment.models import device
from sync.central.ingest.models import item
from sync.central.media.intake import Taken, import_medium
from sync.commands.central import command as central_command
from sync.commands.media import command as media_command
from sync.device.folder_source import FolderSource
from sync.device.identity import Identity, save_identity
from sync.device.known_time import KnownTime
from sync.device.media import Export, Exported, find_receipt, verified_receipt
from sync.device.receipts import take_receipt
from sync.device.trusted import trusted_root
from tests.support.kiosk_folder import KioskFolder
from tests.support.signed import SignedCentral, pin

if TYPE_CHECKING:
    from pathlib import Path

    from sync.media.layout import Receipt


class Kiosk(KioskFolder):
    """Enrolled by hand: its key is known to central, central's root to it."""

    def __init__(self, folder: Path, central: SignedCentral, name: str) -> None:
        super().__init__(folder)
        self.central = central
        self.identity = Identity(
            central_url="https://central.invalid", device_id=name, key=name[:1].encode().hex() * 32
        )
        save_identity(folder, self.identity)
        pin(folder, central.root)
        with central.database.writing() as connection:
            connection.execute(
                insert(device).values(
                    id=name,
                    name=name,
                    credential_kind="ed25519",
                    credential=public_half(bytes.fromhex(self.identity.key)),
                    enrolled_at=central.clock.now(),
                )
            )

    def export(self, medium: Path) -> Exported:
        medium.mkdir(exist_ok=True)
        return Export(self.folder, self.identity, medium).write()

    def place(self, medium: Path) -> Path:
        return medium / "DIWAN" / "kiosks" / self.identity.device_id

    def receipt(self, medium: Path) -> Receipt:
        """Verified as `diwan media import` does it."""
        data = find_receipt(medium, self.identity.device_id)
        assert data is not None
        root = trusted_root(self.folder, FolderSource(medium / "DIWAN" / "content"))
        return verified_receipt(data, root, self.identity.device_id)

    def take_in(self, medium: Path) -> bool:
        ledger = SyncLedger.open(self.folder)
        try:
            known = KnownTime(ledger, self.central.clock)
            return take_receipt(ledger, ledger, known, self.receipt(medium))
        finally:
            ledger.close()

    @property
    def backlog(self) -> int:
        return self.status().backlog


def brought(central: SignedCentral, medium: Path) -> list[Taken]:
    central.clock.advance(60)
    return import_medium(central.database, central.config, medium, central.clock)


def received(central: SignedCentral) -> int:
    with central.database.reading() as connection:
        return len(connection.execute(select(item.c.seq)).all())


def central_says(central: SignedCentral, *arguments: str) -> Result:
    return CliRunner().invoke(central_command, ["--data", str(central.folder), *arguments])


def kiosk_says(kiosk: Kiosk, *arguments: str) -> Result:
    return CliRunner().invoke(media_command, [*arguments, "--data", str(kiosk.folder)])
