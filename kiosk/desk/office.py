"""Everything a desk does, without a screen: signed in or out, online or not.

Used from one thread at a time. What takes long says how far it is, so that a screen can go on.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Self

import msgspec

from kiosk.analytics import counting
from kiosk.analytics.alerts import Alert, Fall, Heard, falls, overdue, silent
from kiosk.analytics.bitmaps import Index
from kiosk.analytics.dashboard import Card, Point, Row, breakdown, cards, trend
from kiosk.analytics.drivers import Driver, drivers
from kiosk.analytics.suppression import LEAST
from kiosk.desk import cases_kept, survey_counts
from kiosk.desk.book import open_book
from kiosk.desk.case_files import CaseFiles, named_files
from kiosk.desk.habits import Habits
from kiosk.desk.helping import Helping, WordsRead
from kiosk.desk.ledger import Centre, Taken, catch_up, catch_up_own, day_of, fact_of, own
from kiosk.desk.members import Member, members
from kiosk.desk.recording import record
from kiosk.desk.replica import Known, ReplicaReader
from kiosk.desk.texts import Text, Texts
from kiosk.desk.working import Desk, Enclosed, NotAllowed
from kiosk.envelope import AttachedFile, Envelope, WrongSealedPart, decode_envelope, unsealed
from kiosk.staff.accounts import READERS, Account, accounts
from kiosk.staff.pages import may_open
from kiosk.staff.signing_in import FrontDoor, Outcome, Session
from kiosk.store import OutboxReader, Store
from kiosk.store.page_vote import PAGE_FEEDBACK, NotAPageVote, vote_in
from kiosk.trust.reference import ReferenceNumberError, parse_reference
from kiosk.trust.sealing import SealingError, open_sealed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from kiosk.analytics.counting import Filters
    from kiosk.analytics.facts import Dimension
    from kiosk.analytics.measures import Measure
    from kiosk.analytics.periods import Period
    from kiosk.analytics.polls import PollCounts
    from kiosk.analytics.themes import Theme
    from kiosk.cases.case import Case
    from kiosk.cases.events import Kind
    from kiosk.clock import Clock
    from kiosk.desk.cases_kept import Line, View
    from kiosk.desk.helping import Current
    from kiosk.desk.recording import Channel
    from kiosk.editing.room import EditingRoom
    from kiosk.store import Draft, Receipt

_PAGE = 500


class NotSignedIn(Exception):  # noqa: N818 - what the matter is
    """Nobody is signed in: nothing is shown and nothing done."""


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A case with its words: `feedback` is what the visitor sent, None where it is not here."""

    line: Line
    case: Case
    feedback: Envelope | None
    sealed: bool = False
    """There are words, and this account's key does not open them."""
    files: dict[str, AttachedFile] = {}
    """What was drawn or recorded with it, by name: also told to who cannot open it."""


