"""Palettes and measures, read from data files into what QML can bind to."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

THEMES = ("light", "dark", "soft", "contrast-light", "contrast-dark")
SIZES = ("S", "M", "L", "XL")
DEFAULT_SIZE = 1
MM_PER_INCH = 25.4


def camel(name: str) -> str:
    """`touch-edge` as QML would write it: `touchEdge`."""
    head, *rest = name.split("-")
    return head + "".join(part.capitalize() for part in rest)


class Palette:
    """One theme: its colours by camel-case name, and what kind of theme it is."""

    def __init__(self, file: Path) -> None:
        data = tomllib.loads(file.read_text("utf-8"))
        self.name: str = data["name"]
        self.high_contrast: bool = data["high-contrast"]
        self.dark: bool = data["dark"]
        self.colours: dict[str, Any] = {camel(k): v for k, v in data["colours"].items()}


class Metrics:
    """Everything that is measured in millimetres, and the letter heights of each script."""

    def __init__(self, file: Path) -> None:
        self._data = tomllib.loads(file.read_text("utf-8"))

    def letters(self, step: int, ppi: float) -> dict[str, float]:
        """Font size in px for Latin at 100 %, by role, for a size step."""
        ratio = self._data["type"]["capital-height-ratio"]
        rows = self._data["capital-mm"]
        return {role: mm[step] * ppi / MM_PER_INCH / ratio for role, mm in rows.items()}

    def script(self, name: str) -> tuple[str, float, float]:
        """Family, size factor and line height of a script."""
        kind = self._data["type"]
        return kind["family"][name], kind["script-factor"][name], kind["line-height"][name]

    def lengths(self, step: int, *, high_contrast: bool) -> dict[str, float]:
        """Every length in mm under one flat camel-case name, for a size step."""
        data, flat = self._data, {}
        for group in ("space", "target", "icon"):
            flat.update({camel(f"{group}-{k}"): _at(v, step) for k, v in data[group].items()})
        suffix = "-high-contrast" if high_contrast else ""
        for group in ("radius", "focus"):
            flat.update({camel(f"{group}-{k}"): v for k, v in data[group + suffix].items()})
        stroke = data["stroke"]
        flat["edge"] = stroke["touch-edge" + suffix]
        flat["fieldEdge"] = stroke["field-edge"]
        flat["selectedEdge"] = stroke["selected"]
        for name, value in data["layout"].items():
            flat[camel(name)] = _at(value, step)
        return flat

    def motion(self) -> dict[str, int]:
        """Milliseconds by kind of movement."""
        return dict(self._data["motion-ms"])

    @property
    def reference_mm(self) -> tuple[float, float]:
        """Width and height of the portrait screen the layout was drawn for, in mm."""
        layout = self._data["layout"]
        return layout["reference-width"], layout["reference-height"]


def _at(value: float | list[float], step: int) -> float:
    """A measure of a size step; most are the same for all."""
    return value[step] if isinstance(value, list) else value
