"""Pieces of speech: a sentence of the screen, the language it is in, who may hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Utterance(msgspec.Struct, frozen=True, kw_only=True):
    """One piece to say: `text` exactly as shown, so that word marks point into the screen.

    `lang` is a language tag ("ar", "he", "en-GB"). `personal` text belongs to the visitor alone
    and is meant for private listening.
    """

    id: str
    text: str
    lang: str
    personal: bool = False


def utterances(
    sentences: Iterable[str], *, lang: str, prefix: str, personal: bool = False
) -> list[Utterance]:
    """Sentences of one place on the screen as utterances "prefix:0", "prefix:1", …

    The number is the sentence's place in `sentences`, so that it can be highlighted; blank
    sentences are left out and keep their number.
    """
    return [
        Utterance(id=f"{prefix}:{index}", text=text, lang=lang, personal=personal)
        for index, text in enumerate(sentences)
        if _audible(text)
    ]


def mixed(runs: Iterable[tuple[str, str]], *, prefix: str) -> list[Utterance]:
    """Runs of (text, language) as utterances: each language is spoken by its own voice.

    Neighbouring runs of one language are joined with a space, so that they sound as one sentence.
    """
    return [
        Utterance(id=f"{prefix}:{index}", text=text, lang=lang)
        for index, (text, lang) in enumerate(_joined(runs))
    ]


def sentence_index(utterance_id: str) -> int:
    """The place of the sentence an utterance of `utterances` was made from."""
    return int(utterance_id.rpartition(":")[2])


def _audible(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _joined(runs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    held: tuple[str, str] | None = None
    for text, lang in runs:
        if not _audible(text):
            continue
        if held and held[1] == lang:
            held = (f"{held[0]} {text}", lang)
            continue
        if held:
            yield held
        held = (text, lang)
    if held:
        yield held
