"""Small forms and submissions of them."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.manifest import INFO, FileEntry, Manifest, encode_manifest
from kiosk.content.model import FormEntry, PackInfo
from kiosk.forms import compile_xform, dump_form
from sync.central.content.service import publish
from sync.central.content.setup import create, own_targets_file, targets_signers
from sync.openrosa.submission import BesideFile, Submission

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sync.central.config import Config
    from sync.central.database import Database

DRAWING = bytes(range(256)) * 64


def an_xform(form_id: str = "pad", public_key: str = "") -> bytes:
    lock = f'<submission base64RsaPublicKey="{public_key}"/>' if public_key else ""
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        f'<h:head><h:title>Pad</h:title><model><instance><data id="{form_id}" version="1">'
        "<words/><rating/><drawing/><meta><instanceID/></meta></data></instance>"
        '<bind nodeset="/data/words" type="string"/><bind nodeset="/data/rating" type="int"/>'
        '<bind nodeset="/data/drawing" type="binary"/>'
        f'<bind nodeset="/data/meta/instanceID" type="string" preload="uid"/>{lock}'
        '</model></h:head><h:body><input ref="/data/words"><label>Words</label></input>'
        '<input ref="/data/rating"><label>Rating</label></input>'
        '<upload ref="/data/drawing" mediatype="image/*"><label>Drawing</label></upload>'
        "</h:body></h:html>"
    ).encode()


def an_instance(
    number: int = 1, form_id: str = "pad", words: str = "שלום", drawing: str = ""
) -> str:
    return (
        f'<data id="{form_id}" version="1"><words>{words}</words><rating>4</rating>'
        f"<drawing>{drawing}</drawing><meta><instanceID>uuid:{number:036d}</instanceID></meta></data>"
    )


def a_file(name: str, data: bytes = DRAWING) -> BesideFile:
    return BesideFile(name=name, media_type="image/png", size=len(data), read=lambda: data)


def a_submission(number: int = 1, *files: BesideFile, form_id: str = "pad") -> Submission:
    drawing = files[0].name if files else ""
    return Submission(
        form_id=form_id,
        version="1",
        instance_id=f"uuid:{number:036d}",
        xml=an_instance(number, form_id, drawing=drawing).encode(),
        files=files,
    )


def a_form_archive(
    forms: Mapping[str, bytes],
    media: Mapping[str, bytes] | None = None,
    version: str = "1",
    entries: tuple[FormEntry, ...] = (),
) -> bytes:
    """A built pack that holds nothing but these XForms (by id) and their media (`id-media/name`).

    `entries` are what the pack says of them; without any it says nothing.
    """
    files = {f"forms/{id_}.xml": xml for id_, xml in forms.items()}
    files |= {f"forms/{id_}.form": dump_form(compile_xform(xml)) for id_, xml in forms.items()}
    files |= {f"forms/{path}": data for path, data in (media or {}).items()}
    if entries:
        pack = PackInfo(
            id="forms", version=version, source_language="en", languages=("en",), currency="ILS",
            timezone="Asia/Jerusalem", forms=entries,
        )  # fmt: skip
        files[INFO] = msgspec.msgpack.encode(pack)
    listed = tuple(
        FileEntry(path=path, sha256=hashlib.sha256(data).hexdigest(), size=len(data))
        for path, data in sorted(files.items())
    )
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        manifest = Manifest(format=1, id="forms", version=version, files=listed)
        archive.writestr("manifest.json", encode_manifest(manifest))
        for path, data in files.items():
            archive.writestr(path, data)
    return memory.getvalue()


def publish_forms(config: Config, database: Database, archive: bytes, now: datetime) -> None:
    """As `diwan-central content-keys new` and `publish` do it."""
    if not own_targets_file(config.content).exists():
        keys = config.folder / "root-keys"
        keys.mkdir(parents=True)
        create(config.content, [keys / name for name in "ABC"], [], 1, now)
    with database.writing() as connection:
        publish(connection, config, archive, targets_signers(config.content, []), now)
