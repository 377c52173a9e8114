"""A code lets in one kiosk, for a quarter of an hour, and bears five slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import select

from sync.central.enrolment.models import code as code_table
from sync.central.enrolment.models import device
from sync.central.enrolment.service import NoSuchDevice, make_code, revoke
from sync.protocol.messages import EnrolmentReply
from tests.support.central_app import CentralApp, Device, problem_of
from tests.support.keys import public_of
from tests.support.recipients import give_recipients, the_recipients

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


def test_only_the_public_half_of_a_key_and_the_hash_of_a_code_are_kept(central: CentralApp):
    typed = central.code()
    central.enrol(typed, "mine")
    with central.database.reading() as connection:
        kept = connection.execute(select(device.c.credential)).scalar_one()
        assert kept == public_of("mine")
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
    assert problem_of(central.enrol(central.code(), v=99)) == "unsupported-version"


def test_nobody_enrols_a_key_that_is_not_theirs(central: CentralApp):
    others = {"value": public_of("another").hex()}
    assert problem_of(central.enrol(central.code(), "mine", credential=others)) == "bad-signature"


def test_token_is_no_way_in_any_more(central: CentralApp):
    old = {"kind": "bearer-sha256", "value": public_of("mine").hex()}
    assert problem_of(central.enrol(central.code(), "mine", credential=old)) == "invalid"


def test_key_of_a_known_device_enrols_no_second_one(central: CentralApp):
    central.device("mine")
    assert problem_of(central.enrol(central.code(), "mine")) == "key-taken"


def test_device_is_told_to_whom_to_seal_and_whose_content_to_believe(
    central: CentralApp, tmp_path: Path
):
    assert central.enrol(central.code(), "early").json()["recipients"] == []
    give_recipients(central.config.folder)
    told = msgspec.json.decode(central.enrol(central.code()).content, type=EnrolmentReply)
    assert told.recipients == list(the_recipients().recipients)


def test_known_device_gets_a_new_key_and_keeps_its_place_and_its_streams(central: CentralApp):
    first = central.device("before")
    first.send_numbered(1, 2)
    with central.database.writing() as connection:
        revoke(connection, first.id, central.clock.now())
        code = make_code(connection, "", central.clock.now(), renews=first.id)
    reply = central.enrol(code, "after").json()
    assert (reply["device_id"], reply["name"]) == (first.id, "City hall")
    again = Device(central, "after", first.id)
    assert again.send_numbered(3, 4).json()["accepted_seq"] == 4
    assert problem_of(first.send_numbered(5, 5)) == "not-authenticated"


def test_code_for_a_device_nobody_knows_is_not_made(central: CentralApp):
    with central.database.writing() as connection, pytest.raises(NoSuchDevice):
        make_code(connection, "", central.clock.now(), renews="nobody")
