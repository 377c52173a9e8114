"""Votes that phones send are votes: in the same result as the kiosks', once each, and in its period."""

from __future__ import annotations

from datetime import date, timedelta, timezone
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from kiosk.analytics.polls import PollNews
from kiosk.content.model import FormEntry
from sync.central.feed.service import page_after
from sync.central.openrosa.collectors import add_collector
from sync.central.polls.counting import count_votes
from sync.central.polls.service import TELL_EVERY, tell_polls
from sync.openrosa.multipart import written
from tests.support.central_app import CentralApp
from tests.support.openrosa import a_form_archive, publish_forms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

STOP = "/data/stop"


def _xform(form_id: str) -> bytes:
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
        ' xmlns:jr="http://openrosa.org/javarosa">'
        f'<h:head><h:title>Bus</h:title><model><instance><data id="{form_id}" version="1">'
        "<start/><end/><stop/><meta><instanceID/></meta></data></instance>"
        '<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>'
        '<bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>'
        '<bind nodeset="/data/stop" type="string"/>'
        '<bind nodeset="/data/meta/instanceID" type="string" preload="uid"/></model></h:head>'
        '<h:body><select1 ref="/data/stop"><label>Where?</label>'
        "<item><label>Market</label><value>market</value></item>"
        "<item><label>School</label><value>school</value></item></select1></h:body></h:html>"
    ).encode()


class Field:
    """Central with a poll, one that is over and an ordinary form; and a phone in the field."""

    def __init__(self, central: CentralApp) -> None:
        self.central = central
        now = central.clock.now()
        entries = (
            FormEntry(id="bus", purpose="poll", first_day=now.date() - timedelta(days=2),
                      last_day=now.date() + timedelta(days=20)),
            FormEntry(id="over", purpose="poll", last_day=date(2020, 1, 1)),
            FormEntry(id="late", purpose="poll", first_day=now.date() - timedelta(days=40),
                      last_day=now.date() - timedelta(days=3)),
            FormEntry(id="visit", purpose="satisfaction"),
        )  # fmt: skip
        forms = {entry.id: _xform(entry.id) for entry in entries}
        publish_forms(central.config, central.database, a_form_archive(forms, entries=entries), now)
        with central.database.writing() as connection:
            self.token = add_collector(connection, "phone", now).token

    def vote(self, number: int, stop: str, form: str = "bus", times: str = "") -> int:
        xml = (
            f'<data id="{form}" version="1">{times}<stop>{stop}</stop><meta>'
            f"<instanceID>uuid:{number:036d}</instanceID></meta></data>"
        )
        body, content_type = written(xml.encode(), (), more=False)
        address = f"/openrosa/key/{self.token}/submission"
        reply: Any = self.central.client.post(
            address, content=body, headers={"Content-Type": content_type}
        )
        return int(reply.status_code)

    def told(self) -> dict[str, PollNews]:
        """What central tells every kiosk, once it has counted."""
        database, now = self.central.database, self.central.clock.now()
        streams = 1
        while streams:
            with database.writing() as connection:
                streams = count_votes(connection)
        with database.writing() as connection:
            tell_polls(connection, now + TELL_EVERY)
        with database.reading() as connection:
            items = page_after(connection, 0).items
        return {
            i.key: msgspec.json.decode(i.body, type=PollNews) for i in items if i.kind == "poll"
        }


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    with CentralApp(tmp_path / "data") as app:
        yield Field(app)


def test_votes_of_phones_are_counted_once_however_often_they_are_sent(field: Field) -> None:
    sent = [(number, "market" if number < 8 else "school") for number in range(11)]
    assert {field.vote(number, stop) for number, stop in sent} == {201}
    assert {field.vote(number, stop) for number, stop in sent} == {201}
    counts = field.told()["bus"].counts
    assert counts.people == 11
    assert counts.places == {STOP: {"market": (8,), "school": (3,)}}
    today = field.central.clock.now().date()
    assert counts.first is not None
    assert counts.last is not None
    assert counts.first.date() == counts.last.date() == today


def test_too_few_votes_of_phones_are_told_only_by_their_number(field: Field) -> None:
    for number in range(9):
        field.vote(number, "market")
    counts = field.told()["bus"].counts
    assert (counts.people, counts.answered, counts.places) == (9, {}, {})


def test_other_forms_and_polls_that_are_over_have_no_votes(field: Field) -> None:
    for number, form in enumerate(["over", "visit"] * 10):
        assert field.vote(number, "market", form) == 201
    assert field.told() == {}


def _times(now: datetime, start: timedelta | None, end: timedelta | None) -> str:
    """As Collect writes them, in the zone of the phone."""
    zone = timezone(timedelta(hours=3))
    told = {"start": start, "end": end}
    return "".join(
        f"<{name}>{(now + ago).astimezone(zone).isoformat(timespec='milliseconds')}</{name}>"
        for name, ago in told.items()
        if ago is not None
    )


def test_vote_filled_in_without_a_line_counts_when_it_arrives_after_the_last_day(
    field: Field,
) -> None:
    now = field.central.clock.now()
    days = timedelta(days=1)
    for number in range(12):
        times = _times(now, -4 * days, -4 * days + timedelta(minutes=1))
        assert field.vote(number, "market", "late", times) == 201
    counts = field.told()["late"].counts
    assert (counts.people, counts.places) == (12, {STOP: {"market": (12,)}})
    filled = (now - 4 * days + timedelta(minutes=1)).replace(microsecond=0)
    assert counts.first is not None
    assert counts.first.replace(microsecond=0) == filled


def test_start_alone_tells_when_a_vote_was_filled_in(field: Field) -> None:
    now = field.central.clock.now()
    field.vote(1, "market", "late", _times(now, timedelta(days=-5), None))
    assert field.told()["late"].counts.people == 1


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(None, None, id="no time"),
        pytest.param(None, timedelta(days=-1), id="after the last day"),
        pytest.param(None, timedelta(days=-31), id="too long ago to be believed"),
        pytest.param(timedelta(days=-4), timedelta(days=-5), id="ended before it began"),
        pytest.param(None, timedelta(days=2), id="a moment to come"),
    ],
)
def test_late_vote_whose_clock_tells_nothing_believed_is_an_answer(
    field: Field, start: timedelta | None, end: timedelta | None
) -> None:
    now = field.central.clock.now()
    assert field.vote(1, "market", "late", _times(now, start, end)) == 201
    assert field.told() == {}


@pytest.mark.parametrize("end", ["2026-11-01T10:00:00", "yesterday", "9999-99-99T00:00:00Z"])
def test_time_without_a_zone_or_none_at_all_is_no_time(field: Field, end: str) -> None:
    assert field.vote(1, "market", "late", f"<end>{end}</end>") == 201
    assert field.told() == {}


def test_wrong_clock_takes_no_vote_from_who_sends_within_the_days(field: Field) -> None:
    now = field.central.clock.now()
    for number, end in enumerate([timedelta(days=400), timedelta(days=-400), timedelta(days=-9)]):
        field.vote(number, "market", "bus", _times(now, None, end))
    assert field.told()["bus"].counts.people == 3
