"""What visitors wrote, opened into memory with the key of who is signed in."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from kiosk.desk.cases_kept import buried
from kiosk.desk.helping import WordsRead
from kiosk.desk.ledger import Centre, Taken, day_of, fact_of, own
from kiosk.desk.texts import Text, Texts
from kiosk.envelope import Envelope, WrongSealedPart, decode_envelope, unsealed
from kiosk.store.page_vote import PAGE_FEEDBACK, NotAPageVote, vote_in
from kiosk.trust.sealing import SealingError, open_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from kiosk.desk.forgetting import Gone
    from kiosk.desk.replica import ReplicaReader
    from kiosk.store import OutboxReader

_PAGE = 500


class Reading:
    """Goes on where it was left; `wipe` forgets every word and begins anew."""

    def __init__(
        self,
        db: Connection,
        replica: ReplicaReader,
        outbox: OutboxReader,
        centre: Centre,
        name: str,
    ) -> None:
        self._db = db
        self._replica = replica
        self._outbox = outbox
        self._centre = centre
        self._name = name
        self.texts = Texts()
        self.page_words = WordsRead()
        self._read = 0
        self._own_read: dict[str, int] = {}

    def read(self, key: bytes) -> Iterator[int]:
        """Page by page; yields how many texts there are so far."""
        self._read_own(key)
        while page := list(self._replica.after(self._read, _PAGE)):
            for row, item in page:
                self._read = row
                if item.envelope:
                    self._read_text(
                        Taken(
                            envelope=item.envelope, order=item.order, kiosk=item.kiosk,
                            received=item.received,
                        ),
                        key,
                    )  # fmt: skip
            yield len(self.texts)

    def forget(self, gone: Gone) -> None:
        """What was erased since it was read."""
        self.texts.forget(gone.ids, gone.refs)

    def wipe(self) -> None:
        self.texts.wipe()
        self.page_words.wipe()
        self._read = 0
        self._own_read.clear()

    def _read_own(self, key: bytes) -> None:
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
            if buried(self._db, envelope.reference_hash) is not None:
                return  # recorded here, and on this disk until it is old enough
            whole = unsealed(envelope, lambda data: open_sealed(data, [key.decode("ascii")]))
            comment = whole.answers.get(self._centre.roles(whole.form, whole.form_version).comment)
            if isinstance(comment, str):
                self.texts.add(
                    Text(
                        id=whole.id, ref=whole.reference_hash, text=comment, language=whole.lang,
                        fact=fact_of(envelope, item, self._centre),
                    )
                )  # fmt: skip

    def _read_page_words(self, envelope: Envelope, item: Taken, key: bytes) -> None:
        with suppress(NotAPageVote):
            vote = vote_in(envelope, lambda data: open_sealed(data, [key.decode("ascii")]))
            day = day_of(envelope, item, self._centre)
            self.page_words.add(vote, date.fromordinal(day))
