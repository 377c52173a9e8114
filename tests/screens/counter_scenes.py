"""The desk at work for somebody: recording what they say, and guidance in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.desk_window import DeskWindow


def _record(desk: DeskWindow) -> None:
    record = desk.desk.record
    record.drop()
    desk.desk.desk.open("record")
    desk.settle()
    record.setChannel("telephone")
    record.setLanguage("ar" if desk.desk.desk.language != "ar" else "he")


def _begin(desk: DeskWindow) -> None:
    _record(desk)
    form = next(each for each in desk.desk.record.forms if each["purpose"] == "suggestion")
    desk.desk.record.begin(form["id"], form["purpose"])


def _question(desk: DeskWindow) -> None:
    _begin(desk)
    _answer(desk, until=lambda kinds: "text" in kinds)


def _review(desk: DeskWindow) -> None:
    _begin(desk)
    _answer(desk, until=lambda _kinds: False)


def _done(desk: DeskWindow) -> None:
    _review(desk)
    desk.desk.feedback.submit()
    desk.wait_for(lambda: desk.desk.record.stage == "done")


def _leave(desk: DeskWindow) -> None:
    _question(desk)
    desk.desk.desk.open("board")


def _guidance(desk: DeskWindow) -> None:
    _away(desk)
    desk.desk.desk.open("guidance")
    handbook = desk.desk.handbook
    handbook.wipe()
    handbook.open("renew-id-card")
    handbook.setBeside("ar" if handbook.language != "ar" else "he")


def _away(desk: DeskWindow) -> None:
    """Nothing is begun any more, and no question about it is open."""
    desk.desk.record.drop()
    desk.desk.desk.show("board")
    desk.settle()


def _answer(desk: DeskWindow, until: Callable[[set[str]], bool]) -> None:
    """Something plain to every question, up to the first that `until` knows, or the review."""
    feedback = desk.desk.feedback
    written = False
    while feedback.kind != "review":
        for each in feedback.questions:
            if each["kind"] == "text":
                feedback.answer("0500000000" if written else "مقعد قرب المصعد", each["path"])
            elif each["choices"]:
                feedback.answer(each["choices"][0]["value"], each["path"])
            elif each["range"]:
                feedback.answer(each["range"]["end"], each["path"])
        kinds = {each["kind"] for each in feedback.questions}
        if until(kinds):
            return
        written = written or "text" in kinds
        assert feedback.next()


COUNTER_SCENES: dict[str, Callable[[DeskWindow], None]] = {
    "desk-record": _record,
    "desk-record-question": _question,
    "desk-record-leave": _leave,
    "desk-record-review": _review,
    "desk-record-done": _done,
    "desk-guidance": _guidance,
}
