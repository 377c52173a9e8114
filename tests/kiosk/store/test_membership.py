"""Whether a reference number stands for taking part: from the feed, from here, and after leaving."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from kiosk.cases.membership import MEMBER, Membership, encode_membership
from kiosk.store import Draft, Store
from kiosk.store.membership import membership
from kiosk.store.sync_state import SyncLedger
from kiosk.store.told import told_status
from kiosk.trust.reference import new_reference
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store import Receipt

HASH = "a" * 64


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path, ManualClock())
    yield opened
    opened.close()


def joined(store: Store) -> Receipt:
    return store.submit(Draft(form_id="take-part", purpose="panel", answers={"/topics": "access"}))


def left(store: Store, case: str) -> None:
    id_ = str(uuid.uuid4())
    fields = {"id": id_, "case": case, "kind": "withdrawn", "at": "2026-11-23T08:00:00+00:00"}
    store.submit(Draft(kind="case-event", answers=fields, instance_id=id_))


def told(folder: Path, body: Membership) -> None:
    ledger = SyncLedger.open(folder)
    ledger.take_feed([(MEMBER, HASH, 7, encode_membership(body))], 7)
    ledger.close()


def test_who_joined_here_is_known_here_at_once(store: Store, tmp_path: Path):
    reference = joined(store).reference
    found = membership(tmp_path, reference.hashed)
    assert found is not None
    assert (found.left, found.since is not None) == (False, True)
    status = told_status(tmp_path, reference)
    assert status is not None
    assert status.state == "member"


def test_a_comment_is_no_membership(store: Store, tmp_path: Path):
    reference = store.submit(Draft(form_id="visit", answers={"/csat": 4})).reference
    assert membership(tmp_path, reference.hashed) is None
    assert membership(tmp_path, new_reference().hashed) is None


def test_who_left_here_has_left_before_central_hears_of_it(store: Store, tmp_path: Path):
    reference = joined(store).reference
    left(store, reference.hashed)
    status = told_status(tmp_path, reference)
    assert status is not None
    assert (status.state, status.since) == ("left", None)


def test_what_central_tells_is_known_at_every_kiosk(store: Store, tmp_path: Path):
    told(tmp_path, Membership())
    assert membership(tmp_path, HASH) == Membership()
    left(store, HASH)
    assert membership(tmp_path, HASH) == Membership(left=True)


def test_a_number_taken_back_before_it_is_known_what_it_stands_for_tells_nothing(tmp_path: Path):
    told(tmp_path, Membership(left=True, unknown=True))
    assert membership(tmp_path, HASH) is None


def test_a_device_without_anything_knows_nothing(tmp_path: Path):
    assert membership(tmp_path / "none", HASH) is None
