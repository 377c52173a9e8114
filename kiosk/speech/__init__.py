"""The voice of the kiosk: utterances in, sound out, and word marks in time with the sound.

`Speaker` runs in the kiosk's process and owns a worker process that synthesises and plays. Its
names are loaded on first use, so that the worker does not carry what only the kiosk needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.speech.events import (
        Fault,
        SpeechEvent,
        SpeechFault,
        SpeechFinished,
        SpeechIdle,
        SpeechStarted,
        SpeechWord,
    )
    from kiosk.speech.speaker import Speaker, SpeechSettings
    from kiosk.speech.utterance import Utterance, mixed, utterances

__all__ = [
    "Fault",
    "Speaker",
    "SpeechEvent",
    "SpeechFault",
    "SpeechFinished",
    "SpeechIdle",
    "SpeechSettings",
    "SpeechStarted",
    "SpeechWord",
    "Utterance",
    "mixed",
    "utterances",
]

_HOMES = {
    "Speaker": "speaker",
    "SpeechSettings": "speaker",
    "Utterance": "utterance",
    "mixed": "utterance",
    "utterances": "utterance",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'events')}"), name)
