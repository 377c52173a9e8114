"""Keep the standing process small: it counts against the kiosk's memory all day."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

_UNUSED = ("charset_normalizer", "chardet")


def load_requests() -> None:
    """Load requests without its detectors of text encodings: 3 MB that no reply of ours needs.

    They stay importable for others in the process.
    """
    hidden = [name for name in _UNUSED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None = "not there"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # requests remarks on their absence
            import requests  # noqa: F401
    finally:
        for name in hidden:
            del sys.modules[name]


def installed_version() -> str:
    """This program's version, empty when it was never installed; importlib.metadata costs 1 MB."""
    for place in sys.path:
        for found in Path(place or ".").glob("diwan-*.dist-info"):
            return found.name.removeprefix("diwan-").removesuffix(".dist-info")
    return ""
