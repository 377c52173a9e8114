"""Each role finds the pages of its work, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from kiosk.cases.permission import Role
from kiosk.staff.pages import PAGES, may_open

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize(("role", "pages"), [
    ("front-desk", ("board", "inbox", "record", "surveys", "guidance", "devices")),
    ("service-manager", PAGES),
    ("content-editor", ("board", "surveys", "guidance", "publish")),
    ("administrator", ("board", "inbox", "guidance", "publish", "devices")),
])  # fmt: skip
def test_role_finds_the_pages_of_its_work(role: Role, pages: Sequence[str]) -> None:
    assert [page for page in PAGES if may_open(role, page)] == list(pages)


def test_everybody_begins_at_the_dashboard() -> None:
    assert all(may_open(role, "board") for role in get_args(Role))


def test_page_that_there_is_not_is_nobodys() -> None:
    assert not any(may_open(role, "cellar") for role in get_args(Role))
