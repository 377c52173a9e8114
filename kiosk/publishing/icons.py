"""The icons a page may use: Phosphor's names, read from the font package that screens use too.

The package that carries them imports Qt as soon as it is imported itself, so only its data file
is looked up; where the package is not installed (central), icons are not checked.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_WEIGHTS = re.compile(r"-(?:bold|fill|light|thin|duotone)\Z")


@cache
def icon_names() -> frozenset[str] | None:
    """All names without their weights; None where the icon font is not installed."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return None
    maps = sorted(Path(spec.origin).parent.glob("fonts/phosphor-charmap-*.json"))
    if not maps:
        return None
    names = json.loads(maps[-1].read_text("utf-8"))
    return frozenset(_WEIGHTS.sub("", name) for name in names)
