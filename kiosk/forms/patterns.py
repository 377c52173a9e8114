"""Patterns that can take for ever: a repetition of nothing but a repetition, as in `(a+)+`.

On an answer that almost fits, every way of sharing out its letters is tried in turn.
"""

from __future__ import annotations

import re
from typing import Final

_ATOM: Final = r"(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[^\\()\[\]|?*+{}])"
_ENDLESS: Final = r"(?:[*+]|\{\d+,\})"
_NESTED: Final = re.compile(rf"\((?:\?:)?{_ATOM}{_ENDLESS}(?:{_ATOM}[?*])*\){_ENDLESS}", re.DOTALL)


def can_take_for_ever(pattern: str) -> bool:
    """True only where it is certain enough to warn; other such patterns pass."""
    return _NESTED.search(pattern) is not None
