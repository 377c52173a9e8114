"""What a run of the suite has done so far, in figures that can be quoted."""

from __future__ import annotations

import msgspec

COLUMNS = ("cuts", "kills", "answers", "tries", "lost", "duplicated")


class Totals(msgspec.Struct):
    """`cuts` of power, `kills` of processes, `answers` whose fate was looked at; `faults` in words.

    An answer counts each time it is looked for: after every cut, kill or arrival. `tries` are
    requests, inputs and mutants: whatever a part counts that is none of the others. `figures` are
    measurements by name; of several rounds the last one stays.
    """

    cuts: int = 0
    kills: int = 0
    answers: int = 0
    tries: int = 0
    lost: int = 0
    duplicated: int = 0
    rounds: int = 0
    seconds: float = 0.0
    faults: list[str] = msgspec.field(default_factory=list)
    figures: dict[str, float | str] = msgspec.field(default_factory=dict)

    def add(self, other: Totals) -> None:
        for name in (*COLUMNS, "rounds", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.faults += other.faults
        self.figures |= other.figures

    def fault(self, text: str) -> None:
        """Something that may not be; sorted by what it says into lost and duplicated."""
        self.lost += "is lost" in text
        self.duplicated += "twice" in text
        self.faults.append(text)

    def expect(self, truth: object, text: str) -> None:
        """A fault in these words unless it is true."""
        if not truth:
            self.fault(text)


def heading() -> str:
    return _row("part", *COLUMNS, "faults")


def line(name: str, totals: Totals) -> str:
    cells = (f"{getattr(totals, column):,}" for column in COLUMNS)
    return _row(name, *cells, f"{len(totals.faults):,}")


def _row(name: str, *cells: str) -> str:
    return f"{name:16}" + "".join(f"{cell:>13}" for cell in cells)
