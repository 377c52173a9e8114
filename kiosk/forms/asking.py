"""Turning a place of the form into the question a screen shows, and an answer into words."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.forms.choices import FEW, Option, Options, choices_of
from kiosk.forms.convert import calculated_text, json_value
from kiosk.forms.kinds import kind_of
from kiosk.forms.markdown import plain_text, rich
from kiosk.forms.question import Choice, Found, Question, RangeScale
from kiosk.forms.state import FormState, position_path
from kiosk.forms.xpath.values import to_number

if TYPE_CHECKING:
    from kiosk.forms.check import Fault
    from kiosk.forms.definition import Control, Label
    from kiosk.forms.nodes import Node
    from kiosk.forms.speak import Wording
    from kiosk.forms.xpath.values import Value


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
        self._options: dict[tuple[int, int], tuple[int, Options]] = {}

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

    def options(self, control: Control, node: Node) -> Options:
        """Worked out again only after something changed."""
        key = (id(node), control.number)  # one place may be asked for twice, in other words
        known = self._options.get(key)
        if known is None or known[0] != self.state.changes:
            known = (self.state.changes, choices_of(self.state, control, node))
            self._options[key] = known
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
            choices_total=len(self.options(control, node)) if _is_select(control) else 0,
            range=_scale(control),
            personal=bind.personal,
            max_length=bind.max_length,
            least=self._extreme(kind, bind.least, node, upper=False),
            most=self._extreme(kind, bind.most, node, upper=True),
            role=bind.role,
            correct=bind.correct,
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

    def _extreme(
        self, kind: str, bounds: tuple[tuple[int, bool], ...], node: Node, *, upper: bool
    ) -> str | float | None:
        """The tightest of the limits that can be worked out now."""
        found = [
            limit
            for number, is_open in bounds
            if (limit := self._limit(kind, self.state.evaluate(number, node), is_open, upper=upper))
            is not None
        ]
        if not found:
            return None
        tightest = min(found) if upper else max(found)
        return date.fromordinal(int(tightest)).isoformat() if kind == "date" else tightest

    def _limit(self, kind: str, value: Value, is_open: bool, *, upper: bool) -> float | None:  # noqa: FBT001
        """As a number; of a date its ordinal."""
        zone = self.state.world.zone
        if kind == "date":
            text = calculated_text("date", value, zone)
            number = float(date.fromisoformat(text).toordinal()) if text else math.nan
        else:
            number = to_number(value, zone) if kind in ("integer", "decimal") else math.nan
        if not math.isfinite(number):
            return None
        if kind == "decimal":
            return number
        whole = math.floor(number) if upper else math.ceil(number)
        return whole + (-1 if upper else 1) if is_open and whole == number else whole

    def _choices(self, control: Control, node: Node) -> tuple[Choice, ...]:
        if not _is_select(control):
            return ()
        options = self.options(control, node)
        shown: Sequence[Option] = options
        if len(options) > FEW and control.kind != "rank":
            places = [options.place_of(value) for value in _chosen(control, node)]
            further = sorted(place for place in places if place is not None and place >= FEW)
            shown = [*options[:FEW], *(options[place] for place in further)]
        return self._told(shown, control, node)

    def _told(self, options: Sequence[Option], control: Control, node: Node) -> tuple[Choice, ...]:
        chosen = set(_chosen(control, node))
        return tuple(
            self._choice(option, node, selected=option.value in chosen) for option in options
        )

    def find(
        self, control: Control, node: Node, typed: str, normal: Callable[[str], str], most: int
    ) -> Found:
        """Choices whose words hold everything typed, best first."""
        if not _is_select(control):
            return Found(choices=(), total=0)
        options = self.options(control, node)
        wanted = normal(typed).split()
        if not wanted:
            return Found(choices=self._told(options[:most], control, node), total=len(options))
        spelled = self._spelled(options, node, normal)
        places = [place for place, label in enumerate(spelled) if wanted[0] in label]
        for word in wanted[1:]:
            places = [place for place in places if word in spelled[place]]
        ranked = sorted((rank(spelled[place], wanted), place) for place in places)
        found = [options[place] for _, place in ranked[:most]]
        return Found(choices=self._told(found, control, node), total=len(ranked))

    def _spelled(self, options: Options, node: Node, normal: Callable[[str], str]) -> list[str]:
        """Every label in its one spelling, worked out once for a table and a language."""
        key = (self.wording.language, normal)
        found = options.spelled.get(key)
        if found is None:
            labels = options.labels(
                lambda option: self.wording.say(option.label, node, option.item),
                self.wording.itext,
            )
            # All at once, since a hundred thousand calls take seconds.
            lines = normal("\n".join(label.replace("\n", " ") for label in labels)).split("\n")
            found = lines if len(lines) == len(labels) else [normal(label) for label in labels]
            options.spelled[key] = found
        return found

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
        if not _is_select(control) or not node.value:
            return node.value
        options = self.options(control, node)
        words: list[str] = []
        for value in _chosen(control, node):
            place = options.place_of(value)
            option = options[place] if place is not None else None
            label = self.label(option.label, node, option.item) if option else ""
            words.append(label or value)
        return self.join(words)


def rank(label: str, wanted: Sequence[str]) -> int:
    """How well a label that holds all the words fits them; 1 is best."""
    if label.startswith(" ".join(wanted)):
        return 1
    return 2 if all(f" {word}" in f" {label}" for word in wanted) else 3


def _is_select(control: Control) -> bool:
    return control.kind in ("select1", "select", "rank")


def _chosen(control: Control, node: Node) -> list[str]:
    return [node.value] if control.kind == "select1" and node.value else node.value.split()


def _scale(control: Control) -> RangeScale | None:
    if control.scale is None:
        return None
    start, end, step = (float(part) for part in control.scale)
    return RangeScale(start=start, end=end, step=step)
