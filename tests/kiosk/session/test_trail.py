from __future__ import annotations

from kiosk.session import Place, Trail


def test_back_returns_the_way_one_came() -> None:
    trail = Trail()
    trail.home()
    trail.go(Place("topics"))
    trail.go(Place("service", {"id": "renew-id-card"}))
    trail.back()
    assert trail.here == Place("topics")


def test_home_is_where_back_ends() -> None:
    trail = Trail()
    trail.home()
    trail.back()
    assert trail.here == Place("home")
    assert not trail.can_go_back


def test_pressing_twice_does_not_lengthen_the_way_back() -> None:
    trail = Trail()
    trail.home()
    trail.go(Place("topics"))
    trail.go(Place("topics"))
    trail.back()
    assert trail.here == Place("home")


def test_forgetting_leaves_nothing_of_the_visit() -> None:
    trail = Trail()
    trail.home()
    trail.go(Place("search", {"query": "divorce"}))
    trail.forget()
    assert trail.here == Place("attract")
    assert not trail.can_go_back
