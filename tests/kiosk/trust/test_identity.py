from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.trust import mint, new_stream, parse_reference

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_id_is_a_uuid_of_version_seven_that_sorts_by_time() -> None:
    earlier, later = mint(NOON).id, mint(NOON + timedelta(milliseconds=1)).id
    parsed = uuid.UUID(earlier)
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert str(parsed) == earlier
    assert earlier < later


def test_id_is_made_with_a_clock_before_1970() -> None:
    assert uuid.UUID(mint(datetime(1969, 1, 1, tzinfo=UTC)).id).version == 7


def test_what_is_minted_is_never_the_same_twice() -> None:
    minted = [mint(NOON) for _ in range(500)]
    streams = {new_stream() for _ in range(500)}
    assert len({m.id for m in minted} | {m.salt for m in minted} | streams) == 1500
    assert all(len(m.salt) == 32 for m in minted)
    assert len({parse_reference(m.reference.grouped).text for m in minted}) == 500


@pytest.mark.parametrize(("start", "end"), [(0, 10), (10, 26), (26, 38)])
def test_id_reference_and_salt_share_no_randomness(
    monkeypatch: pytest.MonkeyPatch, start: int, end: int
) -> None:
    monkeypatch.setattr("os.urandom", bytes)
    nothing = mint(NOON)
    drawn = bytes(0xFF if start <= n < end else 0 for n in range(38))
    monkeypatch.setattr("os.urandom", lambda _: drawn)
    changed = [a != b for a, b in zip(mint(NOON), nothing, strict=True)]
    assert changed.count(True) == 1
