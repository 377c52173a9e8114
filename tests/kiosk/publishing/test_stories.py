"""Stories: what an editor writes, what is wrong with it, and what a kiosk gets of it."""

import datetime as dt

import msgspec
import pytest

from kiosk.content import Guide
from kiosk.content.model import Edition
from kiosk.publishing import build_pack, check_pack
from tests.support.packs import make_pack, write

FACTS = """topic: waiting
people: 312
from: 2026-06
to: 2026-08
done: 2026-09-01
chart:
  unit: minutes
  months: [2026-07, 2026-08, 2026-09]
  values: [38, 41.5, 14]
  marker: 2026-09
"""
WORDS = """---
title: Shorter waiting
topic: Waiting
chart_title: From 38 to 14 minutes
chart_line: At the counters
marker: Counter 7 opens
unit: Minutes
---
## You said {#said}

“I waited and nobody told me why.”

## We did {#did}

Opened a counter. Told everybody.
"""
YAML, EN, HE = (f"stories/queue/{name}" for name in ("story.yaml", "en.md", "he.md"))


@pytest.fixture
def pack(tmp_path):
    folder = make_pack(tmp_path / "source", languages=("he", "en"))
    write(folder, YAML, FACTS)
    write(folder, EN, WORDS)
    write(folder, HE, WORDS)
    return folder


def edit(folder, file, old, new):
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def told(folder):
    """Each problem of the stories as the editor reads it."""
    found = [each for each in check_pack(folder) if each.file.startswith("stories")]
    return [f"{each} | {each.hint}" for each in found]


def stories(folder, out, lang="en"):
    return Guide.open(build_pack(folder, out).path).stories(lang)


def test_a_story_is_built_with_its_figures_in_words(pack, tmp_path):
    assert told(pack) == []
    (story,) = stories(pack, tmp_path / "built")
    assert (story.topic, story.topic_name, story.title) == ("waiting", "Waiting", "Shorter waiting")
    assert (story.said_title, story.said) == ("You said", "“I waited and nobody told me why.”")
    assert (story.did_title, story.did) == ("We did", "Opened a counter. Told everybody.")
    assert (story.people_shown, story.period) == ("312 people", "June to August 2026")
    assert (story.done_on, story.last_month) == (dt.date(2026, 9, 1), dt.date(2026, 8, 1))
    assert [(bar.label, bar.shown, bar.after) for bar in story.chart.bars] == [
        ("Jul", "38", False),
        ("Aug", "41.5", False),
        ("Sep", "14", True),
    ]
    assert [bar.said for bar in story.chart.bars][::2] == [
        "July 2026: 38 minutes",
        "September 2026: 14 minutes",
    ]


def test_its_figures_are_written_as_each_language_writes_them(pack, tmp_path):
    (story,) = stories(pack, tmp_path / "built", "he")
    assert (story.lang, story.people_shown) == ("he", "312 אנשים")
    assert story.chart.bars[0].said == "יולי 2026: 38 דקות"
    assert story.chart.bars[0].label == "יולי"


def test_the_newest_change_comes_first(pack, tmp_path):
    for name, day in (("older", "2026-03-01"), ("newer", "2026-10-01")):
        facts = FACTS.replace("2026-09-01", day).replace("from: 2026-06", "from: 2026-01")
        write(pack, f"stories/{name}/story.yaml", facts)
        write(pack, f"stories/{name}/en.md", WORDS)
        write(pack, f"stories/{name}/he.md", WORDS)
    found = stories(pack, tmp_path / "built")
    assert [story.id for story in found] == ["newer", "queue", "older"]


def test_a_story_without_a_chart_is_a_story(pack, tmp_path):
    write(pack, YAML, FACTS[: FACTS.index("chart:")])
    words = "\n".join(
        line for line in WORDS.splitlines() if not line.startswith(("chart_", "marker", "unit"))
    )
    write(pack, EN, words)
    write(pack, HE, words)
    assert told(pack) == []
    assert stories(pack, tmp_path / "built")[0].chart is None


def test_a_pack_built_before_there_were_stories_still_opens(pack, tmp_path):
    built = build_pack(pack, tmp_path / "built").path
    raw = msgspec.msgpack.decode((built / "content.en.msgpack").read_bytes())
    assert raw.pop("stories")
    old = msgspec.msgpack.encode(raw)
    assert msgspec.msgpack.decode(old, type=Edition).stories == ()


