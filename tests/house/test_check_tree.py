"""The guard against ties to one machine sees them, and only them."""

from __future__ import annotations

import pytest

from tests.house.programs import load

check_tree = load("check_tree")


@pytest.mark.parametrize(
    "line",
    [
        "index = https://" + "pypi" + ".org/simple",
        "see " + "/wo" + "rk/plan/notes.md",
        "sys.path.insert(0, '" + "/ro" + "ot/.local/code')",
        "cd " + "/ho" + "me/dana/diwan",
    ],
)
def test_line_that_ties_the_tree_to_a_machine_is_found(line: str) -> None:
    assert [number for number, _, _ in check_tree.faults(f"fine\n{line}\n")] == [2]


@pytest.mark.parametrize(
    "line",
    [
        "POST /v1/work/orders is no path of ours",
        "the desk opens at /srv/diwan",
        "https://city.example/home/id-card",
        "a network/root/leaf tree",
        "xpath /root/name",
    ],
)
def test_harmless_line_passes(line: str) -> None:
    assert not list(check_tree.faults(line))
