from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import SettingsError, load_settings, read_settings
from kiosk.settings.places import assets_dir, default_data_dir, settings_file


def a_file(folder: Path, text: str | bytes) -> Path:
    file = folder / "diwan.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def refused(folder: Path, text: str | bytes) -> list[str]:
    with pytest.raises(SettingsError) as error:
        load_settings(a_file(folder, text), {})
    return str(error.value).splitlines()


def test_defaults_hold_when_there_is_no_file(tmp_path: Path) -> None:
    settings = load_settings(environ={"XDG_CONFIG_HOME": str(tmp_path)})
    assert settings.display.ppi == 102.46
    assert settings.central.url is None
    assert settings.session.idle_warning_s == 120


def test_file_sets_what_it_names_and_leaves_the_rest(tmp_path: Path) -> None:
    text = '[kiosk]\nname = "مدخل 2"\nlanguages = ["ar", "he"]\n[display]\nppi = 96\n'
    settings = load_settings(a_file(tmp_path, text), {})
    assert (settings.kiosk.name, settings.kiosk.languages) == ("مدخل 2", ["ar", "he"])
    assert (settings.display.ppi, settings.display.orientation) == (96.0, "auto")


def test_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = a_file(tmp_path, "[display]\nppi = 96\nfull_screen = true\n")
    environ = {"DIWAN_DISPLAY_PPI": "120.5", "DIWAN_DISPLAY_FULL_SCREEN": "false"}
    reading = read_settings(file, environ)
    assert reading.settings.display.ppi == 120.5
    assert reading.settings.display.full_screen is False
    assert reading.origins["display.ppi"] == "environment"


def test_each_value_tells_where_it_came_from(tmp_path: Path) -> None:
    reading = read_settings(a_file(tmp_path, "[purge]\nafter_days = 7\n"), {})
    assert (reading.origins["purge.after_days"], reading.origins["log.level"]) == (
        "file",
        "default",
    )
    assert reading.file == tmp_path / "diwan.toml"


def test_languages_in_the_environment_are_separated_by_commas(tmp_path: Path) -> None:
    settings = load_settings(a_file(tmp_path, ""), {"DIWAN_KIOSK_LANGUAGES": "ar, he,,en"})
    assert settings.kiosk.languages == ["ar", "he", "en"]


def test_relative_path_counts_from_the_settings_file(tmp_path: Path) -> None:
    settings = load_settings(a_file(tmp_path, 'data_dir = "data"\npack = "/srv/pack"'), {})
    assert (settings.data_dir, settings.pack) == (tmp_path / "data", Path("/srv/pack"))


def test_byte_order_mark_of_windows_editors_is_no_fault(tmp_path: Path) -> None:
    text = b'\xef\xbb\xbf[log]\r\nlevel = "debug"\r\n'
    assert load_settings(a_file(tmp_path, text), {}).log.level == "debug"


def test_every_fault_is_told_with_its_line(tmp_path: Path) -> None:
    lines = refused(
        tmp_path,
        '[display]\nppi = "wide"\norientation = "sideways"\n\n[session]\nidle_warning_s = 1\n',
    )
    assert len(lines) == 3
    assert "line 2: display.ppi: expected a number, got text" in lines[0]
    assert "line 3: display.orientation" in lines[1]
    assert "auto | portrait | landscape" in lines[1]
    assert "line 6: session.idle_warning_s" in lines[2]
    assert ">= 5" in lines[2]


def test_address_and_pin_hash_of_the_wrong_kind_are_refused(tmp_path: Path) -> None:
    lines = refused(tmp_path, '[central]\nurl = "central.city"\n[staff]\npin_hash = "246813"\n')
    assert "central.url: expected text that looks like '^https?://'" in lines[0]
    assert "staff.pin_hash" in lines[1]
    assert "246813" not in lines[1]


def test_number_that_may_be_unset_is_told_as_a_number(tmp_path: Path) -> None:
    (line,) = refused(tmp_path, '[display]\nlow_reach_top_mm = "low"\n')
    assert "expected a whole number, got text" in line


def test_misspelt_setting_is_refused_with_the_right_name(tmp_path: Path) -> None:
    lines = refused(tmp_path, "[session]\nidle_warnings_s = 90\n[dispay]\nppi = 1\n")
    assert "line 2: session.idle_warnings_s: is not a setting" in lines[0]
    assert "did you mean session.idle_warning_s?" in lines[0]
    assert "line 3: dispay: is not a section (did you mean display?)" in lines[1]


def test_file_that_is_no_toml_names_the_line(tmp_path: Path) -> None:
    assert "line 2: is not valid TOML" in refused(tmp_path, "[kiosk]\nname = \n")[0]


def test_unfinished_file_names_its_last_line(tmp_path: Path) -> None:
    assert "line 2" in refused(tmp_path, '[kiosk]\nname = "open')[0]


def test_file_in_another_encoding_is_told_plainly(tmp_path: Path) -> None:
    line = refused(tmp_path, '[kiosk]\nname = "קיוסק"\n'.encode("cp1255"))[0]
    assert "is not text in UTF-8" in line


def test_unreadable_file_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(tmp_path, {})


def test_file_that_was_asked_for_has_to_exist(tmp_path: Path) -> None:
    missing = tmp_path / "gone.toml"
    with pytest.raises(SettingsError, match="no such file"):
        load_settings(missing, {})
    with pytest.raises(SettingsError, match="no such file"):
        load_settings(environ={"DIWAN_SETTINGS": str(missing)})


def test_fault_in_the_environment_names_the_variable(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"DIWAN_DISPLAY_PPI: display\.ppi"):
        load_settings(a_file(tmp_path, ""), {"DIWAN_DISPLAY_PPI": "wide"})


def test_places_follow_the_environment(tmp_path: Path) -> None:
    environ = {"XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": str(tmp_path), "DIWAN_ASSETS": "/a"}
    assert default_data_dir(environ) == Path("/data/diwan")
    assert assets_dir(environ) == Path("/a")
    own = tmp_path / "diwan" / "diwan.toml"
    own.parent.mkdir()
    own.touch()
    assert settings_file(environ) == own


def test_assets_of_the_checkout_are_found_from_the_package() -> None:
    assert assets_dir({}).name == "assets"
