"""What each key of a keypad means: data, learnt by pressing the keys, never code.

Assistive keypads and switch boxes are keyboards to the machine and send whatever their maker
chose, often F13 to F24, which X11 renames. So a key is known by its native scan code.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

from kiosk.settings.errors import SettingsError, SettingsProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

KEYPAD = ("up", "down", "back", "forward", "select", "help", "volume")
"""The seven keys every assistive keypad has."""

FURTHER = (
    "clear", "cancel", "repeat", "pause", "louder", "softer", "listen",
    "profiles", "explore", "dark", "home",
)  # fmt: skip
SWITCHES = ("move", "choose")
HEADSET = ("headphones-in", "headphones-out")
"""Some keypads with a socket send a key when a headset is plugged in or out."""

MEANINGS = KEYPAD + FURTHER + SWITCHES + HEADSET
KEYS_FILE = "keys.toml"
HINT = 'a line reads "select=191": a meaning and the scan code of its key'


class KeyMap(msgspec.Struct, frozen=True):
    """`meanings` by scan code. Several keys may mean the same, no key means two things."""

    meanings: dict[int, str] = {}

    def meaning(self, code: int) -> str:
        """Empty for a key nobody taught."""
        return self.meanings.get(code, "") if code else ""

    def codes(self, meaning: str) -> list[int]:
        return [code for code, found in self.meanings.items() if found == meaning]

    def taught(self, meaning: str, code: int) -> KeyMap:
        """With this key for the meaning, in place of what it had; the key loses any other."""
        kept = {c: m for c, m in self.meanings.items() if m != meaning and c != code}
        return KeyMap({**kept, code: meaning})

    def without(self, meaning: str) -> KeyMap:
        return KeyMap({c: m for c, m in self.meanings.items() if m != meaning})

    def over(self, other: KeyMap) -> KeyMap:
        """This map, and the other where this one says nothing of a key or a meaning."""
        mine = set(self.meanings.values())
        below = {c: m for c, m in other.meanings.items() if m not in mine}
        return KeyMap({**below, **self.meanings})

    def lines(self) -> list[str]:
        """As they stand in the settings, in the order of `MEANINGS`."""
        known = sorted(self.meanings.items(), key=lambda pair: (MEANINGS.index(pair[1]), pair[0]))
        return [f"{meaning}={code}" for code, meaning in known]


def read_keys(lines: Iterable[str], where: str = "keys.codes") -> KeyMap:
    """From "select=191" lines. Raises `SettingsError` with every fault."""
    found: dict[int, str] = {}
    problems: list[SettingsProblem] = []
    for line in lines:
        meaning, _, code = (part.strip() for part in line.partition("="))
        fault = _fault(meaning, code, found)
        if fault:
            problems.append(SettingsProblem(where=where, setting=line, message=fault, hint=HINT))
        else:
            found[int(code)] = meaning
    if problems:
        raise SettingsError(problems)
    return KeyMap(found)


def _fault(meaning: str, code: str, found: Mapping[int, str]) -> str:
    if meaning not in MEANINGS:
        return f"“{meaning}” is no meaning of a key; there are: {', '.join(MEANINGS)}"
    if not code.isdigit() or int(code) == 0:
        return "needs the scan code of a key, a whole number above 0"
    if int(code) in found:
        return f"the key {code} already means “{found[int(code)]}”"
    return ""


def load_keys(file: Path) -> KeyMap:
    """What was learnt on this device; nothing when nothing was. Raises `SettingsError`."""
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return KeyMap()
    try:
        lines = msgspec.convert(tomllib.loads(text), dict[str, list[str]]).get("codes", [])
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        problem = SettingsProblem(
            where=str(file), message=f"cannot be read: {error}", hint="teach the keys again"
        )
        raise SettingsError([problem], file) from error
    return read_keys(lines, str(file))


def save_keys(file: Path, keys: KeyMap) -> None:
    """Written in one move, so that a power cut leaves the old keys or the new. Raises OSError."""
    written = msgspec.json.encode(keys.lines()).decode()
    file.parent.mkdir(parents=True, exist_ok=True)
    scratch = file.with_suffix(".part")
    scratch.write_text(f"# Learnt on the page of the keys.\ncodes = {written}\n", "utf-8")
    scratch.replace(file)
