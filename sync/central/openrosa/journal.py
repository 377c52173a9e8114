"""The journal of deliveries in central's database, and the answers themselves from its items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, exists, func, insert, literal, or_, select, update

from kiosk.envelope import decode_envelope
from sync.central.blobs.files import blob_file, is_whole
from sync.central.blobs.models import missing_blob
from sync.central.ingest.models import item
from sync.central.ingest.server_shelf import settled_position
from sync.central.openrosa.models import delivery
from sync.openrosa.delivery import CannotSend, Entry
from sync.openrosa.listing import DELIVERED, LONGEST_WORDS, QUEUED, REFUSED, wait_after
from sync.openrosa.prepared import submission_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import ColumnElement

    from kiosk.clock import Clock
    from kiosk.envelope import AttachedFile
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.openrosa.address import Target
    from sync.openrosa.submission import Submission


class CentralJournal:
    """`sync.openrosa.delivery.Journal` for one target."""

    def __init__(
        self,
        database: Database,
        config: Config,
        target: Target,
        clock: Clock,
        identities: Sequence[str] = (),
    ) -> None:
        self._database = database
        self._config = config
        self._target = target
        self._clock = clock
        self._identities = identities

    def take_up(self) -> int:
        now = self._clock.now()
        with self._database.writing() as connection:
            missing = select(
                literal(self._target.name), item.c.stream, item.c.seq, item.c.position,
                item.c.form, literal(QUEUED), literal(0), literal(0), literal(""),
                literal(now, delivery.c.changed_at.type),
            ).where(*self._wanted(connection))  # fmt: skip
            names = (
                "target", "stream", "seq", "position", "form", "state", "tries", "status", "words",
                "changed_at",
            )  # fmt: skip
            # Without the option PostgreSQL's count is not kept.
            counting = connection.execution_options(preserve_rowcount=True)
            return counting.execute(insert(delivery).from_select(names, missing)).rowcount

    def not_taken_up(self) -> int:
        """How much `take_up` would write down; writes nothing."""
        with self._database.reading() as connection:
            query = select(func.count()).select_from(item).where(*self._wanted(connection))
            return connection.execute(query).scalar_one()

    def due(self, after: Entry | None, limit: int) -> list[Entry]:
        d = delivery.c
        query = select(delivery).where(
            d.target == self._target.name,
            d.state == QUEUED,
            or_(d.not_before.is_(None), d.not_before <= self._clock.now()),
        )
        if after is not None:
            query = query.where(d.position > after.place)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(d.position).limit(limit)).all()
        return [
            Entry(stream=r.stream, seq=r.seq, form=r.form, tries=r.tries, place=r.position)
            for r in rows
        ]

    def delivered(self, entry: Entry, words: str) -> None:
        self._change(entry, state=DELIVERED, status=0, words=words)

    def refused(self, entry: Entry, status: int, words: str) -> None:
        self._change(entry, state=REFUSED, status=status, words=words)

    def postponed(self, entry: Entry, words: str) -> None:
        wait = wait_after(entry.tries)
        self._change(entry, tries=entry.tries + 1, words=words, not_before=self._clock.now() + wait)

    def submission(self, entry: Entry) -> Submission:
        with self._database.reading() as connection:
            data = connection.execute(
                select(item.c.envelope).where(
                    item.c.stream == entry.stream,
                    item.c.seq == entry.seq,
                    item.c.position == entry.place,
                )
            ).scalar()
            if not data:
                raise CannotSend("gone", "it is not here any more (erased or archived)")
            envelope = decode_envelope(data)
            return submission_of(envelope, self._file_reader(connection, entry), self._identities)

    def _file_reader(
        self, connection: Connection, entry: Entry
    ) -> Callable[[str, AttachedFile], bytes | None]:
        def read(name: str, file: AttachedFile) -> bytes | None:
            missing = and_(
                missing_blob.c.stream == entry.stream,
                missing_blob.c.seq == entry.seq,
                missing_blob.c.sha256 == file.sha256,
            )
            path = blob_file(self._config.blobs, file.sha256)
            if connection.execute(select(missing_blob.c.sha256).where(missing)).first():
                raise CannotSend("files", f"{name} has not arrived yet")
            if not path.exists():
                return None  # nobody waits for it any more
            if not is_whole(path, file.sha256):
                raise CannotSend("files", f"{name} is damaged here; a backup finds and replaces it")
            return path.read_bytes()

        return read

    def _wanted(self, connection: Connection) -> list[ColumnElement[bool]]:
        """Items behind the last one taken up, as far as no earlier one can still appear."""
        known = exists().where(
            delivery.c.target == self._target.name,
            delivery.c.stream == item.c.stream,
            delivery.c.seq == item.c.seq,
        )
        newer = item.c.position > self._reached(connection)
        wanted = [newer, item.c.readable, item.c.kind.in_(("answer", "vote")), ~known]
        if (settled := settled_position(connection)) is not None:
            wanted.append(item.c.position <= settled)
        if self._target.forms:
            wanted.append(item.c.form.in_(self._target.forms))
        return wanted

    def _reached(self, connection: Connection) -> int:
        """The last position in the journal; asked by state, each of which the index answers."""
        last = select(func.max(delivery.c.position)).where(delivery.c.target == self._target.name)
        states = (QUEUED, DELIVERED, REFUSED)
        found = [connection.execute(last.where(delivery.c.state == s)).scalar() for s in states]
        return max(position or 0 for position in found)

    def _change(self, entry: Entry, **values: Any) -> None:
        values["words"] = values["words"][:LONGEST_WORDS].replace("\0", "")
        with self._database.writing() as connection:
            connection.execute(
                update(delivery)
                .where(
                    delivery.c.target == self._target.name,
                    delivery.c.stream == entry.stream,
                    delivery.c.seq == entry.seq,
                )
                .values(changed_at=self._clock.now(), **values)
            )
