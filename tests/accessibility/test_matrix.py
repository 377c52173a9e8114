"""The part of the crawl that every run of the tests takes."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from tests.accessibility.crawl.__main__ import batches, spread
from tests.accessibility.crawl.matrix import LANGUAGES, LAYOUTS, Case, sampled, whole
from tests.accessibility.crawl.record import Line, Record
from tests.accessibility.crawl.stand import SCENES
from ui.viewmodels.theme_files import SIZES, THEMES

if TYPE_CHECKING:
    from pathlib import Path


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


def test_batches_keep_a_screen_in_one_language_together_and_miss_nothing() -> None:
    cases = list(whole(list(SCENES)))
    parts = spread(batches(cases))
    assert sorted(case for part in parts for case in part) == sorted(cases)
    assert all(len({case.layout for case in part}) == 1 for part in parts)
    homes: dict[tuple[str, ...], int] = {}
    for at, part in enumerate(parts):
        for case in part:
            assert homes.setdefault((case.scene, case.lang, case.layout), at) == at


def test_crawl_goes_on_after_the_last_whole_line(tmp_path: Path) -> None:
    file = tmp_path / "crawl.jsonl"
    one, other = list(whole(["home"]))[:2]
    fault = ["cut", str(other), "words"]
    Record(file, fresh=True).add(
        [Line(list(one), [], "old"), Line(list(one), [fault], "new"), Line(list(other), [], "new")]
    )
    file.write_bytes(file.read_bytes()[:-9])
    known = Record(file, fresh=False).known
    assert known == {one: Line(list(one), [fault], "new")}
    assert Record(file, fresh=True).known == {}
