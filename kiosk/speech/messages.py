"""What the kiosk and the speech worker say to each other: one JSON object a line over pipes.

A `turn` counts what the visitor asked for: each new thing to say, each stop, is a new turn, and
whatever still arrives from an older turn is dropped on both sides.
"""

from __future__ import annotations

import msgspec


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One utterance on its way to the worker; `text` as it is shown, `lang` a language tag.

    `private` text goes to the headphones' own device alone, where there is one.
    """

    id: str
    text: str
    lang: str
    private: bool = False


class Say(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Speak the parts; those of an older turn end at once, those of the same turn come before."""

    turn: int
    parts: tuple[Part, ...]


class Stop(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    turn: int


class Pause(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    paused: bool


class SetRate(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    step: int


class SetVolume(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    step: int


class UseHeadphones(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What is made from now on goes to the headphones' own device, or to the loudspeaker again."""

    inserted: bool


class Recording(msgspec.Struct, frozen=True, array_like=True):
    """A text of which a person's voice is in a file of sound."""

    text: str
    lang: str
    file: str


class UseRecordings(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """From now on play these where their texts are said; those of before are forgotten."""

    recordings: tuple[Recording, ...]


class UseClips(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """From now on play the clips of the built pack in this folder; empty for none."""

    pack: str


class Quit(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    pass


class Ready(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The worker listens."""


class Started(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    turn: int
    id: str


class Word(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The word at characters `start` up to `end` of the shown text sounds now."""

    turn: int
    id: str
    start: int
    end: int


class Finished(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    turn: int
    id: str


class Idle(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Nothing of this turn is left to say."""

    turn: int


class Trouble(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something staff should know; `kind` is one of `kiosk.speech.events.FaultKind`."""

    kind: str
    message: str
    lang: str = ""


class Mended(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A trouble of this kind is over."""

    kind: str


Command = Say | Stop | Pause | SetRate | SetVolume | UseHeadphones | UseRecordings | UseClips | Quit
Report = Ready | Started | Word | Finished | Idle | Trouble | Mended

_encoder = msgspec.json.Encoder()
_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_reports: msgspec.json.Decoder[Report] = msgspec.json.Decoder(Report)


def line(message: Command | Report) -> bytes:
    """The message as one line, newline included."""
    return _encoder.encode(message) + b"\n"


def read_command(text: bytes) -> Command:
    """The command in a line. msgspec.MsgspecError when it is none."""
    return _commands.decode(text)


def read_report(text: bytes) -> Report:
    """The report in a line. msgspec.MsgspecError when it is none."""
    return _reports.decode(text)
