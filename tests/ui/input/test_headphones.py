"""Sockets of headphones, as machines report them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from kiosk.settings.table import SpeechSettings
from tests.support.kiosk_window import KioskWindow, application
from ui.a11y import headphones
from ui.a11y.headphones import (
    EV_SW,
    EVENT,
    SW_HEADPHONE_INSERT,
    FileJack,
    InputJack,
    JackError,
    open_jack,
)
from ui.a11y.sockets import asked_of_card, input_device

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def parent() -> Iterator[QObject]:
    application()
    parent = QObject()
    yield parent
    parent.deleteLater()


def event(code: int, value: int, kind: int = EV_SW) -> bytes:
    return EVENT.pack(1, 2, kind, code, value)


def test_input_device_tells_of_every_change(tmp_path: Path, parent: QObject) -> None:
    pipe = tmp_path / "event5"
    os.mkfifo(pipe)
    keeper = os.open(pipe, os.O_RDWR)  # so that it opens without a writer, and stays open
    heard: list[bool] = []
    jack = open_jack(f"evdev:{pipe}", parent)
    assert isinstance(jack, InputJack)
    jack.watch(heard.append)
    assert heard == [False]
    os.write(keeper, event(SW_HEADPHONE_INSERT, 1) + event(0, 0, kind=0))
    spin_until(lambda: len(heard) > 1)
    os.write(keeper, event(SW_HEADPHONE_INSERT, 0) + event(3, 1) + event(SW_HEADPHONE_INSERT, 1))
    spin_until(lambda: len(heard) > 3)
    assert heard == [False, True, False, True]
    jack.close()
    os.close(keeper)


@pytest.mark.expects_log("ui.a11y.headphones")
def test_device_that_goes_away_counts_as_pulled_out(tmp_path: Path, parent: QObject) -> None:
    file = tmp_path / "event5"
    file.write_bytes(event(SW_HEADPHONE_INSERT, 1))
    heard: list[bool] = []
    jack = InputJack(str(file), parent)
    jack.watch(heard.append)
    jack._read()
    jack._read()
    assert heard[-2:] == [True, False]
    jack.close()


def test_file_is_looked_at(tmp_path: Path, parent: QObject) -> None:
    file = tmp_path / "value"
    file.write_text("0\n")
    heard: list[bool] = []
    jack = FileJack(file, parent)
    jack.watch(heard.append)
    file.write_text("1\n")
    jack.look()
    jack.look()
    file.write_text("")  # between two writes
    jack.look()
    file.write_text("0\n")
    jack.look()
    assert heard == [False, True, False]
    jack.close()


@pytest.mark.parametrize("setting", ["evdev:/nowhere/event5", "file:/nowhere/value"])
def test_source_that_is_not_there_is_told(parent: QObject, setting: str) -> None:
    with pytest.raises(JackError, match="nowhere"):
        open_jack(setting, parent)


LISTING = """I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event0
B: EV=21
B: SW=1

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Mic"
H: Handlers=event9
B: EV=21
B: SW=10

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=kbd event12
B: EV=21
B: SW=4
"""


def test_socket_is_found_among_the_input_devices() -> None:
    assert input_device(LISTING) == "/dev/input/event12"
    assert input_device(LISTING.replace("SW=4", "SW=100000000 14")) == "/dev/input/event12"
    assert input_device(LISTING.partition("I: Bus=0000")[0]) == ""


def test_sound_card_is_asked_for_its_socket_by_name() -> None:
    asked: list[str] = []

    def ask(_control: int, _request: int, element: bytearray) -> None:
        name = bytes(element[16:60]).rstrip(b"\0").decode()
        asked.append(name)
        if name != "Headset Jack":
            raise OSError("no such element")
        element[72] = 1

    assert asked_of_card(3, ask) is True
    assert asked == ["Headphone Jack", "Front Headphone Jack", "Headset Jack"]

    def mute(_control: int, _request: int, _element: bytearray) -> None:
        raise OSError("no such element")

    assert asked_of_card(3, mute) is None


def test_machine_without_a_socket_says_so(
    parent: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headphones, "DEVICES", tmp_path / "devices")
    monkeypatch.setattr(headphones, "card_controls", lambda: [tmp_path / "controlC0"])
    with pytest.raises(JackError, match="teach"):
        open_jack("auto", parent)
    (tmp_path / "devices").write_text(LISTING)
    with pytest.raises(JackError, match="event12"):
        open_jack("auto", parent)


def test_no_setting_is_no_socket(parent: QObject) -> None:
    assert open_jack(None, parent) is None


@pytest.mark.expects_log("ui.a11y.access")
def test_socket_that_cannot_be_watched_is_a_fault_for_staff_and_not_for_visitors(
    tmp_path: Path,
) -> None:
    window = KioskWindow(tmp_path, speech=SpeechSettings(jack="file:/nowhere/value"))
    try:
        row = window.kiosk.access.health()
        assert not row["good"]
        assert "/nowhere/value" in row["value"]
    finally:
        window.close()


@pytest.mark.row(4)
def test_file_of_the_settings_starts_the_voice(tmp_path: Path) -> None:
    file = tmp_path / "value"
    file.write_text("0")
    window = KioskWindow(tmp_path / "kiosk", speech=SpeechSettings(jack=f"file:{file}"))
    try:
        assert not window.kiosk.narration.on
        file.write_text("1")
        window.wait_for(lambda: window.kiosk.narration.on)
        file.write_text("0")
        window.wait_for(lambda: not window.kiosk.narration.on)
    finally:
        window.close()


def spin_until(happened) -> None:
    app = application()
    for _ in range(400):
        app.processEvents()
        if happened():
            return
    raise AssertionError("it did not happen")
