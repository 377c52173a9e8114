"""When a form was filled in by the phone's own clock, as far as that is to be believed.

A phone may be without a line for days; what it brings afterwards was said when it was filled in.
Forms ask for that moment with the rows `start` and `end` (or `timeStart` and `timeEnd` among the
form's metadata). A clock is believed when it tells an order and a moment that can be: not after now,
not before LONGEST, its zone with it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.forms import CompiledForm

LONGEST = timedelta(days=30)
"""How long a vote may be under way; who sets a clock back votes no further back than this."""
_AHEAD = timedelta(minutes=10)
_META = {"timeStart": "start", "timeEnd": "end"}


def filled_at(form: CompiledForm, answers: Mapping[str, Any], now: datetime) -> datetime | None:
    """The end, where the form asks for it, else the start; None where nothing is believed."""
    told = dict(_told(form, answers))
    begun, ended = told.get("start"), told.get("end")
    moment = ended or begun
    if moment is None or (begun is not None and begun > moment):
        return None
    return moment if now - LONGEST <= moment <= now + _AHEAD else None


def _told(form: CompiledForm, answers: Mapping[str, Any]) -> Iterator[tuple[str, datetime]]:
    for path, value in answers.items():
        bind = form.binds.get(path)
        meta = path.rpartition("/")[2].rpartition(":")[2]
        which = bind.preload_params if bind is not None and bind.preload == "timestamp" else ""
        which = which or (_META.get(meta, "") if "/meta/" in path else "")
        moment = _moment(value)
        if which and moment is not None:
            yield which, moment


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
        return None if moment.utcoffset() is None else moment
    except (ValueError, OverflowError):
        return None
