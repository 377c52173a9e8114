"""Checks of stories across their files: words for the chart, one name for each topic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.content.plain import is_plain
from kiosk.publishing.said import said
from kiosk.publishing.sums import western
from kiosk.publishing.words_reader import STORY_SECTIONS

if TYPE_CHECKING:
    from kiosk.publishing.report import Report
    from kiosk.publishing.source import SourceChart, SourcePack, SourceStory, Words

_CHART_WORDS: Final = {"chart_title": "what the chart shows", "unit": "what is counted"}
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")


def check_stories(pack: SourcePack, report: Report) -> None:
    named: dict[tuple[str, str], Words] = {}
    for story in pack.stories.values():
        for tag, words in story.words.items():
            _check_words(story, words, report)
            if not words.topic:
                continue
            first = named.setdefault((story.topic, tag), words)
            if first.topic != words.topic:
                message = said(
                    "story-topic", "calls the topic {here!r}, but {file} {there!r}",
                    here=words.topic, file=first.file, there=first.topic,
                )  # fmt: skip
                report.warn(words.file, 0, message, "Stories of one topic stand under one name.")


def _check_words(story: SourceStory, words: Words, report: Report) -> None:
    for section in STORY_SECTIONS:
        if words.section(section) is None and not is_plain(words.lang):
            hint = f"Add `## … {{#{section}}}`."
            message = said("section-missing", "section {section!r} is missing", section=section)
            report.add(words.file, 0, message, hint)
    if story.chart is None:
        _no_chart(story, words, report)
    else:
        _chart_words(story, story.chart, words, report)


def _no_chart(story: SourceStory, words: Words, report: Report) -> None:
    for key in (*_CHART_WORDS, "chart_line", "marker"):
        if getattr(words, key):
            message = said(
                "chart-words-alone", "{field!r} belongs to a chart, and {file} has none",
                field=key, file=story.file,
            )  # fmt: skip
            report.add(words.file, 0, message, "Add `chart:` there, or take the words out.")


def _chart_words(story: SourceStory, chart: SourceChart, words: Words, report: Report) -> None:
    if not is_plain(words.lang):
        wanted = _CHART_WORDS | ({"marker": "what happened"} if chart.marker else {})
        for key, what in wanted.items():
            if not getattr(words, key):
                message = said("field-missing", "{field!r} is missing", field=key)
                report.add(words.file, 0, message, f"Say {what} in {words.lang}.")
    if words.marker and chart.marker is None:
        message = said(
            "marker-when", "'marker' says what happened, and {file} does not say when",
            file=story.file,
        )  # fmt: skip
        report.add(words.file, 0, message, "Add `marker: 2026-09` to its chart.")
    values = {format(value.normalize(), "f") for value in chart.values}
    told = {number.replace(",", ".") for number in _NUMBER.findall(western(words.chart_title))}
    if strange := sorted(told - values):
        message = said(
            "chart-title-number", "'chart_title' says {numbers}, which is no value of the chart",
            numbers=", ".join(strange),
        )  # fmt: skip
        report.warn(words.file, 0, message, "Facts win; mend the words.")
