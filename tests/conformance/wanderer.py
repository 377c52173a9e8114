"""A visitor who answers at random, goes back, changes the language and at last arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.forms import FormWalk, Unfinished
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from random import Random

    from kiosk.forms import CompiledForm, Question

MAX_STEPS = 400


def wander(form: CompiledForm, random: Random) -> FormWalk:
    """Walk to the review. Anything raised on the way is an internal error."""
    languages = form.languages or ("en",)
    walk = FormWalk(
        form,
        language=random.choice(languages),
        clock=ManualClock(),
        seed=random.random().__hash__(),
    )
    for step in range(MAX_STEPS):
        screen = walk.screen
        if screen.kind == "review":
            break
        if random.random() < 0.1:
            walk.language = random.choice(languages)
        if random.random() < 0.1:
            walk.back()
            continue
        if screen.kind == "repeat" and screen.count < 3 and random.random() < 0.5:
            walk.add_repeat()
            continue
        for question in screen.questions:
            _answer(walk, question, random)
        assert walk.progress.index <= walk.progress.total
        if not walk.next() and (step % 3 == 2 or step > MAX_STEPS // 2):
            # A constraint that chance does not meet: stand aside as staff would.
            walk.pass_over()
    walk.go_to_review()
    walk.review()
    _end(walk)
    return walk


def _end(walk: FormWalk) -> None:
    try:
        submission = walk.finish()
    except Unfinished:
        submission = walk.abandon()
    assert submission.instance_xml.startswith("<")


def _answer(walk: FormWalk, question: Question, random: Random) -> None:
    if question.readonly or random.random() < 0.1:
        return
    walk.answer(_value(question, random), question.path)


def _value(question: Question, random: Random) -> Any:
    if random.random() < 0.05:
        return random.choice(["", "x", -1, "١٢", "2026-02-30", "<&>", None])
    kind = question.kind
    if question.choices:
        values = [choice.value for choice in question.choices]
        if kind == "select_one":
            return random.choice(values)
        return random.sample(values, random.randint(1, min(3, len(values))))
    if kind == "range" and question.range:
        scale = question.range
        steps = int(abs(scale.end - scale.start) / abs(scale.step))
        return scale.start + abs(scale.step) * random.randint(0, steps)
    return {
        "integer": random.choice([0, 1, 2, 5, 18, 40, 1999]),
        "decimal": random.choice([0.5, 3, 36.6, 120]),
        "date": f"20{random.randint(10, 30)}-0{random.randint(1, 9)}-1{random.randint(0, 9)}",
        "time": "09:30",
        "datetime": "2026-11-22T09:30:00+02:00",
        "acknowledge": True,
        "geopoint": "32.1 35.2 0 0",
    }.get(kind, random.choice(["Mona", "שלום", "مرحبا", "12345", "a b"]))
