"""Whether a million stored answers make central slower than a thousand.

`python tests/bench/central_growth.py [--database postgresql|sqlite] [--sizes 1000,100000,1000000]`
fills one database step by step (half a thousand kiosks, thirty days, each step over all of them) and
measures at each size, in milliseconds, p50 and p99 of: taking in a batch of ten, a heartbeat, the
first page of answers, the last page, one answer by its reference number, and the figures for
`/metrics`. On PostgreSQL also how many pages of the database each of them looks at, which stays the
same where the machine is busy. Prints one JSON object.

The rows are put there by one statement: what they cost to send is `sync_ingest.py`'s to say, and
what lies in the tables and their indexes is the same.
"""

import argparse
import contextlib
import json
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import func, insert, select, text

from kiosk.trust.chain import GENESIS, entry_head
from sync.central.answers.service import Wanted, page_of_answers
from sync.central.database import Database
from sync.central.days import make_day
from sync.central.enrolment.models import device
from sync.central.heartbeat.service import record_heartbeat
from sync.central.ingest.models import item, stream
from sync.central.ingest.service import ingest
from sync.central.metrics.fleet import fleet
from sync.central.migrate import migrate
from sync.protocol.messages import Batch, Heartbeat, StreamReport
from tests.support.envelopes import an_envelope
from tests.support.postgres import Cluster

KIOSKS, DAYS, ROUNDS, SLICE = 500, 30, 60, 5000
BEGIN = datetime.now(UTC) - timedelta(days=DAYS)


@contextlib.contextmanager
def a_database(kind: str):
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield Database(f"sqlite:///{folder}/central.sqlite")
    else:
        with Cluster(durable=True) as cluster:
            yield Database(cluster.url(cluster.create()))


def prepare(database: Database) -> None:
    with database.writing() as connection:
        for n in range(DAYS + 1):
            make_day(connection, (BEGIN + timedelta(days=n)).date())
        for n in range(KIOSKS):
            connection.execute(
                insert(device).values(
                    id=f"kiosk-{n}", name=f"Kiosk {n}", credential_kind="bench",
                    credential=n.to_bytes(32, "big"), enrolled_at=BEGIN,
                )
            )  # fmt: skip
            connection.execute(
                insert(stream).values(
                    id=f"stream-{n:04}", device_id=f"kiosk-{n}", accepted_seq=0, safe_seq=0,
                    head=GENESIS, first_heard_at=BEGIN,
                )
            )  # fmt: skip


ENVELOPE = an_envelope(1, answers={"/visit/csat": 4, "/visit/comment": "x" * 200})
SERVER_FILL = """
INSERT INTO item (stream, seq, received_at, digest, envelope, readable, id, kind, reference, form, lang)
SELECT 'stream-' || lpad((n % :kiosks)::text, 4, '0'), n / :kiosks + 1,
       CAST(:begin AS timestamptz) + (n - :have) * interval '1 day' * :days / (:want - :have),
       '', :envelope, true, n,
       'answer', lpad(n::text, 13, '0'), 'visit', 'ar'
FROM generate_series(CAST(:have AS bigint), CAST(:want AS bigint) - 1) AS n
"""


def fill(database: Database, have: int, want: int) -> None:
    """Past days; the chains are not walked here, so they need not hold."""
    if database.sqlite:
        _fill_file(database, have, want)
    else:
        values = {"kiosks": KIOSKS, "begin": BEGIN, "days": DAYS,
                  "envelope": ENVELOPE, "have": have, "want": want}  # fmt: skip
        with database.writing() as connection:
            connection.execute(text(SERVER_FILL), values)
    with database.writing() as connection:
        counts = select(func.max(item.c.seq)).where(item.c.stream == stream.c.id).scalar_subquery()
        connection.execute(
            stream.update().values(accepted_seq=func.coalesce(counts, 0), head=GENESIS)
        )
    with database.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        alone.exec_driver_sql("ANALYZE" if database.sqlite else "VACUUM ANALYZE")


def _fill_file(database: Database, have: int, want: int) -> None:
    for start in range(have, want, SLICE):
        rows = [
            {
                "stream": f"stream-{n % KIOSKS:04}", "seq": n // KIOSKS + 1,
                "received_at": BEGIN + timedelta(days=(n - have) * DAYS / (want - have)), "digest": b"",
                "envelope": ENVELOPE, "readable": True, "id": f"{n}", "kind": "answer",
                "reference": f"{n:013d}", "form": "visit", "lang": "ar", "submitted": BEGIN,
            }
            for n in range(start, min(start + SLICE, want))
        ]  # fmt: skip
        with database.writing() as connection:
            connection.execute(insert(item), rows)


