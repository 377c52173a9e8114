"""A vote on a page as it is stored: what it says, what is sealed, and what it does not tell."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.content.fingerprint import TextMark
from kiosk.envelope import Envelope, decode_envelope
from kiosk.store import CannotSeal, OutboxReader, Store
from kiosk.store.page_vote import LONGEST_TEXT, NotAPageVote, PageVote, draft_of, new_vote, vote_in
from kiosk.trust.sealing import RECIPIENTS_FILE, open_sealed
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
MARK = TextMark(page="passport", step="pay", language="ar-simple", digest="0123456789ABCDEF")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    give_recipients(tmp_path)
    with Store.open(tmp_path, ManualClock(NOW)) as opened:
        yield opened


def a_vote(**fields: object) -> PageVote:
    return PageVote(**({"vote": new_vote(), "turn": 1, "mark": MARK, "helped": False} | fields))


def stored(store: Store, folder: Path, vote: PageVote) -> Envelope:
    store.submit(draft_of(vote, now=NOW, pack_version="7"))
    reader = OutboxReader.open(folder)
    entry = reader.entries(reader.streams()[0].stream, 0, 100)[-1]
    reader.close()
    return decode_envelope(entry.envelope)


def test_vote_is_read_as_it_was_written(store: Store, tmp_path: Path) -> None:
    vote = a_vote(reason="hard", text="Which lift?")
    envelope = stored(store, tmp_path, vote)
    opened = vote_in(envelope, lambda data: open_sealed(data, [secret_of("escrow")]))
    assert opened == vote
    assert vote_in(envelope) == msgspec.structs.replace(vote, text="")
    assert (envelope.lang, envelope.pack_version) == ("ar", "7")


def test_words_are_sealed_and_the_rest_is_open(store: Store, tmp_path: Path) -> None:
    envelope = stored(store, tmp_path, a_vote(text="Which lift?"))
    assert envelope.sealed
    assert "text" not in envelope.answers
    assert envelope.answers["helped"] is False
    assert not stored(store, tmp_path, a_vote()).sealed


def test_words_without_anybody_to_seal_to_are_refused_and_a_bare_vote_is_kept(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / RECIPIENTS_FILE).unlink()
    with pytest.raises(CannotSeal):
        store.submit(draft_of(a_vote(text="Which lift?"), now=NOW, pack_version="7"))
    assert stored(store, tmp_path, a_vote()).kind == "page-feedback"


def test_same_turn_twice_is_stored_once(store: Store) -> None:
    draft = draft_of(a_vote(), now=NOW, pack_version="7")
    assert store.submit(draft) == store.submit(draft)


def test_words_without_end_are_cut_to_the_limit_of_the_page() -> None:
    draft = draft_of(a_vote(text="a" * 5000), now=NOW, pack_version="7")
    assert len(draft.answers["text"]) == LONGEST_TEXT


def test_yes_has_no_reason() -> None:
    draft = draft_of(a_vote(helped=True, reason="hard"), now=NOW, pack_version="7")
    envelope = Envelope(id="1", kind="page-feedback", salt="00", lang="ar", answers=draft.answers)
    assert vote_in(envelope).reason == ""


@pytest.mark.parametrize(
    "change",
    [
        {"turn": 0}, {"turn": "1"}, {"vote": ""}, {"vote": "A" * 65}, {"page": ""}, {"page": None},
        {"helped": "yes"}, {"digest": 5}, {"step": ["pay"]}, {"plain": 1}, {"text": {}},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_no_vote_is_said_to_be_none(change: dict[str, object]) -> None:
    answers = draft_of(a_vote(), now=NOW, pack_version="7").answers
    good = Envelope(id="1", kind="page-feedback", salt="00", lang="ar", answers=answers)
    assert vote_in(good).helped is False
    with pytest.raises(NotAPageVote):
        vote_in(msgspec.structs.replace(good, answers=answers | change))
    with pytest.raises(NotAPageVote):
        vote_in(msgspec.structs.replace(good, lang=""))


def test_a_newer_kiosks_reason_is_kept() -> None:
    answers = draft_of(a_vote(), now=NOW, pack_version="7").answers | {"reason": "too-long"}
    envelope = Envelope(id="1", kind="page-feedback", salt="00", lang="ar", answers=answers)
    assert vote_in(envelope).reason == "too-long"
