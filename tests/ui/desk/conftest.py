from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.desk.book import open_book
from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.mailbox import Mailbox
from kiosk.publishing import read_source
from kiosk.publishing.staleness import stamp_pack
from kiosk.staff.accounts import add_account
from tests.support.clock import ManualClock
from tests.support.desk_window import NAME, PASSWORD, DeskWindow, set_up
from tests.support.packs import make_pack
from tests.support.year import answers_of_a_year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 22, 9, 42, tzinfo=UTC))


@pytest.fixture
def open_desk(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., DeskWindow]]:
    """Opens a desk with some hundred answers of the last year."""
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    opened: list[DeskWindow] = []

    def make(language: str = "en", role: Role = "service-manager", count: int = 600) -> DeskWindow:
        folder = tmp_path / f"desk-{len(opened)}"
        folder.mkdir()
        set_up(folder, clock, answers_of_a_year(count, clock.now()), role)
        opened.append(DeskWindow(folder, clock, language=language))
        return opened[-1]

    yield make
    for window in opened:
        window.close()


@pytest.fixture
def source(tmp_path: Path) -> bytes:
    folder = make_pack(tmp_path / "source")
    stamp_pack(read_source(folder)[0])
    return pack_source(folder)


@pytest.fixture
def open_editor(
    tmp_path: Path, clock: ManualClock, source: bytes, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., DeskWindow]]:
    """A desk to which the source has come, with somebody signed in."""
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    opened: list[DeskWindow] = []

    def make(
        role: Role = "content-editor", name: str = NAME, language: str = "en", count: int = 0
    ) -> DeskWindow:
        folder = tmp_path / f"desk-{len(opened)}"
        folder.mkdir()
        set_up(folder, clock, answers_of_a_year(count, clock.now()) if count else [], role)
        if name != NAME:
            book = open_book(folder)
            add_account(
                book, clock, "set up", name=name, shown=name.title(), role=role,
                password=PASSWORD, key=None,
            )  # fmt: skip
            book.close()
        Mailbox(folder).put_source(sha256_of(source), source)
        desk = DeskWindow(folder, clock, language=language)
        opened.append(desk)
        desk.sign_in(name)
        desk.wait_for(lambda: desk.desk.editors.editing.ready)
        return desk

    yield make
    for window in opened:
        window.close()
