"""Checks across the files of a pack: ids that lead nowhere, words that are missing or disagree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.plain import is_plain, ordinary_tag
from kiosk.publishing.icons import icon_names
from kiosk.publishing.report import Report, did_you_mean
from kiosk.publishing.staleness import freshness
from kiosk.publishing.stories_checks import check_stories
from kiosk.publishing.sums import strangers, western

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from kiosk.publishing.source import SourcePack, SourceService, SourceTopic, Words
    from kiosk.publishing.yamlfile import Located

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def check_references(pack: SourcePack, report: Report) -> None:
    """Everything that reading single files could not see."""
    _Checks(pack, report).run()


class _Checks:
    def __init__(self, pack: SourcePack, report: Report) -> None:
        self.pack = pack
        self.report = report

    def run(self) -> None:
        self._pack_lists()
        self._icons()
        for topic in self.pack.topics.values():
            self._known(topic.file, topic.services, self.pack.services, "service")
        self._reachable()
        for service in self.pack.services.values():
            self._service(service)
        check_stories(self.pack, self.report)
        self._translations()
        self._plain_pages()

    def _known(self, file: str, ids: Iterable[Located], known: Container[str], what: str) -> None:
        for each in ids:
            if each.text not in known:
                names = self.pack.services if what == "service" else self.pack.topics
                hint = did_you_mean(each.text, names)
                self.report.add(file, each.line, f"there is no {what} {each.text!r}", hint)

    def _pack_lists(self) -> None:
        self._known("pack.yaml", self.pack.topic_order, self.pack.topics, "topic")
        self._known("pack.yaml", self.pack.popular, self.pack.services, "service")
        ordered = {each.text for each in self.pack.topic_order}
        for topic in self.pack.topics.values():
            if topic.id not in ordered:
                hint = "Add it to `topics` in pack.yaml."
                self.report.warn(topic.file, 0, f"topic {topic.id!r} is never shown", hint)

    def _icons(self) -> None:
        names = icon_names()
        if names is None:
            message = "icons were not checked: the icon font is not installed here"
            hint = "Install the package qtawesome to check them."
            self.report.add("pack.yaml", 0, message, hint, "note")
            return
        pages: list[SourceTopic | SourceService] = [
            *self.pack.topics.values(),
            *self.pack.services.values(),
        ]
        for page in pages:
            if page.icon.text and page.icon.text not in names:
                message = f"there is no icon {page.icon.text!r}"
                hint = did_you_mean(page.icon.text, names) or "Choose one at phosphoricons.com."
                self.report.add(page.file, page.icon.line, message, hint)

    def _reachable(self) -> None:
        listed = {each.text for topic in self.pack.topics.values() for each in topic.services}
        for service in self.pack.services.values():
            if service.id not in listed:
                hint = "Add it to a topic's `services`."
                self.report.warn(service.file, 0, f"no topic lists service {service.id!r}", hint)

    def _service(self, service: SourceService) -> None:
        self._known(service.file, service.related, self.pack.services, "service")
        for each in service.related:
            if each.text == service.id:
                self.report.add(service.file, each.line, "a service related to itself")
        self._counter(service)
        for words in service.words.values():
            self._service_words(service, words)
        for tag, words in service.words.items():
            source = service.original(tag, self.pack.source_language)
            if source is not None:
                self._same_questions(words, source)

    def _counter(self, service: SourceService) -> None:
        counters = self.pack.centre.counters if self.pack.centre else {}
        if service.counter is None or not counters:
            return
        if service.counter not in counters:
            hint = "Look at `counters` in centre/centre.yaml."
            self.report.add(service.file, 0, f"there is no counter {service.counter}", hint)
        elif service.floor is not None and counters[service.counter] != service.floor:
            floor = counters[service.counter]
            message = f"counter {service.counter} is on floor {floor}, not {service.floor}"
            self.report.add(service.file, 0, message, "One of the two is wrong.")

    def _service_words(self, service: SourceService, words: Words) -> None:
        fees = {fee.id: fee for fee in service.fees}
        self._same_ids(words, "fee", fees, words.fees)
        documents = dict.fromkeys(each.text for each in service.documents)
        self._same_ids(words, "document", documents, words.documents)
        self._steps(service, words)
        self._sums(service, words)
        for fee_id, text in words.fees.items():
            age = fees[fee_id].from_age if fee_id in fees else None
            self._agrees(words, text, age, f"fee {fee_id!r} starts at age")
        self._agrees(words, words.duration, service.delivery_days, "`delivery_days` is")
        self._agrees(words, words.place, service.counter, "`counter` is")

    def _sums(self, service: SourceService, words: Words) -> None:
        fees = [fee.amount for fee in service.fees]
        texts = [*((text.line, text.text) for text in words.fees.values())]
        texts += [(section.line, section.source) for section in words.sections]
        for line, text in texts:
            for each in strangers(text, self.pack.currency, fees):
                message = f"names the sum {each}, which is no fee of this service"
                hint = "Say “the fee”; the amount is shown from service.yaml."
                self.report.warn(words.file, line, message, hint)

    def _same_ids(
        self, words: Words, what: str, facts: Mapping[str, object], texts: dict[str, Located]
    ) -> None:
        for each in () if is_plain(words.lang) else facts:  # plain words may leave some out
            if each not in texts:
                message = f"{what} {each!r} has no words in {words.lang}"
                self.report.add(words.file, 1, message, f"Add it under `{what}s`.")
        for each, text in texts.items():
            if each not in facts:
                message = f"{what} {each!r} is not in service.yaml"
                self.report.add(words.file, text.line, message, did_you_mean(each, facts))

    def _steps(self, service: SourceService, words: Words) -> None:
        steps = [f"step:{each.text}" for each in service.steps]
        for section in words.sections:
            if section.id.startswith("step:") and section.id not in steps:
                message = f"{section.id!r} is not among the steps in service.yaml"
                hint = did_you_mean(section.id, steps)
                self.report.add(words.file, section.line, message, hint)
        for step in steps:
            if words.section(step) is None:
                hint = f"Add `## … {{#{step}}}`."
                self.report.add(words.file, 0, f"step {step[5:]!r} has no section", hint)

    def _same_questions(self, words: Words, source: Words) -> None:
        """A page says the same in every language, so no language may lack a section."""
        for section in source.sections:
            if section.id.startswith(("faq:", "about")) and words.section(section.id) is None:
                hint = f"It is {section.title!r} in {source.file}."
                self.report.add(words.file, 0, f"section {section.id!r} is missing", hint)
        for section in words.sections:
            if section.id.startswith(("faq:", "about")) and source.section(section.id) is None:
                message = f"section {section.id!r} is not in {source.file}"
                hint = did_you_mean(section.id, [each.id for each in source.sections])
                self.report.add(words.file, section.line, message, hint)

    def _agrees(self, words: Words, text: Located, fact: int | None, what: str) -> None:
        """A number said in words should be the number among the facts."""
        if fact is None or not text.text:
            return
        said = set(_NUMBER.findall(western(text.text)))
        if said and str(fact) not in said:
            message = f"says {', '.join(sorted(said))}, but {what} {fact}"
            self.report.warn(words.file, text.line, message, "Facts win; mend the words.")

    def _plain_pages(self) -> None:
        for tag in self.pack.variants:
            lacking = [
                page.id
                for page in self.pack.services.values()
                if tag not in page.words and ordinary_tag(tag) in page.words
            ]
            if lacking:
                message = f"services without a page in {tag}: {', '.join(lacking)}"
                hint = "Visitors who want plain words read them in the ordinary ones."
                self.report.add("pack.yaml", 0, message, hint, "note")

    def _translations(self) -> None:
        unstamped = []
        for page in self.pack.pages:
            for lang, words in page.words.items():
                state, changed = freshness(page, lang, self.pack.source_language)
                if state == "unstamped":
                    unstamped.append(words.file)
                elif state == "stale":
                    line = words.source_hash.line if words.source_hash else 0
                    message = f"is older than its source; changed since: {', '.join(changed)}"
                    hint = "Bring it up to date, then run `diwan content stamp --outdated`."
                    self.report.warn(words.file, line, message, hint)
        if unstamped:
            more = f" and {len(unstamped) - 1} more" if len(unstamped) > 1 else ""
            message = f"{unstamped[0]}{more} do not say which source text they match"
            hint = "Run `diwan content stamp PACK` when the translations are finished."
            self.report.warn("pack.yaml", 0, message, hint)
