"""Opens what a cut or a kill left with the real store, and says what is missing."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import msgspec

from kiosk.store import Answer, Store, StoreError
from tests.support.answers import a_draft
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path


def reference(answer: Answer) -> str:
    return answer.envelope.reference_hash if answer.envelope else ""


class Promises(msgspec.Struct):
    """What visitors were told at some point: their numbers by sequence, and what may be purged."""

    thanked: dict[int, str] = msgspec.field(default_factory=dict)
    safe: int = 0

    def hear(self, remark: str) -> None:
        word, seq, *rest = remark.split()
        if word == "thanked":
            self.thanked[int(seq)] = rest[0]
        else:
            self.safe = max(self.safe, int(seq))


def faults(folder: Path, promises: Promises) -> list[str]:
    """Everything that is wrong, in words; nothing where every promise is kept."""
    try:
        with Store.open(folder, ManualClock()) as store:
            found = {each.seq: reference(each) for each in store.answers()}
            wrong = [f"damaged: {fault.message}" for fault in store.verify().faults]
            receipt = store.submit(a_draft())
    except (StoreError, sqlite3.Error) as error:
        return [f"it does not open, or takes no answer: {error}"]
    wrong += [
        f"answer {seq} ({number}) was thanked for and is lost"
        for seq, number in promises.thanked.items()
        if found.get(seq) != number and seq > promises.safe
    ]
    if receipt.seq in found or receipt.seq <= max(promises.thanked, default=0):
        wrong.append(f"number {receipt.seq} was given twice")
    if len(set(found.values())) != len(found):
        wrong.append("an answer is there twice")
    return wrong
