"""docs/central.md says what is so: every setting, every limit, every measure."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.central.config import SETTINGS, Limits
from sync.central.metrics.fleet import Fleet, exposed
from sync.central.metrics.measures import Measures
from sync.protocol.versions import BATCH_ITEMS, BLOB_BYTES

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "central.md").read_text(encoding="utf-8")
LIMITS = Limits()


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_is_explained(name: str):
    assert f"| `{name}` |" in PAGE


@pytest.mark.parametrize(
    "told",
    [
        f"body on the wire | {LIMITS.body_bytes >> 20} MiB",
        f"body after decompression | {LIMITS.unpacked_bytes >> 20} MiB",
        f"message (heartbeat, enrolment) | {LIMITS.message_bytes >> 10} KiB",
        f"items in a batch | {BATCH_ITEMS} |",
        f"drawing or recording | {BLOB_BYTES >> 20} MiB",
        f"time for a body to arrive | {LIMITS.body_seconds:.0f} s",
        f"requests of a device | {LIMITS.device_per_s:.0f} a second, {LIMITS.device_burst} at once",
        f"of an address | {LIMITS.address_per_s:.0f} a second, {LIMITS.address_burst} at once",
        f"open connections | {LIMITS.connections} |",
    ],
)
def test_limits_are_those_of_the_program(told: str):
    assert told in PAGE


def test_measures_on_the_page_are_those_that_are_exposed():
    numbers = dict.fromkeys(Fleet.__struct_fields__, 0) | {"last_heard": None}
    measures = Measures()
    measures.answered("health", 200, 0.1)
    text = (measures.exposed() + exposed(Fleet(**numbers))).decode()
    told = {word.strip("`,|") for word in PAGE.split() if word.startswith("`diwan_")}
    exposed_names = {line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")}
    assert told
    assert told <= exposed_names
