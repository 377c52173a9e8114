"""The list of a built pack's files with their hashes: what makes a pack one thing.

manifest.json          this list
content.msgpack        `PackInfo`
content.<lang>.msgpack `Edition`, one per language and one per plain variant of a language
forms/<id>.form        compiled form;  forms/<id>.xml  the XForm it was compiled from
forms/<id>-media/      the pictures, sounds and films the form shows
search.sqlite          the search index of all languages
"""

from pathlib import Path

import msgspec

from kiosk.content.errors import PackError

FORMAT = 1
MANIFEST = "manifest.json"
INFO = "content.msgpack"
SEARCH = "search.sqlite"


def edition_file(lang: str) -> str:
    return f"content.{lang}.msgpack"


def form_file(form_id: str) -> str:
    return f"forms/{form_id}.form"


def xform_file(form_id: str) -> str:
    return f"forms/{form_id}.xml"


def media_folder(form_id: str) -> str:
    return f"forms/{form_id}-media"


class FileEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the pack: path with forward slashes, hex SHA-256, size in bytes."""

    path: str
    sha256: str
    size: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    format: int
    id: str
    version: str
    files: tuple[FileEntry, ...]

    @property
    def sizes(self) -> dict[str, int]:
        return {entry.path: entry.size for entry in self.files}


def encode_manifest(manifest: Manifest) -> bytes:
    """Readable and the same bytes for the same pack."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="deterministic"), indent=1)


def decode_manifest(data: bytes) -> Manifest:
    """Raises `PackError` when this is no manifest, or one of a later format."""
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackError(f"{MANIFEST} is damaged: {error}. Fetch the pack again.") from error
    if manifest.format != FORMAT:
        raise PackError(
            f"This pack has format {manifest.format}, this program reads format {FORMAT}. "
            "Update the program, or build the pack with the matching version."
        )
    return manifest


def read_manifest(pack: Path) -> Manifest:
    """The manifest of a built pack folder."""
    try:
        data = (pack / MANIFEST).read_bytes()
    except OSError as error:
        raise PackError(
            f"{pack} is not a built pack: {MANIFEST} cannot be read ({error.strerror}). "
            "Build it with `diwan content build`."
        ) from error
    return decode_manifest(data)


def file_hash(path: Path) -> str:
    import hashlib  # OpenSSL, which opening a guide can do without

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify_pack(pack: Path) -> Manifest:
    """Compare every file with the manifest. Raises `PackError` naming the first that differs."""
    manifest = read_manifest(pack)
    for entry in manifest.files:
        path = pack / entry.path
        if not path.is_file():
            raise PackError(f"{entry.path} is missing from the pack. Fetch the pack again.")
        if path.stat().st_size != entry.size or file_hash(path) != entry.sha256:
            raise PackError(f"{entry.path} is not what the manifest says. Fetch the pack again.")
    return manifest
