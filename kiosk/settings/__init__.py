"""What can be set on a kiosk: one declared table, read from a file and the environment."""

from kiosk.settings.errors import SettingsError, SettingsProblem
from kiosk.settings.keymap import KeyMap, load_keys, read_keys, save_keys
from kiosk.settings.reading import SettingsReading, load_settings, read_settings
from kiosk.settings.table import TABLE, Setting, Settings

__all__ = [
    "TABLE",
    "KeyMap",
    "Setting",
    "Settings",
    "SettingsError",
    "SettingsProblem",
    "SettingsReading",
    "load_keys",
    "load_settings",
    "read_keys",
    "read_settings",
    "save_keys",
]
