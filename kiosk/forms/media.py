"""The pictures, sounds and films a form names: in its words, and as pictures to draw upon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.forms.usage import Use, by_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm

MEDIA: Final = ("image", "big-image", "audio", "video")
_FOLDERS: Final = {"images": "image", "audio": "audio", "video": "video"}


class Medium(NamedTuple):
    """One naming of a file. `kind` is image, big-image, audio or video; `where` is a path or a
    choice as in `Use`; `about` is the kind, or "default" where it is what a question begins with.
    """

    name: str
    kind: str
    where: str
    about: str
    language: str = ""


def media_of(form: CompiledForm) -> list[Medium]:
    """Every naming of a file, in the order of the form's words. A name put together from answers
    is not known here and is left out; see `names_by_answers`.
    """
    return [*_in_words(form), *_in_places(form)]


def names_by_answers(form: CompiledForm) -> bool:
    """Whether some file's name depends on an answer, so that any file beside the form may be meant."""
    return any(
        isinstance(part, int)
        for language in form.languages
        for texts in form.texts(language).values()
        for kind in MEDIA
        for part in texts.get(kind, ())
    )


def _in_words(form: CompiledForm) -> Iterator[Medium]:
    known = by_text(form)
    for language in form.languages:
        for key, texts in form.texts(language).items():
            for kind in MEDIA:
                parts = texts.get(kind, ())
                written = "".join(part for part in parts if isinstance(part, str))
                name = written.rpartition("/")[2].strip()
                # pyxform writes a dash where a translation is missing.
                if name and name != "-" and len(parts) == 1:
                    use = known.get(key, Use(key, ""))
                    yield Medium(name, kind, use.where, kind, language)


def _in_places(form: CompiledForm) -> Iterator[Medium]:
    """What a question begins with: `jr://images/map.png`, to be drawn upon."""
    path: list[str] = []
    for flat in form.definition.instance:
        del path[flat.depth :]
        path.append(flat.local)
        scheme, sign, rest = flat.value.partition("jr://")
        folder, _, name = rest.partition("/")
        if sign and not scheme and folder in _FOLDERS and name:
            where = "/" + "/".join(path)
            yield Medium(name.rpartition("/")[2], _FOLDERS[folder], where, "default")
