"""Central's journal of deliveries, on both kinds of database, and from one central into another."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from kiosk.envelope import AttachedFile, SealedPart, encode_sealed, sealed_text
from kiosk.trust.chain import GENESIS, entry_head
from kiosk.trust.sealing import seal
from sync.central.blobs.files import Part
from sync.central.blobs.service import hold, waive
from sync.central.enrolment.models import device
from sync.central.ingest.service import ingest
from sync.central.openrosa.journal import CentralJournal
from sync.central.openrosa.models import delivery
from sync.central.openrosa.targets import (
    add_target,
    find_target,
    list_targets,
    queue_again,
    remove_target,
    standing,
)
from sync.openrosa.address import Access, Target
from sync.openrosa.client import OpenRosaServer
from sync.openrosa.delivery import CannotSend, Delivery, Run
from sync.openrosa.spool import Spool
from sync.protocol.messages import Batch
from tests.support.central_app import CentralApp
from tests.support.envelopes import an_envelope
from tests.support.odk_server import OdkServer
from tests.support.openrosa import DRAWING, an_instance, an_xform
from tests.support.postgres import postgres
from tests.support.recipients import secret_of, the_recipients

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STREAM, DEVICE = "stream-of-a-kiosk", "kiosk"
TARGET = Target(name="odk", url="http://127.0.0.1:9/v1")
ABOUT = AttachedFile(
    media_type="image/png", size=len(DRAWING), sha256=hashlib.sha256(DRAWING).hexdigest()
)


class Answers:
    """Items as a kiosk would have sent them, and a journal over them."""

    def __init__(self, central: CentralApp, folder: Path) -> None:
        self.central = central
        self.folder = folder
        self.seq, self.head = 0, GENESIS
        with central.database.writing() as connection:
            connection.execute(
                device.insert().values(
                    id=DEVICE, name="Kiosk", credential_kind="ed25519", credential=bytes(32),
                    enrolled_at=central.clock.now(), software="", pack="",
                )
            )  # fmt: skip
            assert add_target(connection, TARGET, central.clock.now())

    def add(self, number: int = 0, **fields: Any) -> int:
        self.seq += 1
        number = number or self.seq
        told = {"form": "pad", "instance": an_instance(number)} | fields
        data = an_envelope(number, **told)
        self.head = entry_head(self.head, STREAM, self.seq, data)
        batch = Batch(first=self.seq, n=1, head=self.head, items=[data])
        with self.central.database.writing() as connection:
            ingest(connection, DEVICE, STREAM, batch, self.central.clock.now())
        return self.seq

    def bring(self, data: bytes) -> None:
        """A file arrives."""
        sha256 = hashlib.sha256(data).hexdigest()
        part = Part(self.central.config.blobs, DEVICE, sha256)
        part.append(data, 0)
        part.finish()
        with self.central.database.writing() as connection:
            hold(connection, DEVICE, sha256, len(data), self.central.clock.now())

    def journal(self, *identities: str, target: Target = TARGET) -> CentralJournal:
        central = self.central
        return CentralJournal(central.database, central.config, target, central.clock, identities)

    def deliver(self, odk: OdkServer, *identities: str) -> Run:
        with OpenRosaServer(Access(url=odk.url)) as server:
            journal = self.journal(*identities)
            spool = Spool(self.folder / "spool")
            return Delivery(journal, server, spool, pause=self.central.clock.advance).run("odk")

    def standing(self) -> tuple[int, int, int]:
        with self.central.database.reading() as connection:
            found = standing(connection, "odk")
        return found.queued, found.delivered, found.refused


@pytest.fixture
def answers(tmp_path: Path) -> Iterator[Answers]:
    with CentralApp(tmp_path / "data") as central:
        yield Answers(central, tmp_path)


@pytest.fixture(params=["sqlite", "postgresql"])
def everywhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Answers]:
    if request.param == "sqlite":
        with CentralApp(tmp_path / "data") as central:
            yield Answers(central, tmp_path)
        return
    with postgres() as url, CentralApp(tmp_path / "data", url=url) as central:
        yield Answers(central, tmp_path)


@pytest.fixture
def odk() -> Iterator[OdkServer]:
    with OdkServer({"pad": an_xform()}) as server:
        yield server


def test_each_answer_is_delivered_once_and_the_journal_says_so(everywhere: Answers, odk: OdkServer):
    for _ in range(3):
        everywhere.add()
    everywhere.add(kind="page-feedback", instance="")
    odk.faults = [400]
    assert everywhere.journal().not_taken_up() == 3
    run = everywhere.deliver(odk)
    assert (run.taken_up, run.delivered, run.refused) == (3, 2, 1)
    assert everywhere.standing() == (0, 2, 1)
    assert everywhere.journal().not_taken_up() == 0
    with everywhere.central.database.reading() as connection:
        (refusal,) = standing(connection, "odk").refusals
    assert (refusal.stream, refusal.seq, refusal.form, refusal.status) == (STREAM, 1, "pad", 400)
    assert refusal.words == "400 no: 400"
    with everywhere.central.database.writing() as connection:
        assert queue_again(connection, "odk", everywhere.central.clock.now()) == 1
    assert everywhere.deliver(odk).delivered == 1
    assert everywhere.standing() == (0, 3, 0)
    assert len(odk.received) == 3


def test_votes_are_delivered_like_answers(everywhere: Answers, odk: OdkServer):
    everywhere.add(kind="vote")
    assert everywhere.deliver(odk).delivered == 1


def test_what_failed_for_now_waits_longer_each_time(everywhere: Answers, odk: OdkServer):
    everywhere.add()
    everywhere.add()
    odk.faults = [500, 500, 500]
    run = everywhere.deliver(odk)
    assert (run.delivered, run.postponed) == (1, 1)
    odk.faults = []
    assert everywhere.deliver(odk).delivered == 0
    everywhere.central.clock.advance(61)
    assert everywhere.deliver(odk).delivered == 1


def test_targets_have_journals_of_their_own(everywhere: Answers, odk: OdkServer):
    other = Target(name="other", url=odk.url, forms=("nothing",))
    everywhere.add()
    with everywhere.central.database.writing() as connection:
        now = everywhere.central.clock.now()
        assert add_target(connection, other, now)
        assert not add_target(connection, other, now)
        assert [target.name for target in list_targets(connection)] == ["odk", "other"]
    everywhere.deliver(odk)
    assert everywhere.journal(target=other).take_up() == 0
    with everywhere.central.database.writing() as connection:
        assert remove_target(connection, "odk")
        assert not remove_target(connection, "odk")
        assert find_target(connection, "odk") is None
        assert connection.execute(select(delivery)).first() is None


def test_files_go_along_and_are_waited_for(answers: Answers, odk: OdkServer):
    answers.add(instance=an_instance(1, drawing="a.png"), attachments={"a.png": ABOUT})
    run = answers.deliver(odk)
    assert (run.delivered, run.waiting_for_files) == (0, 1)
    assert answers.standing() == (1, 0, 0)
    answers.bring(DRAWING)
    assert answers.deliver(odk).delivered == 1
    ((xml, files),) = odk.received.values()
    assert xml == an_instance(1, drawing="a.png").encode()
    assert files == {"a.png": DRAWING}


def test_answer_whose_file_was_given_up_goes_without_it(answers: Answers, odk: OdkServer):
    answers.add(attachments={"a.png": ABOUT})
    with answers.central.database.writing() as connection:
        assert waive(connection, ABOUT.sha256) == 1
    assert answers.deliver(odk).delivered == 1


def test_file_damaged_here_is_not_sent(answers: Answers, odk: OdkServer):
    answers.add(attachments={"a.png": ABOUT})
    answers.bring(DRAWING)
    path = next((answers.central.config.blobs).glob(f"*/{ABOUT.sha256}"))
    path.write_bytes(b"damaged")
    assert answers.deliver(odk).waiting_for_files == 1
    assert odk.received == {}


def test_sealed_answers_go_only_with_a_key(answers: Answers, odk: OdkServer):
    locked = seal(DRAWING, the_recipients())
    about = AttachedFile(
        media_type="image/png", size=len(locked), sha256=hashlib.sha256(locked).hexdigest(),
        sealed=True,
    )  # fmt: skip
    part = SealedPart(
        id="00000000-0000-7000-8000-000000000001", instance=an_instance(1, drawing="a.png")
    )
    answers.bring(locked)
    answers.add(
        number=1, v=2, reference="", instance="", attachments={"a.png": about},
        sealed=sealed_text(seal(encode_sealed(part), the_recipients())),
    )  # fmt: skip
    answers.add(number=2)
    run = answers.deliver(odk)
    assert (run.sealed, run.delivered) == (1, 1)
    assert answers.deliver(odk, secret_of("desk")).sealed == 1
    assert answers.deliver(odk, secret_of("operational")).delivered == 1
    assert odk.received[f"uuid:{1:036d}"] == (part.instance.encode(), {"a.png": DRAWING})


def test_answer_without_an_instance_is_set_aside(answers: Answers, odk: OdkServer):
    answers.add(instance="")
    answers.add(instance="<data/>")
    assert answers.deliver(odk).refused == 2
    assert odk.posts == []


def test_answer_that_is_gone_is_set_aside(answers: Answers):
    answers.add()
    journal = answers.journal()
    journal.take_up()
    (entry,) = journal.due(None, 10)
    import msgspec

    with pytest.raises(CannotSend) as caught:
        journal.submission(msgspec.structs.replace(entry, place=entry.place + 1))
    assert caught.value.why == "gone"
