"""Files and signed content beside a copy of the database: copied once, read through every time."""

from __future__ import annotations

import shutil
from hashlib import file_digest
from typing import TYPE_CHECKING

import msgspec

from sync.central.blobs.files import blob_file, flush, is_whole
from sync.protocol.content import TIMESTAMP

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from sync.central.config import Config

BESIDE = ".files"
"""What the folder beside the copy is called, behind the copy's own name."""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """`blobs`: hashes of the files that are whole in the copy; `lost`: that are nowhere whole.

    `held`: of all that were asked for.
    """

    held: set[str]
    blobs: set[str]
    lost: list[str]
    content: int


def copy_files(config: Config, held: Iterable[str], target: Path) -> Kept:
    """Add to `target` what it has not of `held`, and read everything. Raises `OSError`.

    A file that went bad here is taken back from the copy, where that is still whole.
    """
    wanted, blobs, lost = set(held), set[str](), list[str]()
    for sha256 in sorted(wanted):
        source, copy = blob_file(config.blobs, sha256), blob_file(target / "blobs", sha256)
        if is_whole(copy, sha256) or _copied(source, copy, sha256):
            blobs.add(sha256)
        if not is_whole(source, sha256) and not _copied(copy, source, sha256):
            lost.append(sha256)
    content = _copy_content(config, target / "content")
    return Kept(held=wanted, blobs=blobs, lost=lost, content=content)


def drop_unheld(target: Path, held: Collection[str]) -> None:
    """Beside a new backup lies what older ones had, too: what was erased since goes."""
    for file in (target / "blobs").glob("*/*"):
        if file.name not in held:
            file.unlink(missing_ok=True)


def _copy_content(config: Config, target: Path) -> int:
    """Signed content and the server's own keys; what is published is copied once. Files in all.

    The timestamp goes last: what it leads to is in the copy then.
    """
    names = [p.relative_to(config.content) for p in config.content.rglob("*") if p.is_file()]
    names = [name for name in names if not name.name.startswith(".")]
    for name in sorted(names, key=lambda name: name.name == TIMESTAMP):
        source, copy = config.content / name, target / name
        sha256 = name.name.split(".")[0] if name.parent.name == "targets" else ""
        if not sha256:
            with source.open("rb") as file:
                sha256 = file_digest(file, "sha256").hexdigest()
        if not is_whole(copy, sha256) and not _copied(source, copy, sha256):
            raise OSError(f"{source} changed while it was copied, or is damaged")
    return len(names)


def _copied(source: Path, target: Path, sha256: str) -> bool:
    """Whether a whole copy is at `target` now, on the disk to stay."""
    if not source.is_file():
        return False
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(source, draft)
        if not is_whole(draft, sha256):
            return False
        flush(draft)
        draft.replace(target)
        flush(target.parent)
    finally:
        draft.unlink(missing_ok=True)
    return True
