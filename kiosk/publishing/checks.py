"""Checks across the files of a pack: ids that lead nowhere, words that are missing or disagree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.plain import is_plain, ordinary_tag
from kiosk.publishing.icons import icon_names
from kiosk.publishing.report import Report, did_you_mean
from kiosk.publishing.said import said
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
                if what == "service":
                    message = said("no-service", "there is no service {id!r}", id=each.text)
                else:
                    message = said("no-topic", "there is no topic {id!r}", id=each.text)
                self.report.add(file, each.line, message, hint)

    def _pack_lists(self) -> None:
        self._known("pack.yaml", self.pack.topic_order, self.pack.topics, "topic")
        self._known("pack.yaml", self.pack.popular, self.pack.services, "service")
        ordered = {each.text for each in self.pack.topic_order}
        for topic in self.pack.topics.values():
            if topic.id not in ordered:
                hint = "Add it to `topics` in pack.yaml."
                message = said("topic-unshown", "topic {id!r} is never shown", id=topic.id)
                self.report.warn(topic.file, 0, message, hint)

    def _icons(self) -> None:
        names = icon_names()
        if names is None:
            message = said(
                "icons-unchecked", "icons were not checked: the icon font is not installed here"
            )
            hint = "Install the package qtawesome to check them."
            self.report.add("pack.yaml", 0, message, hint, "note")
            return
        pages: list[SourceTopic | SourceService] = [
            *self.pack.topics.values(),
            *self.pack.services.values(),
        ]
        for page in pages:
            if page.icon.text and page.icon.text not in names:
                message = said("no-icon", "there is no icon {icon!r}", icon=page.icon.text)
                hint = did_you_mean(page.icon.text, names) or "Choose one at phosphoricons.com."
                self.report.add(page.file, page.icon.line, message, hint)

    def _reachable(self) -> None:
        listed = {each.text for topic in self.pack.topics.values() for each in topic.services}
        for service in self.pack.services.values():
            if service.id not in listed:
                hint = "Add it to a topic's `services`."
                message = said("service-unlisted", "no topic lists service {id!r}", id=service.id)
                self.report.warn(service.file, 0, message, hint)

    def _service(self, service: SourceService) -> None:
        self._known(service.file, service.related, self.pack.services, "service")
        for each in service.related:
            if each.text == service.id:
                message = said("related-itself", "a service related to itself")
                self.report.add(service.file, each.line, message)
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
            message = said("no-counter", "there is no counter {number}", number=service.counter)
            self.report.add(service.file, 0, message, hint)
        elif service.floor is not None and counters[service.counter] != service.floor:
            floor = counters[service.counter]
            message = said(
                "counter-floor", "counter {number} is on floor {floor}, not {here}",
                number=service.counter, floor=floor, here=service.floor,
            )  # fmt: skip
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
            self._agrees(words, text, age, fee=fee_id)
        self._agrees(words, words.duration, service.delivery_days, field="delivery_days")
        self._agrees(words, words.place, service.counter, field="counter")

    def _sums(self, service: SourceService, words: Words) -> None:
        fees = [fee.amount for fee in service.fees]
        texts = [*((text.line, text.text) for text in words.fees.values())]
        texts += [(section.line, section.source) for section in words.sections]
        for line, text in texts:
            for each in strangers(text, self.pack.currency, fees):
                message = said(
                    "strange-sum", "names the sum {sum}, which is no fee of this service", sum=each
                )
                hint = "Say “the fee”; the amount is shown from service.yaml."
                self.report.warn(words.file, line, message, hint)

    def _same_ids(
        self, words: Words, what: str, facts: Mapping[str, object], texts: dict[str, Located]
    ) -> None:
        for each in () if is_plain(words.lang) else facts:  # plain words may leave some out
            if each not in texts:
                if what == "fee":
                    message = said(
                        "fee-unworded", "fee {id!r} has no words in {lang}",
                        id=each, lang=words.lang,
                    )  # fmt: skip
                else:
                    message = said(
                        "document-unworded", "document {id!r} has no words in {lang}",
                        id=each, lang=words.lang,
                    )  # fmt: skip
                self.report.add(words.file, 1, message, f"Add it under `{what}s`.")
        for each, text in texts.items():
            if each not in facts:
                if what == "fee":
                    message = said("fee-unknown", "fee {id!r} is not in service.yaml", id=each)
                else:
                    message = said(
                        "document-unknown", "document {id!r} is not in service.yaml", id=each
                    )
                self.report.add(words.file, text.line, message, did_you_mean(each, facts))

    def _steps(self, service: SourceService, words: Words) -> None:
        steps = [f"step:{each.text}" for each in service.steps]
        for section in words.sections:
            if section.id.startswith("step:") and section.id not in steps:
                message = said(
                    "step-unknown", "{section!r} is not among the steps in service.yaml",
                    section=section.id,
                )  # fmt: skip
                hint = did_you_mean(section.id, steps)
                self.report.add(words.file, section.line, message, hint)
        for step in steps:
            if words.section(step) is None:
                hint = f"Add `## … {{#{step}}}`."
                message = said("step-unwritten", "step {id!r} has no section", id=step[5:])
                self.report.add(words.file, 0, message, hint)

    def _same_questions(self, words: Words, source: Words) -> None:
        """A page says the same in every language, so no language may lack a section."""
        for section in source.sections:
            if section.id.startswith(("faq:", "about")) and words.section(section.id) is None:
                hint = f"It is {section.title!r} in {source.file}."
                message = said(
                    "section-missing", "section {section!r} is missing", section=section.id
                )
                self.report.add(words.file, 0, message, hint)
        for section in words.sections:
            if section.id.startswith(("faq:", "about")) and source.section(section.id) is None:
                message = said(
                    "section-extra", "section {section!r} is not in {file}",
                    section=section.id, file=source.file,
                )  # fmt: skip
                hint = did_you_mean(section.id, [each.id for each in source.sections])
                self.report.add(words.file, section.line, message, hint)

    def _agrees(
        self, words: Words, text: Located, fact: int | None, *, field: str = "", fee: str = ""
    ) -> None:
        """A number said in words should be the number among the facts."""
        if fact is None or not text.text:
            return
        found = set(_NUMBER.findall(western(text.text)))
        if found and str(fact) not in found:
            listed = ", ".join(sorted(found))
            message = (
                said(
                    "age-disagrees", "says {here}, but fee {fee!r} starts at age {fact}",
                    here=listed, fee=fee, fact=fact,
                )
                if fee
                else said(
                    "fact-disagrees", "says {here}, but `{field}` is {fact}",
                    here=listed, field=field, fact=fact,
                )
            )  # fmt: skip
            self.report.warn(words.file, text.line, message, "Facts win; mend the words.")

    def _plain_pages(self) -> None:
        for tag in self.pack.variants:
            lacking = [
                page.id
                for page in self.pack.services.values()
                if tag not in page.words and ordinary_tag(tag) in page.words
            ]
            if lacking:
                message = said(
                    "plain-lacking", "services without a page in {lang}: {services}",
                    lang=tag, services=", ".join(lacking),
                )  # fmt: skip
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
                    message = said(
                        "stale", "is older than its source; changed since: {parts}",
                        parts=", ".join(changed),
                    )  # fmt: skip
                    hint = "Bring it up to date, then run `diwan content stamp --outdated`."
                    self.report.warn(words.file, line, message, hint)
        if unstamped:
            more = f" and {len(unstamped) - 1} more" if len(unstamped) > 1 else ""
            message = said(
                "unstamped", "{files} do not say which source text they match",
                files=f"{unstamped[0]}{more}",
            )  # fmt: skip
            hint = "Run `diwan content stamp PACK` when the translations are finished."
            self.report.warn("pack.yaml", 0, message, hint)
