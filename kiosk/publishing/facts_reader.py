"""Reads the language-neutral files: service.yaml, topic.yaml, centre.yaml, announcement.yaml."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from kiosk.content.model import CHANNEL_KINDS, PAGE_TYPES, ChannelKind, PageType
from kiosk.publishing.said import Said, said
from kiosk.publishing.source import (
    DAYS,
    NO_DAY,
    Hours,
    SourceAnnouncement,
    SourceCentre,
    SourceChannel,
    SourceFee,
    SourceService,
    SourceTopic,
)
from kiosk.publishing.yamlfile import Located

if TYPE_CHECKING:
    from kiosk.publishing.yamlfile import Fields

REPLY_DAYS = 5
"""Working days in which a centre answers that does not say so itself."""


def read_service(fields: Fields, service_id: str) -> SourceService:
    page_type = fields.one_of("type", PAGE_TYPES) or "service"
    service = SourceService(
        id=service_id,
        file=fields.file,
        line=fields.line,
        type=cast("PageType", page_type),
        icon=_icon(fields),
        fees=_fees(fields),
        duration_minutes=fields.integer("duration_minutes", required=False, low=1, high=100_000),
        delivery_days=fields.integer("delivery_days", required=False, low=1, high=1000),
        counter=fields.integer("counter", required=False, high=999),
        floor=fields.integer("floor", required=False, low=-9, high=199),
        hours=read_hours(fields, "hours"),
        documents=tuple(fields.ids("documents")),
        steps=tuple(fields.ids("steps")),
        channels=_channels(fields),
        related=tuple(fields.ids("related")),
        reviewed=fields.date("reviewed", required=False),
    )
    if page_type == "step-by-step" and not service.steps:
        message = said("steps-needed", "a step-by-step page needs steps")
        fields.problem("type", message, "Add `steps: […]`.")
    fields.done()
    return service


def read_topic(fields: Fields, topic_id: str) -> SourceTopic:
    topic = SourceTopic(
        id=topic_id,
        file=fields.file,
        icon=_icon(fields),
        services=tuple(fields.ids("services", required=True)),
    )
    fields.done()
    return topic


def read_centre(fields: Fields) -> SourceCentre:
    """`floors` and `website` are facts for other rooms; they are checked and not kept."""
    fields.text("website", required=False)
    floors = {floor.text for floor in fields.texts("floors")}
    counters: dict[int, int] = {}
    for counter in fields.mappings("counters"):
        number = counter.integer("number", high=999)
        floor = counter.integer("floor", low=-9, high=199)
        counter.done()
        if number is None or floor is None:
            continue
        if floors and str(floor) not in floors:
            message = said("floor-unknown", "floor {floor} is not among `floors`", floor=floor)
            counter.problem("floor", message)
        counters[number] = floor
    centre = SourceCentre(
        id="centre",
        file=fields.file,
        phone=fields.text("phone", required=False),
        hours=read_hours(fields, "opening"),
        counters=counters,
        reply_days=fields.integer("reply_days", required=False, low=1, high=60) or REPLY_DAYS,
        holidays=_holidays(fields),
    )
    fields.done()
    return centre


def _holidays(fields: Fields) -> tuple[dt.date, ...]:
    """Days on which nobody works, beside the days of the week that `opening` leaves out."""
    days = []
    for each in fields.texts("holidays"):
        try:
            days.append(dt.date.fromisoformat(each.text))
        except ValueError:
            message = said("no-day", "{value!r} is no day", value=each.text)
            fields.report.add(fields.file, each.line, message, "Write a day as 2027-01-01.")
    return tuple(sorted(set(days)))


def read_announcement(fields: Fields, announcement_id: str) -> SourceAnnouncement:
    """What is missing stands in the report; kept, so that the words are checked with it."""
    first, last = fields.date("from"), fields.date("to")
    priority = fields.integer("priority", required=False, high=9) or 0
    fields.done()
    if first and last and last < first:
        fields.problem("to", ends_early(first, last), "Swap the two dates.")
    return SourceAnnouncement(
        id=announcement_id,
        file=fields.file,
        first_day=first or NO_DAY,
        last_day=last or NO_DAY,
        priority=priority,
    )


def ends_early(first: dt.date, last: dt.date) -> Said:
    return said("ends-early", "ends on {last}, before it begins on {first}", last=last, first=first)


def _icon(fields: Fields) -> Located:
    return Located(fields.text("icon", wanted="identification-card"), fields.line_of("icon"))


def read_hours(fields: Fields, key: str) -> Hours | None:
    """`{days: [sun, mon], from: "08:00", to: "15:00"}`."""
    inner = fields.mapping(key)
    if inner is None:
        return None
    days = inner.texts("days", required=True)
    for day in days:
        if day.text not in DAYS:
            hint = f"Use {', '.join(DAYS)}."
            message = said("no-weekday", "{value!r} is no day of the week", value=day.text)
            inner.report.add(inner.file, day.line, message, hint)
    start, end = inner.time("from"), inner.time("to")
    inner.done()
    known = tuple(day.text for day in days if day.text in DAYS)
    if start is None or end is None or not known:
        return None
    if end <= start:
        early = said(
            "closes-early", "closes at {last}, before it opens at {first}",
            last=f"{end:%H:%M}", first=f"{start:%H:%M}",
        )  # fmt: skip
        inner.problem("to", early)
    return Hours(days=known, start=start, end=end)


def _fees(fields: Fields) -> tuple[SourceFee, ...]:
    fees: dict[str, SourceFee] = {}
    for each in fields.mappings("fees"):
        fee_id = each.id("id")
        amount = each.number("amount")
        from_age = each.integer("from_age", required=False, high=120)
        each.done()
        if not fee_id:
            continue
        if amount is None:
            amount = Decimal(0)  # reported; kept so that its words are not called strangers
        elif amount.normalize().as_tuple().exponent < -2:  # type: ignore[operator]
            message = said("decimals", "{amount} has more than two decimals", amount=amount)
            each.problem("amount", message)
        if fee_id in fees:
            each.problem("id", said("fee-twice", "fee {id!r} is given twice", id=fee_id))
        fees[fee_id] = SourceFee(id=fee_id, amount=amount, from_age=from_age, line=each.line)
    return tuple(fees.values())


def _channels(fields: Fields) -> tuple[SourceChannel, ...]:
    channels = []
    for each in fields.mappings("channels"):
        kind = each.one_of("kind", CHANNEL_KINDS)
        value = each.text("value", required=kind in {"phone", "online", "email", "post"})
        if kind == "online" and value and not value.startswith("https://"):
            message = said("no-web-address", "{value!r} is no secure web address", value=value)
            each.problem("value", message, "Begin with https://")
        each.done()
        if kind:
            channels.append(SourceChannel(kind=cast("ChannelKind", kind), value=value))
    return tuple(channels)
