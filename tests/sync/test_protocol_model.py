"""The protocol against everything at once: crashes, duplicates, reordering, restored backups.

Hypothesis looks for an order of events in which an answer is lost or counted twice. The same model
must find the fault when a rule is broken on purpose, or it would be blind.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, core, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from sync.device.errors import Refused, Unreachable
from sync.device.replicator import Replicator
from sync.protocol.messages import Acknowledgement
from sync.protocol.problems import Problem
from tests.support.clock import ManualClock
from tests.support.wire import STREAM, CentralDatabase, DirectCentral, MemoryKiosk

if TYPE_CHECKING:
    from kiosk.store.sync_state import Watermark

FAULTS = ("none", "none", "request lost", "reply lost", "twice", "crash before commit")


class Line:
    """What the line does to the calls to come, one fault each."""

    def __init__(self, central: CentralDatabase) -> None:
        self.faults: list[str] = []
        self.crashes = 0
        self._central = central

    def __call__(self, call):
        match self.faults.pop(0) if self.faults else "none":
            case "request lost":
                raise Unreachable("lost on the way there")
            case "reply lost":
                self._answered(call)
                raise Unreachable("lost on the way back")
            case "twice":
                self._answered(call)
                return self._answered(call)
            case "crash before commit":
                return self._crash(call)
        return self._answered(call)

    def _answered(self, call):
        """What central promises in its reply has been committed."""
        reply = call()
        if isinstance(reply, Acknowledgement):
            committed, _ = self._central.accepted()
            assert reply.accepted_seq <= committed, "an answer that was acknowledged is lost"
        return reply

    def _crash(self, call):
        """Central dies with the transaction open: what was done in it is undone."""
        self.crashes += 1
        commit = self._central.database.engine.dialect.do_commit

        def die(_connection: object) -> None:
            raise ConnectionAbortedError

        self._central.database.engine.dialect.do_commit = die
        try:
            return self._answered(call)
        except ConnectionAbortedError:
            raise Unreachable("central died") from None
        finally:
            self._central.database.engine.dialect.do_commit = commit


class Wire(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="diwan-model-"))
        self.kiosk = MemoryKiosk()
        self.central = CentralDatabase(self.folder)
        self.line = Line(self.central)
        self.door = DirectCentral(self.central, self.line)
        self.start_sync()

    def start_sync(self) -> None:
        self.replicator = Replicator(self.kiosk, self.kiosk, self.door, ManualClock())

    @rule(count=st.integers(1, 4))
    def visitors_submit(self, count: int) -> None:
        for _ in range(count):
            self.kiosk.record()

    @rule(faults=st.lists(st.sampled_from(FAULTS), max_size=3), most=st.integers(1, 5))
    def sync_runs(self, faults: list[str], most: int) -> None:
        self.line.faults = faults
        self.replicator._size.items = most
        try:
            self.replicator.beat()
            self.replicator.drain()
        except (Unreachable, Refused):
            pass
        finally:
            self.line.faults = []

    @rule(which=st.integers(0, 999))
    def old_batch_arrives_again(self, which: int) -> None:
        if self.door.sent:
            stream, body = self.door.sent[which % len(self.door.sent)]
            with contextlib.suppress(Problem):
                self.central.take_in(stream, body)

    @rule()
    def sync_process_dies(self) -> None:
        self.start_sync()

    @rule()
    def sync_state_is_lost(self) -> None:
        self.kiosk.marks.clear()
        self.start_sync()

    @rule()
    def central_is_backed_up(self) -> None:
        self.central.back_up()

    @rule()
    def central_is_restored(self) -> None:
        self.central.restore()

    @rule()
    def kiosk_purges(self) -> None:
        self.kiosk.purge(self.purgeable(self.kiosk.watermark(STREAM)))

    def purgeable(self, mark: Watermark) -> int:
        return mark.purgeable

    @invariant()
    def central_has_each_item_once_and_in_order(self) -> None:
        items = self.central.items()
        assert [seq for seq, _ in items] == list(range(1, len(items) + 1)), "a number is missing"
        recorded = [entry.envelope for entry in self.kiosk.everything]
        received = [envelope for _, envelope in items]
        assert len(set(received)) == len(received), "an answer is there twice"
        assert received == recorded[: len(items)], "an answer is another one at central"
        assert self.central.accepted()[0] == len(items), (
            "the watermark is not where the answers end"
        )

    @invariant()
    def nothing_is_lost(self) -> None:
        """What the kiosk let go is at central, whatever central went through."""
        assert self.kiosk.purged <= len(self.central.items()), "an answer is lost"

    def teardown(self) -> None:
        try:
            self.line.faults = []
            self.replicator.beat()
            self.replicator.drain()
            assert not self.replicator.faults, "the kiosk complains in the end"
            reached = self.central.accepted()
            assert reached == (len(self.kiosk.everything), self.kiosk.head), "the heads differ"
        finally:
            self.central.close()
            shutil.rmtree(self.folder)


def look(machine: type[Wire], examples: int, seed: int | None = None) -> None:
    """The same search every time; with a seed, the search that belongs to it."""
    core.global_force_seed = seed
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            derandomize=seed is None,
            database=None,
            phases=[Phase.generate],
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_nothing_is_lost_or_doubled_whatever_happens_on_the_way():
    look(Wire, 60)


class PurgesWhatWasMerelyAccepted(Wire):
    def purgeable(self, mark: Watermark) -> int:
        return mark.accepted


class TakesAFailureForASuccess(Wire):
    def start_sync(self) -> None:
        super().start_sync()
        send = self.door.send

        def hopeful(stream: str, batch: bytes) -> Acknowledgement:
            try:
                return send(stream, batch)
            except Unreachable:
                end = len(self.kiosk.everything)
                return Acknowledgement(accepted_seq=end, safe_seq=end)

        self.replicator._central = type(
            "Hopeful", (), {"send": staticmethod(hopeful), "beat": staticmethod(self.door.beat)}
        )()


class KeepsTheWatermarkOfBeforeTheRestore(Wire):
    def start_sync(self) -> None:
        super().start_sync()
        take_over = self.replicator._take_over

        def forwards_only(stream: str, accepted: int, safe: int) -> None:
            known = self.kiosk.watermark(stream)
            take_over(stream, max(known.accepted, accepted), max(known.safe, safe))

        self.replicator._take_over = forwards_only


@pytest.mark.slow
@pytest.mark.parametrize(
    "mutant",
    [
        PurgesWhatWasMerelyAccepted,
        TakesAFailureForASuccess,
        KeepsTheWatermarkOfBeforeTheRestore,
    ],
)
def test_model_finds_the_fault_when_a_rule_is_broken(mutant: type[Wire]):
    with pytest.raises((AssertionError, Refused, ExceptionGroup)):
        look(mutant, 200)
