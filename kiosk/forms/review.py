"""Looking a working form over as an editor would: what is missing in a language, what a kiosk
cannot ask, what nobody will ever see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.amounts import odd_amounts
from kiosk.forms.definition import Control, elements
from kiosk.forms.kinds import kind_of
from kiosk.forms.markdown import plain_text
from kiosk.forms.media import MEDIA
from kiosk.forms.problems import FormProblem
from kiosk.forms.reach import Reach, is_unaskable
from kiosk.forms.usage import Use, by_text, uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.definition import Label, Part

LONGEST_LABEL: Final = 90  # characters that fit a portrait screen at the largest text
_WORDS: Final = ("", "long", "short")
_PICTURES: Final = ("image", "big-image")
_LONG: Final = ("label", "choice label")


def look_over(form: CompiledForm) -> list[FormProblem]:
    """Warnings and errors that do not keep the form from compiling."""
    reach = Reach(form)
    return [
        *_missing_words(form),
        *_never_translated(form),
        *_unanswerable(form, reach),
        *_never_asked(form, reach),
        *odd_amounts(form, reach),
        *_too_long(form),
        *_without_label(form),
    ]


# Languages ---------------------------------------------------------------------------------


def _missing_words(form: CompiledForm) -> Iterator[FormProblem]:
    itext = {language: form.texts(language) for language in form.languages}
    known = by_text(form)
    for key in dict.fromkeys(key for texts in itext.values() for key in texts):
        use = known.get(key, Use(key, ""))
        kinds = {kind for texts in itext.values() for kind in texts.get(key, ())}
        for language, texts in itext.items():
            present = texts.get(key, {})
            for kind in sorted(kinds):
                if _is_empty(present.get(kind, ())):
                    yield _missing(use, kind, language)
            shown = [name for name in MEDIA if not _is_empty(present.get(name, ()))]
            if shown and all(_is_empty(present.get(name, ())) for name in _WORDS):
                yield _without_words(use, shown[0], _plain(present[shown[0]]), language)


def _missing(use: Use, kind: str, language: str) -> FormProblem:
    what = "guidance hint" if kind == "guidance" else kind or use.about or "text"
    return FormProblem(
        message=f"there is no {what} in {_spoken(language)}",
        where=use.where,
        about=what,
        language=language,
        severity="warning",
    )


def _without_words(use: Use, kind: str, file: str, language: str) -> FormProblem:
    name = file.rpartition("/")[2]
    what = "picture" if kind in _PICTURES else {"audio": "sound"}.get(kind, "film")
    return FormProblem(
        message=f"the {what} {name} has no alternative text in {_spoken(language)}",
        where=use.where,
        about=use.about or "label",
        language=language,
        hint="Say in the label what the picture shows: it is what is read aloud."
        if what == "picture"
        else f"Say in the label what the {what} tells, for those who cannot hear or see it.",
        severity="warning",
    )


def _never_translated(form: CompiledForm) -> Iterator[FormProblem]:
    """Words written once in a form of several languages are shown in all of them."""
    if len(form.languages) < 2:
        return
    for use in uses(form):
        label = use.label
        if label is None or label.itext or label.key is not None or label.value is not None:
            continue
        if any(char.isalpha() for char in _plain(label.parts)):
            yield FormProblem(
                message=f"the {use.about} is not translated: it is the same in every language",
                where=use.where,
                about=use.about,
                severity="warning",
            )


def _is_empty(parts: tuple[Part, ...]) -> bool:
    # pyxform writes a dash where a translation is missing.
    return not parts or parts == ("-",)


def _plain(parts: tuple[Part, ...]) -> str:
    return "".join(part for part in parts if isinstance(part, str))


def _spoken(language: str) -> str:
    return "the default language" if language in ("", "default") else language


# Questions ---------------------------------------------------------------------------------


def _unanswerable(form: CompiledForm, reach: Reach) -> Iterator[FormProblem]:
    for control in _controls(form):
        if not is_unaskable(form, control):
            continue
        bind = form.bind(control.path)
        required = bind.required is not None and (
            reach.verdict(form.expression(bind.required), bind.path) is not False
        )
        yield FormProblem(
            message=f"a kiosk cannot ask for {kind_of(control, bind)}",
            where=control.path,
            about="type",
            hint="It is required, so nobody could finish: make it optional or take it out."
            if required
            else "The kiosk passes over it.",
            severity="error" if required else "warning",
        )


def _never_asked(form: CompiledForm, reach: Reach) -> Iterator[FormProblem]:
    for path, relevance in reach.hidden.items():
        yield FormProblem(
            message="this can never be asked: no answers make its relevance true",
            where=path,
            about="relevant",
            expression=form.source(relevance),
            hint="Check the names of the choices it compares with.",
            severity="warning",
        )


def _too_long(form: CompiledForm) -> Iterator[FormProblem]:
    notes = {c.path for c in _controls(form) if kind_of(c, form.bind(c.path)) == "note"}
    known = by_text(form)
    wordings = [(use, "", use.label.parts) for use in uses(form) if use.label is not None]
    wordings += [
        (known[key], language, texts.get("", ()))
        for language in form.languages
        for key, texts in form.texts(language).items()
        if key in known
    ]
    for use, language, parts in wordings:
        length = len(plain_text(_plain(parts)))
        if use.about in _LONG and use.where not in notes and length > LONGEST_LABEL:
            yield _long(use, language, length)


def _long(use: Use, language: str, length: int) -> FormProblem:
    spoken = f" in {_spoken(language)}" if language else ""
    return FormProblem(
        message=f"the {use.about}{spoken} has {length} characters; at the largest text about"
        f" {LONGEST_LABEL} fit",
        where=use.where,
        about=use.about,
        language=language,
        hint="Move the explanation to the hint or to a note before the question.",
        severity="warning",
    )


def _without_label(form: CompiledForm) -> Iterator[FormProblem]:
    for control in _controls(form):
        if _is_wordless(control.label):
            yield FormProblem(
                message="this question has no label, so nobody can hear what it asks",
                where=control.path,
                about="label",
                severity="warning",
            )


def _is_wordless(label: Label | None) -> bool:
    if label is None:
        return True
    computed = label.itext or label.key is not None or label.value is not None
    return not computed and not label.parts


def _controls(form: CompiledForm) -> Iterator[Control]:
    for element in elements(form.definition.body):
        if isinstance(element, Control):
            yield element
