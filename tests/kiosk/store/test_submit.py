from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.envelope import decode_envelope
from kiosk.store import DraftRefusedError, OutboxReader, Receipt
from kiosk.store.draft import LARGEST_ENVELOPE
from kiosk.trust import GENESIS, entry_head, parse_reference
from tests.support.answers import (
    ARABIC_COMMENT,
    MORNING,
    a_complaint,
    a_draft,
    a_store,
    a_vote,
    an_abandoned_draft,
)
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path


def test_answer_is_there_after_the_store_is_opened_again(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        receipt = store.submit(a_complaint())
    with a_store(tmp_path) as store:
        (answer,) = store.answers()
    assert (answer.id, answer.seq, answer.stream) == (receipt.id, 1, receipt.stream)
    assert answer.envelope is not None
    assert answer.envelope.answers == {"/data/comment": ARABIC_COMMENT}
    assert answer.envelope.wants_reply is True
    assert answer.envelope.started == MORNING


def test_receipt_carries_the_reference_the_visitor_takes_away(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        receipt = store.submit(a_draft())
        (answer,) = store.answers()
    assert answer.envelope is not None
    assert answer.envelope.reference_hash == parse_reference(receipt.reference.grouped).hashed


def test_every_kind_of_draft_gets_the_next_number(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        receipts = [store.submit(d) for d in (a_draft(), a_vote(), an_abandoned_draft())]
        kinds = [answer.kind for answer in store.answers()]
    assert [receipt.seq for receipt in receipts] == [1, 2, 3]
    assert kinds == ["answer", "vote", "partial"]


def test_numbers_go_on_after_the_store_is_opened_again(tmp_path: Path) -> None:
    for expected in (1, 2, 3):
        with a_store(tmp_path) as store:
            assert store.submit(a_draft()).seq == expected


def test_form_submitted_twice_is_stored_once(tmp_path: Path) -> None:
    draft = a_draft(instance_id="uuid:8f0c7c3e")
    with a_store(tmp_path) as store:
        assert store.submit(draft) == store.submit(draft)
        assert store.status().count == 1


def test_head_covers_every_entry_as_the_protocol_says(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        stream = next(store.submit(a_draft()) for _ in range(5)).stream
        expected = store.status().head
    reader = OutboxReader.open(tmp_path)
    head = GENESIS
    for entry in reader.entries(stream, 0, 100):
        head = entry_head(head, stream, entry.seq, entry.envelope)
        assert head == entry.head
    reader.close()
    assert head.hex() == expected


def test_half_a_character_from_a_keyboard_does_not_cost_the_answer(tmp_path: Path) -> None:
    broken = {"/data/comment": "thanks \ud83d", "/data/list": ["\udc00", 1]}
    with a_store(tmp_path) as store:
        store.submit(a_draft(answers=broken))
        (answer,) = store.answers()
    assert answer.envelope is not None
    assert answer.envelope.answers["/data/comment"].startswith("thanks ")


@pytest.mark.parametrize(
    "draft",
    [a_draft(started=datetime(2026, 11, 22, 9)), a_draft(instance_xml="x" * LARGEST_ENVELOPE)],
    ids=["time without a zone", "too large"],
)
def test_draft_nobody_could_store_is_refused_and_takes_no_number(
    tmp_path: Path, draft: object
) -> None:
    with a_store(tmp_path) as store:
        with pytest.raises(DraftRefusedError):
            store.submit(draft)
        assert store.submit(a_draft()).seq == 1


def test_threads_that_submit_at_once_take_turns(tmp_path: Path) -> None:
    receipts: list[Receipt] = []
    with a_store(tmp_path) as store:

        def visitors() -> None:
            receipts.extend(store.submit(a_draft()) for _ in range(10))

        threads = [threading.Thread(target=visitors) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(receipt.seq for receipt in receipts) == list(range(1, 41))
        assert store.verify().faults == ()


def test_entry_keeps_what_central_needs_to_put_a_wrong_clock_right(tmp_path: Path) -> None:
    clock = ManualClock()
    with a_store(tmp_path, clock) as store:
        store.submit(a_draft(submitted=None))
        data = OutboxReader.open(tmp_path)
        entry = data.entries(store.status().stream, 0, 1)[0]
        data.close()
    envelope = decode_envelope(entry.envelope)
    assert (envelope.mono, envelope.submitted) == (clock.monotonic(), clock.now())
    assert envelope.boot


def test_answers_are_read_by_time_kind_and_form(tmp_path: Path) -> None:
    from kiosk.store.records import Wanted

    clock = ManualClock()
    with a_store(tmp_path, clock) as store:
        store.submit(a_draft())
        clock.advance(3600)
        store.submit(a_vote())
        later = clock.now() - timedelta(minutes=1)

        def seqs(wanted: Wanted) -> list[int]:
            return [answer.seq for answer in store.answers(wanted)]

        assert seqs(Wanted(since=later)) == [2]
        assert seqs(Wanted(kinds=("answer", "partial"))) == [1]
        assert seqs(Wanted(form="poll-opening-hours")) == [2]


def test_reading_many_answers_goes_page_by_page(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        for _ in range(405):
            store.submit(a_vote())
        assert [answer.seq for answer in store.answers()] == list(range(1, 406))
