"""The device runs while there is sound, sleeps after, and its absence is told and mended."""

from __future__ import annotations

import pytest

from kiosk.speech import messages
from kiosk.speech.outlet import LINGER_SECONDS, Outlet
from tests.support.clock import ManualClock


class Box:
    """A playback device that can be pulled out."""

    def __init__(self, silent: bool, headphones: bool) -> None:
        self.silent = silent
        self.headphones = headphones
        self.running = False
        self.alive = True
        self.closed = False

    def start(self) -> None:
        if not self.alive:
            raise OSError("pulled out")
        self.running = True

    def stop(self) -> None:
        self.running = False

    def close(self) -> None:
        self.running = False
        self.closed = True


class Hall:
    def __init__(self, *, plugged: bool = True, silent: bool = False) -> None:
        self.plugged = plugged
        self.opened: list[Box] = []
        self.told: list[messages.Report] = []
        self.clock = ManualClock()
        self.outlet = Outlet(self._open, self.told.append, self.clock, silent=silent)

    def _open(self, silent: bool, headphones: bool) -> Box:
        assert all(box.closed or box.headphones == headphones for box in self.opened)
        if not silent and not self.plugged:
            raise OSError("no device")
        self.opened.append(Box(silent, headphones))
        return self.opened[-1]


def test_device_sleeps_some_time_after_the_last_sound():
    hall = Hall()
    hall.outlet.serve(sounding=True)
    hall.outlet.serve(sounding=False)
    assert hall.outlet.running
    hall.clock.advance(LINGER_SECONDS)
    hall.outlet.serve(sounding=False)
    assert not hall.outlet.running
    hall.outlet.serve(sounding=True)
    assert hall.outlet.running
    assert len(hall.opened) == 1


def test_missing_device_is_told_once_before_the_first_words():
    hall = Hall(plugged=False)
    hall.outlet.prepare()
    hall.outlet.serve(sounding=True)
    assert [report.kind for report in hall.told] == ["no-audio-device"]
    assert hall.opened[-1].silent
    assert hall.outlet.running


def test_device_plugged_in_later_is_taken_up():
    hall = Hall(plugged=False)
    hall.outlet.prepare()
    hall.plugged = True
    hall.clock.advance(60)
    hall.outlet.serve(sounding=True)
    assert not hall.opened[-1].silent
    assert isinstance(hall.told[-1], messages.Mended)


@pytest.mark.parametrize("asleep", [True, False])
def test_device_pulled_out_goes_on_in_silence(asleep: bool):
    hall = Hall()
    hall.outlet.serve(sounding=True)
    box = hall.opened[0]
    if asleep:
        box.stop()
    box.alive = hall.plugged = False
    hall.clock.advance(60)
    hall.outlet.serve(sounding=True)
    assert hall.outlet.running
    assert hall.opened[-1].silent
    assert hall.told[-1].kind == "no-audio-device"


def test_kiosk_silent_on_purpose_is_no_fault():
    hall = Hall(plugged=False, silent=True)
    hall.outlet.serve(sounding=True)
    assert hall.outlet.running
    assert not hall.told


def test_what_is_for_the_headphones_closes_the_loudspeaker_and_opens_theirs():
    hall = Hall()
    hall.outlet.serve(sounding=True, headphones=False)
    hall.outlet.serve(sounding=True, headphones=True)
    loudspeaker, headphones = hall.opened
    assert loudspeaker.closed
    assert headphones.headphones
    assert headphones.running
    hall.outlet.serve(sounding=False, headphones=None)
    hall.outlet.serve(sounding=True, headphones=True)
    assert len(hall.opened) == 2


def test_headphones_that_cannot_be_opened_never_fall_back_to_the_loudspeaker():
    hall = Hall()
    hall.outlet.serve(sounding=True, headphones=False)
    hall.plugged = False
    hall.outlet.serve(sounding=True, headphones=True)
    assert [report.kind for report in hall.told] == ["no-headphone-device"]
    assert hall.opened[-1].silent
    hall.plugged = True
    hall.outlet.serve(sounding=True, headphones=False)
    assert not hall.opened[-1].silent
    assert hall.told[1:] == []
    hall.outlet.serve(sounding=True, headphones=True)
    assert isinstance(hall.told[-1], messages.Mended)


def test_kiosk_without_a_loudspeaker_on_purpose_still_serves_headphones():
    hall = Hall(silent=True)
    hall.outlet.serve(sounding=True, headphones=False)
    assert hall.opened[-1].silent
    hall.outlet.serve(sounding=True, headphones=True)
    assert not hall.opened[-1].silent
