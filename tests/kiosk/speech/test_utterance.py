"""Sentences of the screen as pieces of speech."""

from __future__ import annotations

from kiosk.speech import Utterance, mixed, utterances
from kiosk.speech.utterance import sentence_index


def test_sentences_keep_their_number_when_blank_ones_are_left_out():
    made = utterances(["Pay here.", " — ", "Wait."], lang="en", prefix="step")
    assert [u.id for u in made] == ["step:0", "step:2"]
    assert [sentence_index(u.id) for u in made] == [0, 2]


def test_runs_of_two_languages_get_two_voices():
    made = mixed([("לחצו", "he"), ("על", "he"), ("PDF", "en")], prefix="x")
    assert made == [
        Utterance(id="x:0", text="לחצו על", lang="he"),
        Utterance(id="x:1", text="PDF", lang="en"),
    ]


def test_personal_text_is_marked():
    assert utterances(["My answer"], lang="en", prefix="a", personal=True)[0].personal
