"""Where a sentence ends, in every language we show: speech marks one sentence at a time.

Splitting happens once, when a pack is built, so the rules may take their time. A wrong split is
worse than a missed one (a voice would stop in the middle of "ד״ר"), so a full stop only ends a
sentence when what stands around it leaves no doubt.
"""

from __future__ import annotations

import re

from kiosk.i18n.tags import base_language

# White space, but for the no-break spaces that Russian and French set beside their marks.
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
# Marks that always end a sentence, and the full stop, which may belong to an abbreviation.
# A no-break space ties them: "« Oui. »" is one sentence.
_MARKS = ".!?…؟۔።፧፨"
_ENDS = re.compile(
    rf"[{_MARKS}](?:[\u00a0\u202f]?[{_MARKS}\"'”’»«״׳)\]\u2069])*(?={_SPACES.pattern}|$)"
)
_INITIAL = re.compile(r"(?:^|[\s(])\w\.$")

_ABBREVIATIONS: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "st",
            "no",
            "nos",
            "vs",
            "etc",
            "e.g",
            "i.e",
            "a.m",
            "p.m",
            "approx",
            "dept",
            "ext",
            "tel",
        ]
    ),
    "fr": frozenset(
        [
            "m",
            "mm",
            "mme",
            "mlle",
            "dr",
            "art",
            "av",
            "bd",
            "env",
            "etc",
            "p.ex",
            "tél",
            "no",
            "st",
            "ste",
        ]
    ),
    "ru": frozenset(
        [
            "г",
            "гг",
            "ул",
            "д",
            "кв",
            "стр",
            "корп",
            "обл",
            "р",
            "руб",
            "коп",
            "тел",
            "им",
            "т.д",
            "т.п",
            "т.е",
            "т.к",
            "см",
            "напр",
            "др",
        ]
    ),
    "ar": frozenset(["د", "م", "أ", "ص", "ت", "ش.م", "هـ", "ق.م", "إلخ"]),
    "he": frozenset(["מס", "טל", "עמ", "רח", "שד"]),
    "am": frozenset(["ዶ/ር", "አ.አ", "ት.ቤት", "ም", "ዓ.ም", "ዓ.ዓ", "እ.ኤ.አ", "ወ.ዘ.ተ", "ቁ", "ገ"]),
}


def split_sentences(text: str, tag: str) -> list[str]:
    """The sentences of a paragraph, each with its closing marks, without space around them.

    Nothing is lost: joined by single spaces they give the paragraph back, white space aside.
    """
    text = _SPACES.sub(" ", text).strip()
    sentences: list[str] = []
    start = 0
    for match in _ENDS.finditer(text):
        if _ends_here(text, start, match, tag):
            sentences.append(text[start : match.end()].strip())
            start = match.end()
    if rest := text[start:].strip():
        sentences.append(rest)
    return sentences


def _ends_here(text: str, start: int, match: re.Match[str], tag: str) -> bool:
    if not match.group().startswith(".") or match.group().startswith(".."):
        return True
    following = text[match.end() :].lstrip()
    if not following:
        return True
    before = text[start : match.start() + 1]
    word = re.split(r"\s", before[:-1])[-1].lstrip("(«\"'“\u2068\u00a0\u202f").casefold()
    if _is_abbreviation(word, base_language(tag)):
        return False
    if _INITIAL.search(before) and not word.isdigit():
        return False
    return not following[0].islower()


def _is_abbreviation(word: str, language: str) -> bool:
    known = _ABBREVIATIONS.get(language, frozenset())
    # Hebrew writes "at", "to" and "and" as a letter in front of the word: "ברח׳", "לרח."
    return word in known or (language == "he" and word[:1] in set("והבלכמש") and word[1:] in known)
