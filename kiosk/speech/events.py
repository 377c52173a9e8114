"""What the rest of the kiosk hears about speech: in time with playback, not with synthesis."""

from __future__ import annotations

from typing import Literal

import msgspec

FaultKind = Literal[
    "no-audio-device",  # nothing to play on: timing, captions and highlight go on
    "no-headphone-device",  # what is personal, and all while headphones are in, is not heard
    "no-voice",  # no speech engine on this machine
    "no-voice-for-language",  # the engine lacks this language
    "worker-died",  # the speech process ended twice while saying the same thing
]


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """Something only staff can put right. `message` is for staff; `lang` where it matters."""

    kind: FaultKind
    message: str
    lang: str = ""


class SpeechStarted(msgspec.Struct, frozen=True):
    """The first sound of the utterance plays."""

    id: str


class SpeechWord(msgspec.Struct, frozen=True):
    """Characters `start` up to `end` of the text that was given sound now."""

    id: str
    start: int
    end: int


class SpeechFinished(msgspec.Struct, frozen=True):
    """The utterance was spoken to its end. An interrupted one never finishes."""

    id: str


class SpeechFault(msgspec.Struct, frozen=True):
    kind: FaultKind
    message: str


class SpeechIdle(msgspec.Struct, frozen=True):
    """Silence: all was said, or speech was stopped."""


SpeechEvent = SpeechStarted | SpeechWord | SpeechFinished | SpeechFault | SpeechIdle
