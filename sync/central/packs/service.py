"""Publishing a pack, and finding what is current. A file is complete before it is announced."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, insert, select

from sync.central.packs.models import publication
from sync.protocol.messages import PackNotice

if TYPE_CHECKING:
    from datetime import datetime

_MANIFEST = "manifest.json"
_MANIFEST_BYTES = 4 * 1024 * 1024


class PackRefused(Exception):  # noqa: N818 - what happened to the file
    """The file is no pack; the message says why and what to do."""


class _Manifest(msgspec.Struct):
    """The two things of a pack's manifest that central shows."""

    id: str
    version: str


def publish(connection: Connection, packs: Path, archive: bytes, now: datetime) -> PackNotice:
    """Keep the archive under its hash and make it the current one. Raises `PackRefused`."""
    manifest = read_manifest(archive)
    sha256 = hashlib.sha256(archive).hexdigest()
    notice = PackNotice(
        pack=manifest.id,
        version=manifest.version,
        sha256=sha256,
        size=len(archive),
        published_at=now,
    )
    current = current_pack(connection)
    if current is not None and current.sha256 == sha256 and pack_file(packs, sha256).is_file():
        return current
    _keep(packs, sha256, archive)
    connection.execute(insert(publication).values(**msgspec.structs.asdict(notice)))
    return notice


def current_pack(connection: Connection) -> PackNotice | None:
    """What was published last, or None."""
    row = connection.execute(
        select(publication).order_by(publication.c.position.desc()).limit(1)
    ).first()
    return None if row is None else _notice(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def pack_file(packs: Path, sha256: str) -> Path:
    """Where the bytes with this hash are, if they are here."""
    return packs / f"{sha256}.diwanpack"


def read_manifest(archive: bytes) -> _Manifest:
    """The manifest of an archive in memory; nothing is unpacked to disk."""
    import io

    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as pack:
            if pack.getinfo(_MANIFEST).file_size > _MANIFEST_BYTES:
                raise PackRefused("the pack's manifest.json is larger than any manifest should be")
            return msgspec.json.decode(pack.read(_MANIFEST), type=_Manifest)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, msgspec.DecodeError) as error:
        raise PackRefused(
            f"this is not a built pack ({error}); build it with `diwan content build`"
        ) from error


def _notice(values: object) -> PackNotice:
    return msgspec.convert(values, PackNotice)


def _keep(packs: Path, sha256: str, archive: bytes) -> None:
    packs.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=packs, prefix=".pack-", delete=False) as file:
        file.write(archive)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(pack_file(packs, sha256))
