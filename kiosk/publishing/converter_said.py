"""The converter's sentences that authors meet, in words of our own: with a code, so that a desk says them
in its language. What stands nowhere here is shown as the converter wrote it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.publishing.said import Said, said

if TYPE_CHECKING:
    from collections.abc import Callable

_Meaning = tuple[str, "Callable[[re.Match[str]], Said]"]

_MEANINGS: Final[tuple[_Meaning, ...]] = (
    (
        r"'name' value '(?P<name>[^']*)' is invalid\. (Questions, groups|Repeat names)",
        lambda it: said(
            "form-name-twice",
            "two questions or groups are called {name}: give one of them another name",
            name=it["name"],
        ),
    ),
    (
        r"Names must begin with a letter or underscore",
        lambda _: said(
            "form-name-letters",
            "a name begins with a letter or _, and goes on with letters, digits, _, - and full stops",
        ),
    ),
    (
        r"Could not find the name '(?P<name>[^']*)'|There is no survey element named '(?P<other>[^']*)'",
        lambda it: said(
            "form-no-question",
            "no question is called {name}: write it as in the column name of the sheet survey",
            name=it["name"] or it["other"],
        ),
    ),
    (
        r"Reference variables must start with",
        lambda _: said(
            "form-reference",
            "a question is named as {example}, with both braces",
            example="${name}",
        ),
    ),
    (
        r"Choices must have a name",
        lambda _: said("form-choice-no-name", "a choice has no name: fill in the column name"),
    ),
    (
        r"Choice names must be unique",
        lambda _: said(
            "form-choice-twice",
            "a list has two choices of the same name: give one of them another name",
        ),
    ),
    (
        r"Choices should have a label",
        lambda _: said(
            "form-choice-no-label",
            "a choice has no label, so people would see nothing there: fill in the column label",
        ),
    ),
    (
        r"Unknown question type '(?P<type>[^']*)'",
        lambda it: said("form-type", "there is no kind of question called {type}", type=it["type"]),
    ),
    (
        r"List name not in choices sheet: (?P<list>\S+)",
        lambda it: said(
            "form-no-list",
            "there is no list {list} on the sheet choices: write its name as it stands there",
            list=it["list"],
        ),
    ),
    (
        r"There should be a choices sheet",
        lambda _: said(
            "form-no-choices",
            "the sheet choices is missing, or its columns list_name, name and label",
        ),
    ),
    (
        r"'itemset' and 'list_name' must not both be None",
        lambda _: said(
            "form-list-unnamed", "a question to choose from does not name its list of choices"
        ),
    ),
    (
        r"Unmatched 'begin_(?P<kind>\w+)'.* for the name '(?P<name>[^']*)'",
        lambda it: said(
            "form-not-ended",
            "{name} is begun and never ended: add a row {end}",
            name=it["name"],
            end=f"end_{it['kind']}",
        ),
    ),
    (
        r"Unmatched 'end_(?P<kind>\w+)'",
        lambda it: said(
            "form-not-begun",
            "a row {end} ends what was never begun: take it out, or add the row {begin}",
            end=f"end_{it['kind']}",
            begin=f"begin_{it['kind']}",
        ),
    ),
    (
        r"Question with no type",
        lambda _: said("form-no-type", "a row has no kind of question: fill in the column type"),
    ),
    (
        r"Question or group with no name",
        lambda _: said("form-no-name", "a question has no name: fill in the column name"),
    ),
    (
        r"named '(?P<name>[^']*)' has no label or hint",
        lambda it: said(
            "form-no-label",
            "the question {name} has no words: fill in the column label",
            name=it["name"],
        ),
    ),
    (
        r"Missing calculation",
        lambda _: said(
            "form-no-calculation",
            "a row of the kind calculate calculates nothing: fill in the column calculation",
        ),
    ),
)
_KNOWN: Final = tuple((re.compile(pattern), meaning) for pattern, meaning in _MEANINGS)


def meant(sentence: str) -> Said | None:
    """What the converter's sentence says, in plain words; None for one that is not known."""
    for pattern, meaning in _KNOWN:
        if found := pattern.search(sentence):
            return meaning(found)
    return None