class Asked:
    """Each question once more, with what it needs prepared beforehand."""

    def __init__(self, database: Database, size: int) -> None:
        self.database, self.size = database, size
        self.sent = 0
        with database.reading() as connection:
            self.last = connection.execute(select(func.max(item.c.position))).scalar()

    def sync(self, n: int) -> None:
        with self.database.writing() as connection:
            ingest(connection, self.kiosk, self.stream, self.batch, datetime.now(UTC))

    def prepare_sync(self, n: int) -> None:
        self.kiosk, self.stream = f"kiosk-{n}", f"stream-{n:04}"
        with self.database.reading() as connection:
            row = connection.execute(
                select(stream.c.accepted_seq, stream.c.head).where(stream.c.id == self.stream)
            ).one()
        items = [an_envelope(row[0] + k, reference="sync") for k in range(1, 11)]
        head = row[1]
        for seq, envelope in enumerate(items, row[0] + 1):
            head = entry_head(head, self.stream, seq, envelope)
        self.batch = Batch(first=row[0] + 1, n=10, head=head, items=items)

    def heartbeat(self, n: int) -> None:
        report = StreamReport(stream=f"stream-{n:04}", head_seq=10**9, head="00" * 32)
        with self.database.writing() as connection:
            beat = Heartbeat(streams=[report])
            record_heartbeat(connection, f"kiosk-{n}", beat, datetime.now(UTC), 60)

    def first_page(self, n: int) -> None:
        with self.database.reading() as connection:
            assert len(page_of_answers(connection, Wanted()).answers) == 100

    def last_page(self, n: int) -> None:
        with self.database.reading() as connection:
            page_of_answers(connection, Wanted(), self.last - 100)

    def by_reference(self, n: int) -> None:
        wanted = Wanted(reference=f"{(n * 7919) % self.size:013d}")
        with self.database.reading() as connection:
            assert len(page_of_answers(connection, wanted).answers) == 1

    def figures(self, n: int) -> None:
        with self.database.reading() as connection:
            fleet(connection)


PAGES = """
SELECT blks_hit + blks_read FROM pg_stat_database WHERE datname = current_database()
"""


def pages(database: Database) -> int:
    """Looked at so far in this database; 0 on SQLite, which does not tell."""
    if database.sqlite:
        return 0
    with database.engine.connect() as connection:
        connection.execute(text("SELECT pg_stat_force_next_flush()"))
        connection.commit()
        looked_at = connection.execute(text(PAGES)).scalar_one()
        connection.commit()  # so that the driver goes on with what it has prepared
    return looked_at


def measure(asked: Asked) -> dict[str, dict[str, float]]:
    found = {}
    for name in ("sync", "heartbeat", "first_page", "last_page", "by_reference", "figures"):
        times, looked_at = [], []
        for n in range(ROUNDS):
            if name == "sync":
                asked.prepare_sync(n)
            before = pages(asked.database)
            began = time.perf_counter()
            getattr(asked, name)(n)
            times.append((time.perf_counter() - began) * 1000)
            looked_at.append(pages(asked.database) - before)
        times.sort()
        found[name] = {"p50_ms": round(times[ROUNDS // 2], 2), "p99_ms": round(times[-1], 2)}
        if any(looked_at):  # the middle one: the server's own upkeep is counted with some
            found[name]["pages"] = sorted(looked_at)[ROUNDS // 2]
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=["postgresql", "sqlite"], default="postgresql")
    parser.add_argument("--sizes", default="1000,100000,1000000")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    with a_database(options.database) as database:
        migrate(database)
        prepare(database)
        series, have = {}, 0
        for size in sizes:
            fill(database, have, size)
            measure(Asked(database, size))  # once to warm up
            # What the measuring added is taken away again, so that the numbers go on without a gap.
            series[size] = measure(Asked(database, size))
            with database.writing() as connection:
                connection.execute(item.delete().where(item.c.reference == "sync"))
            have = size
        database.close()
    print(json.dumps({"database": options.database, "series": series}))


if __name__ == "__main__":
    main()
