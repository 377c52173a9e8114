"""The cable is out, central is away, the kiosk dies: every thanked answer arrives, once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.trust import parse_reference
from sync.device.enrolment import enrol_device
from sync.device.once import sync_once
from sync.device.status import read_status
from sync.device.transport import HttpCentral
from tests.support.cable import Cable
from tests.support.central import RunningCentral
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage

ROOT = Path(__file__).resolve().parents[2]


def enrol(data: Path, url: str, code: str) -> None:
    data.mkdir(parents=True, exist_ok=True)
    enrol_device(data, central_url=url, code=code, connect=HttpCentral)


def vote(kiosk: AttractPage, lang: str) -> str:
    """One visit; the reference number as it stands on the screen."""
    thanks = kiosk.choose(lang).brief().choose("keep").to_review().send()
    shown = thanks.reference
    thanks.done()
    return parse_reference(shown).hashed


def received(central: RunningCentral) -> list[str]:
    return [answer["reference_hash"] for answer in central.answers()]


def test_answers_given_while_the_cable_was_out_arrive_once_when_it_is_back(
    central: RunningCentral, open_kiosk: Callable[..., AttractPage], tmp_path: Path
) -> None:
    with Cable(central.port) as cable:
        enrol(tmp_path, cable.url, central.enrol_code())
        kiosk = open_kiosk(tmp_path, sync=True)
        first = vote(kiosk, "ar")
        kiosk.k.wait_for(lambda: first in received(central), 30)
        cable.pull()
        offline = [vote(kiosk, "he"), vote(kiosk, "en")]
        wait_until(lambda: read_status(tmp_path).last_error, 30)
        assert not set(offline) & set(received(central))
        cable.put_back()
        wake = kiosk.k.kiosk.sync.wake
        wait_until(lambda: wake() or set(offline) <= set(received(central)), 40)
        mine = [r for r in received(central) if r in {first, *offline}]
        assert mine == [first, *offline]


def test_answer_survives_central_starting_anew_in_the_middle(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path
) -> None:
    with RunningCentral(tmp_path / "central") as central:
        data = tmp_path / "kiosk"
        enrol(data, central.url, central.enrol_code())
        kiosk = open_kiosk(data, sync=True)
        given = [vote(kiosk, "ar")]
        central.kill()
        given.append(vote(kiosk, "ar"))
        central.start()
        wake = kiosk.k.kiosk.sync.wake
        wait_until(lambda: wake() or len(received(central)) == len(given), 40)
        assert received(central) == given


def test_kill_between_thank_you_and_sync_loses_nothing(
    central: RunningCentral, tmp_path: Path
) -> None:
    enrol(tmp_path, central.url, central.enrol_code())
    visitor = subprocess.Popen(
        [sys.executable, "-m", "tests.support.visitor_process", str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert visitor.stdout is not None
    thanked = parse_reference(visitor.stdout.readline().strip()).hashed
    os.kill(visitor.pid, signal.SIGKILL)
    visitor.communicate()
    assert thanked not in received(central)
    sync_once(tmp_path)
    assert received(central).count(thanked) == 1
