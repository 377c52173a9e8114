"""Which numbers stand for taking part: told to every kiosk, in whatever order the news arrives."""

from __future__ import annotations

import base64
import uuid
from typing import TYPE_CHECKING

import pytest

from kiosk.cases.membership import MEMBER, Membership, decode_membership
from kiosk.envelope import Envelope, encode_envelope
from sync.central.desks.service import pass_on, told_of
from tests.support.central_app import CentralApp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HASH = "b" * 64


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        yield app


def joined(purpose: str = "panel") -> Envelope:
    return Envelope(
        v=2, id=str(uuid.uuid4()), kind="answer", reference_hash=HASH, salt="s", purpose=purpose
    )


def withdrawn() -> Envelope:
    answers = {"id": str(uuid.uuid4()), "case": HASH, "kind": "withdrawn"}
    return Envelope(v=2, id=str(uuid.uuid4()), kind="case-event", salt="s", answers=answers)


def arrive(central: CentralApp, *envelopes: Envelope) -> Membership | None:
    """What every kiosk is told of the number afterwards."""
    device = central.device()
    for each in envelopes:
        with central.database.writing() as connection:
            pass_on(connection, device.id, each, central.clock.now())
    items = device.get("/v1/feed").json()["items"]
    bodies = [i["body"] for i in items if (i["kind"], i["key"]) == (MEMBER, HASH)]
    assert len(bodies) <= 1
    return decode_membership(base64.b64decode(bodies[0])) if bodies else None


def test_who_joined_is_told_to_every_kiosk(central: CentralApp) -> None:
    told = arrive(central, joined())
    assert told is not None
    assert (told.left, told.unknown, told.since) == (False, False, central.clock.now())


def test_an_ordinary_answer_is_told_to_nobody(central: CentralApp) -> None:
    assert arrive(central, joined(purpose="")) is None


@pytest.mark.parametrize("first", ["joined", "withdrawn"])
def test_who_left_has_left_whatever_arrives_first(central: CentralApp, first: str) -> None:
    order = [joined(), withdrawn()]
    told = arrive(central, *(order if first == "joined" else order[::-1]))
    assert told is not None
    assert (told.left, told.unknown) == (True, False)


def test_of_a_comment_taken_back_nothing_is_said_but_that(central: CentralApp) -> None:
    told = arrive(central, withdrawn())
    assert told == Membership(left=True, unknown=True)


def test_only_what_may_be_news_is_looked_into() -> None:
    for envelope, wanted in ((joined(), True), (withdrawn(), True), (joined(""), False)):
        assert told_of(envelope.kind, encode_envelope(envelope)) is wanted
