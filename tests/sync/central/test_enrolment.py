"""A code lets in one kiosk, for a quarter of an hour, and bears five slips."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from sync.central.enrolment.models import code as code_table
from sync.central.enrolment.models import device
from tests.support.central_app import CentralApp, problem_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path) as app:
        yield app


def slip(code: str) -> str:
    """The same code with its last character wrong."""
    return code[:-1] + ("0" if code[-1] != "0" else "1")


def test_code_becomes_a_device_with_the_name_central_gave(central: CentralApp):
    reply = central.enrol(central.code("City hall 2"))
    assert reply.status_code == 201
    assert reply.json()["name"] == "City hall 2"


def test_only_hashes_of_code_and_token_are_kept(central: CentralApp):
    typed = central.code()
    central.enrol(typed, "the-token")
    with central.database.reading() as connection:
        kept = connection.execute(select(device.c.credential)).scalar_one()
        assert kept == hashlib.sha256(b"the-token").digest()
        secret = connection.execute(select(code_table.c.secret_hash)).scalar_one()
    assert typed.replace("-", "")[4:].encode() not in secret


def test_enrolment_repeated_after_a_lost_reply_is_the_same_enrolment(central: CentralApp):
    code = central.code()
    first = central.enrol(code, "mine").json()
    assert central.enrol(code, "mine").json() == first


def test_code_cannot_be_used_by_a_second_kiosk(central: CentralApp):
    code = central.code()
    central.enrol(code, "first")
    assert problem_of(central.enrol(code, "second")) == "code-used"


def test_code_expires_after_fifteen_minutes(central: CentralApp):
    code = central.code()
    central.clock.advance(15 * 60 - 1)
    assert central.enrol(code).status_code == 201
    late = central.code()
    central.clock.advance(15 * 60)
    assert problem_of(central.enrol(late, "late")) == "code-expired"


def test_code_is_locked_after_five_wrong_tries_also_for_the_right_one(central: CentralApp):
    code = central.code()
    for _ in range(5):
        assert problem_of(central.enrol(slip(code))) == "code-wrong"
    assert problem_of(central.enrol(code)) == "code-locked"


def test_wrong_guesses_do_not_cost_other_codes_their_tries(central: CentralApp):
    code = central.code()
    for n in range(10):
        assert problem_of(central.enrol(f"{n:04d}-0000-0000-0000")) == "code-wrong"
    assert central.enrol(code).status_code == 201


def test_guessing_is_slowed_down_for_the_one_who_guesses(central: CentralApp):
    for n in range(20):
        central.enrol(f"{n:04d}-0000-0000-0000")
    reply = central.enrol(central.code())
    assert problem_of(reply) == "too-many-requests"
    central.clock.advance(int(reply.headers["Retry-After"]))
    assert central.enrol(central.code()).status_code == 201


def test_enrolment_of_another_protocol_version_is_refused(central: CentralApp):
    body = {"v": 99, "code": central.code(), "credential": {"value": "0" * 64}}
    assert problem_of(central.client.post("/v1/enrolments", json=body)) == "unsupported-version"
