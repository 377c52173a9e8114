"""What staff do with a case: checked, recorded durably, and seen on this desk at once."""

from __future__ import annotations

import uuid
from base64 import b64encode
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.cases.case import Case, fold
from kiosk.cases.events import Event
from kiosk.cases.permission import may
from kiosk.cases.public import encode_status, public_status
from kiosk.desk.book import together
from kiosk.desk.case_items import draft_of, event_in
from kiosk.desk.cases_kept import buried, events_of, put
from kiosk.envelope import decode_envelope, unsealed
from kiosk.staff.record import write_down
from kiosk.trust.reference import parse_reference
from kiosk.trust.replies import encrypt_reply
from kiosk.trust.sealing import SealingError, open_sealed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from sqlite3 import Connection
    from zoneinfo import ZoneInfo

    from kiosk.cases.events import Kind
    from kiosk.clock import Clock
    from kiosk.desk.case_files import CaseFiles
    from kiosk.envelope import AttachedFile, Envelope
    from kiosk.staff.signing_in import Session
    from kiosk.store import Store

_TOLD_TO_VISITORS: frozenset[Kind] = frozenset(
    {"acknowledged", "started", "replied", "closed", "reopened", "due", "undone"}
)


class Enclosed(msgspec.Struct, frozen=True, kw_only=True):
    """`away`: not on this desk. `sealed`: it is, and this account's key does not open it."""

    state: Literal["open", "away", "sealed"]
    data: bytes = b""


class NotAllowed(Exception):  # noqa: N818 - what the matter is
    """This role may not do that, or the case has moved on meanwhile."""


class Desk:
    """One desk at work: `store` is where its deeds go out from, `db` what it knows."""

    def __init__(
        self, store: Store, db: Connection, clock: Clock, zone: ZoneInfo, session: Session
    ) -> None:
        self._store = store
        self._db = db
        self._clock = clock
        self._zone = zone
        self._session = session

    def feedback(self, ref: str) -> Envelope | None:
        """What the visitor sent, opened; None where it is not here or was erased.

        Raises `kiosk.trust.sealing.SealingError` where this account's key does not open it.
        """
        for event, data in events_of(self._db, ref):
            if event.kind == "opened" and data:
                return unsealed(decode_envelope(data), self._opening)
        return None

    def attached(self, ref: str) -> dict[str, AttachedFile]:
        """What was drawn or recorded with the feedback, by name."""
        for event, data in events_of(self._db, ref):
            if event.kind == "opened" and data:
                return decode_envelope(data).attachments
        return {}

    def enclosed(self, ref: str, name: str, files: CaseFiles) -> Enclosed:
        """One of `attached`, opened."""
        about = self.attached(ref).get(name)
        data = None if about is None else files.read(about.sha256)
        if about is None or data is None:
            return Enclosed(state="away")
        if not about.sealed:
            return Enclosed(state="open", data=data)
        try:
            return Enclosed(state="open", data=self._opening(data))
        except SealingError:
            return Enclosed(state="sealed")

    def case(self, ref: str) -> Case:
        """The case with all its words. What cannot be opened has none."""
        return fold(ref, [self._worded(*each) for each in events_of(self._db, ref)])

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
        """Do it: durable on return. Raises `NotAllowed` and the store's errors; then nothing is done.

        A reply, and whatever else the visitor is told, is encrypted under the reference number.
        """
        if buried(self._db, ref) is not None:
            raise NotAllowed("this case was erased on somebody's wish")
        case = self.case(ref)
        who = self._session.name
        if not may(self._session.role, who, kind, case, owner):
            raise NotAllowed(f"{self._session.role} may not do that to a case that is {case.state}")
        event = Event(
            id=str(uuid.uuid4()), case=ref, kind=kind, at=self._clock.now(), who=who,
            text=text, lang=lang, owner=owner, due=due, tag=tag, undoes=undoes,
        )  # fmt: skip
        public = self._told(case, event) if kind in _TOLD_TO_VISITORS else ""
        self._store.submit(draft_of(event, "desk", public))
        with together(self._db):
            put(self._db, event, None)
            write_down(self._db, event.at, who, f"case-{kind}", ref)
        return self._with_words(ref, event)

    def _with_words(self, ref: str, event: Event) -> Case:
        """The envelope with the sealed words of a deed just done comes with the next catching up."""
        known = [self._worded(*each) for each in events_of(self._db, ref) if each[0].id != event.id]
        return fold(ref, [*known, event])

    def _told(self, case: Case, event: Event) -> str:
        """What the visitor reads from now on; "" where nobody has the number, as on paper."""
        feedback = self.feedback(case.reference_hash)
        if feedback is None or not feedback.reference:
            return ""
        after = fold(case.reference_hash, [*(e.event for e in case.history), event])
        status = encode_status(public_status(after, self._zone))
        sealed = encrypt_reply(parse_reference(feedback.reference), status)
        return b64encode(sealed).decode("ascii")

    def _worded(self, event: Event, data: bytes | None) -> Event:
        if not data or event.kind == "opened":
            return event
        try:
            whole = event_in(decode_envelope(data), event.order, self._opening)
        except SealingError:
            return event
        return msgspec.structs.replace(event, text=whole.text)

    @property
    def _opening(self) -> Callable[[bytes], bytes]:
        key = self._session.key
        if key is None:
            raise SealingError("this account has no key to what visitors wrote")
        return lambda data: open_sealed(data, [key.decode("ascii")])
