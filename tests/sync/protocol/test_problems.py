"""The catalogue is complete: whatever central may answer, the device knows what to do."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from sync.protocol import problems
from sync.protocol.problem_list import as_markdown
from sync.protocol.problems import CATALOGUE, Problem, ProblemDocument, Reaction, reaction_to

ROOT = Path(__file__).resolve().parents[3]
KINDS = list(CATALOGUE.values())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_problem_says_what_happened_and_what_helps(kind: problems.ProblemKind):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.code)
    assert 400 <= kind.status <= 599
    assert kind.title
    assert kind.title[-1] != "."
    assert kind.advice.endswith(".")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_device_reacts_to_a_document_as_the_catalogue_says(kind: problems.ProblemKind):
    sent = msgspec.json.encode(Problem(kind, "detail").document())
    read = msgspec.json.decode(sent, type=ProblemDocument)
    assert reaction_to(kind.status, read) is kind.reaction
    assert read.retry == kind.reaction.value


def test_page_about_the_problems_is_the_catalogue():
    page = (ROOT / "docs" / "problems.md").read_text()
    assert page == as_markdown(), "write it anew: diwan-central problems --markdown"
    for kind in KINDS:
        assert page.count(f"| `{kind.code}` |") == 1, kind.code


def test_every_reaction_is_asked_for_by_some_problem():
    assert {kind.reaction for kind in KINDS} == set(Reaction)


def test_every_problem_is_raised_somewhere_in_central_or_the_protocol():
    source = "".join(
        path.read_text()
        for room in ("central", "protocol")
        for path in (ROOT / "sync" / room).rglob("*.py")
        if path.name != "problems.py"
    )
    names = {name for name, value in vars(problems).items() if value in KINDS}
    assert len(names) == len(KINDS)
    unused = {name for name in names if not re.search(rf"\b{name}\b", source)}
    assert unused == set()


@pytest.mark.parametrize(
    ("status", "reaction"),
    [
        (401, Reaction.STAFF),
        (403, Reaction.STAFF),
        (413, Reaction.HALVE),
        (416, Reaction.RESTART),
        (429, Reaction.RETRY),
        (502, Reaction.RETRY),
        (504, Reaction.RETRY),
        (302, Reaction.RETRY),
        (418, Reaction.RETRY),
    ],
)
def test_device_reacts_to_the_status_when_a_proxy_answers(status: int, reaction: Reaction):
    assert reaction_to(status, None) is reaction
    assert reaction_to(status, ProblemDocument(type="about:blank")) is reaction


def test_retryable_problems_never_ask_to_drop_anything():
    assert not any(word in reaction.value for reaction in Reaction for word in ("drop", "discard"))
