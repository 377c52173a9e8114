"""Keys of a keypad: what they mean is data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.settings import KeyMap, SettingsError, load_keys, read_keys, save_keys
from kiosk.settings.keymap import KEYPAD, MEANINGS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.row(37)
def test_enter_clear_and_cancel_are_meanings_a_key_can_have() -> None:
    assert {"select", "clear", "cancel"} < set(MEANINGS)


@pytest.mark.row(29)
def test_every_meaning_is_one_key_alone() -> None:
    keys = read_keys([f"{meaning}={190 + n}" for n, meaning in enumerate(MEANINGS)])
    assert all(len(keys.codes(meaning)) == 1 for meaning in MEANINGS)
    with pytest.raises(SettingsError):
        read_keys(["select=37+191"])


def test_keypad_has_seven_keys() -> None:
    assert len(KEYPAD) == 7


def test_taught_key_takes_the_place_of_the_old_one_and_loses_its_own_meaning() -> None:
    keys = read_keys(["up=191", "down=192"])
    taught = keys.taught("up", 192)
    assert taught.meaning(192) == "up"
    assert taught.codes("down") == []
    assert taught.meaning(191) == ""


def test_key_without_a_code_means_nothing() -> None:
    assert read_keys(["up=191"]).meaning(0) == ""


def test_what_was_learnt_wins_over_the_settings() -> None:
    learnt, given = read_keys(["up=191"]), read_keys(["up=100", "down=191", "help=102"])
    both = learnt.over(given)
    assert both.meaning(191) == "up"
    assert both.codes("up") == [191]
    assert both.codes("help") == [102]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("fly=191", "is no meaning of a key"),
        ("up=F13", "needs the scan code"),
        ("up", "needs the scan code"),
        ("up=0", "needs the scan code"),
    ],
)
def test_wrong_line_is_told(line: str, fault: str) -> None:
    with pytest.raises(SettingsError, match=fault):
        read_keys([line])


def test_key_with_two_meanings_is_told() -> None:
    with pytest.raises(SettingsError, match="already means “up”"):
        read_keys(["up=191", "down=191"])


def test_keys_come_back_as_they_were_saved(tmp_path: Path) -> None:
    file = tmp_path / "data" / "keys.toml"
    assert load_keys(file) == KeyMap()
    keys = read_keys(["select=193", "up=191", "headphones-in=199"])
    save_keys(file, keys)
    assert load_keys(file) == keys
    assert keys.lines() == ["up=191", "select=193", "headphones-in=199"]
    assert [each.name for each in file.parent.iterdir()] == ["keys.toml"]


@pytest.mark.parametrize("text", ["codes = 3", "codes = [", 'codes = ["up=x"]'])
def test_damaged_file_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "keys.toml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=r"keys\.toml"):
        load_keys(file)
