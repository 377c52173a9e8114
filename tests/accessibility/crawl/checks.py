"""What every screen keeps, by clause: the tests of the sampled crawl, one class for each layout.

The cases are told in the output of a failing test, and each of them again by
`./dev crawl --only SCENE,LANGUAGE,SIZE,THEME,LAYOUT`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from tests.accessibility.crawl.matrix import sampled
from tests.accessibility.crawl.stand import RINGS, SCENES, Stand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.accessibility.crawl.stand import Fault

CRAWLED: dict[str, list[Fault]] = {}


@pytest.mark.timeout(1800)
class EveryScreen:
    """`layout` is that of the class; the first test crawls, the others look at what was found."""

    layout: ClassVar[str]

    @pytest.fixture
    def found(self) -> Iterator[list[Fault]]:
        if self.layout not in CRAWLED:
            cases = [case for case in sampled(list(SCENES)) if case.layout == self.layout]
            print(f"{len(cases)} cases: {', '.join(str(case) for case in cases)}")
            with Stand() as stand:
                CRAWLED[self.layout] = [
                    fault for case in cases for fault in stand.faults(case, rings=RINGS)
                ]
        return CRAWLED[self.layout]

    def test_every_screen_can_be_shown(self, found: list[Fault]) -> None:
        keeps(found, "broken")

    @pytest.mark.row(8)
    def test_en_5_1_3_6_pictures_are_named_or_marked_as_decoration(
        self, found: list[Fault]
    ) -> None:
        keeps(found, "graphic")

    @pytest.mark.row(3)
    @pytest.mark.row(26)
    def test_en_5_1_3_1_everything_says_its_name_its_role_and_its_state(
        self, found: list[Fault]
    ) -> None:
        keeps(found, "name", "state")

    @pytest.mark.row(15)
    def test_en_5_1_3_14_words_run_as_their_language_does(self, found: list[Fault]) -> None:
        keeps(found, "direction")

    @pytest.mark.row(20)
    def test_en_5_1_6_2_tab_comes_to_everything_and_round_again(self, found: list[Fault]) -> None:
        keeps(found, "tab")

    @pytest.mark.row(24)
    @pytest.mark.row(31)
    def test_en_8_3_nothing_lies_above_the_low_layout(self, found: list[Fault]) -> None:
        keeps(found, "reach")

    @pytest.mark.row(38)
    def test_wcag_1_4_6_words_stand_out_in_the_picture(self, found: list[Fault]) -> None:
        keeps(found, "contrast")

    @pytest.mark.row(44)
    def test_vvsg_7_1_g_letters_are_no_smaller_than_was_chosen(self, found: list[Fault]) -> None:
        keeps(found, "letters")

    @pytest.mark.row(39)
    def test_wcag_1_4_4_words_are_whole_and_apart_in_every_size(self, found: list[Fault]) -> None:
        keeps(found, "cut", "overprint")

    @pytest.mark.row(40)
    def test_wcag_2_4_7_the_focus_is_seen_and_not_covered(self, found: list[Fault]) -> None:
        keeps(found, "focus")

    @pytest.mark.row(41)
    def test_wcag_2_5_5_targets_are_large_and_apart(self, found: list[Fault]) -> None:
        keeps(found, "size", "gap", "overlap")


def keeps(found: list[Fault], *kinds: str) -> None:
    wrong = [str(fault) for fault in found if fault.kind in kinds]
    assert not wrong, "\n".join(wrong)
