"""Every function of the language, a module for each kind. Importing this fills the registry."""

from __future__ import annotations

from kiosk.forms.xpath.functions import (
    choices,
    digests,
    geo,
    logic,
    maths,
    moments,
    nodesets,
    text,
)
from kiosk.forms.xpath.functions.registry import FUNCTIONS, build_call, call_fault

__all__ = [
    "FUNCTIONS",
    "build_call",
    "call_fault",
    "choices",
    "digests",
    "geo",
    "logic",
    "maths",
    "moments",
    "nodesets",
    "text",
]
