import os
import struct
import zipfile

import pytest

from kiosk.content import (
    Guide,
    PackError,
    activate,
    current_pack,
    install_pack,
    installed_packs,
    tidy,
)
from kiosk.content.manifest import MANIFEST
from kiosk.content.unpacking import is_safe_name
from kiosk.publishing import archive, build_pack, write_archive
from tests.support.packs import make_pack


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("install")
    return build_pack(make_pack(folder / "source"), folder / "built").path


@pytest.fixture(scope="module")
def good(built):
    return write_archive(built, built.with_name("good.diwanpack"))


def rewritten(good, target, change):
    """A copy of an archive, each member passed through `change(name, data) -> (name, data)`."""
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for info in source.infolist():
            made = change(info.filename, source.read(info))
            if made is not None:
                out.writestr(*made)
    return target


def with_extra(good, target, info, data=b"x"):
    rewritten(good, target, lambda name, body: (name, body))
    with zipfile.ZipFile(target, "a") as out:
        out.writestr(info, data)
    return target


def refused(archive_file, packs, match):
    before = sorted(packs.rglob("*")) if packs.exists() else []
    with pytest.raises(PackError, match=match):
        install_pack(archive_file, packs)
    assert sorted(packs.rglob("*")) == before
    assert not list(packs.parent.glob("evil*"))


def test_installed_pack_opens_and_is_shown_once_activated(good, tmp_path):
    packs = tmp_path / "packs"
    pack = install_pack(good, packs)
    assert current_pack(packs) is None
    activate(packs, pack)
    assert current_pack(packs) == pack
    assert Guide.open(pack).service("id-card", "ar").title == "تجديد بطاقة الهوية"


def test_installing_again_changes_nothing(good, tmp_path):
    first = install_pack(good, tmp_path / "packs")
    stamp = first.stat().st_mtime_ns
    assert install_pack(good, tmp_path / "packs") == first
    assert first.stat().st_mtime_ns == stamp


def test_same_version_with_other_content_does_not_overwrite(good, tmp_path):
    other = build_pack(make_pack(tmp_path / "source", fee=130), tmp_path / "built").path
    packs = tmp_path / "packs"
    one, two = install_pack(good, packs), install_pack(write_archive(other, tmp_path / "o"), packs)
    assert one != two
    assert installed_packs(packs) == sorted([one, two])


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "/evil",
        "forms/../../evil",
        "forms\\..\\..\\evil",
        "C:evil",
        "forms//evil",
        "./evil",
        "nul",
        "forms/COM1.txt",
        "evil.",
        "evil\u202eexe",
        "e" * 300,
    ],
)
def test_climbing_and_odd_names_are_refused(good, tmp_path, name):
    hostile = with_extra(good, tmp_path / "hostile", zipfile.ZipInfo(name))
    refused(hostile, tmp_path / "packs", "forbidden name")


def test_name_cut_at_a_null_byte_is_refused(good, tmp_path):
    hostile = with_extra(good, tmp_path / "hostile", "content.xxQmsgpack")
    data = hostile.read_bytes().replace(b"content.xxQmsgpack", b"content.xx\x00msgpack")
    hostile.write_bytes(data)
    refused(hostile, tmp_path / "packs", "forbidden name")


@pytest.mark.parametrize("kind", [0o120777, 0o040755, 0o020600, 0o010600])
def test_links_folders_and_devices_are_refused(good, tmp_path, kind):
    info = zipfile.ZipInfo("evil")
    info.create_system = 3
    info.external_attr = kind << 16
    hostile = with_extra(good, tmp_path / "hostile", info, b"/etc/passwd")
    refused(hostile, tmp_path / "packs", "not a plain file")


def test_folder_entry_is_refused(good, tmp_path):
    hostile = with_extra(good, tmp_path / "hostile", "forms/")
    refused(hostile, tmp_path / "packs", "forbidden name")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_name_given_twice_is_refused(good, tmp_path):
    for name in ("content.msgpack", "CONTENT.msgpack"):
        hostile = with_extra(good, tmp_path / name.lower(), name)
        refused(hostile, tmp_path / "packs", "twice")


def test_file_that_no_manifest_lists_is_refused(good, tmp_path):
    hostile = with_extra(good, tmp_path / "hostile", "evil")
    refused(hostile, tmp_path / "packs", "archive only")


def test_file_missing_from_the_archive_is_named(good, tmp_path):
    def without_search(name, data):
        return None if name == "search.sqlite" else (name, data)

    hostile = rewritten(good, tmp_path / "hostile", without_search)
    refused(hostile, tmp_path / "packs", r"search\.sqlite")


def test_changed_byte_is_found(good, tmp_path):
    def flipped(name, data):
        return (name, b"X" + data[1:] if name == "content.en.msgpack" else data)

    hostile = rewritten(good, tmp_path / "hostile", flipped)
    refused(hostile, tmp_path / "packs", r"content\.en\.msgpack.*manifest says")


def test_bomb_stops_at_the_size_it_promised(good, tmp_path):
    def bomb(name, data):
        return (name, b"\0" * 50_000_000 if name == "content.en.msgpack" else data)

    rewritten(good, tmp_path / "hostile", bomb)
    refused(tmp_path / "hostile", tmp_path / "packs", "larger than it says")


