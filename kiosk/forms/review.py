"""Looking a working form over as an editor would: what is missing in a language, what a kiosk cannot ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition import Control, elements
from kiosk.forms.kinds import UNSUPPORTED, kind_of
from kiosk.forms.problems import FormProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.definition import Label, Part

LONGEST_LABEL: Final = 180  # characters that fit a portrait screen at the largest text
_MEDIA: Final = ("image", "audio", "video")


def look_over(form: CompiledForm) -> list[FormProblem]:
    """Warnings and errors that do not keep the form from compiling."""
    return [
        *_missing_words(form),
        *_unanswerable(form),
        *_never_asked(form),
        *_too_long(form),
        *_without_label(form),
    ]


def _missing_words(form: CompiledForm) -> Iterator[FormProblem]:
    itext = {language: form.texts(language) for language in form.languages}
    keys = dict.fromkeys(key for texts in itext.values() for key in texts)
    for key in keys:
        kinds = {kind for texts in itext.values() for kind in texts.get(key, ())}
        for language, texts in itext.items():
            present = texts.get(key, {})
            for kind in sorted(kinds):
                if _is_empty(present.get(kind, ())):
                    what = kind if kind in _MEDIA else "text"
                    yield FormProblem(
                        message=f"there is no {what} in {language or 'the default language'}",
                        where=key,
                        severity="warning",
                    )


def _is_empty(parts: tuple[Part, ...]) -> bool:
    # pyxform writes a dash where a translation is missing.
    return not parts or parts == ("-",)


def _unanswerable(form: CompiledForm) -> Iterator[FormProblem]:
    for control in _controls(form):
        bind = form.bind(control.path)
        kind = kind_of(control, bind)
        if kind in UNSUPPORTED:
            required = bind.required is not None
            yield FormProblem(
                message=f"a kiosk cannot ask for {kind}",
                where=control.path,
                hint="It is required, so nobody could finish: make it optional or take it out."
                if required
                else "The kiosk passes over it.",
                severity="error" if required else "warning",
            )


def _never_asked(form: CompiledForm) -> Iterator[FormProblem]:
    from kiosk.forms.xpath.syntax import Call

    for bind in form.definition.binds:
        if bind.relevant is None:
            continue
        expression = form.expression(bind.relevant)
        if isinstance(expression, Call) and expression.name == "false":
            yield FormProblem(
                message="this can never be asked: its relevance is always false",
                where=bind.path,
                expression=form.source(bind.relevant),
                severity="warning",
            )


def _too_long(form: CompiledForm) -> Iterator[FormProblem]:
    for control in _controls(form):
        for language, text in _wordings(form, control.label):
            length = sum(len(part) for part in text if isinstance(part, str))
            if length > LONGEST_LABEL and kind_of(control, form.bind(control.path)) != "note":
                spoken = f" in {language}" if language else ""
                yield FormProblem(
                    message=f"the label{spoken} has {length} characters; at the largest text"
                    f" {LONGEST_LABEL} fit",
                    where=control.path,
                    hint="Move the explanation to the hint or to a note before the question.",
                    severity="warning",
                )


def _wordings(form: CompiledForm, label: Label | None) -> Iterator[tuple[str, tuple[Part, ...]]]:
    if label is None:
        return
    if not label.itext:
        yield "", label.parts
    for language in form.languages:
        texts = form.texts(language)
        if label.itext in texts:
            yield language, texts[label.itext].get("", ())


def _without_label(form: CompiledForm) -> Iterator[FormProblem]:
    for control in _controls(form):
        if control.label is None:
            yield FormProblem(
                message="this question has no label, so nobody can hear what it asks",
                where=control.path,
                severity="warning",
            )


def _controls(form: CompiledForm) -> Iterator[Control]:
    for element in elements(form.definition.body):
        if isinstance(element, Control):
            yield element
