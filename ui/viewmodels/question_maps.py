"""Questions as the plain maps that QML pages read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import qtTrId

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms import Choice, Question

GROUNDED: Final = frozenset({"annotate", "draw", "signature"})


def no_media(_name: str) -> str:
    """A form without pictures: everything is shown by its words."""
    return ""


def question_map(
    question: Question, lang: str, media: Callable[[str], str] = no_media
) -> dict[str, Any]:
    """One question for its QML page. `media` gives the URL of a media file, or empty text.

    `image` and `audio` are URLs, empty for none; `ground` is the picture that is drawn upon.
    """
    scale = question.range
    image, ground, value = media(question.image), "", question.value
    if question.kind in GROUNDED:
        given = media(str(value or "").rpartition("/")[2])
        ground = given or (image if question.kind == "annotate" else "")
        image = image if image != ground else ""
        value = None if given else value  # the author's picture, on which nothing is drawn yet
    return {
        "path": question.path,
        "kind": question.kind,
        "appearance": sorted(question.appearance),
        "label": question.label,
        "hint": question.hint or "",
        "image": image,
        "audio": media(question.audio),
        "ground": ground,
        "required": question.required,
        "readonly": question.readonly,
        "value": value,
        "choices": [choice_map(choice, media) for choice in question.choices],
        "total": question.choices_total,
        "range": {"start": float(scale.start), "end": float(scale.end), "step": float(scale.step)}
        if scale
        else None,
        "personal": question.personal,
        "maxLength": question.max_length or 0,
        "least": question.least,
        "most": question.most,
        "multiline": "multiline" in question.appearance,
        "error": question.error or (question.error_key and qtTrId(f"error.{question.error_key}")),
        "lang": lang,
    }


def choice_map(choice: Choice, media: Callable[[str], str]) -> dict[str, Any]:
    return {
        "value": choice.value,
        "label": choice.label,
        "selected": choice.selected,
        "image": media(choice.image) if choice.image else "",
        "audio": media(choice.audio) if choice.audio else "",
    }
