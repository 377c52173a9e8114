"""Tables that come beside a form: CSV, XML and GeoJSON, all read into the same shape: root and items."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from kiosk.forms.nodes import ELEMENT, Node
from kiosk.forms.problems import DataError
from kiosk.forms.xml_in import read_xml

MAX_ROWS = 200_000


def read_table(name: str, data: bytes) -> Node:
    """The root element. Raises DataError when the file is not what its name says."""
    if name.endswith((".geojson", ".json")):
        return _geojson(name, data)
    if name.endswith(".xml") or data.lstrip()[:1] == b"<":
        return read_xml(data).elements()[0]
    return _csv(name, data)


def _csv(name: str, data: bytes) -> Node:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise DataError(f"{name} is not UTF-8 text", "Save it as CSV UTF-8.") from fault
    if "\0" in text:
        raise DataError(f"{name} holds characters that are no text", "Save it as CSV UTF-8.")
    if text.count('"') % 2:
        raise DataError(f"{name} has a quotation mark that is never closed")
    first = text.split("\n", 1)[0]
    separator = ";" if first.count(";") > first.count(",") else ","
    root = Node(ELEMENT, "root")
    try:
        rows = csv.reader(io.StringIO(text), delimiter=separator)
        header = [_column(cell) for cell in next(rows, [])]
        for number, row in enumerate(rows):
            if number >= MAX_ROWS:
                raise DataError(f"{name} has more than {MAX_ROWS:,} rows")
            if any(row):
                _item(root, dict(zip(header, row, strict=False)))
    except csv.Error as fault:
        if "field limit" in str(fault):
            raise DataError(
                f"{name} has a cell longer than {csv.field_size_limit():,} letters"
            ) from fault
        raise DataError(f"{name} cannot be read as CSV: {fault}") from fault
    return root


def _column(cell: str) -> str:
    return cell.strip().replace(" ", "_")


def _item(root: Node, cells: dict[str, str]) -> None:
    item = root.append(Node(ELEMENT, "item"))
    for local, value in cells.items():
        if local:
            item.append(Node(ELEMENT, local, value))


def _geojson(name: str, data: bytes) -> Node:
    try:
        found: Any = json.loads(data)
    except RecursionError as fault:
        raise DataError(f"{name} is nested too deeply") from fault
    except ValueError as fault:
        raise DataError(f"{name} is not JSON: {fault}") from fault
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list) or found.get("type") != "FeatureCollection":
        raise DataError(f"{name} is not a GeoJSON FeatureCollection")
    if len(features) > MAX_ROWS:
        raise DataError(f"{name} has more than {MAX_ROWS:,} features")
    root = Node(ELEMENT, "root")
    for number, feature in enumerate(features, start=1):
        try:
            _item(root, _feature(feature))
        except (ValueError, LookupError, TypeError, AttributeError) as fault:
            message = f"feature {number} of {name} has no geometry or properties that can be read"
            raise DataError(message, "A point is written [longitude, latitude].") from fault
    return root


def _feature(feature: Any) -> dict[str, str]:
    cells = {"geometry": _geometry(feature["geometry"])}
    cells.update({k: _plain(v) for k, v in (feature.get("properties") or {}).items()})
    if "id" in feature:
        cells["id"] = _plain(feature["id"])
    return cells


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _geometry(geometry: Any) -> str:
    """ODK's notation: latitude first, points separated by semicolons."""
    coordinates = geometry["coordinates"]
    kind = geometry["type"]
    if kind == "Point":
        return _point(coordinates)
    line = coordinates[0] if kind == "Polygon" else coordinates
    return "; ".join(_point(point) for point in line)


def _point(point: Any) -> str:
    longitude, latitude, *height = point
    for number in point:
        if isinstance(number, bool) or not isinstance(number, int | float):
            raise TypeError("a place is written in numbers")
    return f"{latitude} {longitude} {height[0] if height else 0} 0"
