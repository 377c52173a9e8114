"""Whether everything visitors were thanked for is at central, once, in order, under the same heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from kiosk.envelope import decode_envelope
from kiosk.trust.chain import GENESIS, entry_head
from sync.central.ingest.models import item, stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.faults.totals import Totals

Thanked = tuple[str, int, str]
"""Stream, number, hash of the reference number."""


def check_arrival(
    connection: Connection,
    heads: Mapping[str, tuple[int, bytes]],
    thanked: Iterable[Thanked],
    totals: Totals,
) -> None:
    """`heads`: each stream's last number and head on the kiosk. Faults go to `totals`."""
    received: dict[tuple[str, int], str] = {}
    for name, (seq, head) in heads.items():
        received |= _walked(connection, name, seq, head, totals)
    seen = list(received.values())
    totals.expect(len(set(seen)) == len(seen), "an answer is at central twice")
    for name, seq, hashed in thanked:
        totals.answers += 1
        found = received.get((name, seq))
        totals.expect(found == hashed, f"answer {seq} of {name} was thanked for and is lost")


def _walked(
    connection: Connection, name: str, seq: int, head: bytes, totals: Totals
) -> dict[tuple[str, int], str]:
    """(stream, number) to the hash of the reference number, the chain walked on the way."""
    query = select(item.c.seq, item.c.envelope).where(item.c.stream == name).order_by(item.c.seq)
    reached, found = GENESIS, dict[tuple[str, int], str]()
    for number, row in enumerate(connection.execute(query), 1):
        totals.expect(row.seq == number, f"number {number} of {name} is lost at central")
        reached = entry_head(reached, name, row.seq, row.envelope)
        found[name, row.seq] = decode_envelope(row.envelope).reference_hash
    mark = connection.execute(
        select(stream.c.accepted_seq, stream.c.head).where(stream.c.id == name)
    ).first()
    stands = (mark.accepted_seq, mark.head) if mark else (0, GENESIS)
    totals.expect(
        stands == (seq, head), f"{name}: central stands at {stands[0]}, the kiosk at {seq}"
    )
    totals.expect(len(found) == seq, f"{name}: {len(found)} of {seq} answers are at central")
    totals.expect(reached == head, f"{name}: the heads differ")
    return found
