"""Turns a story's facts and words into what a screen shows, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kiosk import i18n
from kiosk.content.model import Story, StoryBar, StoryChart

if TYPE_CHECKING:
    from kiosk.publishing.source import SourceChart, SourceStory, Words


def story(page: SourceStory, words: Words, *, fallback: bool, plain: bool) -> Story:
    """`words` are complete: the pack was checked before."""
    lang = words.lang
    (said_title, said), (did_title, did) = _part(words, "said"), _part(words, "did")
    return Story(
        id=page.id,
        lang=lang,
        fallback=fallback,
        plain=plain,
        topic=page.topic,
        topic_name=words.topic,
        title=words.title,
        said_title=said_title,
        said=said,
        did_title=did_title,
        did=did,
        people=page.people,
        people_shown=i18n.format_people(page.people, lang),
        period=i18n.format_months(page.first_month, page.last_month, lang),
        last_month=page.last_month,
        done=i18n.format_date(page.done, lang),
        done_on=page.done,
        chart=_chart(page.chart, words) if page.chart is not None else None,
    )


def _part(words: Words, section_id: str) -> tuple[str, str]:
    """A section's title and its sentences."""
    section = words.section(section_id)
    if section is None:
        return "", ""
    sentences = [sentence.text for block in section.blocks for sentence in block.items]
    return section.title, " ".join(sentences)


def _chart(chart: SourceChart, words: Words) -> StoryChart:
    lang, unit = words.lang, cast("i18n.Unit", chart.unit)
    labelled = i18n.words_of(lang).labelled

    bars = []
    for month, value in zip(chart.months, chart.values, strict=True):
        whole = i18n.format_month(month, lang)
        quantity = i18n.format_quantity(value, unit, lang)
        bars.append(
            StoryBar(
                label=i18n.format_month(month, lang, short=True),
                month=whole,
                value=float(value),
                shown=i18n.format_measure(value, unit, lang),
                said=labelled.format(label=whole, value=quantity),
                after=chart.marker is not None and month >= chart.marker,
            )
        )
    return StoryChart(
        title=words.chart_title,
        line=words.chart_line,
        unit=words.unit,
        marker=words.marker,
        bars=tuple(bars),
    )
