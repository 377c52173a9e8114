"""A form's lines in pack.yaml: what it is for, and when it is offered.

```
- {id: bus, file: forms/bus.xlsx, purpose: poll, from: 2026-12-01, to: 2026-12-31}
- id: today
  file: forms/today.xlsx
  purpose: pulse
  every: 5                # on every fifth visit
  quota: 300              # until 300 people have answered at a kiosk
  hours: {days: [sun, mon], from: "09:00", to: "13:00"}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kiosk.content.model import FORM_PURPOSES, FormEntry, FormPurpose
from kiosk.publishing.facts_reader import ends_early, read_hours
from kiosk.publishing.said import said
from kiosk.publishing.source import DAYS, SourceForm

if TYPE_CHECKING:
    from kiosk.publishing.yamlfile import Fields

_MOST_VISITS = 10_000


def read_form(fields: Fields) -> SourceForm | None:
    """None where something that cannot be guessed is missing; the report says what."""
    form_id, file = fields.id("id"), fields.text("file", wanted="forms/visit.xlsx")
    purpose = fields.one_of("purpose", FORM_PURPOSES)
    entry = _scheduled(fields, form_id, purpose)
    fields.done()
    if not (form_id and file and purpose):
        return None
    return SourceForm(id=form_id, file=file, entry=entry, line=fields.line)


def _scheduled(fields: Fields, form_id: str, purpose: str) -> FormEntry:
    first, last = fields.date("from", required=False), fields.date("to", required=False)
    if first is not None and last is not None and last < first:
        fields.problem("to", ends_early(first, last), "Swap the two dates.")
    hours = read_hours(fields, "hours")
    every = fields.integer("every", required=False, low=1, high=_MOST_VISITS)
    quota = fields.integer("quota", required=False, low=1)
    for key, value in (("every", every), ("quota", quota)):
        if value is not None and purpose and purpose != "pulse":
            hint = "Take it out, or make the form a pulse: visitors open the others themselves."
            message = said(
                "pulse-only", "{field!r} is for a pulse, and this is a {purpose} form",
                field=key, purpose=purpose,
            )  # fmt: skip
            fields.problem(key, message, hint)
    return FormEntry(
        id=form_id,
        purpose=cast("FormPurpose", purpose or FORM_PURPOSES[0]),
        first_day=first,
        last_day=last,
        weekdays=tuple(DAYS.index(day) for day in hours.days) if hours else (),
        opens=hours.start if hours else None,
        closes=hours.end if hours else None,
        every=every or 1,
        quota=quota or 0,
    )
