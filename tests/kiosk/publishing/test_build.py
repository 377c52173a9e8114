import hashlib
import os

import pytest

from kiosk.content import Guide
from kiosk.content.manifest import verify_pack
from kiosk.publishing import PackProblems, PublishingError, build_pack
from tests.support.packs import make_pack


def content(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_same_source_gives_the_same_bytes(tmp_path):
    one = build_pack(make_pack(tmp_path / "a"), tmp_path / "one").path
    source = make_pack(tmp_path / "b")
    for path in source.rglob("*"):
        os.utime(path, (1, 1))
    two = build_pack(source, tmp_path / "deep" / "two").path
    assert content(one) == content(two)


def test_manifest_lists_every_file(tmp_path):
    built = build_pack(make_pack(tmp_path / "source"), tmp_path / "built")
    verify_pack(built.path)
    assert set(content(built.path)) - {"manifest.json"} == set(built.manifest.sizes)


def test_pack_with_errors_is_not_built_and_leaves_no_trace(tmp_path):
    source = make_pack(tmp_path / "source", broken="fee")
    with pytest.raises(PackProblems) as caught:
        build_pack(source, tmp_path / "built")
    assert any("amount" in each.message for each in caught.value.problems)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source"]


def test_building_again_replaces_the_pack(tmp_path):
    build_pack(make_pack(tmp_path / "source"), tmp_path / "built")
    build_pack(make_pack(tmp_path / "source", fee=130), tmp_path / "built")
    service = Guide.open(tmp_path / "built").service("id-card", "en")
    assert service.fees[0].amount == "130"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["built", "source"]


def test_failed_build_keeps_the_pack_built_before(tmp_path):
    build_pack(make_pack(tmp_path / "source"), tmp_path / "built")
    before = content(tmp_path / "built")
    make_pack(tmp_path / "source", broken="icon")
    with pytest.raises(PackProblems):
        build_pack(tmp_path / "source", tmp_path / "built")
    assert content(tmp_path / "built") == before


def test_folder_with_other_files_is_not_overwritten(tmp_path):
    source = make_pack(tmp_path / "source")
    with pytest.raises(PublishingError, match="no built pack"):
        build_pack(source, source)
    assert (source / "pack.yaml").is_file()


def test_file_in_the_place_of_the_output_folder_is_left_alone(tmp_path):
    (tmp_path / "built").write_text("mine")
    with pytest.raises(PublishingError, match="is a file"):
        build_pack(make_pack(tmp_path / "source"), tmp_path / "built")


def test_warnings_do_not_stop_a_build(tmp_path):
    built = build_pack(make_pack(tmp_path / "source"), tmp_path / "built")
    assert {each.severity for each in built.problems} == {"warning"}