class Office:
    """One desk's folder, opened."""

    def __init__(self, folder: Path, store: Store, clock: Clock, centre: Centre, name: str) -> None:
        self._folder = folder
        self._store = store
        self._clock = clock
        self._centre = centre
        self._name = name
        self._db = open_book(folder)
        self._replica = ReplicaReader(folder)
        self._outbox = OutboxReader.open(folder)
        self._door = FrontDoor(self._db, clock)
        self._index = Index(self._db)
        self._session: Session | None = None
        self._files = CaseFiles(folder)
        self._texts = Texts()
        self._page_words = WordsRead()
        self._read = 0
        self._own_read: dict[str, int] = {}

    @classmethod
    def open(cls, folder: Path, clock: Clock, centre: Centre, name: str) -> Self:
        """Raises the store's errors, `sqlite3.Error` and `OSError`."""
        return cls(folder, Store.open(folder, clock), clock, centre, name)

    # Who is here ---------------------------------------------------------------------------

    @property
    def session(self) -> Session | None:
        return self._session

    def sign_in(self, name: str, password: str) -> Outcome:
        outcome = self._door.sign_in(name, password)
        self._session = outcome.session or self._session
        return outcome

    def sign_out(self) -> None:
        """Forgets the key and every word that was opened with it."""
        if self._session is not None:
            self._door.sign_out(self._session)
        self._session = None
        self._texts.wipe()
        self._page_words.wipe()
        self._store.forget()
        self._read = 0
        self._own_read.clear()

    # What is new ---------------------------------------------------------------------------

    def catch_up(self) -> bool:
        """Read what the sync process brought and what was recorded here; whether anything was."""
        read = sum(catch_up(self._db, self._replica, self._centre))
        read += catch_up_own(self._db, self._outbox, self._centre, self._name)
        self._index.refresh()
        if read:
            self._files.sweep(named_files(self._db, self._clock.now()))
        return bool(read)

    def read_texts(self) -> Iterator[int]:
        """Open what visitors wrote, page by page; yields how many texts there are so far."""
        session = self._signed_in()
        if session.key is None:
            return
        self._read_own_texts(session.key)
        while page := list(self._replica.after(self._read, _PAGE)):
            for row, item in page:
                self._read = row
                if item.envelope:
                    self._read_text(
                        Taken(
                            envelope=item.envelope, order=item.order, kiosk=item.kiosk,
                            received=item.received,
                        ),
                        session.key,
                    )  # fmt: skip
            yield len(self._texts)

    def _read_own_texts(self, key: bytes) -> None:
        """What was recorded here and central has not given back yet."""
        for stream in self._outbox.streams():
            name = stream.stream
            while entries := self._outbox.entries(name, self._own_read.get(name, 0), _PAGE):
                for each in entries:
                    self._read_text(own(each, self._centre, self._name), key)
                self._own_read[name] = entries[-1].seq

    def _read_text(self, item: Taken, key: bytes) -> None:
        # What is damaged, or sealed to somebody else, is no reason not to read the rest.
        with suppress(msgspec.DecodeError, SealingError, WrongSealedPart):
            envelope = decode_envelope(item.envelope or b"")
            if envelope.kind == PAGE_FEEDBACK:
                self._read_page_words(envelope, item, key)
            if not envelope.sealed or envelope.kind not in {"answer", "partial"}:
                return
            whole = unsealed(envelope, lambda data: open_sealed(data, [key.decode("ascii")]))
            comment = whole.answers.get(self._centre.roles(whole.form, whole.form_version).comment)
            if isinstance(comment, str):
                self._texts.add(
                    Text(
                        id=whole.id, ref=whole.reference_hash, text=comment, language=whole.lang,
                        fact=fact_of(envelope, item, self._centre),
                    )
                )  # fmt: skip

    def _read_page_words(self, envelope: Envelope, item: Taken, key: bytes) -> None:
        with suppress(NotAPageVote):
            vote = vote_in(envelope, lambda data: open_sealed(data, [key.decode("ascii")]))
            day = day_of(envelope, item, self._centre)
            self._page_words.add(vote, date.fromordinal(day))

    # Cases ---------------------------------------------------------------------------------

    def lines(self, view: View, *, limit: int = 200, offset: int = 0) -> list[Line]:
        who = self._signed_in().name
        return cases_kept.lines(self._db, view, who, limit=limit, offset=offset)

    def found(self, query: str, limit: int = 200) -> list[Line]:
        """By reference number, else by words of the texts that were opened."""
        self._signed_in()
        try:
            refs = {parse_reference(query).hashed}
        except ReferenceNumberError:
            refs = self._texts.refs_with(query)
        hits = (cases_kept.line(self._db, ref) for ref in sorted(refs)[:limit])
        return [line for line in hits if line is not None]

    def words_of(self, ref: str) -> str:
        """What a case began with, as far as it was opened already."""
        return self._texts.of(ref)

    def counted(self, today: date) -> dict[str, int]:
        return cases_kept.counted(self._db, self._signed_in().name, today)

    def case(self, ref: str) -> Opened | None:
        """None where no such case is here."""
        line = cases_kept.line(self._db, ref)
        if line is None:
            return None
        desk = self._desk()
        try:
            feedback, sealed = desk.feedback(ref), False
        except (SealingError, WrongSealedPart):
            feedback, sealed = None, True
        return Opened(
            line=line, case=desk.case(ref), feedback=feedback, sealed=sealed,
            files=desk.attached(ref),
        )  # fmt: skip

    def act(
        self,
        ref: str,
        kind: Kind,
        *,
        text: str = "",
        lang: str = "",
        owner: str = "",
        due: date | None = None,
        tag: str = "",
        undoes: str = "",
    ) -> Case:
        """Do something to a case; durable, and seen here, on return. See `Desk.act`."""
        case = self._desk().act(
            ref, kind, text=text, lang=lang, owner=owner, due=due, tag=tag, undoes=undoes
        )
        catch_up_own(self._db, self._outbox, self._centre, self._name)
        if not case.is_open:
            self._files.sweep(named_files(self._db, self._clock.now()))
        return case

    def enclosed(self, ref: str, name: str) -> Enclosed:
        """A drawing or a recording of a case, opened into memory alone."""
        return self._desk().enclosed(ref, name, self._files)

    def colleagues(self) -> list[Account]:
        """Who may take a case on this desk, by name."""
        self._signed_in()
        return [each for each in accounts(self._db) if each.active and each.role in READERS]

    def habits(self) -> Habits:
        """What the account keeps for itself."""
        return Habits(self._db, self._signed_in().name)

    # For somebody else ---------------------------------------------------------------------

    def prepare(self) -> None:
        """A form is begun: what sealing it needs is made meanwhile."""
        self._store.prepare()

    def record(self, draft: Draft, channel: Channel) -> Receipt:
        """Durable, and seen here, on return. See `kiosk.desk.recording.record`."""
        receipt = record(self._db, self._store, self._clock, self._signed_in(), draft, channel)
        self.catch_up()
        return receipt

    # Content -------------------------------------------------------------------------------

    def editing(self) -> EditingRoom:
        """What editors and those who approve do with the published content."""
        from kiosk.editing.room import EditingRoom

        return EditingRoom(self._folder, self._db, self._clock, self._signed_in())

    # Who takes part ------------------------------------------------------------------------

    def members(self, today: date) -> list[Member]:
        """The newest first, with what they left. Raises `NotAllowed` for another role."""
        session = self._signed_in()
        if not may_open(session.role, "members"):
            raise NotAllowed(f"{session.role} may not see who takes part")

        def opening(data: bytes) -> bytes:
            if session.key is None:
                raise SealingError("this account has no key to what visitors wrote")
            return open_sealed(data, [session.key.decode("ascii")])

        return members(self._db, today, opening)

    # Figures -------------------------------------------------------------------------------

    def surveys(self, pulses: Collection[str]) -> dict[str, PollCounts]:
        """What polls, quizzes and the pulses named add up to, by form."""
        self._signed_in()
        return survey_counts.surveys(self._db, self._replica, pulses)

    def cards(self, period: Period, where: Filters) -> list[Card]:
        self._signed_in()
        return cards(self._index, period, where)

    def trend(self, period: Period, measure: Measure, where: Filters) -> list[Point]:
        self._signed_in()
        return trend(self._index, period, measure, where)

    def breakdown(
        self, dimension: Dimension, period: Period, measure: Measure, where: Filters
    ) -> list[Row]:
        self._signed_in()
        return breakdown(self._index, dimension, period, measure, where)

    def drivers(self, field: str, period: Period, where: Filters) -> list[Driver]:
        """`field`: "reason" or a dimension."""
        self._signed_in()
        splits, total = counting.unhappy_by(self._index, field, period, where)
        return drivers(splits, total, LEAST)

    def themes(self, language: str, period: Period, where: Filters) -> list[Theme]:
        """Of the texts opened so far."""
        self._signed_in()
        return self._texts.themes(language, period, where, LEAST)

    def examples(self, theme: Theme) -> list[Text]:
        self._signed_in()
        return self._texts.get(theme.examples)

    def helping(self, current: Current) -> Helping:
        """Whether pages help; `current` gives the digest of a text as it is published."""
        self._signed_in()
        return Helping(self._db, self._page_words, current)

    def alerts(self, period: Period, today: date) -> list[Alert]:
        """What needs somebody, people who wait first."""
        self._signed_in()
        late = overdue(cases_kept.overdue_days(self._db, today), today)
        heard = {
            each.name: Heard(at=each.heard, waiting=each.waiting)
            for each in self._replica.devices()
            if each.heard is not None and not each.revoked
        }
        quiet = silent(heard, self._clock.now())
        return [*([late] if late else []), *self._falls(period), *quiet]

    def devices(self) -> list[Known]:
        """Every kiosk and desk of the centre, as central last told."""
        self._signed_in()
        return self._replica.devices()

    def _falls(self, period: Period) -> list[Fall]:
        now = counting.by(self._index, "service", period)
        before = counting.by(self._index, "service", period.before)
        return falls(now, before, LEAST)

    # ---------------------------------------------------------------------------------------

    def close(self) -> None:
        """Signs out, and lets every file go."""
        self.sign_out()
        self._replica.close()
        self._outbox.close()
        self._db.close()
        self._store.close()

    def _signed_in(self) -> Session:
        if self._session is None:
            raise NotSignedIn
        return self._session

    def _desk(self) -> Desk:
        return Desk(self._store, self._db, self._clock, self._centre.zone, self._signed_in())
