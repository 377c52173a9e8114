"""A stream's chain worked out anew from what is stored, in the order of its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.trust.chain import GENESIS, entry_head_of_hash, envelope_hash

if TYPE_CHECKING:
    from collections.abc import Iterable


class Base(NamedTuple):
    """Where a stream's items begin here: behind those that were archived and are gone."""

    seq: int
    head: bytes


class Link(NamedTuple):
    """An item as it is stored; an erased one has an empty envelope, and its digest."""

    seq: int
    envelope: bytes
    digest: bytes


class Walked(NamedTuple):
    """How far the numbers go without a gap, and the head there; `at`: the head at the one asked.

    `damaged`: the first item that is not what its digest says, 0 for none.
    """

    seq: int
    head: bytes
    erased: int
    damaged: int
    at: bytes | None


def base_of(seq: int, head: bytes | None) -> Base:
    return Base(seq, head if head is not None else GENESIS)


def walk(stream: str, base: Base, links: Iterable[Link], asked: int = -1) -> Walked:
    """`links` by their numbers; stops at the first gap."""
    seq, head = base
    erased = damaged = 0
    at = head if asked == seq else None
    for link in links:
        if link.seq != seq + 1:
            break
        seq = link.seq
        hashed = envelope_hash(link.envelope)
        if hashed != link.digest:
            erased += not link.envelope
            damaged = damaged or (seq if link.envelope else 0)
        # What is stored decides, not what was noted of it; of an erased item only the note is left.
        head = entry_head_of_hash(head, stream, seq, hashed if link.envelope else link.digest)
        if seq == asked:
            at = head
    return Walked(seq, head, erased, damaged, at)
