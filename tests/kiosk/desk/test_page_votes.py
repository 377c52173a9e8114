"""From items to a list of pages that do not help: each voter once, each text in its own state."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.analytics.helping import Place
from kiosk.analytics.periods import Period
from kiosk.content.fingerprint import TextMark
from kiosk.desk.office import NotSignedIn, Office
from kiosk.desk.replica import Received, Replica
from kiosk.envelope import encode_envelope
from kiosk.staff.accounts import add_account
from kiosk.store.page_vote import PageVote, new_vote
from tests.support.clock import ManualClock
from tests.support.page_votes import vote_envelope
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role
    from kiosk.desk.helping import Helping
    from kiosk.envelope import Envelope

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAY = Place("passport", "pay", "ar")
YEAR = Period(date(2025, 11, 23), date(2026, 11, 22))
NAME, PASSWORD = "desk", "tall blue door"


class Centre:
    """A desk whose replica is filled by hand."""

    def __init__(self, folder: Path) -> None:
        from tests.bench.desk_views import CENTRE

        give_recipients(folder)
        self.folder, self.clock = folder, ManualClock(NOW)
        self.replica = Replica.open(folder)
        self.office = Office.open(folder, self.clock, CENTRE, "desk")
        self.texts = {PAY: "NOW"}
        self._seq = 0

    def staff(self, role: Role) -> None:
        add_account(
            self.office._db, self.clock, "set up", name=NAME, shown=NAME, role=role,
            password=PASSWORD, key=secret_of("operational").encode(),
        )  # fmt: skip
        assert self.office.sign_in(NAME, PASSWORD).result == "in"

    def hear(self, *envelopes: Envelope) -> None:
        items = []
        for envelope in envelopes:
            self._seq += 1
            assert envelope.submitted is not None
            items.append(
                Received(
                    stream="hall", seq=self._seq, order=self._seq, kiosk="hall",
                    received=envelope.submitted, envelope=encode_envelope(envelope),
                )
            )  # fmt: skip
        self.replica.take(items)
        self.office.catch_up()

    def say(
        self, yes: int, no: int, *, place: Place = PAY, digest: str = "NOW", days_ago: int = 1,
        reason: str = "",
    ) -> None:  # fmt: skip
        answers = [True] * yes + [False] * no
        self.hear(*(
            vote_envelope(vote(place, digest, helped=helped, reason="" if helped else reason),
                          NOW - timedelta(days=days_ago))
            for helped in answers
        ))  # fmt: skip

    @property
    def helping(self) -> Helping:
        return self.office.helping(lambda place: self.texts.get(place, ""))


def vote(
    place: Place = PAY, digest: str = "NOW", *, helped: bool, reason: str = "", text: str = "",
    number: str = "", turn: int = 1,
) -> PageVote:  # fmt: skip
    mark = TextMark(page=place.page, step=place.step, language=place.language, digest=digest)
    return PageVote(
        vote=number or new_vote(), turn=turn, mark=mark, helped=helped, reason=reason, text=text
    )


@pytest.fixture
def centre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Centre]:
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    made = Centre(tmp_path)
    yield made
    made.replica.close()
    made.office.close()


@pytest.fixture
def reader(centre: Centre) -> Centre:
    centre.staff("service-manager")
    return centre


def test_votes_are_counted_by_text(reader: Centre) -> None:
    reader.say(60, 40)
    (row,) = reader.helping.worst(YEAR)
    assert row.place == PAY
    assert (row.failing.people, row.failing.share) == (100, pytest.approx(40.0))
    assert row.mending is None


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (2, 2, 0)])
def test_change_of_mind_counts_once_in_whatever_order_it_comes(
    reader: Centre, order: tuple[int, ...]
) -> None:
    reader.say(20, 0)
    number = new_vote()
    turns = (
        vote(helped=True, number=number, turn=1),
        vote(helped=False, number=number, turn=2),
        vote(helped=False, reason="hard", number=number, turn=3),
    )
    for place, each in enumerate(order):
        reader.hear(vote_envelope(turns[each], NOW, f"{number}-{place}"))
    told = reader.helping.text(PAY, YEAR)
    assert told.failing.people == 21
    assert told.failing.share == pytest.approx(100 / 21)


def test_mended_text_is_compared_with_what_it_was(reader: Centre) -> None:
    reader.say(20, 20, digest="OLD", days_ago=40)
    reader.say(10, 12, digest="OLD", days_ago=20)
    reader.say(34, 2, days_ago=5)
    (row,) = reader.helping.worst(YEAR)
    assert row.failing.people == 36  # of the text as it reads now
    assert row.mending is not None
    assert row.mending.now is not None
    before = row.mending.before
    assert (before.tally.people, before.first, before.last) == (
        62, date(2026, 10, 13), date(2026, 11, 2),
    )  # fmt: skip
    assert row.mending.now.first == date(2026, 11, 17)
    assert row.mending.by == pytest.approx(100 * (2 / 36 - 32 / 62))
    assert row.mending.certain


def test_change_since_which_nobody_voted_is_listed_as_such(reader: Centre) -> None:
    reader.say(20, 20, digest="OLD")
    (row,) = reader.helping.worst(YEAR)
    assert row.failing.people == 0
    assert row.mending is not None
    assert row.mending.now is None


def test_period_and_language_are_kept_to(reader: Centre) -> None:
    hebrew = PAY._replace(language="he")
    reader.texts[hebrew] = "NOW"
    reader.say(15, 0, days_ago=100)
    reader.say(0, 15, place=hebrew)
    month = Period(date(2026, 10, 24), date(2026, 11, 22))
    assert [row.place for row in reader.helping.worst(month)] == [hebrew]
    assert [row.place for row in reader.helping.worst(YEAR)] == [hebrew, PAY]
    assert [row.place for row in reader.helping.worst(YEAR, "ar")] == [PAY]
    assert [row.place for row in reader.helping.text(PAY, YEAR).elsewhere] == [hebrew]


def test_text_that_is_gone_is_not_listed(reader: Centre) -> None:
    reader.say(15, 15, place=Place("closed", "", "ar"))
    assert reader.helping.worst(YEAR) == []


def test_reasons_are_counted_and_few_are_not_told(reader: Centre) -> None:
    reader.say(0, 12, reason="hard")
    reader.say(0, 11, reason="missing")
    reader.say(0, 3, reason="wrong")
    told = reader.helping.text(PAY, YEAR).reasons
    assert told == {"hard": 12, "missing": None, "wrong": None}


def test_words_are_read_by_who_has_the_key(reader: Centre) -> None:
    number = new_vote()
    reader.hear(
        vote_envelope(vote(helped=False, text="أين المصعد؟", reason="missing"), NOW),
        vote_envelope(vote(digest="OLD", helped=False, text="قديم"), NOW - timedelta(days=30)),
        vote_envelope(vote(helped=False, text="taken back", number=number), NOW),
        vote_envelope(vote(helped=True, number=number, turn=2), NOW),
    )
    list(reader.office.read_texts())
    words = reader.helping.text(PAY, YEAR).words
    assert [(each.text, each.reason, each.now) for each in words] == [
        ("أين المصعد؟", "missing", True),
        ("قديم", "", False),
    ]
    reader.office.sign_out()
    reader.office.sign_in(NAME, PASSWORD)
    assert reader.helping.text(PAY, YEAR).words == ()


def test_words_stay_sealed_to_editors_who_have_no_key(centre: Centre) -> None:
    centre.staff("content-editor")
    centre.hear(vote_envelope(vote(helped=False, text="أين المصعد؟"), NOW))
    list(centre.office.read_texts())
    told = centre.helping.text(PAY, YEAR)
    assert (told.failing.people, told.words) == (1, ())
    for file in centre.folder.rglob("*"):
        if file.is_file():
            assert "أين المصعد".encode() not in file.read_bytes(), file


def test_item_that_is_no_vote_stops_nothing(reader: Centre) -> None:
    import msgspec

    good = vote_envelope(vote(helped=True), NOW)
    bad: list[dict[str, object]] = [{}, {**good.answers, "turn": 0}, {**good.answers, "page": 5}]
    for place, answers in enumerate(bad):
        reader.hear(msgspec.structs.replace(good, id=f"bad-{place}", answers=answers))
    reader.hear(good)
    assert [row.failing.people for row in reader.helping.worst(YEAR)] == [1]


def test_nothing_is_told_to_nobody(centre: Centre) -> None:
    with pytest.raises(NotSignedIn):
        _ = centre.helping
