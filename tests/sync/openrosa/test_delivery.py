"""Delivery: each once, none lost, one bad one in nobody's way, whatever the far side does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.openrosa.address import Access
from sync.openrosa.client import OpenRosaServer
from sync.openrosa.delivery import TRIES, CannotSend, Delivery, Entry, Run
from sync.openrosa.documents import ListedForm
from sync.openrosa.errors import Denied, Rejected, Unreachable
from sync.openrosa.spool import Spool
from tests.support.odk_reader import OdkReader
from tests.support.odk_server import OdkServer
from tests.support.openrosa import a_file, a_submission, an_xform

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sync.openrosa.submission import Submission


class Crash(Exception):  # noqa: N818
    """The process dies here."""


class MemoryJournal:
    """What is on the disk after each call."""

    def __init__(self, entries: int = 0, form: str = "pad") -> None:
        self.states: dict[int, str] = {}
        self.words: dict[int, str] = {}
        self.forms: dict[int, str] = {}
        self.cannot: dict[int, str] = {}
        self.crash_before: set[int] = set()
        self.recorded = entries
        self.form = form

    def take_up(self) -> int:
        new = [seq for seq in range(1, self.recorded + 1) if seq not in self.states]
        self.states.update(dict.fromkeys(new, "queued"))
        return len(new)

    def due(self, after: Entry | None, limit: int) -> list[Entry]:
        first = after.place if after else 0
        due = [s for s in sorted(self.states) if self.states[s] == "queued" and s > first]
        return [
            Entry(stream="stream", seq=seq, form=self.forms.get(seq, self.form), place=seq)
            for seq in due[:limit]
        ]

    def delivered(self, entry: Entry, words: str) -> None:
        if entry.seq in self.crash_before:
            self.crash_before.discard(entry.seq)
            raise Crash
        assert self.states[entry.seq] == "queued"
        self.states[entry.seq], self.words[entry.seq] = "delivered", words

    def refused(self, entry: Entry, status: int, words: str) -> None:
        self.states[entry.seq], self.words[entry.seq] = "refused", f"{status}: {words}"

    def postponed(self, entry: Entry, words: str) -> None:
        self.words[entry.seq] = words

    def submission(self, entry: Entry) -> Submission:
        if why := self.cannot.get(entry.seq):
            raise CannotSend(why, "told so")
        return a_submission(entry.seq, a_file("a.png", b"drawn"), form_id=entry.form)


class ScriptedServer:
    """Answers each submission as `answer` says."""

    def __init__(self, answer: Callable[[int], Exception | None]) -> None:
        self.answer = answer
        self.sent: list[int] = []

    def forms(self) -> list[ListedForm]:
        return [ListedForm(form_id="pad", name="Pad", download_url="u")]

    def fetch(self, _url: str) -> bytes:
        return an_xform()

    def submit(self, submission: Submission) -> str:
        number = int(submission.instance_id.rpartition(":")[2])
        self.sent.append(number)
        error = self.answer(number)
        if error is not None:
            raise error
        return "taken"


def deliver(
    journal: MemoryJournal, server: object, folder: Path, pauses: list[float] | None = None
) -> Run:
    waited = [] if pauses is None else pauses
    return Delivery(journal, server, Spool(folder), pause=waited.append).run("odk")  # type: ignore[arg-type]


def test_everything_is_delivered_once(tmp_path: Path):
    journal, server = MemoryJournal(450), ScriptedServer(lambda _: None)
    run = deliver(journal, server, tmp_path)
    assert (run.taken_up, run.delivered) == (450, 450)
    assert server.sent == list(range(1, 451))
    assert deliver(journal, server, tmp_path).delivered == 0
    assert len(server.sent) == 450


def test_poison_is_set_aside_with_the_servers_words(tmp_path: Path):
    journal = MemoryJournal(5)
    server = ScriptedServer(lambda n: Rejected(400, "bad answer") if n == 2 else None)
    run = deliver(journal, server, tmp_path)
    assert (run.delivered, run.refused, run.error) == (4, 1, "")
    assert journal.words[2] == "400: bad answer"
    assert server.sent == [1, 2, 3, 4, 5]


def test_one_that_breaks_the_server_is_in_nobodys_way(tmp_path: Path):
    journal, pauses = MemoryJournal(5), []
    server = ScriptedServer(lambda n: Unreachable("500 oops") if n == 2 else None)
    run = deliver(journal, server, tmp_path, pauses)
    assert (run.delivered, run.postponed, run.error) == (4, 1, "")
    assert server.sent == [1, *[2] * TRIES, 3, 4, 5]
    assert pauses == [1, 4]
    assert journal.states[2] == "queued"


def test_server_in_trouble_as_a_whole_is_left_alone(tmp_path: Path):
    journal = MemoryJournal(10)
    server = ScriptedServer(lambda _: Unreachable("500 oops"))
    run = deliver(journal, server, tmp_path)
    assert run.error == "500 oops"
    assert set(server.sent) == {1, 2, 3}


def test_server_that_is_not_there_is_asked_a_few_times_and_no_more(tmp_path: Path):
    journal = MemoryJournal(10)
    server = ScriptedServer(lambda _: Unreachable("no line", everything=True))
    run = deliver(journal, server, tmp_path)
    assert server.sent == [1] * TRIES
    assert run.error == "no line"
    assert set(journal.states.values()) == {"queued"}


def test_wish_to_wait_is_granted_or_left_to_the_next_run(tmp_path: Path):
    tries = iter([Unreachable("busy", wait_s=7, everything=True), None])
    pauses: list[float] = []
    assert (
        deliver(MemoryJournal(1), ScriptedServer(lambda _: next(tries)), tmp_path, pauses).delivered
        == 1
    )
    assert pauses == [7]
    server = ScriptedServer(lambda _: Unreachable("busy", wait_s=3600, everything=True))
    run = deliver(MemoryJournal(1), server, tmp_path, pauses)
    assert server.sent == [1]
    assert run.error == "busy"


def test_password_that_is_not_accepted_stops_the_run_and_refuses_nothing(tmp_path: Path):
    journal = MemoryJournal(3)
    run = deliver(journal, ScriptedServer(lambda _: Denied("401")), tmp_path)
    assert run.error == "401"
    assert set(journal.states.values()) == {"queued"}


def test_form_we_may_not_send_is_in_nobodys_way(tmp_path: Path):
    journal, pauses = MemoryJournal(3), []
    with OdkServer({"pad": an_xform()}) as odk:
        odk.faults = [403]
        with OpenRosaServer(Access(url=odk.url)) as server:
            run = deliver(journal, server, tmp_path, pauses)
    assert (run.delivered, run.postponed, run.error) == (2, 1, "")
    assert pauses == []


def test_form_the_server_does_not_offer_waits_for_it(tmp_path: Path):
    journal = MemoryJournal(3)
    journal.forms = {2: "other"}
    server = ScriptedServer(lambda _: None)
    run = deliver(journal, server, tmp_path)
    assert run.no_form == {"other": 1}
    assert server.sent == [1, 3]
    assert journal.states[2] == "queued"


def test_what_cannot_be_sent_is_counted_by_its_reason(tmp_path: Path):
    journal = MemoryJournal(4)
    journal.cannot = {1: "sealed", 2: "files", 3: "gone"}
    run = deliver(journal, ScriptedServer(lambda _: None), tmp_path)
    assert (run.sealed, run.waiting_for_files, run.refused, run.delivered) == (1, 1, 1, 1)
    assert [journal.states[n] for n in (1, 2, 3, 4)] == ["queued", "queued", "refused", "delivered"]


def test_form_that_cannot_be_fetched_refuses_no_answer(tmp_path: Path):
    server = ScriptedServer(lambda _: None)
    server.fetch = lambda _url: (_ for _ in ()).throw(Rejected(404, "no form"))  # type: ignore[method-assign]
    journal = MemoryJournal(5)
    run = deliver(journal, server, tmp_path)
    assert "cannot be fetched" in run.error
    assert set(journal.states.values()) == {"queued"}


@given(
    faults=st.lists(st.sampled_from(["cut", "lost", 500, 201, None, None]), max_size=12),
    crashes=st.sets(st.integers(1, 6), max_size=3),
)
@settings(max_examples=15, deadline=None)
def test_nothing_is_lost_or_twice_however_often_both_sides_break(
    faults: list[object], crashes: set[int], tmp_path_factory: pytest.TempPathFactory
):
    """Runs with crashes between success and journal, and replies lost, until all is quiet."""
    journal = MemoryJournal(6)
    journal.crash_before = set(crashes)
    folder = tmp_path_factory.mktemp("spool")
    with OdkServer({"pad": an_xform()}, most=900) as odk:
        odk.faults = list(faults)
        for _ in range(20):
            with OpenRosaServer(Access(url=odk.url)) as server:
                try:
                    deliver(journal, server, folder)
                except Crash:
                    continue
    assert set(journal.states.values()) == {"delivered"}
    assert len(odk.received) == 6
    for number, (xml, files) in enumerate(dict(sorted(odk.received.items())).values(), 1):
        assert xml == a_submission(number, a_file("a.png", b"drawn")).xml
        assert files == {"a.png": b"drawn"}


def test_encrypted_submission_survives_a_lost_reply_and_a_crash(tmp_path: Path):
    reader = OdkReader()
    journal = MemoryJournal(2)
    journal.crash_before = {1}
    with OdkServer({"pad": an_xform(public_key=reader.public_key)}) as odk:
        odk.faults = ["lost"]
        with OpenRosaServer(Access(url=odk.url)) as server, pytest.raises(Crash):
            deliver(journal, server, tmp_path)
        with OpenRosaServer(Access(url=odk.url)) as server:
            assert deliver(journal, server, tmp_path).delivered == 2
    assert len(odk.posts) == 4
    assert len({xml for xml, _, _ in odk.posts}) == 2
    for number, (xml, files) in enumerate(dict(sorted(odk.received.items())).values(), 1):
        assert reader.submission(xml, files) == {
            "a.png": b"drawn", "submission.xml": a_submission(number, a_file("a.png")).xml,
        }  # fmt: skip
    assert list(tmp_path.iterdir()) == []
