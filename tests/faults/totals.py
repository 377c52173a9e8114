"""What a run of the suite has done so far, in figures that can be quoted."""

from __future__ import annotations

import msgspec


class Totals(msgspec.Struct):
    """`cuts` of power, `kills` of processes, `answers` whose fate was looked at; `faults` in words.

    An answer counts each time it is looked for: after every cut, kill or arrival.
    """

    cuts: int = 0
    kills: int = 0
    answers: int = 0
    lost: int = 0
    duplicated: int = 0
    faults: list[str] = msgspec.field(default_factory=list)

    def add(self, other: Totals) -> None:
        self.cuts += other.cuts
        self.kills += other.kills
        self.answers += other.answers
        self.lost += other.lost
        self.duplicated += other.duplicated
        self.faults += other.faults

    def fault(self, text: str) -> None:
        """Something that may not be; sorted by what it says into lost and duplicated."""
        self.lost += "is lost" in text
        self.duplicated += "twice" in text
        self.faults.append(text)
