"""The forms of the pack that is published now, as phones fetch them.

Read from the signed content as kiosks get it; kept in memory while it stays the same.
"""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from kiosk.content.manifest import INFO, decode_manifest
from kiosk.content.model import PackInfo
from kiosk.forms import CompiledForm, load_form
from kiosk.trust.odk import md5_hex
from sync.central.content.repository import NoRepository, Repository
from sync.protocol.content import PACK_INDEX, TARGETS, decode_index

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from kiosk.content.manifest import Manifest
    from kiosk.content.model import FormEntry
    from sync.central.config import Config

_FOLDER = "forms/"
_LARGEST_FILE = 256 * 1024 * 1024
_VOTED_ON = frozenset({"poll", "quiz"})


class PublishedForm(msgspec.Struct, frozen=True, kw_only=True):
    """`media` maps a file's name to where it is kept; `entry` is what the pack says of the form, whose
    days are those of the centre's `zone`.
    """

    compiled: CompiledForm
    xml: bytes
    pack_version: str
    media: Mapping[str, Kept]
    entry: FormEntry | None = None
    zone: str = "UTC"

    @property
    def hash(self) -> str:
        return f"md5:{md5_hex(self.xml)}"

    def voted_at(self, now: datetime, filled: datetime | None) -> datetime | None:
        """When an answer that arrives now was a vote, as at a kiosk: filled in between the first day
        of a poll or quiz and its last, or arrived then, where the phone's clock tells nothing that
        is believed. None for what is no vote. Hours and weekdays are the screen's.
        """
        moments = [each for each in (filled, now) if each is not None and self._open_on(each)]
        return moments[0] if moments else None

    def _open_on(self, moment: datetime) -> bool:
        entry = self.entry
        if entry is None or entry.purpose not in _VOTED_ON:
            return False
        day = moment.astimezone(ZoneInfo(self.zone)).date()
        begun = entry.first_day is None or entry.first_day <= day
        return begun and (entry.last_day is None or day <= entry.last_day)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A member of a bundle: the archive and the name in it, which is the SHA-256 of the bytes."""

    bundle: Path
    member: str

    @property
    def hash(self) -> str:
        """As OpenRosa tells versions of a file apart. Raises `OSError`."""
        return f"md5:{md5_hex(self.read())}"

    def read(self) -> bytes:
        """Raises `OSError`."""
        try:
            with zipfile.ZipFile(self.bundle) as archive:
                if archive.getinfo(self.member).file_size > _LARGEST_FILE:
                    raise OSError(f"{self.bundle}: {self.member} is larger than any file of a pack")
                return archive.read(self.member)
        except (zipfile.BadZipFile, KeyError) as error:
            raise OSError(f"{self.bundle}: {error}") from error


class Published:
    """One per application. Its methods read files: not for the event loop."""

    def __init__(self, config: Config) -> None:
        self._repository = Repository(config.content)
        self._known: tuple[str, dict[str, PublishedForm]] = ("", {})

    def forms(self) -> dict[str, PublishedForm]:
        """By the id in the XForm; empty before anything was published. Raises `OSError`."""
        try:
            target = self._repository.targets().signed.targets.get(PACK_INDEX)
        except NoRepository:
            return {}
        if target is None:
            return {}
        stamp = target.hashes["sha256"]
        if self._known[0] != stamp:
            self._known = (stamp, self._read(stamp))
        return self._known[1]

    def _read(self, stamp: str) -> dict[str, PublishedForm]:
        index = decode_index(self._served(f"{stamp}.{PACK_INDEX}").read_bytes())
        manifest = decode_manifest(index.manifest)
        targets = self._repository.targets().signed.targets
        bundles = [
            self._served(f"{targets[each.target].hashes['sha256']}.{each.target}")
            for each in index.bundles
        ]
        kept = {
            entry.path: Kept(bundle=bundles[place], member=entry.sha256)
            for entry, place in zip(manifest.files, index.places, strict=True)
            if entry.path.startswith(_FOLDER) or entry.path == INFO
        }
        pack = _info(kept)
        entries = {entry.id: entry for entry in pack.forms} if pack else {}
        found = {}
        for path in kept:
            stem, dot, kind = path.rpartition(".")
            if dot and kind == "form" and f"{stem}.xml" in kept:
                form = _form(stem, kept, manifest)
                entry = entries.get(stem.removeprefix(_FOLDER))
                zone = pack.timezone if pack else "UTC"
                found[form.compiled.id] = msgspec.structs.replace(form, entry=entry, zone=zone)
        return found

    def _served(self, name: str) -> Path:
        return self._repository.served / TARGETS / name


def _info(kept: Mapping[str, Kept]) -> PackInfo | None:
    """What the pack says of itself. Raises `OSError`."""
    if INFO not in kept:
        return None
    try:
        return msgspec.msgpack.decode(kept[INFO].read(), type=PackInfo)
    except msgspec.DecodeError as error:
        raise OSError(f"{INFO} of the published pack: {error}") from error


def _form(stem: str, kept: Mapping[str, Kept], manifest: Manifest) -> PublishedForm:
    folder = f"{stem}-media/"
    return PublishedForm(
        compiled=load_form(kept[f"{stem}.form"].read()),
        xml=kept[f"{stem}.xml"].read(),
        pack_version=manifest.version,
        media={
            path.removeprefix(folder): file
            for path, file in kept.items()
            if path.startswith(folder) and "/" not in path.removeprefix(folder)
        },
    )
