"""How results are printed: words for a person, one JSON document with `--json`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

import click


def show(result: Any, words: str, *, json_: bool) -> None:
    """Print `result` as JSON, or `words`, and at once: somebody may be waiting for the line."""
    import msgspec

    click.echo(msgspec.json.encode(result).decode() if json_ else words)
    sys.stdout.flush()


def utc(moment: datetime | None) -> datetime | None:
    """A moment typed without a zone means UTC."""
    return None if moment is None else moment.replace(tzinfo=UTC)


def plain_reference(typed: str) -> str:
    """A reference number as it is stored, however a person typed it."""
    if not typed:
        return ""
    from kiosk.commands.failure import Failure
    from kiosk.trust.reference import ReferenceNumberError, parse_reference

    try:
        return parse_reference(typed).text
    except ReferenceNumberError as error:
        raise Failure(str(error)) from error
