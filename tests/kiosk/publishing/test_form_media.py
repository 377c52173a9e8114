"""Pictures and sounds of a form: looked into, carried in the pack, found on the kiosk by name."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Guide, PackError, install_pack
from kiosk.publishing import archive, build_pack, check_pack
from kiosk.publishing.media import look_into
from tests.kiosk.publishing.test_xlsform import workbook
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.publishing import Problem

HEAD = [
    "type",
    "name",
    "label::English (en)",
    "image::English (en)",
    "audio::English (en)",
    "default",
]
SURVEY = [
    HEAD,
    ["select_one way", "how", "How did you come?", "street.png", "", ""],
    ["note", "word", "Listen", "", "hello.wav", ""],
    ["image", "map", "Show where", "", "", "plan.png", "annotate"],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "image::English (en)"],
    ["way", "bus", "By bus", "bus.png"],
    ["way", "foot", "On foot", "foot.png"],
]


def png(width: int = 2, height: int = 2) -> bytes:
    def part(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((width + 1) * height) if width * height < 100 else b"")
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\0\0\0"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'


def pack_with(folder: Path, **files: bytes) -> Path:
    """A pack whose form names five files; those given lie in the form's folder."""
    form = workbook(folder / "way.xlsx", survey=SURVEY, choices=CHOICES)
    pack = make_pack(folder / "pack", languages=("en",), forms=[("way", "poll", form)])
    media = pack / "forms" / "way-media"
    media.mkdir()
    for name, data in files.items():
        (media / name.replace("__", ".")).write_bytes(data)
    return pack


def all_files() -> dict[str, bytes]:
    pictures = ("street__png", "bus__png", "foot__png", "plan__png")
    return {**dict.fromkeys(pictures, png()), "hello__wav": WAV}


def found(pack: Path, word: str) -> list[Problem]:
    return [problem for problem in check_pack(pack) if word in problem.message]


def test_media_go_the_whole_way_to_the_kiosk(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, **all_files())
    assert not found(pack, "file")
    built = build_pack(pack, tmp_path / "built")
    sent = tmp_path / "city.diwanpack"
    sent.write_bytes(archive(built.path))
    guide = Guide.open(install_pack(sent, tmp_path / "packs"))
    media = guide.form_media("way")
    assert sorted(media) == ["bus.png", "foot.png", "hello.wav", "plan.png", "street.png"]
    assert media["bus.png"].read_bytes() == png()
    assert {entry.path for entry in guide.manifest.files} >= {"forms/way-media/bus.png"}


def test_same_source_with_media_gives_the_same_archive(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, **all_files())
    first = archive(build_pack(pack, tmp_path / "a").path)
    assert first == archive(build_pack(pack, tmp_path / "b").path)


def test_medium_changed_on_the_way_is_noticed(tmp_path: Path) -> None:
    built = build_pack(pack_with(tmp_path, **all_files()), tmp_path / "built").path
    (built / "forms" / "way-media" / "bus.png").write_bytes(png(3, 3))
    with pytest.raises(PackError, match=r"bus\.png is not what the manifest says"):
        archive(built)


def test_missing_file_is_told_in_its_cell_and_the_pack_is_built(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, street__png=png())
    places = {p.message.split()[2]: p.place for p in found(pack, "is not beside the form")}
    assert places == {
        "hello.wav": "survey, row 3, column audio::English (en)",
        "bus.png": "choices, row 2, column image::English (en)",
        "foot.png": "choices, row 3, column image::English (en)",
        "plan.png": "survey, row 4, column default",
    }
    guide = Guide.open(build_pack(pack, tmp_path / "built").path)
    assert list(guide.form_media("way")) == ["street.png"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("bus.png", b"GIF89a", "is damaged, or is no png file"),
        ("bus.png", b"", "is damaged"),
        ("bus.png", png(9000, 9000), "9000 by 9000 points"),
        ("bus.png", png() + b"\0" * 9_000_000, "up to 8 MiB"),
        ("bus.svg", SVG.replace(b"<path", b"<script>x</script><path"), "is damaged"),
        ("bus.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG, "is damaged"),
        ("bus.tiff", b"II*\0", "a kiosk cannot show bus.tiff"),
        ("bus.jpg", b"\xff\xd8\xff\xc0\0\x11\x08\x80\0\x80\0\3\1", "32768 by 32768"),
    ],
)
def test_file_that_could_harm_is_refused(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert said in look_into(tmp_path / name, "image")


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.png", png(), "image"),
        ("a.svg", SVG, "image"),
        ("a.wav", WAV, "audio"),
        ("a.MP3", b"ID3\4", "audio"),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 20, "big-image"),
    ],
)
def test_sound_file_passes(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert look_into(tmp_path / name, kind) == ""


def test_wrong_file_stops_the_pack(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, **{**all_files(), "bus__png": b"<html>"})
    (problem,) = found(pack, "bus.png")
    assert (problem.severity, problem.line) == ("error", 2)


def test_film_is_left_out_and_the_author_told(tmp_path: Path) -> None:
    survey = [["type", "name", "label", "video"], ["note", "n", "Look", "film.mp4"]]
    form = workbook(tmp_path / "film.xlsx", survey=survey)
    pack = make_pack(tmp_path / "pack", languages=("en",), forms=[("film", "poll", form)])
    (problem,) = found(pack, "shows no films")
    assert problem.severity == "warning"


def test_files_whose_names_answers_tell_are_all_carried(tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label", "image"],
        ["select_one way", "how", "How?", ""],
        ["note", "n", "This one", "${how}.png"],
    ]
    form = workbook(tmp_path / "way.xlsx", survey=survey, choices=CHOICES)
    pack = make_pack(tmp_path / "pack", languages=("en",), forms=[("way", "poll", form)])
    media = pack / "forms" / "way-media"
    media.mkdir()
    for name in ("bus.png", "foot.png", "notes.txt"):
        (media / name).write_bytes(png())
    guide = Guide.open(build_pack(pack, tmp_path / "built").path)
    assert sorted(guide.form_media("way")) == ["bus.png", "foot.png"]
