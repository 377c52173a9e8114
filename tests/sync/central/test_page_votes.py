"""Votes on pages at central: counted once, apart from answers, and never by whom."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.content.fingerprint import TextMark
from kiosk.envelope import encode_envelope
from kiosk.store.page_vote import PageVote, new_vote
from sync.central.ingest.reading import columns_of
from sync.central.rollup.counting import Counted, counters_of
from tests.support.page_votes import vote_envelope

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MARK = TextMark(page="passport", step="pay", language="ar", digest="ABCDEF0123456789")


def turns(*helped: bool) -> list[Counted]:
    """One visitor who changes their mind."""
    number = new_vote()
    votes = [
        PageVote(vote=number, turn=turn, mark=MARK, helped=each)
        for turn, each in enumerate(helped, 1)
    ]
    return [
        Counted(NOON, "hall", "page-feedback", envelope.form, encode_envelope(envelope))
        for envelope in (vote_envelope(vote, NOON) for vote in votes)
    ]


def test_visitor_who_changes_their_mind_is_counted_once_and_the_change_apart() -> None:
    counted = counters_of([*turns(True), *turns(True, False, True)])
    by_form = {key.form: n for key, n in counted.items() if not key.question}
    assert by_form == {"page": 2, "page-again": 2}
    first = {(k.question, k.value): n for k, n in counted.items() if k.form == "page"}
    assert first["helped", "true"] == 2


def test_no_counter_tells_one_vote_from_another() -> None:
    for _ in range(40):  # numbers are random: some begin with a letter
        counted = counters_of(turns(False))
        assert not {key.question for key in counted} & {"vote", "digest"}


def test_vote_is_readable_at_central_and_no_answer() -> None:
    (vote,) = turns(True)
    assert vote.envelope
    values, files, reason = columns_of(vote.envelope)
    assert (values.kind, values.readable, files, reason) == ("page-feedback", True, {}, "")


def test_what_a_central_does_not_know_yet_is_kept_and_said_to_be_unreadable() -> None:
    (vote,) = turns(True)
    newer = vote.envelope.replace(b'"page-feedback"', b'"page-poem"')
    assert newer != vote.envelope
    values, _files, reason = columns_of(newer)
    assert (values.readable, values.envelope) == (False, newer)
    assert "page-poem" in reason
