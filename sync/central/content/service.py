"""Publishing a pack, keeping its signatures fresh, and finding what is current."""

from __future__ import annotations

import hashlib
import time
import zipfile
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, insert, select
from tuf.api.metadata import (  # type: ignore[attr-defined]  # their own names, not marked so
    TargetFile,
    Targets,
)

from kiosk.content.errors import PackError
from kiosk.content.manifest import decode_manifest
from sync.central.content.bundles import Bundled, bundle_pack
from sync.central.content.models import publication
from sync.central.content.repository import TIMESTAMP_LASTS, NoRepository, Repository
from sync.protocol.content import (
    PACK_INDEX,
    PACK_SOURCE,
    RECIPIENTS,
    TARGETS,
    TIMESTAMP,
    IndexUnreadable,
    PackIndex,
    decode_index,
    encode_index,
    tag_of,
)
from sync.protocol.messages import PackNotice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]

    from sync.central.config import Config

_UNUSED_KEPT_S = 7 * 86400.0


class PackRefused(Exception):  # noqa: N818 - what happened to the file
    """The file is no pack; the message says why and what to do."""


class SourceMoved(Exception):  # noqa: N818 - what happened
    """What a change was made from is not what is published any more."""


def trusted_root(folder: Path) -> bytes | None:
    """The newest root of the central in `folder`, for a kiosk to pin; None before there are keys."""
    repository = Repository(folder / "content")
    try:
        version = repository.root().signed.version
    except NoRepository:
        return None
    return (repository.served / f"{version}.root.json").read_bytes()


def content_tag(folder: Path) -> str:
    """What `GET /v1/content/timestamp.json` would give as its ETag; empty before there is one."""
    try:
        return tag_of((folder / "content" / "repository" / TIMESTAMP).read_bytes())
    except FileNotFoundError:
        return ""


def publish(
    connection: Connection,
    config: Config,
    archive: bytes,
    signers: Sequence[CryptoSigner],
    now: datetime,
    source: bytes | None = None,
    made_from: str | None = None,
) -> PackNotice:
    """Sign the archive's pack as what kiosks are to show. Nothing happens where it is that already.

    `source`: the archive of the plain files it was built from, for desks that edit them;
    `made_from`: the digest of the source these came from, which must still be the published one.

    Raises `SourceMoved`, `PackRefused`, `NoRepository`, `NotEnoughKeys`, `KeyTrouble`, `OSError`.
    """
    repository = Repository(config.content)
    with repository.turn():
        before = _index_now(repository)
        published = _source_now(repository)
        if made_from is not None and made_from != published:
            raise SourceMoved("another pack was published meanwhile; try again")
        bundled = _bundled(archive, before)
        manifest = decode_manifest(bundled.pack.manifest)
        notice = PackNotice(
            pack=manifest.id,
            version=manifest.version,
            sha256=hashlib.sha256(bundled.pack.manifest).hexdigest(),
            size=_size(repository, bundled),
            published_at=now,
        )
        current = current_pack(connection)
        same = source is None or hashlib.sha256(source).hexdigest() == published
        if (
            same
            and before == bundled.pack
            and current is not None
            and current.sha256 == notice.sha256
        ):
            return current
        targets = _with_pack(repository, bundled)
        if source is not None:
            _add(targets, repository, PACK_SOURCE, source)
        _add_recipients(targets, repository, config)
        repository.write_targets(targets, signers, now)
        _tidy(repository)
    connection.execute(insert(publication).values(**msgspec.structs.asdict(notice)))
    return notice


def refresh(config: Config, signers: Sequence[CryptoSigner], now: datetime) -> None:
    """Sign what is published anew, with today's list of recipients. Raises as `publish`."""
    repository = Repository(config.content)
    with repository.turn():
        repository.root()
        targets = _targets_now(repository)
        _add_recipients(targets, repository, config)
        repository.write_targets(targets, signers, now)


def renew(config: Config, now: datetime) -> bool:
    """What the running server does now and then: sign again what expires soon. Whether it did.

    Raises `KeyTrouble`, `OSError`; nothing where content is not signed here.
    """
    repository = Repository(config.content)
    if not _is_due(repository, now):
        return False
    with repository.turn():
        if not _is_due(repository, now):  # another process was faster
            return False
        snapshot = repository.snapshot().signed
        if snapshot.expires - now < TIMESTAMP_LASTS * 7:
            repository.write_snapshot(snapshot.meta["targets.json"].version, now)
        else:
            repository.write_timestamp(snapshot.version, now)
    return True


