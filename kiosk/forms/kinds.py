"""Which page a question needs, from its element in the form and the type of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.forms.definition import Bind, Control

_BY_TYPE = {
    "int": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "datetime",
    "barcode": "barcode",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
}
_BY_CONTROL = {
    "select1": "select_one",
    "select": "select_multiple",
    "rank": "rank",
    "range": "range",
    "trigger": "acknowledge",
}
# What a kiosk in a public room has no means to ask.
UNSUPPORTED = frozenset({"geopoint", "geotrace", "geoshape", "image", "video", "file"})


def kind_of(control: Control, bind: Bind) -> str:
    known = _BY_CONTROL.get(control.kind)
    if known:
        return known
    if control.kind == "upload":
        return _upload(control)
    if bind.always_readonly and bind.type == "string" and bind.calculate is None:
        return "note"
    return _BY_TYPE.get(bind.type, "text")


def _upload(control: Control) -> str:
    medium = control.mediatype.partition("/")[0]
    if medium == "image":
        drawn = [name for name in ("signature", "draw", "annotate") if name in control.appearance]
        return drawn[0] if drawn else "image"
    return medium if medium in ("audio", "video") else "file"
