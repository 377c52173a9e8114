"""How a text comes to sound: a person's recording first, a clip made ahead second, the engine last.

A person's recording is one of the pack's, or one an author gave a label of a form.

What the narrator says of a control is its name, its role and its state in one line. No recording
can know that line, so where a person has recorded a part of it the parts are put together.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.i18n.tags import base_language
from kiosk.speech import ladder
from kiosk.speech.clips import ClipError, Shelf
from kiosk.speech.engine import (
    SAMPLE_BYTES,
    SAMPLE_RATE,
    Sound,
    SpeechError,
    Synthesizer,
    VoiceMissingError,
)
from kiosk.speech.timing import Cue, cues, silent, spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.i18n.spoken import Spoken
    from kiosk.speech import messages
    from kiosk.speech.clips import StoredClip

Voiced = tuple[bytes, tuple[Cue, ...]]
_JOINT: Final = ", "
_BREATH: Final = bytes(int(0.15 * SAMPLE_RATE) * SAMPLE_BYTES)


class Voicing:
    """Makes samples and cues of texts. Use from one thread, `use_clips` from any."""

    def __init__(
        self,
        open_voice: Callable[[], Synthesizer],
        spoken: Callable[[str, str], Spoken],
        trouble: Callable[[str, str, str], None],
    ) -> None:
        """`trouble(kind, message, language)` is told what staff should know."""
        self._open_voice = open_voice
        self._spoken = spoken
        self._trouble = trouble
        self._voice: Synthesizer | None = None
        self._tried = False
        self._shelf = Shelf()
        self._recorded: dict[tuple[str, str], Path] = {}

    def use_recordings(self, recordings: Iterable[messages.Recording]) -> None:
        """Files of sound by their texts, from the next text on."""
        self._recorded = {(base_language(r.lang), r.text): Path(r.file) for r in recordings}

    def use_clips(self, shelf: Shelf) -> None:
        """Another pack's clips from the next text on."""
        self._shelf = shelf

    def open(self) -> None:
        """Load the engine ahead of the first words; a trouble is told, not raised."""
        if self._tried:
            return
        self._tried = True
        try:
            self._voice = self._open_voice()
        except SpeechError as error:
            self._trouble("no-voice", str(error), "")

    def voiced(self, text: str, lang: str, step: int) -> Voiced:
        """Samples of the text at a step of the speed ladder, and cues into the text as given."""
        said = self._spoken(text, lang)
        stored = self._by_author(text, lang, step) or self._stored(text, lang, said.text, step)
        if stored is None and _JOINT in text:
            stored = self._joined(text, lang, step)
        return stored or self._synthesised(text, said, lang, step)

    def _by_author(self, text: str, lang: str, step: int) -> Voiced | None:
        """The recording of a label; None without one, or where it cannot be played as is wished."""
        from kiosk.speech.compressed import samples_in
        from kiosk.speech.stretch import can_stretch, stretched

        file = self._recorded.get((base_language(lang), text))
        percent = ladder.rate(step, lang).percent
        if file is None or (percent != 100 and not can_stretch()):
            return None
        try:
            samples = samples_in(file)
        except (OSError, ClipError):
            return None
        if percent != 100:
            samples = stretched(samples, percent / 100)
        return samples, spaced(text, len(samples) // SAMPLE_BYTES)

    def _stored(self, text: str, lang: str, said: str, step: int) -> Voiced | None:
        clip = self._shelf.find(text, lang, said)
        return self._played(clip, ladder.rate(step, lang).percent) if clip else None

    def _played(self, clip: StoredClip, percent: int) -> Voiced | None:
        """A clip at a speed; None where the engine keeps that speed better or alone."""
        from kiosk.speech.compressed import samples_of
        from kiosk.speech.stretch import can_stretch, stretched

        if percent != 100 and not (clip.recorded and can_stretch()):
            return None
        try:
            samples = samples_of(clip)
        except ClipError:
            return None
        if percent == 100:
            return samples, clip.cues
        moved = tuple(Cue(c.frame * 100 // percent, c.start, c.end) for c in clip.cues)
        return stretched(samples, percent / 100), moved

    def _joined(self, text: str, lang: str, step: int) -> Voiced | None:
        """The parts of a line one after the other; None when nobody has recorded any of them."""
        base = base_language(lang)
        recorded = [known for tongue, known in self._recorded if tongue == base]
        parts = list(_parts(text, recorded))
        if not any(part in recorded or self._shelf.find(part, lang, "") for part, _ in parts):
            return None
        samples, found = bytearray(), list[Cue]()
        for part, start in parts:
            sound, within = self.voiced(part, lang, step)
            shift = len(samples) // SAMPLE_BYTES
            found += [Cue(c.frame + shift, c.start + start, c.end + start) for c in within]
            samples += sound + _BREATH
        return bytes(samples), tuple(found)

    def _synthesised(self, text: str, said: Spoken, lang: str, step: int) -> Voiced:
        sound = self._sound(said.text, lang, ladder.rate(step, lang))
        return sound.samples, cues(sound.marks, said, text)

    def _sound(self, text: str, lang: str, rate: ladder.Rate) -> Sound:
        self.open()
        if self._voice is None:
            return silent(text, rate)
        if not any(character.isalnum() for character in text):
            return silent("", rate)
        try:
            return self._voice.render(text, lang, rate)
        except VoiceMissingError as error:
            self._trouble("no-voice-for-language", str(error), lang)
        except SpeechError as error:
            self._trouble("no-voice", str(error), "")
        return silent(text, rate)


def _parts(text: str, recorded: Iterable[str]) -> Iterator[tuple[str, int]]:
    """The parts of a line and where each begins; a label that was recorded is one, whole."""
    at = 0
    while at < len(text):
        rest = text[at:] + _JOINT
        whole = max((r for r in recorded if rest.startswith(r + _JOINT)), key=len, default="")
        part = whole or rest.partition(_JOINT)[0]
        if part:
            yield part, at
        at += len(part) + len(_JOINT)
