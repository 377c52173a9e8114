"""People's recordings beside an authored pack: which sentence each of them speaks.

    recordings/<language>/<name>.wav or .flac

The name is the place of the sentence (`renew-id-card.step-pay.1`) or the digest of its text; both
stand in the list that `diwan content voice PACK --script` prints for the studio. A recording named
by place goes stale silently when the sentence is rewritten, one named by digest never does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.publishing.problems import Problem
from kiosk.publishing.voice_sound import RECORDING_SUFFIXES
from kiosk.speech.clips import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.publishing.voice_texts import KnownText

FOLDER: Final = "recordings"
_DIGEST_LETTERS: Final = 12


class Matched(NamedTuple):
    """Recordings by the text they speak, and what is wrong with the others."""

    files: dict[str, Path]
    problems: list[Problem]


def digest_name(text: str, lang: str) -> str:
    """The name a recording of this text may have wherever it stands."""
    return key_of(text, lang).hex()[:_DIGEST_LETTERS]


def match_recordings(source: Path, lang: str, places: Iterable[KnownText]) -> Matched:
    """The recordings of a language against the sentences of the pack."""
    names: dict[str, str] = {}
    for each in places:
        names[each.id] = each.text
        names[digest_name(each.text, lang)] = each.text
    matched = Matched({}, [])
    folder = source / FOLDER / lang
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        text = names.get(path.stem)
        trouble, hint = _trouble(path, text, matched.files)
        if trouble:
            name = path.relative_to(source).as_posix()
            matched.problems.append(Problem(file=name, message=trouble, hint=hint))
        elif text is not None:
            matched.files[text] = path
    return matched


def strange_folders(source: Path, languages: Iterable[str]) -> list[Problem]:
    """Folders of recordings in no language of the pack."""
    folder = source / FOLDER
    known = set(languages)
    found = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
    return [
        Problem(file=f"{FOLDER}/{name}", message=f"{name!r} is no language of this pack")
        for name in found
        if name not in known and not name.startswith(".")
    ]


def _trouble(path: Path, text: str | None, taken: dict[str, Path]) -> tuple[str, str]:
    """(what is wrong with a recording, what to do); empty when nothing is."""
    if path.suffix.lower() not in RECORDING_SUFFIXES:
        return "is no recording", "Recordings are .wav or .flac files."
    if text is None:
        hint = "Run `diwan content voice PACK --script` for the names of all sentences."
        return "matches no sentence of this pack", hint
    if text in taken:
        return f"speaks the same sentence as {taken[text].name}", "Keep one of the two."
    return "", ""
