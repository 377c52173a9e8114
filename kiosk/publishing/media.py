"""The media of a form on their way into a pack: found beside it, and looked into before they go.

A kiosk opens these files in front of visitors, so what is not what its name says stays out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.content.unpacking import is_safe_name
from kiosk.forms.media import media_of, names_by_answers
from kiosk.forms.problems import FormProblem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.forms import CompiledForm
    from kiosk.forms.media import Medium

MOST_BYTES: Final = {"image": 8 * 2**20, "big-image": 16 * 2**20, "audio": 32 * 2**20}
MOST_PIXELS: Final = 25_000_000
_BEGINNINGS: Final = {
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF87a", b"GIF89a"),
    "webp": (b"RIFF",),
    "bmp": (b"BM",),
    "svg": (b"<",),
    "mp3": (b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3"),
    "wav": (b"RIFF",),
    "ogg": (b"OggS",),
    "flac": (b"fLaC",),
}
_PICTURES: Final = ("png", "jpg", "jpeg", "gif", "webp", "bmp", "svg")
_SOUNDS: Final = ("mp3", "wav", "ogg", "flac")
_FITTING: Final = {"image": _PICTURES, "big-image": _PICTURES, "audio": _SOUNDS}
# A drawing that runs programs or fetches from elsewhere is no drawing.
_UNSAFE_SVG: Final = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|\son\w+\s*=|href\s*=\s*[\"'](?!#|data:image/)", re.IGNORECASE
)


class FormMedia(NamedTuple):
    """Files to carry by the names the form uses, and what is wrong with it all."""

    files: dict[str, Path]
    problems: list[FormProblem]


def folders_beside(form: Path) -> tuple[Path, ...]:
    """Where the files of a form may lie: `<form>-media/`, `media/`, or beside it."""
    return form.parent / f"{form.stem}-media", form.parent / "media", form.parent


def gather_media(path: Path, form: CompiledForm) -> FormMedia:
    """What the form at a path shows and plays. Files that are wrong or missing are not among it."""
    files: dict[str, Path] = {}
    problems: list[FormProblem] = []
    faults: dict[tuple[str, str], FormProblem | None] = {}
    for medium in media_of(form):
        known = (medium.name, medium.kind)
        if known not in faults:
            found = _find(path, medium.name)
            faults[known] = _fault(path, medium, found)
            if faults[known] is None and found is not None:
                files[medium.name] = found
        fault = faults[known]
        if fault is not None:
            problems.append(_at(fault, medium))
    if names_by_answers(form):
        files |= {file.name: file for file in _own_files(path) if file.name not in files}
    return FormMedia(_distinct(files, problems), problems)


def _find(form: Path, name: str) -> Path | None:
    if not is_safe_name(name) or "/" in name:
        return None
    places = (folder / name for folder in folders_beside(form))
    return next((place for place in places if place.is_file()), None)


def _own_files(form: Path) -> Iterator[Path]:
    """All that is sound in the form's own folder, for names that only answers tell."""
    folder = folders_beside(form)[0]
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        kind = _kind_of(file.name)
        if kind and file.is_file() and is_safe_name(file.name) and not look_into(file, kind):
            yield file


def _kind_of(name: str) -> str:
    ending = name.rpartition(".")[2].lower()
    return "image" if ending in _PICTURES else "audio" if ending in _SOUNDS else ""


def _distinct(files: dict[str, Path], problems: list[FormProblem]) -> dict[str, Path]:
    """Names that differ only in small and capital letters are one file on some systems."""
    kept: dict[str, str] = {}
    for name in files:
        other = kept.setdefault(name.casefold(), name)
        if other != name:
            message = f"the files {other} and {name} differ only in small and capital letters"
            problems.append(FormProblem(message=message, hint="Give one of them another name."))
    return files


def _fault(form: Path, medium: Medium, file: Path | None) -> FormProblem | None:
    if medium.kind == "video":
        return FormProblem(
            message=f"a kiosk shows no films: {medium.name} is left out",
            hint="Say in the label what the film shows.",
            severity="warning",
        )
    if file is None:
        if not is_safe_name(medium.name):
            return FormProblem(message=f"{medium.name!r} cannot be the name of a file in a pack")
        return FormProblem(
            message=f"the file {medium.name} is not beside the form",
            hint=f"Put it into a folder {form.stem}-media next to the form.",
            severity="warning",
        )
    message = look_into(file, medium.kind)
    return FormProblem(message=message) if message else None


def _at(fault: FormProblem, medium: Medium) -> FormProblem:
    import msgspec

    return msgspec.structs.replace(
        fault, where=medium.where, about=medium.about, language=medium.language
    )


def look_into(file: Path, kind: str) -> str:
    """What keeps a file from being shown or played as `kind`, or nothing."""
    ending = file.suffix.lower().removeprefix(".")
    fitting = _FITTING[kind]
    if ending not in fitting:
        what = "show" if kind != "audio" else "play"
        return f"a kiosk cannot {what} {file.name}: it takes {', '.join(fitting)}"
    size = file.stat().st_size
    if size > MOST_BYTES[kind]:
        most = MOST_BYTES[kind] // 2**20
        return f"{file.name} has {size / 2**20:.1f} MiB; up to {most} MiB are taken"
    data = file.read_bytes()
    if not _is_what_it_says(data, ending):
        return f"{file.name} is damaged, or is no {ending} file whatever its name says"
    width, height = picture_size(data, ending)
    if width * height > MOST_PIXELS:
        return (
            f"{file.name} is {width} by {height} points; up to {MOST_PIXELS // 1_000_000} "
            "million points are taken"
        )
    return ""


def _is_what_it_says(data: bytes, ending: str) -> bool:
    if ending == "svg":
        text = data.lstrip(b"\xef\xbb\xbf \t\r\n")
        return text.startswith(b"<") and b"<svg" in text and not _UNSAFE_SVG.search(text)
    inner = {"webp": b"WEBP", "wav": b"WAVE"}.get(ending, b"")
    return data.startswith(_BEGINNINGS[ending]) and (not inner or data[8:12] == inner)


def picture_size(data: bytes, ending: str) -> tuple[int, int]:
    """Width and height in points; (0, 0) where it is no raster picture or does not say."""
    if ending == "png" and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if ending == "gif" and len(data) >= 10:
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if ending == "bmp" and len(data) >= 26:
        width, height = data[18:22], data[22:26]
        return (
            abs(int.from_bytes(width, "little", signed=True)),
            abs(int.from_bytes(height, "little", signed=True)),
        )
    if ending in ("jpg", "jpeg"):
        return _jpeg_size(data)
    return _webp_size(data) if ending == "webp" else (0, 0)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = data[at + 5 : at + 7], data[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0


def _webp_size(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        width, height = data[26:28], data[28:30]
        return int.from_bytes(width, "little") & 0x3FFF, int.from_bytes(height, "little") & 0x3FFF
    return 0, 0
