"""Whatever moment the power goes, no thanked answer is missing and nothing is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.power import replay
from tests.faults.recording import record

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20261122


def test_no_thanked_answer_is_lost_to_a_kill_or_a_power_cut(tmp_path: Path) -> None:
    operations = record("careful", tmp_path, "40", str(SEED))
    totals = replay(operations, SEED, cuts=2)
    assert totals.faults == []
    assert totals.kills > 200
    assert totals.cuts == 2 * totals.kills


@pytest.mark.expects_log("kiosk.store")
def test_the_cut_would_be_felt_where_the_store_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    operations = record("careless", tmp_path, "20", str(SEED))
    totals = replay(operations, SEED, cuts=2)
    assert any("was thanked for and is lost" in fault for fault in totals.faults)