def test_plain_words_take_the_rest_from_the_ordinary_ones(pack, tmp_path):
    plain = "---\ntitle: You wait less\n---\n## You said {#said}\n\n“I waited.”\n\n"
    write(pack, "stories/queue/en-simple.md", plain + "## We did {#did}\n\nWe opened a counter.\n")
    built = build_pack(pack, tmp_path / "built").path
    (usual,), (story,) = (Guide.open(built).stories(tag) for tag in ("en", "en-simple"))
    assert (story.plain, story.lang, story.said) == (True, "en", "“I waited.”")
    assert (story.topic_name, story.chart) == (usual.topic_name, usual.chart)


def test_a_translation_older_than_its_chart_is_named(pack):
    from kiosk.publishing import read_source, stamp_pack

    stamp_pack(read_source(pack)[0])
    edit(pack, EN, "At the counters", "At all counters")
    (found,) = told(pack)
    assert found.startswith(f"{HE}:8: warning: is older than its source; changed since: words")


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        (
            "people: 312",
            "people: 9",
            "2: error: 'people' is 9; a story needs at least 10 | Of fewer",
        ),
        ("people: 312", "people: many", "2: error: 'people' should be a number, not 'many'"),
        ("from: 2026-06", "from: 2026-06-01", "3: error: 'from' holds '2026-06-01', which is no"),
        ("to: 2026-08", "to: 2026-05", "4: error: ends in 2026-05, before it begins in 2026-06"),
        ("done: 2026-09-01", "done: soon", "5: error: 'done' is no date: 'soon'"),
        ("done: 2026-09-01", "done: 2026-01-01", "5: warning: was done on 2026-01-01, before"),
        (
            "unit: minutes",
            "unit: minuts",
            "7: error: 'unit' cannot be 'minuts' | Did you mean 'min",
        ),
        ("2026-07, 2026", "2026-13, 2026", "8: error: 'months' holds '2026-13', which is no month"),
        ("2026-07, 2026", "2026-10, 2026", "8: error: the months are not in their order | Oldest"),
        ("38, 41.5, 14", "38, 41.5", "9: error: has 3 months and 2 values | Write one value for"),
        ("41.5", "about 40", "9: error: 'about 40' in 'values' is no number from 0 | Digits only"),
        ("41.5", "-1", "9: error: '-1' in 'values' is no number from 0"),
        ("marker: 2026-09", "marker: 2026-07", "10: error: the marker 2026-07 is not among the"),
        ("  marker:", "  mark:", "10: error: unknown key 'mark' | Did you mean 'marker'?"),
        ("topic: waiting\n", "", "1: error: 'topic' is missing | Add `topic: …`."),
    ],
)
def test_what_is_wrong_with_the_facts_is_named_with_its_line(pack, old, new, wanted):
    edit(pack, YAML, old, new)
    assert any(line.startswith(f"{YAML}:{wanted}") for line in told(pack)), told(pack)


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("topic: Waiting\n", "", "2: error: 'topic' is missing"),
        ("{#said}", "{#sayd}", " error: section 'said' is missing | Add `## … {#said}`."),
        ("{#said}", "{#sayd}", "9: error: unknown section id 'sayd' | A story has {#said} and"),
        ("## We did {#did}\n", "", " error: section 'did' is missing"),
        ("## You said {#said}\n", "", "9: error: text before the first heading is not shown"),
        ("unit: Minutes\n", "", " error: 'unit' is missing | Say what is counted in en."),
        ("marker: Counter 7 opens\n", "", " error: 'marker' is missing | Say what happened in en"),
        ("to 14", "to 15", " warning: 'chart_title' says 15, which is no value of the chart"),
    ],
)
def test_what_is_wrong_with_the_words_is_named(pack, old, new, wanted):
    edit(pack, EN, old, new)
    assert any(line.startswith(f"{EN}:{wanted}") for line in told(pack)), told(pack)


def test_words_of_a_chart_that_is_not_there_are_named(pack):
    write(pack, YAML, FACTS[: FACTS.index("chart:")])
    assert f"{EN}: error: 'unit' belongs to a chart, and {YAML} has none" in "\n".join(told(pack))


def test_one_topic_has_one_name(pack):
    write(pack, "stories/other/story.yaml", FACTS)
    write(pack, "stories/other/en.md", WORDS.replace("topic: Waiting", "topic: Queues"))
    write(pack, "stories/other/he.md", WORDS)
    (found,) = told(pack)
    assert "calls the topic 'Waiting', but stories/other/en.md 'Queues'" in found


def test_a_missing_translation_of_a_story_is_an_error(pack):
    (pack / HE).unlink()
    (found,) = told(pack)
    assert found.startswith(f"{HE}: error: the he translation of this story is missing")
