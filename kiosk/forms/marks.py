"""The namespaces and names of XForms that this engine knows."""

from __future__ import annotations

from typing import Final

JAVAROSA: Final = "http://openrosa.org/javarosa"
OPENROSA: Final = "http://openrosa.org/xforms"
ODK: Final = "http://www.opendatakit.org/xforms"
XFORMS: Final = "http://www.w3.org/2002/xforms"
XML_NS: Final = "http://www.w3.org/XML/1998/namespace"
DIWAN: Final = "urn:diwan:form"

EVENTS: Final = frozenset(
    {
        "odk-instance-load",
        "odk-instance-first-load",
        "odk-new-repeat",
        "jr-insert",
        "xforms-value-changed",
        "xforms-ready",
        "xforms-revalidate",
    }
)
CONTROLS: Final = frozenset(
    {"input", "secret", "select", "select1", "rank", "range", "upload", "trigger", "textarea"}
)
ACTIONS: Final = frozenset({"setvalue", "setgeopoint", "recordaudio"})
_TYPES: Final = {
    "integer": "int",
    "long": "int",
    "double": "decimal",
    "float": "decimal",
    "datetime": "dateTime",
    "select1": "select_one",
    "select": "select_multiple",
    "selectone": "select_one",
    "selectmultiple": "select_multiple",
}


def type_name(written: str | None) -> str:
    """`xsd:int`, `int` and `integer` are one type."""
    local = (written or "string").strip().rpartition(":")[2] or "string"
    return _TYPES.get(local.lower(), "dateTime" if local.lower() == "datetime" else local)
