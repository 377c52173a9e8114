"""How often search finds the right page, on public questions and paragraphs (XQuAD)."""

import json
import os
import random
from pathlib import Path

import pytest

from kiosk.content.search import PackSearch
from kiosk.content.search_index import Doc, write_index

CORPORA = Path(os.environ.get("DIWAN_CORPORA", Path(__file__).parents[3] / "../shared/corpora"))
FLOORS = {
    # tag, misspelt: least share found first, and among the first ten
    ("ar", False): (0.905, 0.985),
    ("ar", True): (0.89, 0.98),
    ("en", False): (0.935, 0.99),
    ("en", True): (0.925, 0.985),
}


def paragraphs_and_questions(tag):
    path = CORPORA / "search" / "xquad" / f"xquad.{tag}.json"
    if not path.is_file():
        pytest.skip(f"no corpus at {path}: set DIWAN_CORPORA to the folder that holds it")
    paragraphs, questions = [], []
    for article in json.loads(path.read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            asked = [(entry["question"], str(len(paragraphs))) for entry in paragraph["qas"]]
            questions += asked
            paragraphs.append(paragraph["context"])
    return paragraphs, questions


def misspell(question, chance):
    """One letter of the longest word lost or replaced."""
    typed = question.split()
    number = max(range(len(typed)), key=lambda n: len(typed[n]))
    word = typed[number]
    at = chance.randrange(1, len(word))
    other = "" if chance.random() < 0.5 else chance.choice(word)
    typed[number] = word[:at] + other + word[at + 1 :]
    return " ".join(typed)


@pytest.mark.slow
@pytest.mark.parametrize("misspelt", [False, True], ids=["as asked", "misspelt"])
@pytest.mark.parametrize("tag", ["ar", "en"])
def test_right_paragraph_comes_first_for_nearly_every_question(
    tag, misspelt, tmp_path, record_property
):
    paragraphs, questions = paragraphs_and_questions(tag)
    docs = [Doc("service", str(n), body=text) for n, text in enumerate(paragraphs)]
    write_index(tmp_path / "search.sqlite", {tag: docs}, {})
    search = PackSearch.open(tmp_path / "search.sqlite")
    chance = random.Random(7)
    first = ten = 0
    for question, right in questions:
        typed = misspell(question, chance) if misspelt else question
        hits = [hit.service for hit in search.ranking(tag).find(typed, 10).hits]
        first += hits[:1] == [right]
        ten += right in hits
    search.close()
    measured = (first / len(questions), ten / len(questions))
    record_property("first, ten", f"{measured[0]:.3f}, {measured[1]:.3f}")
    print(f"{tag}: first hit {measured[0]:.3f}, first ten {measured[1]:.3f}")
    floor = FLOORS[tag, misspelt]
    assert measured[0] >= floor[0]
    assert measured[1] >= floor[1]
