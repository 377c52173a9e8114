"""Everything a desk does, without a screen: signed in or out, online or not.

Used from one thread at a time. What takes long says how far it is, so that a screen can go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import msgspec

from kiosk.analytics.bitmaps import Index
from kiosk.desk import cases_kept
from kiosk.desk.book import open_book
from kiosk.desk.case_files import CaseFiles, named_files
from kiosk.desk.figures import Figures
from kiosk.desk.forgetting import forget_erased
from kiosk.desk.habits import Habits
from kiosk.desk.ledger import Centre, catch_up, catch_up_own, follow_copy
from kiosk.desk.members import Member, members
from kiosk.desk.reading import Reading
from kiosk.desk.recording import record
from kiosk.desk.replica import ReplicaReader
from kiosk.desk.working import Desk, Enclosed, NotAllowed
from kiosk.envelope import AttachedFile, Envelope, WrongSealedPart
from kiosk.staff.accounts import READERS, Account, accounts
from kiosk.staff.pages import may_open
from kiosk.staff.signing_in import FrontDoor, Outcome, Session
from kiosk.store import OutboxReader, Store
from kiosk.trust.reference import ReferenceNumberError, parse_reference
from kiosk.trust.sealing import SealingError, open_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from kiosk.cases.case import Case
    from kiosk.cases.events import Kind
    from kiosk.clock import Clock
    from kiosk.desk.cases_kept import Line, View
    from kiosk.desk.recording import Channel
    from kiosk.editing.room import EditingRoom
    from kiosk.store import Draft, Receipt


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


class Office(Figures):
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
        self._reading = Reading(self._db, self._replica, self._outbox, centre, name)
        self._texts = self._reading.texts
        self._page_words = self._reading.page_words

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
        self._reading.wipe()
        self._store.forget()

    # What is new ---------------------------------------------------------------------------

    def catch_up(self) -> bool:
        """Read what the sync process brought and what was recorded here; whether anything was."""
        follow_copy(self._db, self._replica)
        gone = forget_erased(self._db, self._replica)
        self._reading.forget(gone)
        read = sum(catch_up(self._db, self._replica, self._centre))
        read += catch_up_own(self._db, self._outbox, self._centre, self._name)
        self._index.refresh()
        if read or gone:
            self._files.sweep(named_files(self._db, self._clock.now()))
        return bool(read or gone)

    def read_texts(self) -> Iterator[int]:
        """Open what visitors wrote, page by page; yields how many texts there are so far."""
        session = self._signed_in()
        if session.key is not None:
            yield from self._reading.read(session.key)

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
