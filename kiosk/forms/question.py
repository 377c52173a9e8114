"""What a screen is told about a question: everything it shows, nothing it has to work out."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  # decoding reads the annotations
from typing import Any, Literal

import msgspec

from kiosk.forms.markdown import Piece  # noqa: TC001

ScreenKind = Literal["question", "fields", "repeat", "review"]


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    value: str
    label: str
    rich: tuple[Piece, ...] = ()
    selected: bool = False
    image: str = ""
    audio: str = ""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """Choices that answer what was typed, and how many there are in all."""

    choices: tuple[Choice, ...]
    total: int


class RangeScale(msgspec.Struct, frozen=True, kw_only=True):
    start: float
    end: float
    step: float


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One question as it stands now. `path` carries repeat numbers; media are file names.

    `choices` has no more than a few hundred: where `choices_total` is larger, the rest is found by
    typing (`FormWalk.find_choices`). What is chosen is always among them.

    `least` and `most` are what the constraint allows where that is certain: a number for numbers,
    a date as `2026-11-22` for dates, None where there is no such limit.

    `correct` are the choices that are right, where this is a question of a quiz; `guidance` then says
    why.

    Words are plain; where a label has emphasis, lists or links, `rich` is the same label in pieces.

    `error` is the author's message in the language in use; without one `error_key` names the
    built-in message: required, constraint, not_a_number, not_whole, too_large, not_a_date,
    not_a_time, not_a_place, out_of_range, not_a_choice.
    """

    path: str
    name: str
    kind: str
    appearance: frozenset[str] = frozenset()
    label: str = ""
    rich: tuple[Piece, ...] = ()
    hint: str = ""
    guidance: str = ""
    required: bool = False
    readonly: bool = False
    value: Any = None
    choices: tuple[Choice, ...] = ()
    choices_total: int = 0
    range: RangeScale | None = None
    personal: bool = False
    role: str = ""
    correct: tuple[str, ...] = ()
    max_length: int | None = None
    least: str | float | None = None
    most: str | float | None = None
    image: str = ""
    audio: str = ""
    video: str = ""
    error: str | None = None
    error_key: str = ""


class Screen(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked at once. Of kind "repeat" it asks whether one more is wanted; `path` is which."""

    kind: ScreenKind
    title: str = ""
    questions: tuple[Question, ...] = ()
    path: str = ""
    count: int = 0


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """`index` counts from 1; the review stands after the last."""

    index: int
    total: int


class ReviewLine(msgspec.Struct, frozen=True, kw_only=True):
    path: str
    label: str
    answer_text: str
    personal: bool = False


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One screen that was shown: how long, and in which language."""

    path: str
    seconds: float
    language: str


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """What a walk gives. `answers` maps a path with repeat numbers to a JSON value, relevant ones only."""

    form_id: str
    form_version: str
    instance_id: str
    language: str
    status: Literal["complete", "partial"]
    started: datetime
    submitted: datetime
    answers: dict[str, Any]
    personal: frozenset[str]
    roles: dict[str, str] = {}
    instance_xml: str
    wants_reply: bool = False
    stopped_at: str = ""
    audit: tuple[AuditLine, ...] = ()
