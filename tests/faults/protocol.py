"""The protocol's model, walked at random from a seed: see `tests/sync/test_protocol_model.py`.

Central's tables and services are the real ones, and so is the replicator; only the line between
them, the kiosk's store and the disk are stood in for. Hypothesis searches the same model in the
ordinary tests, and tells the shortest story; these walks are longer, and there are more of them.
"""

from __future__ import annotations

import tempfile
from random import Random
from typing import TYPE_CHECKING, Any

from sync.device.errors import Refused
from tests.faults.totals import Totals
from tests.sync.test_files_model import FILE_FAULTS, FileWire
from tests.sync.test_protocol_model import FAULTS, Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORIES = 16
STEPS = 60


def round_of(seed: int, scratch: Path) -> Totals:
    """Stories with answers alone, and with drawings."""
    totals = Totals()
    tempfile.tempdir = str(scratch)
    try:
        for number in range(STORIES):
            story(FileWire if number % 4 == 3 else Wire, Random(f"{seed}/{number}"), totals)
    finally:
        tempfile.tempdir = None
    return totals


def story(machine: type[Wire], random: Random, totals: Totals) -> None:
    """Steps of the model's own rules; a broken promise is told with the steps that led to it."""
    wire, told = machine(), list[str]()
    rules = steps_of(machine, random)
    totals.tries += 1
    try:
        for _ in range(STEPS):
            name, given = random.choice(rules)
            values = {key: make() for key, make in given.items()}
            told.append(f"{name}({', '.join(f'{k}={v!r}' for k, v in values.items())})")
            getattr(wire, name)(**values)
            wire.central_has_each_item_once_and_in_order()
            wire.nothing_is_lost()
            if isinstance(wire, FileWire):
                wire.no_drawing_is_lost()
        told.append("the end")
        wire.teardown()
    except (AssertionError, Refused) as error:
        told.append(f"{type(error).__name__}: {error}")
        what = (str(error).splitlines() or ["a promise is broken"])[0]
        totals.fault(f"{machine.__name__}: {what}\n" + "\n".join(told))
    totals.answers += len(wire.kiosk.everything)
    totals.kills += wire.line.crashes + sum("dies" in step for step in told)


def steps_of(machine: type[Wire], random: Random) -> list[tuple[str, dict[str, Callable[[], Any]]]]:
    """The model's rules, and how to draw what each is given. Syncing and visitors come oftener."""
    makers: dict[str, Callable[[], Any]] = {
        "count": lambda: random.randint(1, 4),
        "most": lambda: random.randint(1, 5),
        "which": lambda: random.randrange(1000),
    }
    found = []
    for rule in machine.setup_state().rules:
        given = dict(makers)
        kinds = FILE_FAULTS if "pieces" in rule.function.__name__ else FAULTS
        given["faults"] = lambda kinds=kinds: random.choices(kinds, k=random.randint(0, 4))
        wanted = {name: given[name] for name in rule.arguments}
        often = 3 if rule.function.__name__ in {"sync_runs", "visitors_submit"} else 1
        found += [(rule.function.__name__, wanted)] * often
    return found
