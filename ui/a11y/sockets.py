"""Finds the headphone socket of a machine: among its input devices, else at its sound cards.

Desktop boards report their socket as an input device with a switch; many kiosk boards have only the
control of the sound card, which ALSA calls "Headphone Jack" and which has to be asked.
"""

from __future__ import annotations

import os
import re
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

DEVICES: Final = Path("/proc/bus/input/devices")
CARDS: Final = Path("/dev/snd")
SW_HEADPHONE_INSERT: Final = 0x02
NAMES: Final = ("Headphone Jack", "Front Headphone Jack", "Headset Jack", "Headphone Mic Jack")
_READ: Final = 0xC4C85512  # SNDRV_CTL_IOCTL_ELEM_READ on machines of 64 bits
_ID: Final = struct.Struct("=IiII44sI")  # numid, interface, device, subdevice, name, index
_VALUE_AT: Final = 72
_VALUE_BYTES: Final = 1224


def input_device(listing: str) -> str:
    """The file of the first input device that tells of headphones in /proc/bus/input/devices;
    empty when none does.
    """
    for block in listing.split("\n\n"):
        switches = re.search(r"^B: SW=([0-9a-f ]+)$", block, re.MULTILINE)
        handler = re.search(r"^H: Handlers=.*\b(event\d+)\b", block, re.MULTILINE)
        if switches and handler and _has(switches[1]):
            return f"/dev/input/{handler[1]}"
    return ""


def _has(words: str) -> bool:
    """Whether the bit of the headphones is set; the kernel writes the lowest word last."""
    return bool(int(words.rsplit(maxsplit=1)[-1], 16) & (1 << SW_HEADPHONE_INSERT))


def asked_of_card(control: int, ask: Callable[[int, int, bytearray], object]) -> bool | None:
    """Whether headphones are in, asked of an open control of a sound card with `ask` (ioctl); None
    where the card does not know.
    """
    for name in NAMES:
        element = bytearray(_VALUE_BYTES)
        _ID.pack_into(element, 0, 0, 0, 0, 0, name.encode(), 0)
        try:
            ask(control, _READ, element)
        except OSError:
            continue
        return bool(struct.unpack_from("=q", element, _VALUE_AT)[0])
    return None


class CardSocket:
    """The socket of one sound card, by the file of its control. OSError when it cannot be opened."""

    def __init__(self, control: Path) -> None:
        self.name = str(control)
        self._file = os.open(control, os.O_RDONLY | os.O_NONBLOCK)

    def inserted(self) -> bool | None:
        """None where the card does not know."""
        import fcntl  # Linux alone has it, and this control

        return asked_of_card(self._file, fcntl.ioctl)

    def close(self) -> None:
        os.close(self._file)


def card_controls(folder: Path = CARDS) -> list[Path]:
    return sorted(folder.glob("controlC*"))
