"""Keep the standing process small: it counts against the kiosk's memory all day."""

from __future__ import annotations

import sys
import warnings

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
