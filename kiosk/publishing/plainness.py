"""Is a text easy to read? What a program can tell of it, sentence by sentence.

Ordinary pages are held to sentences a listener can follow. Pages in plain words are held to more:
short sentences that say one thing, nothing in brackets, no abbreviations. Whether the words are
everyday words, only readers can tell.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.content.plain import is_plain
from kiosk.i18n.tags import base_language
from kiosk.publishing.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words as spaces part them. Languages that write "and", "the" or "to" as a letter of the next
# word say more in fewer words.
_LONGEST: Final = {"ar": 20, "he": 20, "am": 20, "ru": 22}
_LONGEST_ELSEWHERE: Final = 25
_LONGEST_PLAIN: Final = 12
_MOST_COMMAS: Final = 1

_BRACKETS: Final = re.compile(r"[()\[\]]")
_SEVERAL: Final = re.compile(r"[;؛፤]|\s[–—-]\s|:\s")
_COMMA: Final = re.compile(r"[,،፣]")
_ABBREVIATIONS: Final = {
    "ar": re.compile(r"(?<!\w)(?:\w{1,2}\.\s?\w|د\.|هـ(?!\w)|إلخ|ص\.ب)"),
    "he": re.compile(r"[א-ת]+[״\"][א-ת]|(?<!\w)[א-ת]{2,4}[׳'](?!\w)"),
    "am": re.compile(r"\w/\w|\w\.\w"),
}
_DOTTED: Final = re.compile(
    r"(?<!\w)(?:(?:\w\.){2,}|(?:etc|approx|tel|env|tél|тел|ул|руб)\.)(?!\w)"
)
_CAPITALS: Final = re.compile(r"(?<!\w)[^\W\d_]{2,}(?!\w)")


class Remark(NamedTuple):
    message: str
    hint: str


def longest(tag: str) -> int:
    """How many words a sentence of this language, or of its plain variant, may have."""
    return _LONGEST_PLAIN if is_plain(tag) else _LONGEST.get(base_language(tag), _LONGEST_ELSEWHERE)


def remarks(sentence: str, tag: str) -> Iterator[Remark]:
    """What makes a sentence hard to follow; nothing when it is easy enough."""
    words, most = sentence.split(), longest(tag)
    start = f"“{' '.join(words[:4])} …”"
    if len(words) > most:
        hint = f"Split it: people listen too; up to {most} words."
        long = said(
            "long-sentence", "a sentence of {n} words: {start}",
            n=len(words), start=start, most=most,
        )  # fmt: skip
        yield Remark(long, hint)
    if is_plain(tag):
        yield from _plain_remarks(sentence, base_language(tag), start)


def _plain_remarks(sentence: str, language: str, start: str) -> Iterator[Remark]:
    if _BRACKETS.search(sentence):
        message = said("brackets", "brackets: {start}", start=start)
        yield Remark(message, "Say it in a sentence of its own, or leave it out.")
    if _SEVERAL.search(sentence.rstrip(":")) or len(_COMMA.findall(sentence)) > _MOST_COMMAS:
        hint = "One sentence says one thing; several things make a list."
        several = said("several-things", "several things in one sentence: {start}", start=start)
        yield Remark(several, hint)
    if short := _abbreviation(sentence, language):
        message = said(
            "abbreviation", "the abbreviation “{short}”: {start}", short=short, start=start
        )
        yield Remark(message, "Write the words out.")


def _abbreviation(sentence: str, language: str) -> str:
    found = _ABBREVIATIONS.get(language, _DOTTED).search(sentence)
    if found:
        return found[0]
    return next((word for word in _CAPITALS.findall(sentence) if word.isupper()), "")
