"""Words of the form in the language in use: labels, hints, messages, and their pictures and sounds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.forms.choices import choices_of
from kiosk.forms.markdown import CLOSE, OPEN
from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.values import to_text

if TYPE_CHECKING:
    from kiosk.forms.definition import Control, Label, Part
    from kiosk.forms.nodes import Node
    from kiosk.forms.state import FormState

_TAG = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\)\s*\Z")
_MEDIA = ("image", "big-image", "audio", "video")


def tag_of(language: str) -> str:
    """`ar` for `العربية (ar)`; the name itself where no tag is given."""
    match = _TAG.search(language)
    return match[1] if match else language.strip()


def match_language(wanted: str, languages: tuple[str, ...]) -> str:
    """The form's language for a tag or a name, or nothing. `ar-EG` finds `ar`."""
    lowered = wanted.strip().lower().replace("_", "-")
    for language in languages:
        if lowered in (language.lower(), tag_of(language).lower().replace("_", "-")):
            return language
    base = lowered.partition("-")[0]
    for language in languages:
        if tag_of(language).lower().replace("_", "-").partition("-")[0] == base:
            return language
    return ""


class Wording:
    """Speaks for one walk. `language` is as the author wrote it."""

    def __init__(self, state: FormState, language: str) -> None:
        self.state = state
        self.language = language
        state.world.language_of = lambda: tag_of(self.language)
        state.world.itext_of = self.itext
        state.world.label_of = self.choice_label

    def _texts(self, key: str) -> dict[str, tuple[Part, ...]]:
        form = self.state.form
        found = form.texts(self.language).get(key)
        if found is None:
            found = form.texts(form.definition.default_language).get(key, {})
        return found

    def itext(self, key: str, form: str = "") -> str:
        texts = self._texts(key)
        parts = texts.get(form)
        if parts is None and not form:
            parts = texts.get("long") or texts.get("short")
        return self.joined(parts or (), self.state.root)

    def joined(
        self, parts: tuple[Part, ...], node: Node, item: Node | None = None, *, marked: bool = False
    ) -> str:
        """The words with their values; `marked` puts signs round each value, for markdown."""
        return "".join(
            part
            if isinstance(part, str)
            else f"{OPEN}{value}{CLOSE}"
            if (value := self._value(part, node, item)) and marked
            else value
            for part in parts
        )

    def _value(self, number: int, node: Node, item: Node | None) -> str:
        frame = Frame(self.state.world, item or node, node)
        return to_text(self.state.form.run(number)(frame))

    def say(
        self,
        label: Label | None,
        node: Node,
        item: Node | None = None,
        form: str = "",
        *,
        marked: bool = False,
    ) -> str:
        """A label at a place; of a choice, `item` is its row. `form` is "", "guidance", "image"…"""
        if label is None:
            return ""
        key = self._key(label, node, item)
        if key:
            texts = self._texts(key)
            parts = texts.get(form)
            if parts is None and not form:
                parts = texts.get("long") or texts.get("short")
            return self.joined(parts or (), node, None, marked=marked)
        if form:
            return ""
        if label.value is not None:
            return self._value(label.value, node, item)
        return self.joined(label.parts, node, item, marked=marked)

    def _key(self, label: Label, node: Node, item: Node | None) -> str:
        if label.key is not None:
            return self._value(label.key, node, item)
        return label.itext

    def media(self, label: Label | None, node: Node, item: Node | None = None) -> dict[str, str]:
        """File names by kind: image, audio, video."""
        if label is None or not (label.itext or label.key is not None):
            return {}
        found = {form: self.say(label, node, item, form) for form in _MEDIA}
        return {form: name.rpartition("/")[2] for form, name in found.items() if name}

    def choice_label(self, value: str, question: str, context: Node) -> str:
        """For jr:choice-name: the label of a choice of the question at a path."""
        control, node = self._asked(question, context)
        if control is None or node is None:
            raise ExpressionError(f"jr:choice-name() finds no question at {question.strip()}")
        if control.kind not in ("select", "select1", "rank"):
            raise ExpressionError(f"{question.strip()} has no choices for jr:choice-name()")
        options = choices_of(self.state, control, node)
        place = options.place_of(value)
        return "" if place is None else self.say(options[place].label, node, options[place].item)

    def _asked(self, question: str, context: Node) -> tuple[Control | None, Node | None]:
        from kiosk.forms.body import absolute

        path = absolute(question.strip(), context.path)
        control = self.state.form.control(path)
        nearest: Node | None = context
        while nearest is not None:
            found = self.state.world.places_within(nearest, path)
            if found:
                return control, found[0]
            nearest = nearest.parent
        return control, None
