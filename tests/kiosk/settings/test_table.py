"""Omissions fail: a setting that is not described, or a default that its own bounds refuse."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.settings import TABLE, Setting

each = pytest.mark.parametrize("setting", TABLE, ids=lambda setting: setting.name)


@each
def test_every_setting_is_described(setting: Setting) -> None:
    assert len(setting.description) > 15
    assert not setting.description.endswith(".")
    assert setting.kind


@each
def test_every_number_has_a_unit(setting: Setting) -> None:
    if "number" in setting.kind:
        assert setting.unit


@each
def test_every_default_is_within_its_own_bounds(setting: Setting) -> None:
    if setting.kind == "path":
        return
    assert msgspec.convert(setting.default, setting.type) == setting.default


def test_names_and_variables_are_unique() -> None:
    assert len({setting.name for setting in TABLE}) == len(TABLE)
    assert len({setting.variable for setting in TABLE}) == len(TABLE)


def test_variable_is_made_from_the_name() -> None:
    variables = {setting.name: setting.variable for setting in TABLE}
    assert variables["display.ppi"] == "DIWAN_DISPLAY_PPI"
