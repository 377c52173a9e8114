"""A central that signs content, without its server: keys, packs, and a source to read them from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.central.config import Config
from sync.central.content.keys import read_keys
from sync.central.content.service import publish, refresh, trusted_root
from sync.central.content.setup import Rotation, create, rotate, targets_signers
from sync.central.database import Database
from sync.central.migrations import NEWEST
from sync.central.models import metadata
from sync.device.content import update_content
from sync.device.folder_source import FolderSource
from sync.device.packs import install_signed
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sync.device.state import ContentState
    from sync.protocol.messages import PackNotice


class SignedCentral:
    """`served` is exactly what kiosks may fetch."""

    def __init__(self, folder: Path, clock: ManualClock | None = None) -> None:
        self.folder = folder
        self.clock = clock or ManualClock()
        folder.mkdir(parents=True, exist_ok=True)
        self.config = Config(folder=folder, database=f"sqlite:///{folder / 'central.sqlite'}")
        self.served = self.config.content / "repository"
        self.roots = [folder / f"root-{n}.pem" for n in (1, 2, 3)]
        self.database = Database(self.config.database)
        metadata.create_all(self.database.engine)
        with self.database.writing() as connection:  # as the steps would have left it, sooner
            connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
            connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{NEWEST}')")
        create(self.config.content, self.roots, (), 1, self.clock.now())

    @property
    def root(self) -> bytes:
        root = trusted_root(self.folder)
        assert root is not None
        return root

    def publish(self, archive: bytes) -> PackNotice:
        signers = targets_signers(self.config.content, ())
        with self.database.writing() as connection:
            return publish(connection, self.config, archive, signers, self.clock.now())

    def refresh(self) -> None:
        refresh(self.config, targets_signers(self.config.content, ()), self.clock.now())

    def rotate(self, signers: list[Path] | None = None, **change: object) -> None:
        keys = read_keys(signers or self.roots[:2])
        rotate(self.config.content, Rotation(**change), keys, self.clock.now())

    def close(self) -> None:
        self.database.close()


class Tap(FolderSource):
    """A source that counts, breaks off, and lies when told to."""

    def __init__(self, folder: Path, *, authenticated: bool = False) -> None:
        super().__init__(folder)
        self.authenticated = authenticated
        self.asked: list[tuple[str, int]] = []
        self.carried = 0
        self.cut_after: int | None = None
        self.instead: dict[str, bytes] = {}
        self.endless: set[str] = set()

    def content(self, name: str, start: int = 0) -> Iterator[bytes]:
        from sync.device.errors import Unreachable

        self.asked.append((name, start))
        if name in self.endless:
            while True:
                self.carried += 65536
                assert self.carried < 10_000_000, "nobody stops reading"
                yield bytes(65536)
        if name in self.instead:
            yield self.instead[name][start:]
            return
        for piece in super().content(name, start):
            for at in range(0, len(piece), 16384):
                chunk = piece[at : at + 16384]
                if self.cut_after is not None and self.carried + len(chunk) > self.cut_after:
                    self.cut_after = None
                    raise Unreachable("broke off")
                self.carried += len(chunk)
                yield chunk


def pin(kiosk: Path, root: bytes) -> None:
    (kiosk / "content").mkdir(parents=True, exist_ok=True)
    (kiosk / "content" / "root.json").write_bytes(root)


def update(kiosk: Path, source: FolderSource, now: datetime | None) -> ContentState:
    return update_content(kiosk, source, now, install_signed)
