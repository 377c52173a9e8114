"""What the forms of a pack mean to a desk: where the measures are, and what answers are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.analytics.facts import Roles
from kiosk.content.errors import PackError
from kiosk.forms import FormError, FormWalk, load_form

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.content import Guide
    from kiosk.forms import CompiledForm, Question

_CES_POINTS = 7
Measured = Literal["service", "csat", "nps", "ces", "reason", "comment"]
_WRITTEN = frozenset({"text", "barcode"})


class FormWords:
    """Reads each form once. Answers to a form that is no longer in the pack have no measures."""

    def __init__(self, guide: Guide, clock: Clock) -> None:
        self._guide = guide
        self._clock = clock
        self._forms: dict[str, CompiledForm | None] = {}
        self._roles: dict[str, Roles] = {}
        self._walks: dict[tuple[str, str], FormWalk] = {}

    def roles(self, form_id: str, version: str = "") -> Roles:
        """Where the measures of a form are; all empty for an unknown one."""
        del version  # roles keep their questions' names from version to version
        if form_id not in self._roles:
            form = self._form(form_id)
            self._roles[form_id] = Roles() if form is None else self._read(form)
        return self._roles[form_id]

    def written(self, form_id: str) -> frozenset[str]:
        """The paths of the questions that people write in."""
        form = self._form(form_id)
        if form is None:
            return frozenset()
        return frozenset(path for path in form.binds if self._kind(form, path) in _WRITTEN)

    def answers(self, form_id: str, role: Measured, language: str) -> dict[str, str]:
        """What the choices of a measure's question are called, by value."""
        path = getattr(self.roles(form_id), role)
        form = self._form(form_id)
        question = self._question(form, path, language) if form is not None and path else None
        return {} if question is None else {each.value: each.label for each in question.choices}

    def label(self, form_id: str, path: str, language: str) -> str:
        """What a question asks; "" where the form is no longer in the pack."""
        form = self._form(form_id)
        question = self._question(form, path, language) if form is not None else None
        return "" if question is None else question.label

    def said(self, form_id: str, path: str, value: object, language: str) -> str:
        """An answer as people read it: what was chosen by its name, what was written as it is."""
        form = self._form(form_id)
        question = self._question(form, path, language) if form is not None else None
        chosen = value if isinstance(value, list) else str(value).split()
        names = {each.value: each.label for each in question.choices} if question else {}
        if not names:
            return str(value)
        from kiosk.i18n import format_list

        return format_list([names.get(str(each), str(each)) for each in chosen], language)

    def _form(self, form_id: str) -> CompiledForm | None:
        if form_id not in self._forms:
            try:
                self._forms[form_id] = load_form(self._guide.form_bytes(form_id))
            except (PackError, FormError, KeyError):
                self._forms[form_id] = None
        return self._forms[form_id]

    def _read(self, form: CompiledForm) -> Roles:
        paths = {bind.role: bind.path for bind in form.binds.values() if bind.role}
        ces = self._question(form, paths.get("ces", ""), "")
        points = _CES_POINTS
        if ces is not None and ces.choices:
            points = len(ces.choices)
        elif ces is not None and ces.range is not None:
            points = int(ces.range.end)
        return Roles(
            service=paths.get("service", ""),
            csat=paths.get("csat", ""),
            nps=paths.get("nps", ""),
            ces=paths.get("ces", ""),
            reason=paths.get("reason", ""),
            comment=paths.get("comment", ""),
            ces_points=points if 2 <= points <= 11 else _CES_POINTS,
        )

    def _kind(self, form: CompiledForm, path: str) -> str:
        question = self._question(form, path, "")
        return "" if question is None else question.kind

    def _question(self, form: CompiledForm, path: str, language: str) -> Question | None:
        walk = self._walks.get((form.id, language))
        if walk is None:
            walk = FormWalk(form, language=language or "en", clock=self._clock, seed=0)
            self._walks[form.id, language] = walk
        control, node = form.control(path), walk.state.node(path) if path else None
        if control is None or node is None:
            return None
        return walk.asking.question(control, node)
