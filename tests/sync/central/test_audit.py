"""What only a person may decide is written down, with who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from sqlalchemy import delete, update

from sync.central.audit.models import deed
from sync.central.audit.service import deeds, record
from sync.commands.central import command
from tests.support.central_app import STREAM, CentralApp, head_after
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path) as app:
        yield app


def run(central: CentralApp, *arguments: str):
    return CliRunner().invoke(command, ["--data", str(central.config.folder), *arguments])


def held(central: CentralApp) -> list[tuple[str, str, str, bool]]:
    with central.database.reading() as connection:
        return [(d.what, d.subject, d.detail, d.holds) for d in deeds(connection)]


def frozen(reply) -> bool:
    return reply.json()["streams"][0]["fork"]


def test_frozen_stream_is_taken_in_again_once_a_person_lifts_it(central: CentralApp):
    device = central.device()
    device.send_numbered(1, 2)
    device.send([an_envelope(1), an_envelope(99)])
    assert frozen(device.beat(2, head_after(2)))
    told = run(central, "devices").output
    assert f"FORKED {STREAM}" in told
    assert "  kiosk  " in told
    assert run(central, "lift", STREAM, "--because", "a test copy").exit_code == 0
    assert not frozen(device.beat(2, head_after(2)))
    assert device.send_numbered(3, 3).json()["accepted_seq"] == 3
    assert held(central) == [("lift", STREAM, "a test copy", True)]
    assert run(central, "lift", STREAM).exit_code == 1


def test_lifted_stream_freezes_again_where_the_histories_still_differ(central: CentralApp):
    device = central.device()
    device.send_numbered(1, 2)
    assert frozen(device.beat(2, bytes(32)))
    run(central, "lift", STREAM)
    assert frozen(device.beat(2, bytes(32)))


def test_every_deed_of_a_person_is_written_down(central: CentralApp):
    device = central.device()
    run(central, "revoke", device.id)
    run(central, "reader-token", "--name", "Statistics")
    assert [(what, subject) for what, subject, *_ in held(central)] == [
        ("revoke", device.id),
        ("reader-token", "Statistics"),
    ]


@pytest.mark.parametrize(
    "harm",
    [update(deed).where(deed.c.position == 2).values(who="nobody"), delete(deed).where(deed.c.position == 2)],
    ids=["changed", "taken out"],
)  # fmt: skip
def test_changed_list_of_deeds_is_noticed(central: CentralApp, harm):
    with central.database.writing() as connection:
        for number in range(3):
            record(connection, "lift", f"stream-{number}", central.clock.now())
        connection.execute(harm)
    assert run(central, "audit").exit_code == 1
    assert "NOT WHAT WAS WRITTEN" in run(central, "audit").output
