"""A visit to a form with no screen: what is asked next, what was answered, and what comes out.

Answers are never lost by going back, by a change of language or by a branch that closes and opens
again; what is not relevant is only left out of the result.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Literal

from kiosk.forms import submission
from kiosk.forms.asking import Asking
from kiosk.forms.check import Fault, fault_of, out_of_range
from kiosk.forms.convert import NotThisType, answer_text
from kiosk.forms.problems import FormError, FormProblem
from kiosk.forms.question import (
    AuditLine,
    Found,
    Progress,
    Question,
    ReviewLine,
    Screen,
    Submission,
)
from kiosk.forms.speak import match_language, tag_of
from kiosk.forms.state import FormState, position_path
from kiosk.forms.stops import Stop, Way
from kiosk.forms.xpath.values import to_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from kiosk.clock import Clock
    from kiosk.forms.asking import Join
    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.definition import Control
    from kiosk.forms.nodes import Node

_NO = ("", "no", "false", "0", "n")


class Unfinished(FormError):  # noqa: N818  # a state of the walk
    """finish() while answers are missing or may not stand; the walk has moved to the first of them."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__(
            *(
                FormProblem(message="this answer is missing or may not stand", where=p)
                for p in paths
            )
        )
        self.paths = paths


class FormWalk:
    """One visitor's way through a form. Language is a tag or the author's name for it.

    `join` puts several answers into one phrase for the review, as the language does it.
    """

    def __init__(
        self,
        form: CompiledForm,
        *,
        language: str,
        clock: Clock,
        device_id: str = "",
        seed: int | None = None,
        zone: tzinfo | None = None,
        join: Join = ", ".join,
    ) -> None:
        self.form = form
        self.clock = clock
        properties = {"deviceid": device_id}
        random = Random(seed)
        found = match_language(language, form.languages)
        self.state = FormState(
            form, clock, zone=zone, random=random, properties=properties, language=found
        )
        self.wording = self.state.wording
        self.asking = Asking(self.state, self.wording, join)
        self.way = Way(self.state)
        self.started: datetime = clock.now()
        self._answered: set[str] = set()
        self._audit: list[AuditLine] = []
        self._since = clock.monotonic()
        self._wanted = language
        self._in_review = not self.way.go_to_first()

    # -- Language ---------------------------------------------------------------------------

    @property
    def languages(self) -> tuple[str, ...]:
        """Tags of the form's languages, in the author's order."""
        return tuple(tag_of(language) for language in self.form.languages)

    @property
    def language(self) -> str:
        """The tag of the language in use; where the form has none of its own, the one asked for."""
        return tag_of(self.wording.language) if self.wording.language else self._wanted

    @language.setter
    def language(self, wanted: str) -> None:
        self._wanted = wanted
        found = match_language(wanted, self.form.languages)
        self.wording.language = found or self.form.definition.default_language
        self.state.language_changed()

    # -- Where we are -----------------------------------------------------------------------

    @property
    def screen(self) -> Screen:
        if self._in_review:
            return Screen(kind="review", title=self.form.title)
        stop = self.way.here
        title = self.asking.label(stop.title, stop.title_node)
        if stop.repeat is not None:
            count = len(self.state.instances(stop.node, stop.repeat.path))
            return Screen(kind="repeat", title=title, path=stop.repeat.path, count=count)
        kind: Literal["question", "fields"] = "fields" if stop.kind == "fields" else "question"
        questions = tuple(
            self.asking.question(control, node) for control, node in stop.fields if node.shown
        )
        return Screen(kind=kind, title=title, questions=questions)

    @property
    def progress(self) -> Progress:
        """Counts screens on which something can be answered; a note stands at the next of them."""
        total = self.way.total
        index = total if self._in_review else min(self.way.index + 1, total)
        return Progress(index=index, total=total)

    @property
    def answered(self) -> bool:
        """Whether the visitor has answered anything; what the form filled in itself is no answer."""
        return bool(self._answered)

    # -- Answering --------------------------------------------------------------------------

    def answer(self, value: Any, path: str | None = None) -> bool:
        """Answer the question on screen, or the one at a path. False when it cannot be of its type."""
        control, node = self._asked(path)
        key = position_path(node, self.form.definition.repeats)
        self.asking.forget(node)
        if self.form.bind(node.path).always_readonly:
            return False
        try:
            text = self._text(control, node, value)
        except NotThisType as fault:
            self._answered.add(key)
            self.asking.refuse(node, Fault(fault.key, None), to_text(str(value)))
            self.state.set(node, "")
            return False
        if not text:
            self._answered.discard(key)
        elif text != node.value:  # a page that gives back what stood there has asked nobody
            self._answered.add(key)
        self.state.set(node, text)
        return True

    def _text(self, control: Control, node: Node, value: Any) -> str:
        kind = self.form.bind(node.path).type
        if control.kind == "trigger" and value is True:
            return "OK"
        text = answer_text(kind, value)
        if control.kind == "range" and out_of_range(control, text):
            raise NotThisType("out_of_range")
        if control.kind in ("select1", "select", "rank") and text:
            options = self.asking.options(control, node)
            words = [text] if control.kind == "select1" else text.split()
            if not all(map(options.holds, words)):
                raise NotThisType("not_a_choice")
        return text

    def clear(self, path: str | None = None) -> None:
        """Take an answer back."""
        _, node = self._asked(path)
        self.asking.forget(node)
        self._answered.discard(position_path(node, self.form.definition.repeats))
        self.state.set(node, "")

    def value(self, path: str) -> Any:
        """The answer at a path as JSON has it; None when there is none."""
        control, node = self._asked(path)
        return self.asking.question(control, node).value

    def find_choices(
        self,
        typed: str,
        path: str | None = None,
        *,
        normal: Callable[[str], str] = str.casefold,
        most: int = 40,
    ) -> Found:
        """Choices of a question whose words hold everything typed, for lists too long to show.

        First those that begin with it, then those where each of its words begins one, then the
        rest. `normal` gives texts one spelling and keeps their lines apart.
        """
        control, node = self._asked(path)
        return self.asking.find(control, node, typed, normal, most)

    def _asked(self, path: str | None) -> tuple[Control, Node]:
        if path is None:
            fields = [] if self._in_review else [f for f in self.way.here.fields if f[1].shown]
            if len(fields) != 1:
                raise ValueError("say which question is answered: this screen does not ask one")
            return fields[0]
        node = self.state.node(path)
        control = self.form.control(node.path) if node is not None else None
        if node is None or control is None:
            raise ValueError(f"the form asks nothing at {path}")
        return control, node

    # -- Moving -----------------------------------------------------------------------------

    def next(self) -> bool:
        """To the next screen, or to the review after the last. False when an answer may not stand."""
        if self._in_review:
            return False
        if not self._check(self.way.here):
            return False
        return self._forward()

    def skip(self) -> bool:
        """Past a question without an answer. False when one is required."""
        if self._in_review:
            return False
        for _, node in self.way.here.fields:
            if self.asking.draft(node) is not None:
                self.asking.forget(node)
        return self.next()

    def pass_over(self) -> None:
        """Go on although an answer is missing or may not stand; finish() will ask for it again."""
        if not self._in_review:
            self._forward()

    def _forward(self) -> bool:
        self._leave()
        if not self.way.forward():
            self._in_review = True
        return True

    def back(self) -> bool:
        """To the screen before. False on the first."""
        if self._in_review:
            self._leave()
            self._in_review = not self.way.go_to_last()
            return not self._in_review
        self._leave()
        return self.way.backward()

    def go_to(self, path: str) -> None:
        """To the screen that asks for a path. Raises ValueError when none does now."""
        node = self.state.node(path)
        if node is None or not self.way.go_to(node):
            raise ValueError(f"nothing is asked at {path} now")
        self._in_review = False

    def go_to_review(self) -> None:
        self._leave()
        self._in_review = True

    def _check(self, stop: Stop) -> bool:
        sound = True
        for _, node in stop.fields:
            if not node.shown:
                continue
            if self.asking.draft(node) is not None:
                sound = False
                continue
            fault = fault_of(self.state, node)
            self.asking.note(node, fault)
            sound = sound and fault is None
        return sound

    def _leave(self) -> None:
        now = self.clock.monotonic()
        if not self._in_review:
            line = AuditLine(
                path=self._stopped_at(), seconds=now - self._since, language=self.language
            )
            self._audit.append(line)
        self._since = now

    # -- Repeats ----------------------------------------------------------------------------

    def add_repeat(self) -> bool:
        """On a repeat screen: add an instance and go to its first question."""
        stop = self.way.here
        if self._in_review or stop.repeat is None:
            raise ValueError("this screen does not ask for one more")
        self._leave()
        node = self.state.add_repeat(stop.node, stop.repeat.path)
        return node is not None and self.way.go_to(node)

    def remove_repeat(self, path: str) -> None:
        """Take out the instance at a path with its number, `/data/person[2]`."""
        node = self.state.node(path)
        if node is None or node.path not in self.form.definition.repeats:
            raise ValueError(f"there is no repeat instance {path}")
        self.state.remove_repeat(node)
        if not self._in_review and not self.way.settle():
            self._in_review = True

    # -- The end ----------------------------------------------------------------------------

    def review(self) -> tuple[ReviewLine, ...]:
        """Every relevant question that can be answered, with its answer in words."""
        repeats = self.form.definition.repeats
        return tuple(
            ReviewLine(
                path=position_path(node, repeats),
                label=self.asking.label(control.label, node),
                answer_text=self.asking.answer_text(control, node),
                personal=self.form.bind(control.path).personal,
            )
            for control, node in self.way.questions()
            if self.asking.kind(control) != "note"
        )

    def invalid(self) -> tuple[str, ...]:
        """Paths of relevant questions whose answers are missing or may not stand."""
        repeats = self.form.definition.repeats
        return tuple(
            position_path(node, repeats)
            for _, node in self.way.questions()
            if self.asking.draft(node) is not None or fault_of(self.state, node) is not None
        )

    def finish(self) -> Submission:
        """The whole answer. Raises Unfinished, standing at the first fault, when it may not be sent."""
        wrong = self.invalid()
        if wrong:
            self.go_to(wrong[0])
            self._check(self.way.here)
            raise Unfinished(wrong)
        return self._submission("complete")

    def abandon(self) -> Submission:
        """What there is when a visitor leaves; whether it is sent is the form's partial rule."""
        return self._submission("partial")

    def _stopped_at(self) -> str:
        if self._in_review:
            return ""
        stop = self.way.here
        node = stop.fields[0][1] if stop.fields else stop.node
        return position_path(node, self.form.definition.repeats)

    def _submission(self, status: Literal["complete", "partial"]) -> Submission:
        self._leave()
        state = self.state
        state.actions.finish()
        roles = submission.by_role(state)
        return Submission(
            form_id=self.form.id,
            form_version=self.form.version,
            instance_id=submission.instance_id(state),
            language=self.language,
            status=status,
            started=self.started,
            submitted=self.clock.now(),
            answers=submission.answers(state),
            personal=submission.personal_paths(state),
            roles=roles,
            instance_xml=submission.instance_xml(state),
            wants_reply=roles.get("wants-reply", "").strip().lower() not in _NO,
            stopped_at=self._stopped_at() if status == "partial" else "",
            audit=tuple(self._audit),
        )


__all__ = ["FormWalk", "Question", "Unfinished"]
