"""What a server does by itself gives way to answers that arrive, and gets its turn all the same."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from sync.central import upkeep
from sync.central.rollup.models import rolled
from sync.central.upkeep import look_after
from tests.support.central_app import CentralApp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.central.parts import Parts


@pytest.fixture
def central(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CentralApp]:
    monkeypatch.setattr(upkeep, "EVERY_S", 86400)  # no round but the test's own
    with CentralApp(tmp_path, url=database_url) as app:
        app.device().send_numbered(1, 3)
        yield app


def counted(central: CentralApp) -> list[int]:
    with central.database.reading() as connection:
        return list(connection.execute(select(rolled.c.seq)).scalars())


def test_answers_are_counted_once_no_others_are_being_taken_in(central: CentralApp):
    parts: Parts = central.client.app.parts
    before: list[list[int]] = []

    class Arriving(asyncio.Event):
        async def wait(self) -> bool:
            before.append(counted(central))
            return True

    parts.intake.calm = Arriving()
    asyncio.run(look_after(parts))
    assert before[0] == []
    assert counted(central) == [3]


def test_answers_are_counted_though_others_never_cease_to_arrive(
    central: CentralApp, monkeypatch: pytest.MonkeyPatch
):
    parts: Parts = central.client.app.parts
    monkeypatch.setattr(upkeep, "PATIENCE_S", 0)
    parts.intake.calm = asyncio.Event()
    asyncio.run(look_after(parts))
    assert counted(central) == [3]


def test_it_is_calm_again_behind_the_last_answer(central: CentralApp):
    assert central.client.app.parts.intake.calm.is_set()
