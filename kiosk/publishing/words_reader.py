"""Reads language files: which keys their front matter may have depends on what they describe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.content.plain import is_plain
from kiosk.i18n.sentences import split_sentences
from kiosk.publishing.pages import read_page
from kiosk.publishing.plainness import remarks
from kiosk.publishing.said import said
from kiosk.publishing.source import Words
from kiosk.publishing.yamlfile import Located

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.publishing.pages import Page
    from kiosk.publishing.report import Report
    from kiosk.publishing.yamlfile import Fields

STORY_SECTIONS = ("said", "did")
_UNSHOWN = said("text-before-heading", "text before the first heading is not shown")
PageKind = Literal["service", "topic", "centre", "announcement", "story"]
_TEXTS: dict[PageKind, tuple[str, ...]] = {
    "service": ("title", "summary"),
    "topic": ("title", "summary"),
    "centre": ("title", "welcome"),
    "announcement": ("title",),
    "story": ("title", "topic"),
}
_OPTIONAL: dict[PageKind, tuple[str, ...]] = {
    "service": ("short_title", "place_note", "hours_note"),
    "topic": (),
    "centre": ("tagline", "address"),
    "announcement": (),
    "story": ("chart_title", "chart_line", "marker", "unit"),
}


def read_words(path: Path, file: str, lang: str, kind: PageKind, report: Report) -> Words | None:
    """The words of one language file; None when it could not be read at all."""
    page = read_page(path, file, lang, report)
    if page is None:
        return None
    fields = page.fields
    plain = is_plain(lang)
    texts = {key: fields.text(key, required=not plain) for key in _TEXTS[kind]}
    texts |= {key: fields.text(key, required=False) for key in _OPTIONAL[kind]}
    for key, text in texts.items():
        _refuse_markup(fields, key, Located(text, fields.line_of(key)))
    words = Words(
        file=file,
        lang=lang,
        source_hash=_optional(fields, "source_hash"),
        sections=page.sections,
        **texts,  # type: ignore[arg-type]
        **(_service_words(fields, plain=plain) if kind == "service" else {}),  # type: ignore[arg-type]
    )
    if plain:
        _check_plainness(words, fields, report)
    _check_sections(page, kind, report)
    fields.done()
    return words


def _optional(fields: Fields, key: str) -> Located | None:
    text = fields.text(key, required=False)
    return Located(text, fields.line_of(key)) if text else None


def _check_plainness(words: Words, fields: Fields, report: Report) -> None:
    texts = [Located(words.title, fields.line_of("title"))]
    texts += [Located(words.summary, fields.line_of("summary"))]
    texts += [words.duration, words.place, *words.fees.values(), *words.documents.values()]
    for text in texts:
        for sentence in split_sentences(text.text, words.lang):
            for remark in remarks(sentence, words.lang):
                report.warn(words.file, text.line, remark.message, remark.hint)


def _service_words(fields: Fields, *, plain: bool) -> dict[str, object]:
    # search goes by the keywords of the ordinary page
    keywords = [] if plain else fields.texts("keywords")
    for keyword in keywords:
        _refuse_markup(fields, "keywords", keyword)
    return {
        "keywords": tuple(word.text for word in keywords),
        "fees": _by_id(fields, "fees"),
        "documents": _by_id(fields, "documents"),
        "duration": _optional(fields, "duration") or Located("", fields.line),
        "place": _optional(fields, "place") or Located("", fields.line),
    }


def _by_id(fields: Fields, key: str) -> dict[str, Located]:
    inner = fields.mapping(key)
    if inner is None:
        return {}
    found = {}
    for name in inner.keys():  # noqa: SIM118 (a method of ours, not a dict)
        found[name.text] = Located(inner.text(name.text), name.line)
        _refuse_markup(inner, name.text, found[name.text])
    return found


def _refuse_markup(fields: Fields, key: str, value: Located) -> None:
    if "<" in value.text and ">" in value.text:
        hint = "Front matter is plain text."
        message = said("html", "{field!r} holds HTML, which is never shown", field=key)
        fields.report.add(fields.file, value.line, message, hint)
    elif "**" in value.text:
        hint = "Front matter is plain text; use ** in the body only."
        message = said("bold", "{field!r} holds bold marks", field=key)
        fields.report.add(fields.file, value.line, message, hint)


def _check_sections(page: Page, kind: PageKind, report: Report) -> None:
    if kind == "announcement" and not page.lead:
        message = said("announcement-empty", "has a title and no text")
        report.warn(page.file, 0, message, "Say below it what is new.")
    for section in page.sections:
        if kind == "service":
            _check_service_section(page.file, section.id, section.line, report)
        elif kind == "story":
            _check_story_section(page.file, section.id, section.line, report)
        elif section.id:
            hint = "Only services and stories have sections; write paragraphs."
            message = said("heading-misplaced", "a heading has no place here")
            report.add(page.file, section.line, message, hint)
        if section.id and section.title.strip(" …") == "":
            message = said(
                "heading-empty", "the heading of {section!r} has no words", section=section.id
            )
            report.add(page.file, section.line, message)
        if section.id and not section.blocks:
            message = said("section-empty", "section {title!r} has no text", title=section.title)
            report.add(page.file, section.line, message)


def _check_story_section(file: str, section_id: str, line: int, report: Report) -> None:
    if not section_id:
        hint = "Put `## You said {#said}` above it."
        report.add(file, line, _UNSHOWN, hint)
    elif section_id not in STORY_SECTIONS and not section_id.startswith("?"):
        hint = "A story has {#said} and {#did}."
        message = said("section-unknown", "unknown section id {id!r}", id=section_id)
        report.add(file, line, message, hint)


def _check_service_section(file: str, section_id: str, line: int, report: Report) -> None:
    if not section_id:
        hint = "Put `## … {#about}` above it."
        report.add(file, line, _UNSHOWN, hint)
    kind, _, name = section_id.partition(":")
    known = section_id == "about" or (kind in {"step", "faq"} and bool(name))
    if section_id and not known and not section_id.startswith("?"):
        hint = "Use {#about}, {#step:its-id} or {#faq:its-id}."
        message = said("section-unknown", "unknown section id {id!r}", id=section_id)
        report.add(file, line, message, hint)
