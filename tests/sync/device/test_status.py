"""What people are told of sync, whether or not the process runs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from kiosk.store.sync_state import SyncLedger, Watermark
from sync.commands.sync import command
from sync.device import notes
from sync.device.identity import Identity, save_identity
from sync.device.status import read_status
from tests.support.keys import secret_of
from tests.support.kiosk_folder import KioskFolder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskFolder]:
    """Three answers, one of them at central, none in its backup."""
    with KioskFolder(tmp_path) as folder:
        for _ in range(3):
            folder.submit()
        identity = Identity(
            central_url="https://central.example", device_id="d7", key=secret_of("me").hex()
        )
        save_identity(tmp_path, identity)
        note(folder)
        yield folder


def note(kiosk: KioskFolder, **facts: str) -> None:
    ledger = SyncLedger.open(kiosk.folder)
    ledger.mark(kiosk.store.status().stream, Watermark(accepted=1, safe=0))
    ledger.note(**facts)
    ledger.close()


def words(kiosk: KioskFolder) -> str:
    done = CliRunner().invoke(command, ["status", "--data", str(kiosk.folder)])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_backlog_is_told_with_the_moment_it_began(kiosk: KioskFolder):
    status = read_status(kiosk.folder)
    assert (status.backlog, status.accepted, status.safe) == (2, 1, 0)
    assert status.oldest_unsynced is not None
    (stream,) = status.streams
    assert stream.oldest_unsynced == status.oldest_unsynced
    assert "Waiting to be sent: 2, the oldest since 20" in words(kiosk)
    assert "Received by central: 1, of them in its backup: 0" in words(kiosk)


def test_nothing_that_waits_has_no_oldest(kiosk: KioskFolder):
    ledger = SyncLedger.open(kiosk.folder)
    ledger.mark(kiosk.store.status().stream, Watermark(accepted=3, safe=3))
    ledger.close()
    status = read_status(kiosk.folder)
    assert (status.backlog, status.oldest_unsynced) == (0, None)
    assert "Waiting to be sent: 0\n" in words(kiosk)


@pytest.mark.parametrize(
    ("ahead", "told"),
    [("90", "0:01:30 behind central's"), ("-86400", "1 day, 0:00:00 ahead of central's")],
)
def test_difference_of_the_clocks_is_told(kiosk: KioskFolder, ahead: str, told: str):
    note(kiosk, **{notes.CLOCK_AHEAD: ahead})
    assert told in words(kiosk)
    assert read_status(kiosk.folder).clock_ahead_s == float(ahead)


@pytest.mark.parametrize("ahead", ["2", "", "nonsense"])
def test_clocks_that_agree_are_not_worth_a_word(kiosk: KioskFolder, ahead: str):
    note(kiosk, **{notes.CLOCK_AHEAD: ahead})
    assert "Clock" not in words(kiosk)


def test_last_error_comes_with_what_helps(kiosk: KioskFolder):
    note(kiosk, **{notes.LAST_ERROR: "This device was revoked", notes.ERROR_CODE: "revoked"})
    assert "Last error: This device was revoked\n  If it is yours and in place" in words(kiosk)
    note(kiosk, **{notes.LAST_ERROR: "central cannot be reached", notes.ERROR_CODE: "unreachable"})
    assert read_status(kiosk.folder).advice == ""


def test_key_change_that_was_begun_is_told(kiosk: KioskFolder):
    assert "rotate-key" not in words(kiosk)
    save_identity(
        kiosk.folder,
        Identity(
            central_url="https://central.example",
            device_id="d7",
            key=secret_of("me").hex(),
            next_key=secret_of("next").hex(),
        ),
    )
    assert "rotate-key" in words(kiosk)


def test_status_for_programs_holds_all_of_it_and_no_key(kiosk: KioskFolder):
    done = CliRunner().invoke(command, ["status", "--data", str(kiosk.folder), "--json"])
    told = json.loads(done.stdout)
    assert {"backlog", "oldest_unsynced", "accepted", "safe", "clock_ahead_s", "content",
            "last_error", "error_code", "advice", "asks_staff", "streams"} <= set(told)  # fmt: skip
    moment = datetime.fromisoformat(told["oldest_unsynced"])
    assert abs(moment - datetime(2026, 11, 22, tzinfo=UTC)) < timedelta(days=400)
    assert secret_of("me").hex() not in done.stdout
