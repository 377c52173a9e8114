"""What people write about: words and short phrases of one language, by how many people use them.

Stems bring the forms of a word together, the commonest written form stands for them. A phrase takes
the place of its words where nearly everybody who uses the word uses the phrase.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.search_stops import stop_stems
from kiosk.content.search_words import stem, word_spans

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_PHRASE = 3
_EXAMPLES = 50
_ABSORBED = 0.7
_SHORTEST = 2


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """`people` wrote `words` in one form or another; `examples` are the ids of their texts."""

    words: str
    people: int
    examples: tuple[str, ...]


def themes(texts: Mapping[str, str], language: str, least: int, most: int = 30) -> list[Theme]:
    """The themes of texts in one language, by id of the text; a text counts once for each theme.

    What fewer than `least` people wrote about is not told. The commonest first.
    """
    stops = stop_stems(language)
    users: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    written: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for id_, text in texts.items():
        for phrase, form in _phrases(text, language, stops).items():
            users[phrase].append(id_)
            written[phrase][form] += 1
    told = {phrase: ids for phrase, ids in users.items() if len(ids) >= max(least, 1)}
    absorbed = _absorbed(told)
    kept = sorted(
        told.keys() - absorbed, key=lambda phrase: (-len(told[phrase]), -len(phrase), phrase)
    )
    return [
        Theme(
            words=_commonest(written[phrase]),
            people=len(told[phrase]),
            examples=tuple(told[phrase][:_EXAMPLES]),
        )
        for phrase in kept[:most]
    ]


def _commonest(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def _phrases(text: str, language: str, stops: frozenset[str]) -> dict[tuple[str, ...], str]:
    """Stems of words and of neighbours, each with the form it is written in."""
    found: dict[tuple[str, ...], str] = {}
    run: list[tuple[str, str]] = []
    for start, end, word in word_spans(text):
        root = stem(word, language)
        if root in stops or len(word) < _SHORTEST or word.isdigit():
            run.clear()
            continue
        run.append((root, text[start:end]))
        del run[:-LONGEST_PHRASE]
        for length in range(1, len(run) + 1):
            part = run[-length:]
            found.setdefault(tuple(each for each, _ in part), " ".join(form for _, form in part))
    return found


def _absorbed(told: Mapping[tuple[str, ...], list[str]]) -> set[tuple[str, ...]]:
    """The phrases of which a longer one says nearly the same, of nearly the same people."""
    return {
        part
        for phrase in told
        for part in (phrase[1:], phrase[:-1])
        if part and len(told[phrase]) >= _ABSORBED * len(told[part])
    }
