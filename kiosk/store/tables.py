"""Answers as rows and columns, for spreadsheets and statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.spreadsheet import harmless
from kiosk.trust import Reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.store.records import Answer

COLUMNS = (
    "reference", "recorded", "kind", "form", "form_version", "lang", "channel", "started",
    "submitted", "wants_reply", "state", "stream", "seq", "id", "reference_hash", "sealed", "problem",
)  # fmt: skip


def question_columns(answers: Iterable[Answer]) -> list[str]:
    """Every question's path that occurs, in the order of first occurrence."""
    found: dict[str, None] = {}
    for answer in answers:
        if answer.envelope is not None:
            found.update(dict.fromkeys(answer.envelope.answers))
    return list(found)


def as_record(answer: Answer) -> dict[str, Any]:
    """One answer for JSON: the columns of `COLUMNS`, `answers` by path, `attachments` by name."""
    envelope = answer.envelope
    return {
        "reference": envelope.reference if envelope else "",
        "reference_hash": envelope.reference_hash if envelope else "",
        "recorded": answer.recorded,
        "kind": answer.kind,
        "form": answer.form,
        "form_version": envelope.form_version if envelope else "",
        "lang": envelope.lang if envelope else "",
        "channel": envelope.channel if envelope else "",
        "started": envelope.started if envelope else None,
        "submitted": envelope.submitted if envelope else None,
        "wants_reply": envelope.wants_reply if envelope else False,
        "state": answer.state,
        "stream": answer.stream,
        "seq": answer.seq,
        "id": answer.id,
        "sealed": bool(envelope and envelope.sealed),
        "problem": answer.problem,
        "answers": envelope.answers if envelope else {},
        "attachments": envelope.attachments if envelope else {},
    }


def as_row(answer: Answer, questions: list[str]) -> list[str]:
    """One answer for CSV: the cells of `COLUMNS`, then one for each of `questions`."""
    record = as_record(answer)
    given = record.pop("answers")
    if record["reference"]:
        # With its dashes: a spreadsheet would take 123456789E123 for a number.
        record["reference"] = Reference(record["reference"]).grouped
    return [cell(record[name]) for name in COLUMNS] + [cell(given.get(path)) for path in questions]


def cell(value: Any) -> str:
    """Text for one cell. Words a spreadsheet would take for a formula get a quote in front."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        value = " ".join(str(part) for part in value)
    elif isinstance(value, dict):
        import msgspec

        value = msgspec.json.encode(value).decode()
    return harmless(value if isinstance(value, str) else value.isoformat())
