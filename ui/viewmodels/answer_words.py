"""Answers that the review would else show as they are stored: dates, times, names of files."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qtTrId

from kiosk.i18n import format_date, format_time, isolate, script
from ui.viewmodels.question_maps import GROUNDED

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.forms import FormWalk

GIVEN: Final = {
    "signature": "types.given.signature",
    "draw": "types.given.drawing",
    "annotate": "types.given.drawing",
    "audio": "types.given.voice",
    "acknowledge": "forms.acknowledge",
}
_NUMBERS: Final = re.compile(r"\[\d+\]")


def reviewed(walk: FormWalk, path: str, text: str, lang: str) -> tuple[str, str]:
    """The answer at a path with repeat numbers, in words of the language; and, where it is a
    picture, the name of its file.
    """
    control = walk.form.control(_NUMBERS.sub("", path))
    if control is None or not text:
        return text, ""
    kind = walk.asking.kind(control)
    return in_words(kind, control.appearance, text, lang), text if kind in GROUNDED else ""


def in_words(kind: str, looks: Collection[str], text: str, lang: str) -> str:
    """A stored answer of a kind in words; what cannot be read as that kind stays as it is."""
    if kind in GIVEN:
        return str(qtTrId(GIVEN[kind]))
    try:
        if kind == "date":
            return _date_words(dt.date.fromisoformat(text), looks, lang)
        if kind == "time":
            return format_time(dt.time.fromisoformat(text[:5]), lang)
        if kind == "datetime":
            date = format_date(dt.date.fromisoformat(text[:10]), lang, "full")
            comma = "،" if script(lang) == "arabic" else ","
            return f"{date}{comma} {isolate(format_time(dt.time.fromisoformat(text[11:16]), lang))}"
    except ValueError:
        pass
    return text


def _date_words(date: dt.date, looks: Collection[str], lang: str) -> str:
    if "year" in looks:
        return str(date.year)
    if "month-year" in looks:
        from babel.dates import format_skeleton

        return str(format_skeleton("yMMMM", date, locale=lang.replace("-", "_")))
    return format_date(date, lang, "full")
