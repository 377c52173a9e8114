"""Where things lie on this machine: data, settings, and what the program ships with."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SETTINGS_FILE = "diwan.toml"
SYSTEM_SETTINGS = Path("/etc/diwan") / SETTINGS_FILE


def assets_dir(environ: Mapping[str, str] | None = None) -> Path:
    """Packs, themes, languages and sounds: $DIWAN_ASSETS, else the checkout, else the installation."""
    chosen = (os.environ if environ is None else environ).get("DIWAN_ASSETS")
    if chosen:
        return Path(chosen)
    checkout = Path(__file__).resolve().parents[2] / "assets"
    return checkout if checkout.is_dir() else Path(sys.prefix) / "share" / "diwan" / "assets"


def default_data_dir(environ: Mapping[str, str] | None = None) -> Path:
    """Where answers are kept when nothing else is said: the user's own data folder."""
    return _user_folder(environ, "XDG_DATA_HOME", ".local/share")


def config_dir(environ: Mapping[str, str] | None = None) -> Path:
    """The user's own folder of settings."""
    return _user_folder(environ, "XDG_CONFIG_HOME", ".config")


def settings_file(environ: Mapping[str, str] | None = None) -> Path:
    """The file settings are read from: $DIWAN_SETTINGS, else the user's, else the machine's."""
    chosen = (os.environ if environ is None else environ).get("DIWAN_SETTINGS")
    if chosen:
        return Path(chosen)
    own = config_dir(environ) / SETTINGS_FILE
    return SYSTEM_SETTINGS if not own.exists() and SYSTEM_SETTINGS.exists() else own


def _user_folder(environ: Mapping[str, str] | None, variable: str, below_home: str) -> Path:
    env = os.environ if environ is None else environ
    if sys.platform == "win32":
        return Path(env.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Diwan"
    return Path(env.get(variable) or Path.home() / below_home) / "diwan"
