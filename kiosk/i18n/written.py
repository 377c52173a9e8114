"""In which language a person's text is set that nobody said the language of.

Whoever works in an Arabic desk may write a note in English; set as Arabic, its full stop would stand
on the wrong side and a screen reader would spell it. A letter's script tells no language, but it
tells direction and face: a text mostly in another script than the one expected is set in the
language of this house that is written so. "PDF" in a Hebrew sentence changes nothing.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

from kiosk.i18n.tags import Script, script

_NAMES: dict[str, Script] = {
    "ARABIC": "arabic",
    "HEBREW": "hebrew",
    "LATIN": "latin",
    "CYRILLIC": "cyrillic",
    "ETHIOPIC": "ethiopic",
}
_SET_IN: dict[Script, str] = {
    "arabic": "ar",
    "hebrew": "he",
    "latin": "en",
    "cyrillic": "ru",
    "ethiopic": "am",
}
_ENOUGH = 400
"""Characters looked at: the beginning of a text tells, however long it is."""


def written_in(text: str, expected: str) -> str:
    """`expected`, unless most letters are of another script; then the tag of that script."""
    found = Counter(each for char in text[:_ENOUGH] if (each := _script_of(char)))
    if not found:
        return expected
    own = script(expected)
    most, count = found.most_common(1)[0]
    return expected if most == own or found[own] >= count else _SET_IN[most]


def _script_of(char: str) -> Script | None:
    if not char.isalpha():
        return None
    return _NAMES.get(unicodedata.name(char, "").partition(" ")[0])
