"""The repository of The Update Framework on disk: who may sign what, and what is signed now.

`keys/`        what the server signs with by itself, readable by its user alone
`repository/`  exactly what is served: `N.root.json`, `N.targets.json`, `N.snapshot.json`,
               `timestamp.json`, and `targets/HASH.NAME`

Files are written before the metadata that names them, and the timestamp last, so a reader and a
power cut find the old state or the new. Everything that writes holds `turn`.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import (  # type: ignore[attr-defined]  # its own names, not marked so
    Key,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    Targets,
    Timestamp,
)

from sync.central.blobs.files import flush
from sync.central.content.keys import KeyTrouble, read_key
from sync.central.database import lock
from sync.protocol.content import RECEIPT_KEYS, TARGETS, TIMESTAMP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]

Part = TypeVar("Part", Root, Snapshot, Targets, Timestamp)

ROOT_LASTS = timedelta(days=3 * 365)
TARGETS_LAST = timedelta(days=365)
SNAPSHOT_LASTS = timedelta(days=30)
TIMESTAMP_LASTS = timedelta(days=2)
"""A kiosk that is kept from central notices after this long. The server renews at half of it."""

RECEIPTS = "receipts"
"""The key that says what of a removable medium arrived. No role of the framework: a field of root."""

OWN = ("snapshot", "timestamp", RECEIPTS)
"""What the server signs by itself."""


class NoRepository(Exception):  # noqa: N818 - what is the matter
    """Nobody made keys here yet, or the folder is damaged."""


class NotEnoughKeys(Exception):  # noqa: N818 - what is the matter
    """The keys given may not sign this, or are too few."""


class Repository:
    """One folder; knows nothing of packs. Times are aware moments in UTC."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.served = folder / "repository"
        self.keys = folder / "keys"

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Nobody else writes here until this ends, in no process."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (self.folder / ".lock").open("ab") as file:
            lock(file)
            yield

    def newest(self, role: str) -> int:
        """The newest version of `root`, `targets` or `snapshot` here; 0 when there is none."""
        names = self.served.glob(f"*.{role}.json")
        return max(
            (int(n) for n in (p.name.split(".")[0] for p in names) if n.isdigit()), default=0
        )

    def root(self) -> Metadata[Root]:
        """Raises `NoRepository`."""
        version = self.newest("root")
        if not version:
            raise NoRepository("content is not signed here yet")
        return self._read(f"{version}.root.json", Root)

    def targets(self) -> Metadata[Targets]:
        """What kiosks are to have now. Raises `NoRepository`."""
        meta = self.snapshot().signed.meta["targets.json"]
        return self._read(f"{meta.version}.targets.json", Targets)

    def snapshot(self) -> Metadata[Snapshot]:
        version = self.timestamp().signed.snapshot_meta.version
        return self._read(f"{version}.snapshot.json", Snapshot)

    def timestamp(self) -> Metadata[Timestamp]:
        return self._read(TIMESTAMP, Timestamp)

    def own_key(self, role: str) -> CryptoSigner:
        """The server's key for a role, of those the root allows now. Raises `KeyTrouble`."""
        allowed = keys_of(self.root().signed, role)
        for path in sorted(self.keys.glob(f"{role}-*.pem")):
            if (signer := read_key(path)).public_key.keyid in allowed:
                return signer
        raise KeyTrouble(
            f"{self.keys} has no {role} key that the root allows; replace it with "
            f"`diwan-central content-keys rotate --renew {role}`"
        )

    def key_file(self, role: str, keyid: str) -> Path:
        """Where a key of the server's own is kept."""
        return self.keys / f"{role}-{keyid[:12]}.pem"

    def write_root(self, root: Root, signers: Sequence[CryptoSigner], now: datetime) -> None:
        """Sign and keep a root; a later one needs its own keys and those before it."""
        root.expires = _whole(now + ROOT_LASTS)
        root.version = self.newest("root") + 1
        signed = Metadata(root)
        allowed = set(root.roles["root"].keyids)
        if root.version > 1:
            allowed |= set(self.root().signed.roles["root"].keyids)
        _sign(signed, [s for s in signers if s.public_key.keyid in allowed])
        try:
            root.verify_delegate("root", signed.signed_bytes, signed.signatures)
            if root.version > 1:
                before = self.root().signed
                before.verify_delegate("root", signed.signed_bytes, signed.signatures)
        except UnsignedMetadataError as error:
            need = root.roles["root"].threshold
            raise NotEnoughKeys(f"a new root needs {need} of the root keys to sign it") from error
        self._write(f"{root.version}.root.json", signed.to_bytes())

    def write_targets(
        self, targets: Targets, signers: Sequence[CryptoSigner], now: datetime
    ) -> None:
        """Sign what kiosks are to have, and with the server's own keys what leads there."""
        root = self.root().signed
        role = root.roles["targets"]
        targets.expires = _whole(now + TARGETS_LAST)
        targets.version = _next(self.newest("targets"), now)
        signed = Metadata(targets)
        _sign(signed, [s for s in signers if s.public_key.keyid in role.keyids])
        try:
            root.verify_delegate("targets", signed.signed_bytes, signed.signatures)
        except UnsignedMetadataError as error:
            raise NotEnoughKeys(
                f"publishing needs {role.threshold} of {len(role.keyids)} targets keys; name them "
                "with --key"
            ) from error
        self._write(f"{targets.version}.targets.json", signed.to_bytes())
        self.write_snapshot(targets.version, now)

    def write_snapshot(self, targets_version: int, now: datetime) -> None:
        """A new snapshot that names these targets, and a timestamp that names the snapshot."""
        snapshot = Snapshot(
            version=_next(self.newest("snapshot"), now),
            expires=_whole(now + SNAPSHOT_LASTS),
            meta={"targets.json": MetaFile(targets_version)},
        )
        signed = Metadata(snapshot)
        _sign(signed, [self.own_key("snapshot")])
        self._write(f"{snapshot.version}.snapshot.json", signed.to_bytes())
        self.write_timestamp(snapshot.version, now)

    def write_timestamp(self, snapshot_version: int, now: datetime, after: int = 0) -> None:
        """The next timestamp; `after` so many numbers that were given elsewhere."""
        signed = self.signed_timestamp(snapshot_version, now, TIMESTAMP_LASTS, after)
        self._write(TIMESTAMP, signed)

    def signed_timestamp(
        self, snapshot_version: int, now: datetime, lasts: timedelta, after: int = 0
    ) -> bytes:
        """A timestamp with the next number, not served here."""
        try:
            known = self.timestamp().signed.version
        except NoRepository:
            known = 0
        timestamp = Timestamp(
            version=_next(known, now) + after,
            expires=_whole(now + lasts),
            snapshot_meta=MetaFile(snapshot_version),
        )
        signed = Metadata(timestamp)
        _sign(signed, [self.own_key("timestamp")])
        return signed.to_bytes()

    def keep_target(self, sha256: str, name: str, data: bytes) -> None:
        """Put a file where its hash says, unless it is there."""
        path = self.served / TARGETS / f"{sha256}.{name}"
        if not path.is_file() or path.stat().st_size != len(data):
            self._write(f"{TARGETS}{sha256}.{name}", data)

    def _read(self, name: str, kind: type[Part]) -> Metadata[Part]:
        try:
            found: Metadata[Part] = Metadata.from_bytes((self.served / name).read_bytes())
        except FileNotFoundError:
            raise NoRepository("content is not signed here yet") from None
        except (OSError, RepositoryError) as error:
            raise NoRepository(f"{self.served / name} cannot be read: {error}") from error
        if not isinstance(found.signed, kind):
            raise NoRepository(f"{self.served / name} is not what its name says")
        return found

    def _write(self, name: str, data: bytes) -> None:
        path = self.served / name
        path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).chmod(0o644)
        Path(file.name).replace(path)
        flush(path.parent)


def keys_of(root: Root, role: str) -> dict[str, Key]:
    """The public keys of a role, or of receipts, by their ids."""
    if role == RECEIPTS:
        told = root.unrecognized_fields.get(RECEIPT_KEYS, {})
        return {keyid: Key.from_dict(keyid, dict(key)) for keyid, key in told.items()}
    return {keyid: root.keys[keyid] for keyid in root.roles[role].keyids}


def _sign(metadata: Metadata[Part], signers: Sequence[CryptoSigner]) -> None:
    for signer in signers:
        metadata.sign(signer, append=True)


def _next(known: int, now: datetime) -> int:
    """The seconds since 1970, or one more than the last: numbers only grow, and go beyond those a
    central gave away that was restored from a backup since.
    """
    return max(known + 1, int(now.timestamp()))


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
