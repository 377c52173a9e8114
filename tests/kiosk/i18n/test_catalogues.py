"""The texts of the interface in six languages: none missing, none stale, names quoted as they are."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from kiosk.settings.places import assets_dir

SOURCE = "en"
LANGUAGES = ("ar", "he", "en", "ru", "am", "fr")
FORMS = {"ar": 6, "he": 2, "en": 2, "ru": 3, "am": 2, "fr": 2}
VALUES = re.compile(r"%L?\d")
COUNT = re.compile(r"%L?n")
IN_WORDS = (".zero", ".one", ".two")
"""Ids of a number's forms that may say it in words, in one language and not in another."""
QUOTED = re.compile(r"[“«״]\s*(.+?)\s*[”»״]")
ROOMS = sorted(path.stem.removesuffix("_en") for path in assets_dir().glob("i18n/*_en.ts"))


class Message(NamedTuple):
    """`texts` are one, or the forms of a number."""

    source: str
    texts: tuple[str, ...]
    counted: bool
    unfinished: bool


@cache
def messages(room: str, lang: str) -> dict[str, Message]:
    root = ET.parse(assets_dir() / "i18n" / f"{room}_{lang}.ts").getroot()
    found = {}
    for each in root.iter("message"):
        translation = each.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[each.get("id", "")] = Message(
            source=each.findtext("source") or "",
            texts=tuple(forms or [translation.text or ""]),
            counted=each.get("numerus") == "yes",
            unfinished=translation.get("type") is not None,
        )
    return found


@cache
def names(lang: str) -> dict[str, str]:
    """What is shown under each id, of all rooms."""
    return {key: text.texts[0] for room in ROOMS for key, text in messages(room, lang).items()}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
def test_every_text_is_there_and_translated_from_what_is_said_now(room: str, lang: str) -> None:
    source, here = messages(room, SOURCE), messages(room, lang)
    assert here.keys() == source.keys()
    stale = [key for key in here if here[key].source != source[key].source]
    empty = [key for key, each in here.items() if each.unfinished or not all(each.texts)]
    short = [k for k, each in here.items() if each.counted and len(each.texts) != FORMS[lang]]
    assert (stale, empty, short) == ([], [], [])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
def test_every_value_has_its_place_in_every_language(room: str, lang: str) -> None:
    source = messages(room, SOURCE)
    for key, each in messages(room, lang).items():
        wanted = Counter(VALUES.findall(source[key].source))
        for text in each.texts:
            had = Counter(VALUES.findall(text))
            assert had == wanted or key.endswith(IN_WORDS), (key, text)
        # one and two may be said in words; the form for many shows the figure
        assert bool(COUNT.search(each.texts[-1])) == bool(COUNT.search(source[key].source)), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quoted_button_is_called_as_it_is(lang: str) -> None:
    """Where English quotes a name on the screen, each language quotes its own name of the same."""
    quoting = 0
    for room in ROOMS:
        for key, each in messages(room, SOURCE).items():
            for name in QUOTED.findall(each.texts[0]):
                meant = {id_ for id_, shown in names(SOURCE).items() if shown == name}
                if not meant:
                    continue  # a command or a value, not a button
                quoting += 1
                said = QUOTED.findall(messages(room, lang)[key].texts[0])
                assert {names(lang)[id_] for id_ in meant} & set(said), (key, name, said)
    assert quoting >= 3
