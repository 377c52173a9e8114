"""A pack as bundles, so that a small change moves little.

Files that are in a bundle already stay there; new and changed ones go into one new bundle of their
kind. A bundle that is mostly files nobody needs any more is dropped and what is left of it bundled
anew, and so is the smallest where a kind has too many: kiosks then fetch a little they had.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.manifest import MANIFEST, Manifest, decode_manifest
from sync.protocol.content import BundleEntry, Kind, PackIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_OF_A_KIND = 6
"""Bundles of one kind at once; three kinds make 18 files at most for a whole pack."""

_LIVE_AT_LEAST = 0.5
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MEDIA = (
    ".mp3", ".ogg", ".opus", ".wav", ".m4a", ".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif",
    ".mp4", ".webm",
)  # fmt: skip


class Bundled(NamedTuple):
    """`made`: target name to the bytes of bundles that were not there before."""

    pack: PackIndex
    made: dict[str, bytes]


def bundle_pack(archive: bytes, before: PackIndex | None) -> Bundled:
    """Lay an archive's files out in bundles, keeping of `before` what it can."""
    with zipfile.ZipFile(io.BytesIO(archive)) as pack:
        data = pack.read(MANIFEST)
        manifest = decode_manifest(data)
        sizes = {entry.sha256: entry.size for entry in manifest.files}
        kinds: dict[str, Kind] = {}
        paths: dict[str, str] = {}
        for entry in manifest.files:
            kinds.setdefault(entry.sha256, kind_of(entry.path))
            paths.setdefault(entry.sha256, entry.path)
        kept = _kept(before, sizes) if before else []
        held = {sha256 for _, files in kept for sha256 in files}
        made: dict[str, bytes] = {}
        for kind in ("core", "forms", "media"):
            new = sorted(sha for sha, of in kinds.items() if of == kind and sha not in held)
            if new:
                body = _zipped(pack, [(sha, paths[sha]) for sha in new])
                name = f"{kind}-{hashlib.sha256(body).hexdigest()[:20]}.zip"
                made[name] = body
                entry_ = BundleEntry(target=name, kind=kind, total=sum(sizes[s] for s in new))
                kept.append((entry_, frozenset(new)))
    return Bundled(_index(data, manifest, kept), made)


def kind_of(path: str) -> Kind:
    """Content and search change with every word, forms seldom, pictures and voices hardly ever."""
    if path.endswith(_MEDIA) or "-media/" in path or path.startswith("voice/"):
        return "media"
    return "forms" if path.startswith("forms/") else "core"


Held = tuple[BundleEntry, frozenset[str]]


def _kept(before: PackIndex, wanted: dict[str, int]) -> list[Held]:
    """The bundles worth keeping, each with what of it is still wanted."""
    old = decode_manifest(before.manifest)
    files: list[set[str]] = [set() for _ in before.bundles]
    for entry, place in zip(old.files, before.places, strict=True):
        if wanted.get(entry.sha256) == entry.size:
            files[place].add(entry.sha256)
    kept = [
        (bundle, frozenset(held))
        for bundle, held in zip(before.bundles, files, strict=True)
        if held and _size(held, wanted) >= _LIVE_AT_LEAST * bundle.total
    ]
    return [each for kind in ("core", "forms", "media") for each in _fewest(kept, wanted, kind)]


def _fewest(kept: Iterable[Held], wanted: dict[str, int], kind: str) -> list[Held]:
    """The largest of a kind; room is left for one more."""
    of_kind = [each for each in kept if each[0].kind == kind]
    of_kind.sort(key=lambda each: -_size(each[1], wanted))
    return of_kind[: MOST_OF_A_KIND - 1]


def _size(held: Iterable[str], wanted: dict[str, int]) -> int:
    return sum(wanted[sha256] for sha256 in held)


def _index(data: bytes, manifest: Manifest, kept: list[Held]) -> PackIndex:
    where = {sha256: place for place, (_, files) in enumerate(kept) for sha256 in files}
    return PackIndex(
        manifest=data,
        bundles=[bundle for bundle, _ in kept],
        places=[where[entry.sha256] for entry in manifest.files],
    )


def _zipped(pack: zipfile.ZipFile, files: Iterable[tuple[str, str]]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for sha256, path in files:
            info = zipfile.ZipInfo(sha256, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, pack.read(path))
    return memory.getvalue()
