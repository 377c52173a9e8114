"""Answers to select questions: lists of words, and the labels that stand for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.values import Value, to_number, to_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame


@eager("selected", "is-selected", least=2)
def selected(_frame: Frame, answer: Value, choice: Value) -> Value:
    words = to_text(answer).split()
    return to_text(choice).strip() in words


@eager("selected-at", least=2)
def selected_at(frame: Frame, answer: Value, place: Value) -> Value:
    words = to_text(answer).split()
    index = to_number(place, frame.world.zone)
    return words[int(index)] if -1 < index < len(words) else ""


@eager("count-selected", least=1)
def count_selected(_frame: Frame, answer: Value) -> Value:
    return float(len(to_text(answer).split()))


@eager("jr:choice-name", least=2)
def choice_name(frame: Frame, answer: Value, question: Value) -> Value:
    return frame.world.choice_label(to_text(answer), to_text(question), frame.current)


@eager("jr:itext", least=1)
def itext(frame: Frame, key: Value) -> Value:
    return frame.world.itext(to_text(key))