def test_manifest_that_promises_too_much_is_refused(good, tmp_path):
    def greedy(name, data):
        if name == MANIFEST:
            data = data.replace(b'"size": ', b'"size": 99999999', 1)
        return (name, data)

    hostile = rewritten(good, tmp_path / "hostile", greedy)
    refused(hostile, tmp_path / "packs", "unpacked")


@pytest.mark.parametrize("identity", [b"../../evil", b"/evil", b"..", b".hidden"])
def test_pack_id_cannot_climb(good, tmp_path, identity):
    def renamed(name, data):
        return (
            name,
            data.replace(b'"small"', b'"' + identity + b'"') if name == MANIFEST else data,
        )

    hostile = rewritten(good, tmp_path / "hostile", renamed)
    refused(hostile, tmp_path / "packs", "forbidden id")


@pytest.mark.parametrize("part", [0, 1, 100, 0.3, 0.7, 0.99, -1])
def test_cut_off_archive_is_refused(good, tmp_path, part):
    data = good.read_bytes()
    kept = int(len(data) * part) if isinstance(part, float) else part
    (tmp_path / "cut").write_bytes(data[:kept])
    refused(tmp_path / "cut", tmp_path / "packs", "again")


def test_encrypted_member_is_refused(good, tmp_path):
    data = bytearray(good.read_bytes())
    directory = struct.unpack("<I", data[-6:-2])[0]
    data[directory + 8] |= 1
    (tmp_path / "locked").write_bytes(data)
    refused(tmp_path / "locked", tmp_path / "packs", "encrypted")


def test_archive_of_something_else_is_no_pack(tmp_path):
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as out:
        out.writestr("readme.txt", "hello")
    refused(tmp_path / "other.zip", tmp_path / "packs", "is no pack")


def test_flipped_bits_anywhere_never_install_a_wrong_pack(good, tmp_path):
    data = good.read_bytes()
    packs = tmp_path / "packs"
    right = install_pack(good, tmp_path / "right")
    for at in range(0, len(data), max(1, len(data) // 60)):
        broken = bytearray(data)
        broken[at] ^= 0x10
        (tmp_path / "broken").write_bytes(broken)
        try:
            pack = install_pack(tmp_path / "broken", packs)
        except PackError:
            continue
        for path in right.rglob("*"):
            if path.is_file():
                assert (pack / path.relative_to(right)).read_bytes() == path.read_bytes()


def test_full_disk_leaves_the_old_pack_current(good, tmp_path, monkeypatch):
    packs = tmp_path / "packs"
    activate(packs, install_pack(good, packs))
    old = current_pack(packs)
    other = build_pack(make_pack(tmp_path / "source", version="2"), tmp_path / "built").path
    newer = write_archive(other, tmp_path / "newer")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        install_pack(newer, packs)
    assert current_pack(packs) == old
    assert installed_packs(packs) == [old]
    assert not list(packs.glob(".incoming-*"))


def test_activating_a_folder_from_elsewhere_is_refused(good, built, tmp_path):
    packs = tmp_path / "packs"
    install_pack(good, packs)
    with pytest.raises(PackError, match="not installed"):
        activate(packs, built)
    with pytest.raises(PackError):
        activate(packs, packs / "ghost")


def test_current_pack_that_has_gone_is_none(good, tmp_path):
    packs = tmp_path / "packs"
    pack = install_pack(good, packs)
    activate(packs, pack)
    (pack / MANIFEST).unlink()
    assert current_pack(packs) is None
    (packs / "current").write_text("../..")
    assert current_pack(packs) is None


def test_tidying_keeps_the_current_pack_and_the_newest(tmp_path):
    packs = tmp_path / "packs"
    installed = []
    for number in range(4):
        source = make_pack(tmp_path / f"s{number}", version=str(number))
        built = build_pack(source, tmp_path / f"b{number}").path
        installed.append(install_pack(write_archive(built, tmp_path / f"a{number}"), packs))
        os.utime(installed[-1], ns=(number, number))
    activate(packs, installed[0])
    (packs / ".incoming-left").mkdir()
    removed = tidy(packs)
    assert set(removed) == {packs / ".incoming-left", installed[1]}
    assert installed_packs(packs) == sorted([installed[0], installed[2], installed[3]])


def test_archive_is_the_same_bytes_wherever_it_is_made(built, tmp_path):
    again = build_pack(make_pack(tmp_path / "elsewhere"), tmp_path / "built").path
    assert archive(again) == archive(built)


def test_damaged_folder_is_not_archived(tmp_path):
    built = build_pack(make_pack(tmp_path / "source"), tmp_path / "built").path
    (built / "content.msgpack").write_bytes(b"")
    with pytest.raises(PackError, match=r"content\.msgpack"):
        archive(built)


@pytest.mark.parametrize("name", ["a", "forms/visit.form", "content.ar.msgpack", "a-1.2_b/ج.mp3"])
def test_plain_names_are_safe(name):
    assert is_safe_name(name)
