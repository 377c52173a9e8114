"""A pack that is built anew keeps the clips that it would still play, without an engine.

A person's recording stands while its sentence does; a clip of the engine while the kiosk would also
still say it in the same words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.publishing.voice import put_clips
from kiosk.publishing.voice_texts import every_place
from kiosk.speech.clips import FOLDER, SUFFIX, ClipError, ClipFile, digest_of, key_of
from kiosk.speech.lexicon import Pronunciation

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.speech.clips import StoredClip


def keep_clips(old: Path, new: Path, assets: Path) -> int:
    """Put what still holds of the pack `old` into the pack `new`; returns how many clips."""
    pronounce = Pronunciation(assets / "lexicons")
    kept = 0
    for file in sorted((old / FOLDER).glob(f"*{SUFFIX}")):
        lang = file.stem
        there = _clips(file)
        clips: dict[bytes, StoredClip] = {}
        for text in {each.text for each in every_place(new, assets, lang)}:
            clip = there.get(key_of(text, lang))
            if clip and (clip.recorded or clip.said == digest_of(pronounce(text, lang).text)):
                clips[key_of(text, lang)] = clip
        if clips:
            put_clips(new, lang, clips)
            kept += len(clips)
    return kept


def _clips(file: Path) -> dict[bytes, StoredClip]:
    """A damaged file of clips has none to keep."""
    try:
        clips = ClipFile(file)
    except (OSError, ClipError):
        return {}
    try:
        return clips.all()
    except ClipError:
        return {}
    finally:
        clips.close()
