"""Renders what a pack can say into clips: once, again only where something changed.

What was rendered is written at once to a journal beside the pack (`PACK.voice/`), under a
fingerprint of everything it was made of: so a run that is stopped goes on where it was, and a pack
that is built anew gets its clips back without the engine. The pack itself changes at the very end.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from kiosk.content import manifest as files
from kiosk.publishing.problems import Problem, PublishingError
from kiosk.publishing.voice_journal import Journal
from kiosk.publishing.voice_recordings import match_recordings
from kiosk.publishing.voice_sound import (
    FORMAT,
    fingerprint,
    read_recording,
    recorded_clip,
    synthesised_clip,
)
from kiosk.publishing.voice_texts import every_place
from kiosk.speech import ladder
from kiosk.speech.clips import ClipError, ClipFile, StoredClip, clips_file, key_of, pack_clips
from kiosk.speech.engine import SAMPLE_RATE, Sound, SpeechError, VoiceMissingError
from kiosk.speech.lexicon import Pronunciation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    from kiosk.i18n.spoken import Spoken

    class Engine(Protocol):
        name: str

        def render(self, text: str, lang: str) -> Sound: ...


JOURNALS: Final = ".voice"


class Work(NamedTuple):
    """One sentence to have as a clip; `recording` is the file of a person who speaks it."""

    text: str
    mark: bytes
    recording: Path | None


class Rendered(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one language."""

    lang: str
    sentences: int
    rendered: int
    kept: int
    recorded: int
    bytes: int
    seconds: float
    problems: tuple[Problem, ...] = ()


class VoiceJob:
    """The clips of one language of a built pack. Make one, look at `missing`, call `run`."""

    def __init__(
        self,
        pack: Path,
        lang: str,
        *,
        assets: Path,
        engine: Engine,
        source: Path | None = None,
        journals: Path | None = None,
    ) -> None:
        """`source` is the authored pack with recordings; without it those in the pack stay. The
        journal is in the folder `journals`, else beside the pack.
        """
        self.pack = pack
        self.lang = lang
        self._engine = engine
        self._pronounce = Pronunciation(assets / "lexicons")
        places = list(every_place(pack, assets, lang))
        matched = match_recordings(source, lang, places) if source else None
        self._problems = list(matched.problems) if matched else []
        recordings = matched.files if matched else {}
        self._kept_voices = {} if source else _recorded_before(pack, lang)
        texts = dict.fromkeys(each.text for each in places)
        self._works = [self._work(text, recordings.get(text)) for text in texts]
        journals = journals or pack.with_name(pack.name + JOURNALS)
        self._journal = Journal(journals / f"{lang}.journal")
        self.missing = [
            work
            for work in self._works
            if work.mark not in self._journal and key_of(work.text, lang) not in self._kept_voices
        ]

    def run(self, progress: Callable[[], None]) -> Rendered:
        """Render what is missing, `progress` after each; then put the clips into the pack.

        Raises VoiceMissingError when the engine lacks the language: nothing is changed then.
        """
        rendered = 0
        with self._journal:
            for work in self.missing:
                clip = self._render(work)
                if clip:
                    self._journal.add(work.mark, clip)
                    rendered += 1
                progress()
        clips = self._clips()
        size = put_clips(self.pack, self.lang, clips)
        self._journal.tidy(work.mark for work in self._works)
        frames = sum(clip.frames for clip in clips.values())
        return Rendered(
            lang=self.lang,
            sentences=len(self._works),
            rendered=rendered,
            kept=len(clips) - rendered,
            recorded=sum(clip.recorded for clip in clips.values()),
            bytes=size,
            seconds=round(frames / SAMPLE_RATE, 1),
            problems=tuple(self._problems),
        )

    def _work(self, text: str, recording: Path | None) -> Work:
        rate = ladder.rate(ladder.DEFAULT_RATE, self.lang)
        heard = files.file_hash(recording) if recording else ""
        said = self._pronounce(text, self.lang).text
        facts = (FORMAT, self._engine.name, self.lang, rate, text, said, heard)
        return Work(text, fingerprint(*facts), recording)

    def _render(self, work: Work) -> StoredClip | None:
        said = self._pronounce(work.text, self.lang)
        try:
            if work.recording is None:
                sound = self._engine.render(said.text, self.lang)
                return synthesised_clip(sound, said, work.text)
            samples = read_recording(work.recording)
        except VoiceMissingError:
            raise
        except (SpeechError, PublishingError) as error:
            where = work.recording.name if work.recording else work.text
            self._problems.append(Problem(file=where, message=str(error)))
            return None
        return recorded_clip(samples, work.text, self.lang, self._model(said))

    def _model(self, said: Spoken) -> tuple[Sound, Spoken] | None:
        """The engine's reading, for the timing of words; a language it lacks has none."""
        try:
            return self._engine.render(said.text, self.lang), said
        except SpeechError:
            return None

    def _clips(self) -> dict[bytes, StoredClip]:
        clips = dict(self._kept_voices)
        for work in self._works:
            clip = self._journal.get(work.mark)
            if clip:
                clips.setdefault(key_of(work.text, self.lang), clip)
        return clips


def _recorded_before(pack: Path, lang: str) -> dict[bytes, StoredClip]:
    """People's recordings that are in the pack already."""
    try:
        file = ClipFile(clips_file(pack, lang))
    except (OSError, ClipError):
        return {}
    try:
        return {key: clip for key, clip in file.all().items() if clip.recorded}
    finally:
        file.close()


def put_clips(pack: Path, lang: str, clips: dict[bytes, StoredClip]) -> int:
    """Write the clips and the manifest that names them; returns the size of the file of clips."""
    target = clips_file(pack, lang)
    target.parent.mkdir(exist_ok=True)
    data = pack_clips(clips)
    _replace(target, data)
    name = target.relative_to(pack).as_posix()
    manifest = files.read_manifest(pack)
    entry = files.FileEntry(path=name, sha256=files.file_hash(target), size=len(data))
    others = [each for each in manifest.files if each.path != name]
    listed = tuple(sorted([*others, entry], key=lambda each: each.path))
    changed = msgspec.structs.replace(manifest, files=listed)
    _replace(pack / files.MANIFEST, files.encode_manifest(changed))
    return len(data)


def _replace(target: Path, data: bytes) -> None:
    work = target.with_name(f".{target.name}.part")
    with work.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    work.replace(target)
