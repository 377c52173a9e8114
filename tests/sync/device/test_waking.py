"""The process wakes for news, and dies with its parent."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sync.device.waking import Wake, Waker, ask_to_wake

if TYPE_CHECKING:
    import pytest


def test_line_on_the_input_wakes_at_once(tmp_path: Path):
    read, write = os.pipe()
    waker = Waker(tmp_path, lambda: False)
    assert waker.follow_parent(read)
    threading.Timer(0.1, os.write, (write, b"\n")).start()
    assert waker.wait(200) is Wake.NEWS


def test_end_of_the_input_is_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sync.device.waking.os._exit", lambda _status: None)
    monkeypatch.setattr("sync.device.waking._GRACE_S", 0)
    read, write = os.pipe()
    waker = Waker(tmp_path, lambda: False)
    waker.follow_parent(read)
    os.close(write)
    assert waker.wait(30) is Wake.END


def test_service_manager_without_a_pipe_does_not_end_it(tmp_path: Path):
    with Path(os.devnull).open() as nothing:
        assert not Waker(tmp_path, lambda: False).follow_parent(nothing.fileno())


def test_new_entry_and_a_persons_wish_wake_within_a_second(tmp_path: Path):
    waker = Waker(tmp_path, lambda: True)
    assert waker.wait(30) is Wake.NEWS
    waker = Waker(tmp_path, lambda: False)
    ask_to_wake(tmp_path)
    assert waker.wait(30) is Wake.ASKED
    assert waker.wait(0.01) is Wake.TIME
