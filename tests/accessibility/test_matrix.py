"""The part of the crawl that every run of the tests takes."""

from __future__ import annotations

from itertools import combinations, product

from tests.accessibility.crawl.matrix import LANGUAGES, LAYOUTS, Case, sampled, whole
from tests.accessibility.crawl.stand import SCENES
from ui.viewmodels.theme_files import SIZES, THEMES


def test_sample_holds_every_pair_and_is_the_same_each_time() -> None:
    names = list(SCENES)
    cases = list(sampled(names))
    assert cases == list(sampled(names))
    factors = (names, LANGUAGES, SIZES, THEMES, LAYOUTS)
    for one, other in combinations(range(len(Case._fields)), 2):
        met = {(case[one], case[other]) for case in cases}
        assert met == set(product(factors[one], factors[other])), Case._fields[one]


def test_whole_is_every_screen_in_every_way_once() -> None:
    cases = list(whole(["home", "service"]))
    assert len(set(cases)) == len(cases) == 2 * 6 * 4 * 5 * 3
