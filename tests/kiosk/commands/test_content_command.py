import json

import pytest
from click.testing import CliRunner

from kiosk.commands.content import command
from tests.support.packs import make_pack


def run(*arguments):
    return CliRunner().invoke(command, [str(each) for each in arguments])


def test_check_names_file_line_and_hint_and_fails(tmp_path):
    ran = run("check", make_pack(tmp_path, broken="unknown-key"))
    assert ran.exit_code == 1
    assert "services/id-card/service.yaml:16: error: unknown key 'duration_minuts'" in ran.output
    assert "Did you mean 'duration_minutes'?" in ran.output
    assert "1 error, 1 warning" in ran.output


def test_check_of_a_good_pack_succeeds(tmp_path):
    assert run("check", make_pack(tmp_path)).exit_code == 0


def test_check_prints_json(tmp_path):
    ran = run("check", make_pack(tmp_path, broken="fee"), "--json")
    found = json.loads(ran.output)
    assert ran.exit_code == 1
    assert found["errors"] == 1
    assert found["problems"][0].keys() >= {"file", "line", "message", "hint", "severity"}


def test_build_writes_folder_and_archive(tmp_path):
    source = make_pack(tmp_path / "source")
    ran = run("build", source, "-o", tmp_path / "built", "--archive", "--json")
    facts = json.loads(ran.output)
    assert (facts["id"], facts["version"]) == ("small", "2026.11.1")
    assert (tmp_path / "built.diwanpack").is_file()


def test_build_of_a_broken_pack_fails_without_traceback(tmp_path):
    source = make_pack(tmp_path / "source", broken="html")
    ran = run("build", source, "-o", tmp_path / "built")
    assert ran.exit_code == 1
    assert "was not built: 3 errors" in ran.output
    assert not (tmp_path / "built").exists()


def test_build_into_a_folder_of_other_things_fails(tmp_path):
    source = make_pack(tmp_path / "source")
    ran = run("build", source, "-o", source)
    assert ran.exit_code == 1
    assert "no built pack" in ran.output


def test_stamp_tells_what_it_wrote_once(tmp_path):
    pack = make_pack(tmp_path)
    assert "stamped services/id-card/ar.md" in run("stamp", pack).output
    assert run("stamp", pack).output == "Nothing to stamp.\n"
    assert json.loads(run("stamp", pack, "--json").output) == {"stamped": []}


def test_stamp_refuses_a_pack_with_errors(tmp_path):
    assert run("stamp", make_pack(tmp_path, broken="step")).exit_code == 1


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_show_reads_authored_and_built_packs_alike(tmp_path, lang):
    source = make_pack(tmp_path / "source")
    run("build", source, "-o", tmp_path / "built")
    authored = run("show", source, "id-card", "--lang", lang)
    built = run("show", tmp_path / "built", "id-card", "--lang", lang)
    assert authored.exit_code == 0
    assert authored.output == built.output
    assert "125" in built.output


def test_show_of_an_unknown_service_suggests_one(tmp_path):
    ran = run("show", make_pack(tmp_path), "id-crad")
    assert ran.exit_code == 1
    assert "Did you mean 'id-card'?" in ran.output


def test_show_prints_json(tmp_path):
    page = json.loads(run("show", make_pack(tmp_path), "id-card", "--json").output)
    assert page["title"] == "Renew an identity card"


def test_missing_folder_is_a_usage_error():
    assert run("check", "/nowhere").exit_code == 2
