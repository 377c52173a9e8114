"""Reads a whole authored pack from its folder, reporting everything that is wrong on the way.

Where the contract leaves room, this is how it is read:

- `pack.yaml` may list `partial: [ru, am]`: languages that may lack whole pages; a visitor then
  sees the page in the next best language. In every other language a missing page is an error.
- `pack.yaml` may say which language that is: `fallback: {am: [he], ru: [he, en]}`; otherwise it
  is the source language, then the others in their order.
- `duration` in a language file is the line under the computed duration ("Arrives within 10
  days"); without it `delivery_days` gives that line. `place` and `hours_note` are optional too.
- A page may have plain words beside those of a language: `ar-simple.md` beside `ar.md`. A service
  has the same sections in both; what the front matter leaves out is that of `ar.md`. Visitors
  switch to them on a service, and pages without are shown in the ordinary words.
- Ready replies for staff, `replies/<lang>.yaml`: by id a `title` and a `text` with places.
- Editor synonyms, `synonyms/<lang>.yaml`: `groups: [[moving, relocation], [id, identity card]]`,
  or simply a list of such lists.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.content.plain import plain_tag
from kiosk.publishing import facts_reader, replies_reader, stories_reader
from kiosk.publishing.form_entries import read_form
from kiosk.publishing.pages import read_text
from kiosk.publishing.report import did_you_mean
from kiosk.publishing.said import said
from kiosk.publishing.source import SourcePack
from kiosk.publishing.words_reader import PageKind, read_words
from kiosk.publishing.yamlfile import Located, read_mapping

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kiosk.publishing.report import Report
    from kiosk.publishing.source import SourceForm, SourcePage
    from kiosk.publishing.yamlfile import Fields

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_TOP_LEVEL = (
    "pack.yaml",
    "centre",
    "topics",
    "services",
    "announcements",
    "stories",
    "synonyms",
    "replies",
    "forms",
)
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,63}\Z")


def load_pack(folder: Path, report: Report) -> SourcePack:
    """Read everything under `folder`. Never raises for what an editor may have written wrong."""
    return _Loader(folder, report).load()


class _Loader:
    def __init__(self, folder: Path, report: Report) -> None:
        self.folder = folder
        self.report = report
        self.pack = SourcePack(folder=folder)

    def load(self) -> SourcePack:
        fields = self._fields("pack.yaml")
        if fields is None:
            return self.pack
        self._pack_file(fields)
        self._centre()
        for topic_id, inner in self._folders("topics", "topic.yaml"):
            topic = facts_reader.read_topic(inner, topic_id)
            self.pack.topics[topic_id] = topic
            self._words(topic, f"topics/{topic_id}", "topic")
        for service_id, inner in self._folders("services", "service.yaml"):
            service = facts_reader.read_service(inner, service_id)
            self.pack.services[service_id] = service
            self._words(service, f"services/{service_id}", "service")
        for each_id, inner in self._folders("announcements", "announcement.yaml"):
            announcement = facts_reader.read_announcement(inner, each_id)
            self.pack.announcements[each_id] = announcement
            self._words(announcement, f"announcements/{each_id}", "announcement")
        for story_id, inner in self._folders("stories", "story.yaml"):
            story = stories_reader.read_story(inner, story_id)
            self.pack.stories[story_id] = story
            self._words(story, f"stories/{story_id}", "story")
        self._synonyms()
        self.pack.replies = replies_reader.read_all(self.pack, self._fields, self.report)
        self._strangers(self.folder, "", _TOP_LEVEL)
        return self.pack

    def _fields(self, file: str) -> Fields | None:
        path = self.folder / file
        if not path.is_file():
            message = said("file.missing", "is missing")
            self.report.add(file, 0, message, "Every pack, topic and page has this file.")
            return None
        text = read_text(path, file, self.report)
        return None if text is None else read_mapping(text, file, self.report)

    def _pack_file(self, fields: Fields) -> None:
        pack = self.pack
        pack.id = fields.id("id")
        pack.version = fields.text("version", wanted='"2026.11.1"')
        if pack.version and not _VERSION.match(pack.version):
            message = said("file.version", "{value!r} is no version", value=pack.version)
            fields.problem("version", message, 'Such as "2026.11.1".')
        pack.languages = self._languages(fields, "languages")
        pack.source_language = fields.one_of("source_language", pack.languages)
        pack.partial = frozenset(self._languages(fields, "partial", required=False))
        pack.fallback = self._fallback(fields)
        pack.currency = fields.text("currency", wanted="ILS")
        if pack.currency and not re.fullmatch(r"[A-Z]{3}", pack.currency):
            message = said("file.currency", "{value!r} is no currency code", value=pack.currency)
            fields.problem("currency", message, "Such as ILS.")
        pack.timezone = fields.text("timezone", wanted="Asia/Jerusalem")
        self._check_zone(fields)
        pack.topic_order = tuple(fields.ids("topics", required=True))
        pack.popular = tuple(fields.ids("popular"))
        pack.forms = self._forms(fields)
        fields.done()

    def _languages(self, fields: Fields, key: str, *, required: bool = True) -> tuple[str, ...]:
        tags = fields.texts(key, required=required)
        for tag in tags:
            if not _LANGUAGE.match(tag.text):
                hint = "Use a tag such as ar, he or en-GB."
                message = said("file.tag", "{tag!r} is no language tag", tag=tag.text)
                self.report.add(fields.file, tag.line, message, hint)
        return tuple(dict.fromkeys(tag.text for tag in tags if _LANGUAGE.match(tag.text)))

    def _fallback(self, fields: Fields) -> dict[str, tuple[str, ...]]:
        inner = fields.mapping("fallback")
        if inner is None:
            return {}
        listed = inner.keys()
        found = {key.text: tuple(inner.texts(key.text)) for key in listed}
        for lang, chain in found.items():
            named = [Located(lang, inner.line_of(lang)), *chain]
            for each in named:
                if each.text not in self.pack.languages:
                    hint = did_you_mean(each.text, self.pack.languages)
                    message = replies_reader.no_language(each.text)
                    self.report.add(fields.file, each.line, message, hint)
        return {lang: tuple(each.text for each in chain) for lang, chain in found.items()}

    def _check_zone(self, fields: Fields) -> None:
        if not self.pack.timezone:
            return
        try:
            ZoneInfo(self.pack.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            hint = "Use a name such as Asia/Jerusalem."
            message = said("file.zone", "unknown time zone {value!r}", value=self.pack.timezone)
            fields.problem("timezone", message, hint)

    def _forms(self, fields: Fields) -> tuple[SourceForm, ...]:
        forms: dict[str, SourceForm] = {}
        for each in fields.mappings("forms"):
            form = read_form(each)
            if form is None:
                continue
            if form.id in forms:
                each.problem(
                    "id", said("file.form-twice", "form {id!r} is given twice", id=form.id)
                )
            elif self._form_file(each, form.file):
                forms[form.id] = form
        return tuple(forms.values())

    def _form_file(self, fields: Fields, file: str) -> bool:
        path = (self.folder / file).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            message = said("file.outside", "{file!r} lies outside the pack", file=file)
            fields.problem("file", message, "Keep forms in forms/.")
            return False
        if not path.is_file():
            fields.problem("file", said("file.none", "there is no file {file!r}", file=file))
            return False
        return True

    def _centre(self) -> None:
        fields = self._fields("centre/centre.yaml")
        if fields is not None:
            self.pack.centre = facts_reader.read_centre(fields)
            self._words(self.pack.centre, "centre", "centre")

    def _folders(self, kind: str, facts_file: str) -> list[tuple[str, Fields]]:
        parent = self.folder / kind
        found = []
        for each in sorted(parent.iterdir()) if parent.is_dir() else []:
            if each.is_dir() and not each.name.startswith("."):
                fields = self._fields(f"{kind}/{each.name}/{facts_file}")
                if fields is not None:
                    found.append((each.name, fields))
        return found

    def _strangers(self, folder: Path, prefix: str, known: Collection[str]) -> None:
        """Warn of files nobody reads: most often a name with a slip in it."""
        for each in sorted(folder.iterdir()):
            if each.name not in known and not each.name.startswith((".", "README")):
                hint = did_you_mean(each.name, known)
                message = said("file.stranger", "is not read by anything")
                self.report.warn(f"{prefix}{each.name}", 0, message, hint)

    def _words(self, page: SourcePage, folder: str, kind: PageKind) -> None:
        for lang in self.pack.languages:
            file = f"{folder}/{lang}.md"
            if (self.folder / file).is_file():
                words = read_words(self.folder / file, file, lang, kind, self.report)
                if words is not None:
                    page.words[lang] = words
            else:
                self._missing(file, lang, kind)
        self._plain_words(page, folder, kind)
        facts_file = page.file.rpartition("/")[2]
        texts = {f"{tag}.md" for tag in [*self.pack.languages, *page.words]}
        self._strangers(self.folder / folder, f"{folder}/", {facts_file, *texts})

    def _plain_words(self, page: SourcePage, folder: str, kind: PageKind) -> None:
        for lang in tuple(page.words):
            tag = plain_tag(lang)
            file = f"{folder}/{tag}.md"
            if (self.folder / file).is_file():
                words = read_words(self.folder / file, file, tag, kind, self.report)
                if words is not None:
                    page.words[tag] = words

    def _missing(self, file: str, lang: str, kind: PageKind) -> None:
        message = said(
            "translation-missing", "the {lang} translation of this {kind} is missing",
            lang=lang, kind=kind,
        )  # fmt: skip
        if lang in self.pack.partial and lang != self.pack.source_language:
            self.report.warn(file, 0, message, "Visitors see this page in another language.")
        else:
            hint = f"Write it, or list {lang} under `partial` in pack.yaml."
            self.report.add(file, 0, message, hint)

    def _synonyms(self) -> None:
        folder = self.folder / "synonyms"
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
            file = f"synonyms/{path.name}"
            if path.stem not in self.pack.languages:
                self.report.warn(file, 0, replies_reader.no_language(path.stem))
                continue
            groups = self._synonym_groups(path, file)
            self.pack.synonyms[path.stem] = groups

    def _synonym_groups(self, path: Path, file: str) -> tuple[tuple[str, ...], ...]:
        text = read_text(path, file, self.report)
        if text is None:
            return ()
        body = [line for line in text.splitlines() if line.strip() and line.strip() != "---"]
        first = next((line for line in body if not line.lstrip().startswith("#")), "")
        offset = 1
        if first.lstrip().startswith(("-", "[")):
            text, offset = "groups:\n" + text, 0
        fields = read_mapping(text, file, self.report, first_line=offset)
        if fields is None:
            return ()
        groups = []
        for group in fields.lists("groups"):
            if len(group) < 2:
                line = group[0].line if group else fields.line
                message = said("file.synonyms", "a group of synonyms needs at least two words")
                self.report.add(file, line, message)
            else:
                groups.append(tuple(word.text for word in group))
        fields.done()
        return tuple(groups)