def current_pack(connection: Connection) -> PackNotice | None:
    """What was published last, or None."""
    row = connection.execute(
        select(publication).order_by(publication.c.position.desc()).limit(1)
    ).first()
    return None if row is None else _notice(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def _is_due(repository: Repository, now: datetime) -> bool:
    try:
        left = repository.timestamp().signed.expires - now
    except NoRepository:
        return False
    return left < TIMESTAMP_LASTS / 2


def _targets_now(repository: Repository) -> Targets:
    try:
        return repository.targets().signed
    except NoRepository:
        return Targets()


def _index_now(repository: Repository) -> PackIndex | None:
    repository.root()
    known = _targets_now(repository).targets.get(PACK_INDEX)
    if known is None:
        return None
    try:
        found = decode_index(_file_of(repository, known).read_bytes())
    except (OSError, IndexUnreadable):
        return None  # laid out anew
    files = [_targets_now(repository).targets.get(bundle.target) for bundle in found.bundles]
    whole = all(file is not None and _file_of(repository, file).is_file() for file in files)
    return found if whole else None


def _source_now(repository: Repository) -> str:
    """The digest of the published source; empty without one."""
    known = _targets_now(repository).targets.get(PACK_SOURCE)
    return "" if known is None else str(known.hashes["sha256"])


def published_source(config: Config) -> bytes | None:
    """The archive of the plain files that are published; None where the pack came without them.

    Raises `NoRepository`, `OSError`.
    """
    repository = Repository(config.content)
    known = _targets_now(repository).targets.get(PACK_SOURCE)
    return None if known is None else _file_of(repository, known).read_bytes()


def _bundled(archive: bytes, before: PackIndex | None) -> Bundled:
    try:
        return bundle_pack(archive, before)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, PackError) as error:
        raise PackRefused(
            f"this is not a built pack ({error}); build it with `diwan content build`"
        ) from error


def _with_pack(repository: Repository, bundled: Bundled) -> Targets:
    """The pack's bundles and index, on the disk and as targets."""
    known = _targets_now(repository).targets
    targets = Targets()
    for bundle in bundled.pack.bundles:
        if bundle.target in bundled.made:
            _add(targets, repository, bundle.target, bundled.made[bundle.target])
        else:
            targets.targets[bundle.target] = known[bundle.target]
    _add(targets, repository, PACK_INDEX, encode_index(bundled.pack))
    return targets


def _add(targets: Targets, repository: Repository, name: str, data: bytes) -> None:
    target = TargetFile.from_data(name, data, ["sha256"])
    repository.keep_target(target.hashes["sha256"], name, data)
    targets.targets[name] = target


def _add_recipients(targets: Targets, repository: Repository, config: Config) -> None:
    """To whom kiosks seal what people write, as far as central knows it."""
    try:
        data = (config.folder / RECIPIENTS).read_bytes()
    except FileNotFoundError:
        targets.targets.pop(RECIPIENTS, None)
        return
    _add(targets, repository, RECIPIENTS, data)


def _file_of(repository: Repository, target: TargetFile) -> Path:
    return repository.served / TARGETS / f"{target.hashes['sha256']}.{target.path}"


def _size(repository: Repository, bundled: Bundled) -> int:
    known = _targets_now(repository).targets
    return sum(
        len(bundled.made[b.target]) if b.target in bundled.made else known[b.target].length
        for b in bundled.pack.bundles
    )


def _tidy(repository: Repository) -> None:
    """Forget files nobody needs any more; a kiosk in the middle of an update has a week."""
    used = {_file_of(repository, t).name for t in _targets_now(repository).targets.values()}
    long_ago = time.time() - _UNUSED_KEPT_S
    for path in (repository.served / TARGETS).iterdir():
        if path.name not in used and path.stat().st_mtime < long_ago:
            path.unlink(missing_ok=True)


def _notice(values: object) -> PackNotice:
    return msgspec.convert(values, PackNotice)
