from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from kiosk.trust import new_id, new_salt, new_stream

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_id_is_a_uuid_of_version_seven_that_sorts_by_time() -> None:
    earlier, later = new_id(NOON), new_id(NOON + timedelta(milliseconds=1))
    parsed = uuid.UUID(earlier)
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert earlier < later


def test_id_is_made_with_a_clock_before_1970() -> None:
    assert uuid.UUID(new_id(datetime(1969, 1, 1, tzinfo=UTC))).version == 7


def test_streams_and_salts_are_never_the_same_twice() -> None:
    assert len({new_stream() for _ in range(100)} | {new_salt() for _ in range(100)}) == 200
