from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from kiosk.store import StoreInUse
from kiosk.store.lock import holder
from tests.kiosk.store.child import a_child
from tests.support.answers import a_draft, a_store

if TYPE_CHECKING:
    from pathlib import Path


def test_second_kiosk_is_told_who_has_the_folder(tmp_path: Path) -> None:
    with a_child(tmp_path, "hold") as child:
        child.line()
        with pytest.raises(StoreInUse) as refused:
            a_store(tmp_path)
        assert refused.value.pid == child.pid
        assert f"in use by process {child.pid}" in str(refused.value)
        assert holder(tmp_path) == child.pid


def test_second_kiosk_in_the_same_process_is_refused_too(tmp_path: Path) -> None:
    with a_store(tmp_path), pytest.raises(StoreInUse, match=str(os.getpid())):
        a_store(tmp_path)


def test_folder_of_a_killed_kiosk_is_free_at_once(tmp_path: Path) -> None:
    with a_child(tmp_path, "hold") as child:
        child.line()
        child.kill(signal.SIGKILL)
    with a_store(tmp_path) as store:
        assert store.submit(a_draft()).seq == 1
    assert holder(tmp_path) == 0


def test_nobody_holds_a_folder_that_was_never_used(tmp_path: Path) -> None:
    assert holder(tmp_path) == 0
