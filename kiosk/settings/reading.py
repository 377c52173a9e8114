"""From a file and the environment to checked settings; faults are all told at once.

The file is TOML (`[display]` / `ppi = 96.0`); an environment variable such as
DIWAN_DISPLAY_PPI wins over it. A file that is not there is no fault: the defaults hold.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from kiosk.settings.errors import SettingsError, SettingsProblem
from kiosk.settings.places import settings_file
from kiosk.settings.table import TABLE, Setting, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

Origin = Literal["default", "file", "environment"]
_BY_NAME = {setting.name: setting for setting in TABLE}
_SECTIONS = {setting.section for setting in TABLE if setting.section}


class SettingsReading(msgspec.Struct, frozen=True, kw_only=True):
    """The settings, the file they came from (None: there was none), and each value's origin."""

    settings: Settings
    file: Path | None
    origins: dict[str, Origin]

    def value(self, setting: Setting) -> Any:
        value: Any = self.settings
        for part in setting.name.split("."):
            value = getattr(value, part)
        return value


def load_settings(path: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """The checked settings. Raises `SettingsError` with every fault found."""
    return read_settings(path, environ).settings


def read_settings(
    path: Path | None = None, environ: Mapping[str, str] | None = None
) -> SettingsReading:
    """As `load_settings`, and tells where each value came from.

    A `path` that was asked for, here or by $DIWAN_SETTINGS, has to exist.
    """
    env = os.environ if environ is None else environ
    file = path or settings_file(env)
    text = _text(file, asked_for=path is not None or "DIWAN_SETTINGS" in env)
    reading = _Reading()
    if text is not None:
        reading.take_file(file, text)
    reading.take_environment(env)
    if reading.problems:
        raise SettingsError(reading.problems, file if text is not None else None)
    return SettingsReading(
        settings=_assemble(reading.values),
        file=file if text is not None else None,
        origins={s.name: reading.origins.get(s.name, "default") for s in TABLE},
    )


class _Reading:
    """Values and faults as they come in."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.origins: dict[str, Origin] = {}
        self.problems: list[SettingsProblem] = []

    def take_file(self, file: Path, text: str) -> None:
        lines = _Lines(text)
        for name, value in _flat(_parse(file, text)):
            setting = _BY_NAME.get(name)
            if setting is None:
                self._refuse(str(file), lines.of(name), name, *_unknown(name, value))
            else:
                self._take(setting, value, "file", str(file), lines.of(name), file.parent)

    def take_environment(self, environ: Mapping[str, str]) -> None:
        for setting in TABLE:
            raw = environ.get(setting.variable)
            if raw is not None:
                value = _from_text(setting, raw)
                self._take(setting, value, "environment", setting.variable, 0, Path.cwd())

    def _take(
        self, setting: Setting, value: Any, origin: Origin, where: str, line: int, base: Path
    ) -> None:
        def path(_: type, raw: Any) -> Path:
            if not isinstance(raw, str) or not raw.strip():
                raise ValueError("Expected a path in quotes")
            return base.absolute() / Path(raw).expanduser()

        try:
            converted = msgspec.convert(value, setting.type, strict=origin == "file", dec_hook=path)
        except msgspec.ValidationError as error:
            self._refuse(where, line, setting.name, _plain(error), _expected(setting))
        else:
            self.values[setting.name] = converted
            self.origins[setting.name] = origin

    def _refuse(self, where: str, line: int, setting: str, message: str, hint: str) -> None:
        problem = SettingsProblem(
            where=where, line=line, setting=setting, message=message, hint=hint
        )
        self.problems.append(problem)


def _text(file: Path, *, asked_for: bool) -> str | None:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if not asked_for:
            return None
        message, hint = "there is no such file", "write one, or leave DIWAN_SETTINGS unset"
    except UnicodeDecodeError as error:
        message = f"is not text in UTF-8 (byte {error.start + 1})"
        hint = "save it again as UTF-8"
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        hint = "let the user the kiosk runs as read it"
    raise SettingsError([SettingsProblem(where=str(file), message=message, hint=hint)], file)


def _parse(file: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_of_error(str(error), text)
        message = f"is not valid TOML: {str(error).partition(' (at')[0]}"
        hint = 'a line reads: name = "text", name = 12 or name = true'
        problem = SettingsProblem(where=str(file), line=line, message=message, hint=hint)
        raise SettingsError([problem], file) from None


def _line_of_error(message: str, text: str) -> int:
    _, _, position = message.partition("(at line ")
    number = position.partition(",")[0]
    return int(number) if number.isdigit() else max(1, len(text.splitlines()))


def _flat(parsed: dict[str, Any]) -> list[tuple[str, Any]]:
    """Dotted names. A table that is no section stays whole, so it is refused by its own name."""
    flat: list[tuple[str, Any]] = []
    for key, value in parsed.items():
        if key in _SECTIONS and isinstance(value, dict):
            flat += [(f"{key}.{inner}", inner_value) for inner, inner_value in value.items()]
        else:
            flat.append((key, value))
    return flat


def _unknown(name: str, value: Any) -> tuple[str, str]:
    import difflib

    known = sorted(_SECTIONS) if isinstance(value, dict) else list(_BY_NAME)
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}?" if near else "`diwan settings` lists every setting"
    return ("is not a section" if isinstance(value, dict) else "is not a setting"), hint


def _from_text(setting: Setting, raw: str) -> Any:
    if setting.kind == "list of text":
        return [part.strip() for part in raw.split(",") if part.strip()]
    return raw


_WORDS = {
    " | null`": "`", "`float`": "a number", "`int`": "a whole number", "`str`": "text",
    "`bool`": "true or false", "`array`": "a list", "`object`": "a section", "`null`": "nothing",
    "invalid enum value": "there is no choice", "matching regex": "that looks like",
}  # fmt: skip


def _plain(error: msgspec.ValidationError) -> str:
    """What msgspec says, in words of the file rather than of Python."""
    message = str(error).partition(" - at ")[0]
    message = message[:1].lower() + message[1:]
    for name, words in _WORDS.items():
        message = message.replace(name, words)
    return message


def _expected(setting: Setting) -> str:
    unit = f" in {setting.unit}" if setting.unit else ""
    return f"{setting.description}; {setting.kind}{unit}"


def _assemble(values: dict[str, Any]) -> Settings:
    tree: dict[str, Any] = {}
    for name, value in values.items():
        section, _, key = name.rpartition(".")
        (tree.setdefault(section, {}) if section else tree)[key] = value
    base = Settings()
    parts = {
        name: msgspec.structs.replace(getattr(base, name), **value) if name in _SECTIONS else value
        for name, value in tree.items()
    }
    return msgspec.structs.replace(base, **parts)


class _Lines:
    """Finds the line a setting stands on; tomllib does not tell."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()

    def of(self, name: str) -> int:
        """Counts from 1; 0 when it is written in a way this simple reading does not know."""
        section = ""
        for number, line in enumerate(self._lines, 1):
            bare = line.strip()
            if bare.startswith("["):
                section = bare.strip("[] \t").partition("]")[0]
                if section == name:
                    return number
            elif _dotted(section, bare) == name:
                return number
        return 0


def _dotted(section: str, line: str) -> str:
    key = line.partition("=")[0].strip().replace('"', "").replace(" ", "")
    return f"{section}.{key}" if section else key
