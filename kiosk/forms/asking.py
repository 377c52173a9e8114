"""Turning a place of the form into the question a screen shows, and an answer into words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.forms.choices import Option, choices_of
from kiosk.forms.convert import json_value
from kiosk.forms.kinds import kind_of
from kiosk.forms.markdown import plain_text, rich
from kiosk.forms.question import Choice, Question, RangeScale
from kiosk.forms.state import FormState, position_path

if TYPE_CHECKING:
    from kiosk.forms.check import Fault
    from kiosk.forms.definition import Control, Label
    from kiosk.forms.nodes import Node
    from kiosk.forms.speak import Wording


Join = Callable[[Sequence[str]], str]
"""Puts several answers into one phrase."""


class Asking:
    """Remembers, for one walk, what was typed but cannot stand, and which messages are shown."""

    def __init__(self, state: FormState, wording: Wording, join: Join = ", ".join) -> None:
        self.state = state
        self.wording = wording
        self.join = join
        self._faults: dict[int, Fault] = {}
        self._drafts: dict[int, str] = {}
        self._options: dict[int, tuple[int, list[Option]]] = {}

    def refuse(self, node: Node, fault: Fault, typed: str) -> None:
        """Keep what was typed beside its message, so that it can be mended."""
        self._faults[id(node)] = fault
        self._drafts[id(node)] = typed

    def note(self, node: Node, fault: Fault | None) -> None:
        if fault is None:
            self._faults.pop(id(node), None)
        else:
            self._faults[id(node)] = fault

    def forget(self, node: Node) -> None:
        self._faults.pop(id(node), None)
        self._drafts.pop(id(node), None)

    def draft(self, node: Node) -> str | None:
        return self._drafts.get(id(node))

    def kind(self, control: Control) -> str:
        return kind_of(control, self.state.form.bind(control.path))

    def options(self, control: Control, node: Node) -> list[Option]:
        """Worked out again only after something changed."""
        known = self._options.get(id(node))
        if known is None or known[0] != self.state.changes:
            known = (self.state.changes, choices_of(self.state, control, node))
            self._options[id(node)] = known
        return known[1]

    def label(self, label: Label | None, node: Node, item: Node | None = None) -> str:
        """Plain words."""
        return plain_text(self.wording.say(label, node, item, marked=True))

    def question(self, control: Control, node: Node) -> Question:
        state, say = self.state, self.wording.say
        bind = state.form.bind(control.path)
        kind = kind_of(control, bind)
        fault = self._faults.get(id(node))
        media = self.wording.media(control.label, node)
        words = say(control.label, node, marked=True)
        return Question(
            path=position_path(node, state.form.definition.repeats),
            name=node.local,
            kind=kind,
            appearance=frozenset(control.appearance),
            label=plain_text(words),
            rich=rich(words),
            hint=plain_text(say(control.hint, node, marked=True)),
            guidance=plain_text(say(control.hint, node, form="guidance", marked=True)),
            required=state.holds(bind.required, node, otherwise=False),
            readonly=state.holds(bind.readonly, node, otherwise=False),
            value=self._value(kind, bind.type, node),
            choices=self._choices(control, node),
            range=_scale(control),
            personal=bind.personal,
            max_length=bind.max_length,
            role=bind.role,
            image=media.get("image", ""),
            audio=media.get("audio", ""),
            video=media.get("video", ""),
            error=self.label(fault.message, node) or None if fault else None,
            error_key=fault.key if fault else "",
        )

    def _value(self, kind: str, type_: str, node: Node) -> Any:
        """None when nothing is answered; what was typed, when it cannot stand."""
        draft = self._drafts.get(id(node))
        if draft is not None:
            return draft
        if not node.value:
            return [] if kind in ("select_multiple", "rank") else None
        if kind == "acknowledge":
            return True
        if kind in ("select_multiple", "rank"):
            return node.value.split()
        return json_value("decimal" if kind == "range" and type_ == "string" else type_, node.value)

    def _choices(self, control: Control, node: Node) -> tuple[Choice, ...]:
        if control.kind not in ("select1", "select", "rank"):
            return ()
        chosen = {node.value} if control.kind == "select1" else set(node.value.split())
        return tuple(
            self._choice(option, node, selected=option.value in chosen)
            for option in self.options(control, node)
        )

    def _choice(self, option: Option, node: Node, *, selected: bool) -> Choice:
        media = self.wording.media(option.label, node, option.item)
        words = self.wording.say(option.label, node, option.item, marked=True)
        return Choice(
            value=option.value,
            label=plain_text(words),
            rich=rich(words),
            selected=selected,
            image=media.get("image", ""),
            audio=media.get("audio", ""),
        )

    def answer_text(self, control: Control, node: Node) -> str:
        """The answer in words of the language in use."""
        draft = self._drafts.get(id(node))
        if draft is not None:
            return draft
        if control.kind not in ("select1", "select", "rank") or not node.value:
            return node.value
        labels = {
            option.value: self.label(option.label, node, option.item)
            for option in self.options(control, node)
        }
        words = [node.value] if control.kind == "select1" else node.value.split()
        return self.join([labels.get(word) or word for word in words])


def _scale(control: Control) -> RangeScale | None:
    if control.scale is None:
        return None
    start, end, step = (float(part) for part in control.scale)
    return RangeScale(start=start, end=end, step=step)
