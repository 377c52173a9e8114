"""The files `diwan forms` is given: a form in any kind an author may have, and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.forms import CompiledForm


def read_answers(path: Path | None) -> dict[str, Any]:
    """Answers by path or name, from a JSON file. Raises Failure."""
    if path is None:
        return {}
    try:
        found = msgspec.json.decode(path.read_bytes())
    except msgspec.DecodeError as fault:
        raise Failure(f"{path} is not JSON: {fault}") from fault
    if not isinstance(found, dict):
        raise Failure(f"{path} must hold one JSON object", 'For example {"age": 42}.')
    return found


def load(path: Path) -> CompiledForm:
    """A form from any file an author may have. Raises Failure."""
    from kiosk.forms import FormError, compile_xform, load_form
    from kiosk.publishing.problems import PackProblems
    from kiosk.publishing.xlsform import xlsform_to_xform

    try:
        if path.suffix == ".form":
            return load_form(path.read_bytes())
        source = xlsform_to_xform(path)
        return compile_xform(source.xml, external=source.external)
    except PackProblems as fault:
        lines = [f"{p.place + ': ' if p.place else ''}{p.message}" for p in fault.problems]
        raise Failure(f"{path}: " + "\n".join(lines), "Run `diwan forms check` on it.") from fault
    except FormError as fault:
        raise Failure(f"{path}: {fault}", "Run `diwan forms check` on it.") from fault
