"""Faults made on purpose, each a line of the product replaced while a test process runs.

A suite that does not notice them would be blind. `replaced` finds the function by name and the
line by its text, so a mutant whose line was rewritten fails loudly instead of testing nothing.
"""

from __future__ import annotations

import inspect
import subprocess
import sys
import textwrap
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.faults.totals import Totals

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 240


class Mutant(NamedTuple):
    """`caught_by` names the part (`tests.faults.hunts`) that must notice it."""

    about: str
    caught_by: str
    apply: Callable[[], None]


def replaced(place: str, line: str, instead: str) -> Callable[[], None]:
    """In `module:function` (or `module:Class.method`) the text `line` becomes `instead`."""

    def apply() -> None:
        module_name, _, path = place.partition(":")
        module = import_module(module_name)
        *outer, name = path.split(".")
        owner: Any = module
        for part in outer:
            owner = getattr(owner, part)
        found = inspect.getattr_static(owner, name)
        raw = found.fget if isinstance(found, property) else getattr(found, "__func__", found)
        source = textwrap.dedent(inspect.getsource(inspect.unwrap(raw)))
        if line not in source:
            raise LookupError(f"{place} no longer says {line!r}: the mutant must follow")
        changed = "from __future__ import annotations\n" + source.replace(line, instead)
        made: dict[str, Any] = {}
        exec(compile(changed, f"<mutant of {place}>", "exec"), vars(module), made)
        setattr(owner, name, made[name])
        for other in list(sys.modules.values()):  # those who imported it by name before
            for known, value in list(vars(other).items()):
                if value is found:
                    setattr(other, known, made[name])

    return apply


def _watermark_first() -> None:
    """The watermark is committed, and only then are the rows written."""
    replaced(
        "sync.central.ingest.shelf:SqliteShelf.keep",
        "moment, place =",
        "raw = self._connection; raw.executemany(_ADVANCE, reached); raw.execute('COMMIT'); "
        "raw.execute('BEGIN IMMEDIATE'); moment, place =",
    )()


def _sequence_apart() -> None:
    """The stream's end moves in a transaction of its own, behind the entry's."""
    from kiosk.store import appending, store

    def apart(db: Any, end: Any, *rest: Any) -> Any:
        db.execute("DROP TRIGGER IF EXISTS entry_moves_the_end")
        reached = straight(db, end, *rest)
        if reached is not None:
            moved = "UPDATE stream SET seq = ?, head = ? WHERE no = ?"
            db.execute(moved, (reached.seq, reached.head, reached.no))
        return reached

    straight = appending.append
    appending.append = apart
    if hasattr(store, "append"):
        store.append = apart


def _no_waiting_for_the_disk() -> None:
    from kiosk.store import connection

    changed = tuple(each.replace("FULL", "NORMAL") for each in connection._WRITER)
    if changed == connection._WRITER:
        raise LookupError("the store no longer asks for FULL: the mutant must follow")
    connection._WRITER = changed


MUTANTS: dict[str, Mutant] = {
    "failure-counts-as-sent": Mutant(
        "an error while sending counts as sent",
        "protocol",
        replaced(
            "sync.device.replicator:Replicator._send",
            "raise\n",
            "self._take_over(stream, entries[-1].seq, entries[-1].seq); return 1\n",
        ),
    ),
    "acknowledged-after-rollback": Mutant(
        "central acknowledges what it has rolled back",
        "protocol",
        replaced(
            "sync.central.database:Database.writing",
            "with (\n",
            "with (\n        contextlib.suppress(ConnectionAbortedError),\n",
        ),
    ),
    "no-dedupe": Mutant(
        "central takes in again what it has",
        "protocol",
        replaced(
            "sync.central.ingest.service:_take",
            "known = min(mark.accepted - batch.first + 1, batch.n)",
            "known = 0",
        ),
    ),
    "watermark-outside-the-transaction": Mutant(
        "the watermark is committed before the rows", "protocol", _watermark_first
    ),
    "purge-after-accepted": Mutant(
        "the kiosk lets go of what was merely accepted",
        "protocol",
        replaced("kiosk.store.sync_state:Watermark.purgeable", "min(", "max("),
    ),
    "watermark-only-forwards": Mutant(
        "the kiosk does not believe a central that stands further back",
        "protocol",
        replaced(
            "sync.device.replicator:Replicator._take_over",
            "mark = Watermark(accepted=accepted, safe=safe)",
            "known = self._ledger.watermark(stream); "
            "mark = Watermark(accepted=max(accepted, known.accepted), safe=max(safe, known.safe))",
        ),
    ),
    "plaintext-fallback": Mutant(
        "what nobody could seal is stored in the clear",
        "attacks",
        replaced(
            "kiosk.store.enveloping:enveloped",
            "secret = is_personal(draft)",
            "secret = is_personal(draft) and sealer.ready",
        ),
    ),
    "signature-not-checked": Mutant(
        "central believes who a request says it is from",
        "attacks",
        replaced("kiosk.trust.signing:is_signed_by", "return False", "return True"),
    ),
    "digest-not-checked": Mutant(
        "the body need not be the one that was signed",
        "attacks",
        replaced("sync.protocol.bodies:check_hashed", "for part in", "return\n    for part in"),
    ),
    "sequence-reused": Mutant(
        "an entry and its number are two transactions", "power", _sequence_apart
    ),
    "thanked-before-the-disk": Mutant(
        "the store does not wait for the disk", "power", _no_waiting_for_the_disk
    ),
}


def round_of(seed: int, _scratch: Path) -> Totals:
    """Every mutant in a process of its own; one that lives is a fault."""
    totals = Totals()
    for name, mutant in MUTANTS.items():
        totals.tries += 1
        lives = hunted(name, seed)
        totals.expect(not lives, f"the mutant {name} lives ({mutant.about}): {lives}")
    totals.figures = {"mutants caught": f"{totals.tries - len(totals.faults)}/{totals.tries}"}
    return totals


def hunted(name: str, seed: int) -> str:
    """Empty when it was caught; else what its process said."""
    command = [sys.executable, "-m", "tests.faults.hunts", name, str(seed)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    caught = done.returncode == 0 and done.stdout.startswith("caught")
    return "" if caught else (done.stdout + done.stderr)[-2000:] or "nobody noticed"
