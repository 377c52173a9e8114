"""Does a translation say the same? What can be told without knowing the language: the numbers.

Times, ages, counters and phone numbers are written in digits in every language, so a section
whose digits differ from its source has lost or changed something a visitor relies on. A section
known to be out of date is left alone: that is reported already.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kiosk.content.plain import is_plain
from kiosk.publishing.said import Said
from kiosk.publishing.staleness import freshness
from kiosk.publishing.sums import western

if TYPE_CHECKING:
    from kiosk.publishing.report import Report
    from kiosk.publishing.source import SourcePack, SourcePage, Words

_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_HEADING_ID = re.compile(r"\{#[^}]*\}")
_LIST_NUMBER = re.compile(r"^\s*\d+[.)]\s", re.MULTILINE)


def check_numbers(pack: SourcePack, report: Report) -> None:
    """Warn of every section of a translation whose numbers are not those of its source."""
    for page in pack.pages:
        for tag, words in page.words.items():
            source = page.original(tag, pack.source_language)
            if source is not None:
                _check_page(page, words, source, pack.source_language, report)


def _check_page(
    page: SourcePage, words: Words, source: Words, source_language: str, report: Report
) -> None:
    changed = freshness(page, words.lang, source_language).changed
    for section in source.sections:
        other = words.section(section.id)
        if other is None or (section.id or "text") in changed:
            continue
        wanted, found = numbers(section.source), numbers(other.source)
        if is_plain(words.lang):  # says "counter 4" as often as it helps
            wanted, found = Counter(set(wanted)), Counter(set(found))
        if wanted != found:
            message = _difference(section.id, found - wanted, wanted - found, source.file)
            hint = "Compare the two; a number was lost, added or changed."
            report.warn(words.file, other.line, message, hint)


def _difference(section: str, here: Counter[str], there: Counter[str], file: str) -> Said:
    """Three codes, since a language says "no other number" in its own way."""
    code = "numbers-changed" if here and there else "numbers-added" if here else "numbers-lost"
    where = f"section {section!r}" if section else "the text"
    text = f"{where} has {_listed(here)} here, {_listed(there)} in {file}"
    values = [("section", section or "lead")]
    values += [("numbers", ", ".join(sorted(each.elements()))) for each in (here, there) if each]
    return Said(code, text, tuple(values))


def numbers(markdown: str) -> Counter[str]:
    """The numbers of a section in Western digits; ids and the numbering of lists left out."""
    text = _LIST_NUMBER.sub("", _HEADING_ID.sub("", western(markdown)))
    return Counter(_NUMBER.findall(text))


def _listed(found: Counter[str]) -> str:
    return ", ".join(sorted(found.elements())) or "no other number"
