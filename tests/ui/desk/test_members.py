"""Who takes part, at the desk: service managers see how people are reached, and nobody who left."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from tests.support.desk_window import DeskWindow, set_up
from tests.support.panel import GONE, panel
from tests.support.year import answers_of_a_year
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role
    from tests.support.clock import ManualClock

    OpenDesk = Callable[..., DeskWindow]


@pytest.fixture
def desk_with_members(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenDesk]:
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    opened: list[DeskWindow] = []

    def make(language: str = "en", role: Role = "service-manager") -> DeskWindow:
        set_up(tmp_path, clock, chain(answers_of_a_year(30, clock.now()), panel(clock)), role)
        opened.append(DeskWindow(tmp_path, clock, language=language))
        opened[-1].sign_in()
        return opened[-1]

    yield make
    for window in opened:
        window.close()


def test_service_manager_reads_how_people_are_reached(desk_with_members: OpenDesk) -> None:
    desk = desk_with_members()
    Page(desk).press("Taking part")
    desk.wait_for(lambda: desk.desk.beside.members.ready)
    page = Page(desk)
    assert page.has("3 people")
    told = "0500000001, Access to the building and Clear words, العربية, Since November 22, 2026"
    assert page.has(told), page.names()
    assert page.starting("panel@example.org, Waiting, עברית")
    assert not any(GONE in name for name in page.names())


def test_page_speaks_the_language_of_the_desk(desk_with_members: OpenDesk) -> None:
    desk = desk_with_members("ar")
    Page(desk).press("من يشاركون")
    desk.wait_for(lambda: desk.desk.beside.members.ready)
    assert Page(desk).starting("0500000001, سهولة الوصول وكلمات مفهومة")


def test_nothing_stays_after_signing_out(desk_with_members: OpenDesk) -> None:
    desk = desk_with_members()
    desk.desk.desk.open("members")
    desk.wait_for(lambda: desk.desk.beside.members.ready)
    desk.desk.desk.signOut()
    desk.settle()
    assert desk.desk.beside.members.rows == []


@pytest.mark.parametrize("role", ["front-desk", "content-editor", "administrator"])
def test_other_roles_do_not_find_the_page(desk_with_members: OpenDesk, role: Role) -> None:
    desk = desk_with_members(role=role)
    assert not Page(desk).has("Taking part")
    desk.desk.desk.open("members")
    desk.settle()
    assert desk.desk.desk.page != "members"
