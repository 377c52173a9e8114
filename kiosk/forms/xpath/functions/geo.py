"""Lengths and areas on the globe, from points as ODK writes them: `latitude longitude altitude accuracy`."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.functions.registry import ANY, eager
from kiosk.forms.xpath.functions.text import texts
from kiosk.forms.xpath.values import NAN, Value, to_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame

EARTH_RADIUS_M: Final = 6_378_100.0
Point = tuple[float, float]


def parse_point(text: str) -> Point | None:
    """Latitude and longitude in degrees, or nothing when this is no point on Earth."""
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return None
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    lat, lon = numbers[:2]
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return lat, lon


def _line(values: tuple[Value, ...]) -> list[Point] | None:
    """The points of lines, shapes and single points, in order; nothing when one is wrong."""
    points: list[Point] = []
    for text in texts(values):
        if len(values) > 1 and ";" in text:
            return None  # beside others, each stands for one point
        for part in text.split(";"):
            if not part.strip():
                continue
            point = parse_point(part)
            if point is None:
                return None
            points.append(point)
    return points


def _between(first: Point, second: Point) -> float:
    """Metres on the great circle."""
    lat1, lat2 = math.radians(first[0]), math.radians(second[0])
    turn = math.radians(second[1] - first[1])
    cosine = math.sin(lat1) * math.sin(lat2) + math.cos(lat1) * math.cos(lat2) * math.cos(turn)
    return math.acos(max(-1.0, min(1.0, cosine))) * EARTH_RADIUS_M


@eager("distance", least=1, most=ANY)
def distance(_frame: Frame, *values: Value) -> Value:
    if all(isinstance(value, list) for value in values) and not any(texts(values)):
        return NAN
    points = _line(values)
    if not points:
        raise ExpressionError("distance() needs points on Earth: latitude and longitude in degrees")
    return round(sum(_between(first, second) for first, second in pairwise(points)), 2)


@eager("area", "enclosed-area", least=1, most=ANY)
def area(_frame: Frame, *values: Value) -> Value:
    if not any(text.strip() for text in texts(values)):
        return NAN
    points = _line(values)
    if points is None or len(points) < 3:
        return 0.0
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in pairwise([*points, points[0]]):
        total += math.radians(lon2 - lon1) * (
            2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2))
        )
    return round(abs(total) * EARTH_RADIUS_M**2 / 2, 2)


@eager("geofence", least=2)
def geofence(_frame: Frame, point: Value, shape: Value) -> Value:
    """Whether the point lies within the shape. Counts how often a ray crosses its sides."""
    place = parse_point(to_text(point))
    corners = _line((to_text(shape),))
    if place is None or not corners:
        if isinstance(shape, str):
            raise ExpressionError("geofence() needs a point and a shape of at least three points")
        return False  # not answered yet
    lat, lon = place
    inside = False
    for (lat1, lon1), (lat2, lon2) in pairwise([*corners, corners[0]]):
        if (lat1 > lat) != (lat2 > lat):
            crossing = (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1
            if lon < crossing:
                inside = not inside
    return inside
