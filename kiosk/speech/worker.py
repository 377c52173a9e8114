"""The speech process: `python -m kiosk.speech.worker`, commands in by lines, reports out by lines.

A process of its own, because a speech engine is foreign code that may hang or crash: the kiosk
kills it at any moment and starts another. Everything that blocks has its own thread here; losing
the pipe to the kiosk ends the process.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, Final

import msgspec

from kiosk.clock import SystemClock
from kiosk.speech import messages
from kiosk.speech.device import NULL_DEVICE, Device
from kiosk.speech.engine import EspeakSynthesizer
from kiosk.speech.lexicon import Pronunciation
from kiosk.speech.outlet import LINGER_SECONDS, Outlet
from kiosk.speech.player import Player
from kiosk.speech.recital import Recital

_PATIENCE_SECONDS: Final = 15.0


def main(arguments: list[str]) -> None:
    """Arguments: the folder of assets, the name of the sound device ("" default, "null" none), the
    name of the headphones' own device ("" or nothing where there is none).
    """
    assets, device_name, headphone_device = Path(arguments[0]), arguments[1], (*arguments, "")[2]
    reports = _own_standard_output()
    outbox: SimpleQueue[messages.Report] = SimpleQueue()
    player = Player(outbox.put)
    pronounce = Pronunciation(assets / "lexicons")
    separate = bool(headphone_device)
    recital = Recital(player, outbox.put, EspeakSynthesizer, pronounce, separate=separate)
    silent = device_name == NULL_DEVICE

    def open_device(is_silent: bool, headphones: bool) -> Device:  # noqa: FBT001  # the outlet's own
        fill = partial(player.fill, headphones=headphones)
        name = headphone_device if headphones else device_name
        return Device(fill, name=name, silent=is_silent)

    outlet = Outlet(open_device, outbox.put, SystemClock(), silent=silent)
    threading.Thread(target=_write, args=(outbox, reports), daemon=True).start()
    threading.Thread(target=_obey, args=(recital, sys.stdin.buffer), daemon=True).start()
    outbox.put(messages.Ready())
    recital.open_voice()
    outlet.prepare()
    threading.Thread(target=pronounce.prepare, daemon=True).start()
    _perform(recital, player, outlet)


def _perform(recital: Recital, player: Player, outlet: Outlet) -> None:
    """Render and run the device, for ever. Sleeps without waking while the kiosk is silent."""
    while True:
        recital.wait(LINGER_SECONDS if outlet.running else None)
        while _render(recital):
            outlet.serve(sounding=player.sounding, headphones=player.headphones)
        outlet.serve(sounding=player.sounding, headphones=player.headphones)


def _render(recital: Recital) -> bool:
    """Render one utterance; an engine that hangs ends the process, and the kiosk starts another."""
    faulthandler.dump_traceback_later(_PATIENCE_SECONDS, exit=True)
    try:
        return recital.render_next()
    finally:
        faulthandler.cancel_dump_traceback_later()


def _own_standard_output() -> BinaryIO:
    """Keep the pipe for reports alone: libraries print, and nobody should read that."""
    pipe = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(pipe, "wb", buffering=0)


def _write(outbox: SimpleQueue[messages.Report], pipe: BinaryIO) -> None:
    try:
        while True:
            pipe.write(messages.line(outbox.get()))
    except OSError:
        os._exit(0)  # the kiosk is gone


def _obey(recital: Recital, pipe: BinaryIO) -> None:
    for text in pipe:
        try:
            command = messages.read_command(text)
        except msgspec.MsgspecError:
            continue
        recital.obey(command)
        if isinstance(command, messages.Quit):
            break
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
