"""The one declaration of every setting: its type, default, bounds, unit and meaning.

A field of these structs *is* a setting. Validation, `diwan settings`, the staff page and the
documentation all read `TABLE`, which is derived from them, so nothing can be set that is not
described, and nothing described that cannot be set.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec
from msgspec import Meta, Struct

from kiosk.settings.places import default_data_dir

_HOUR = 3600


def _about(description: str, unit: str = "", *, secret: bool = False, **bounds: Any) -> Meta:
    return Meta(description=description, extra={"unit": unit, "secret": secret}, **bounds)


class KioskSettings(Struct, frozen=True, kw_only=True):
    name: Annotated[str, _about("The name staff know this kiosk by", max_length=80)] = "Kiosk"
    languages: Annotated[
        list[str],
        _about(
            "Languages on the attract screen, in this order; empty: as the pack says. "
            "In the environment: separated by commas"
        ),
    ] = []


class DisplaySettings(Struct, frozen=True, kw_only=True):
    ppi: Annotated[float, _about("Dots per inch of the screen", "dpi", ge=30, le=1000)] = 102.46
    viewing_distance_mm: Annotated[
        int, _about("How far a visitor's eyes are from the screen", "mm", ge=200, le=3000)
    ] = 500
    orientation: Annotated[
        Literal["auto", "portrait", "landscape"], _about("Layout; auto: from the screen's shape")
    ] = "auto"
    full_screen: Annotated[bool, _about("Cover the whole screen and offer no way out of it")] = True
    low_reach_top_mm: Annotated[
        Annotated[int, Meta(ge=100, le=2000)] | None,
        _about(
            "Highest point to touch in low reach, from the screen's lower edge; "
            "unset: the lower two thirds",
            "mm",
        ),
    ] = None


class CentralSettings(Struct, frozen=True, kw_only=True):
    url: Annotated[
        Annotated[str, Meta(pattern="^https?://")] | None,
        _about("Address of the central API, for `diwan enrol`"),
    ] = None
    ca_file: Annotated[
        Path | None,
        _about("Certificate of the authority that vouches for central (PEM), for `diwan enrol`"),
    ] = None


class SessionSettings(Struct, frozen=True, kw_only=True):
    idle_warning_s: Annotated[
        int,
        _about("Stillness before a visitor is asked whether they are there", "s", ge=5, le=_HOUR),
    ] = 120
    idle_countdown_s: Annotated[
        int,
        _about("Time to answer that question before the visit is wiped", "s", ge=20, le=_HOUR),
    ] = 30
    thank_you_s: Annotated[
        int, _about("How long the reference number stays on the screen", "s", ge=5, le=_HOUR)
    ] = 40


class SpeechSettings(Struct, frozen=True, kw_only=True):
    enabled: Annotated[bool, _about("Offer read-aloud")] = True
    device: Annotated[
        str | None,
        _about("A part of the name of the loudspeaker's device; unset: the system's default"),
    ] = None
    headphone_device: Annotated[
        str | None,
        _about(
            "A part of the name of the device of the headphones, where it is another than the "
            "loudspeaker's: what is personal goes to it alone, and everything while they are in; "
            "unset: the socket itself switches the loudspeaker off"
        ),
    ] = None
    private: Annotated[
        Literal["headphones", "always"],
        _about(
            "When personal text may be spoken: while headphones are known to be plugged in, or "
            "always, where there is a handset and no loudspeaker"
        ),
    ] = "headphones"
    jack: Annotated[
        Annotated[str, Meta(pattern="^(auto$|(evdev|file):.)")] | None,
        _about(
            "What tells that headphones are in: auto (the sound card's own socket), "
            "evdev:/dev/input/event5 (an input device with a headphone switch) or file:/path (a "
            "file that says 1 or 0); unset: only a keypad's own key"
        ),
    ] = None


_DAYTIME = r"^([01][0-9]|2[0-3]):[0-5][0-9]$"


class HeraldSettings(Struct, frozen=True, kw_only=True):
    announcements: Annotated[
        bool,
        _about(
            "Say the announcements of the day on the first screen while nobody is there, each time "
            "in the next language; the first touch or key silences them"
        ),
    ] = False
    every_min: Annotated[
        int,
        _about("Time between two such rounds, and after the last touch", "min", ge=2, le=24 * 60),
    ] = 10
    quiet_from: Annotated[
        Annotated[str, Meta(pattern=_DAYTIME)] | None,
        _about('Time of day from which nothing is said by itself, such as "18:00"; unset: never'),
    ] = None
    quiet_to: Annotated[
        Annotated[str, Meta(pattern=_DAYTIME)] | None,
        _about('Time of day until which it stays so, such as "08:00"; may be the next day'),
    ] = None


class KeysSettings(Struct, frozen=True, kw_only=True):
    codes: Annotated[
        list[str],
        _about(
            'Keys of an assistive keypad by native scan code, such as "select=191"; what was '
            "learnt on the page of the keys wins. In the environment: separated by commas"
        ),
    ] = []
    double_strike_ms: Annotated[
        int,
        _about("A second press of the same key within this time is ignored", "ms", ge=0, le=2000),
    ] = 0
    hold_ms: Annotated[
        int, _about("How long a key has to be held before it counts", "ms", ge=0, le=2000)
    ] = 0


class ScanningSettings(Struct, frozen=True, kw_only=True):
    switches: Annotated[
        Literal["none", "one", "two"],
        _about("Start every visit for one switch (time moves on) or two (move and choose)"),
    ] = "none"
    step_s: Annotated[float, _about("How long scanning stays on each thing", "s", ge=0.5, le=5)] = (
        1.5
    )


class StaffSettings(Struct, frozen=True, kw_only=True):
    pin_hash: Annotated[
        Annotated[str, Meta(pattern=r"^\$argon2id\$")] | None,
        _about(
            "Argon2id hash of the staff PIN (`diwan settings pin`); unset: no staff exit",
            secret=True,
        ),
    ] = None


class PrinterSettings(Struct, frozen=True, kw_only=True):
    queue: Annotated[
        Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.+-]{1,127}$")] | None,
        _about("CUPS's name of the printer for reference numbers; unset: none is offered"),
    ] = None
    paper_mm: Annotated[int, _about("How wide its paper is", "mm", ge=50, le=112)] = 80


class PurgeSettings(Struct, frozen=True, kw_only=True):
    after_days: Annotated[
        int,
        _about(
            "Age at which answers that are safe at central leave this device", "days", ge=0, le=3650
        ),
    ] = 30


class LogSettings(Struct, frozen=True, kw_only=True):
    level: Annotated[
        Literal["debug", "info", "warning", "error"], _about("The least that is worth a log line")
    ] = "info"


class Settings(Struct, frozen=True, kw_only=True):
    """Everything that can be set, as the running program uses it. Paths are absolute."""

    data_dir: Annotated[
        Path, _about("Folder for answers, packs and sync state; only one kiosk may use it")
    ] = msgspec.field(default_factory=default_data_dir)
    pack: Annotated[Path | None, _about("A built pack to show while central has sent none")] = None
    kiosk: KioskSettings = KioskSettings()
    display: DisplaySettings = DisplaySettings()
    central: CentralSettings = CentralSettings()
    session: SessionSettings = SessionSettings()
    speech: SpeechSettings = SpeechSettings()
    herald: HeraldSettings = HeraldSettings()
    keys: KeysSettings = KeysSettings()
    scanning: ScanningSettings = ScanningSettings()
    staff: StaffSettings = StaffSettings()
    printer: PrinterSettings = PrinterSettings()
    purge: PurgeSettings = PurgeSettings()
    log: LogSettings = LogSettings()


class Setting(Struct, frozen=True, kw_only=True):
    """One row of the table. `type` is the annotated type `msgspec.convert` checks against."""

    name: str
    type: Any
    kind: str
    default: Any
    description: str
    unit: str = ""
    secret: bool = False

    @property
    def section(self) -> str:
        return self.name.rpartition(".")[0]

    @property
    def key(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def variable(self) -> str:
        """The environment variable that overrides the file."""
        return "DIWAN_" + self.name.replace(".", "_").upper()


def _rows(struct: type[Struct], section: str = "") -> list[Setting]:
    hints = get_type_hints(struct, include_extras=True)
    rows: list[Setting] = []
    for field in msgspec.structs.fields(struct):
        hint = hints[field.name]
        if isinstance(hint, type) and issubclass(hint, Struct):
            rows += _rows(hint, f"{field.name}.")
        else:
            rows.append(_row(section + field.name, hint, _default(field)))
    return rows


def _row(name: str, hint: Any, default: Any) -> Setting:
    bare, meta = get_args(hint)
    return Setting(
        name=name,
        type=hint,
        kind=_kind(bare),
        default=default,
        description=meta.description,
        unit=meta.extra["unit"],
        secret=meta.extra["secret"],
    )


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


def _kind(bare: Any) -> str:
    """A type in words a person who edits the file understands."""
    choices = get_args(bare)
    if choices and all(isinstance(choice, str) for choice in choices):
        return " | ".join(choices)
    names = {str: "text", int: "whole number", float: "number", bool: "true | false", Path: "path"}
    if bare == list[str]:
        return "list of text"
    parts = [getattr(part, "__origin__", part) for part in choices or (bare,)]
    kinds = [names[part] for part in parts if part in names]
    return kinds[0]


TABLE: tuple[Setting, ...] = tuple(_rows(Settings))
