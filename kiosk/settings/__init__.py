"""What can be set on a kiosk: one declared table, read from a file and the environment."""

from kiosk.settings.errors import SettingsError, SettingsProblem
from kiosk.settings.reading import SettingsReading, load_settings, read_settings
from kiosk.settings.table import TABLE, Setting, Settings

__all__ = [
    "TABLE",
    "Setting",
    "Settings",
    "SettingsError",
    "SettingsProblem",
    "SettingsReading",
    "load_settings",
    "read_settings",
]
