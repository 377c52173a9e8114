"""Received answers, told page by page to those who may read them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from sync.central.answers.export import as_csv
from sync.central.answers.service import Wanted, make_reader
from tests.support.central_app import CentralApp, problem_of
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path) as app:
        yield app


@pytest.fixture
def reader(central: CentralApp) -> dict[str, str]:
    with central.database.writing() as connection:
        token = make_reader(connection, "Statistics", central.clock.now())
    return {"Authorization": f"Bearer {token}"}


def test_pages_follow_their_cursor_to_the_end(central: CentralApp, reader: dict[str, str]):
    central.device().send_numbered(1, 7)
    seen, cursor = [], ""
    while True:
        page = central.client.get(
            "/v1/answers", params={"limit": 3, "cursor": cursor}, headers=reader
        ).json()
        seen += [answer["seq"] for answer in page["answers"]]
        cursor = page["next"]
        if not cursor:
            break
    assert seen == [1, 2, 3, 4, 5, 6, 7]


def test_answer_is_told_with_its_kiosk_and_without_its_salt(
    central: CentralApp, reader: dict[str, str]
):
    central.device().send_numbered(1, 1)
    (answer,) = central.client.get("/v1/answers", headers=reader).json()["answers"]
    assert (answer["kiosk"], answer["lang"]) == ("City hall", "ar")
    assert answer["answers"] == {"/visit/comment": "comment 1"}
    assert "salt" not in answer


def test_answers_are_chosen_by_form_kind_reference_and_time(
    central: CentralApp, reader: dict[str, str]
):
    device = central.device()
    device.send([an_envelope(1, form="visit"), an_envelope(2, form="poll", kind="vote")])

    def found(**params: str) -> list[int]:
        page = central.client.get("/v1/answers", params=params, headers=reader).json()
        return [answer["seq"] for answer in page["answers"]]

    assert found(form="poll") == [2]
    assert found(kind="answer") == [1]
    assert found(reference="0000000000002") == [2]
    assert found(since=central.clock.now().isoformat()) == [1, 2]
    central.clock.advance(1)
    assert found(since=central.clock.now().isoformat()) == []


def test_answers_are_not_for_devices_or_strangers(central: CentralApp):
    device = central.device()
    for path in ("/v1/answers", "/v1/answers/export"):
        assert problem_of(central.client.get(path)) == "not-authenticated"
        assert problem_of(device.get(path)) == "not-allowed"


def test_nonsense_parameters_are_refused(central: CentralApp, reader: dict[str, str]):
    for query in ("cursor=x", "limit=0", "limit=1001", "cursor=" + "9" * 19, "since=yesterday"):
        reply = central.client.get(f"/v1/answers?{query}", headers=reader)
        assert problem_of(reply) == "invalid", query


def test_export_holds_everything_in_both_forms(central: CentralApp, reader: dict[str, str]):
    central.device().send_numbered(1, 5)
    as_json = central.client.get("/v1/answers/export", headers=reader)
    assert [answer["seq"] for answer in as_json.json()] == [1, 2, 3, 4, 5]
    table = central.client.get("/v1/answers/export?format=csv", headers=reader)
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert [row["/visit/comment"] for row in rows] == [f"comment {n}" for n in range(1, 6)]


def test_empty_export_is_valid(central: CentralApp, reader: dict[str, str]):
    assert json.loads(central.client.get("/v1/answers/export", headers=reader).text) == []


def test_table_never_starts_a_formula_with_what_a_visitor_wrote(central: CentralApp):
    evil = '=HYPERLINK("http://evil")'
    central.device().send([an_envelope(1, answers={"/a": evil, "/b": ["x", "y"], "/c": -5})])
    with central.database.reading() as connection:
        (row,) = csv.DictReader(io.StringIO("".join(as_csv(connection, Wanted()))))
    assert (row["/a"], row["/b"], row["/c"]) == ("'" + evil, "x y", "-5")


@pytest.mark.parametrize(
    "query", ["reference=%C3%9A9yC", "reference=%00", "form=%00", "kind=%C3%9A%00"]
)
def test_what_no_answer_can_have_finds_none(
    central: CentralApp, reader: dict[str, str], query: str
):
    central.device().send_numbered(1, 2)
    reply = central.client.get(f"/v1/answers?{query}", headers=reader)
    assert (reply.status_code, reply.json()["answers"]) == (200, [])


def test_moment_outside_the_calendar_is_told(central: CentralApp, reader: dict[str, str]):
    reply = central.client.get("/v1/answers?since=0001-01-01T00:00:00%2B14:00", headers=reader)
    assert problem_of(reply) == "invalid"
