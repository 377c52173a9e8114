"""Two people at two desks: one proposes, the other decides, and central publishes that and no more."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from sqlalchemy import update

from kiosk.clock import SystemClock
from kiosk.commands.failure import Failure
from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.standing import Decision
from sync.central.audit.service import deeds
from sync.central.content.service import current_pack, publish, published_source
from sync.central.content.setup import create, targets_signers
from sync.central.enrolment.service import make_code
from sync.central.proposals.models import proposal
from sync.central.proposals.service import standings
from sync.commands.packing import archive_of
from sync.commands.proposals import line_of, next_version, publish_proposal
from sync.protocol.bodies import digest_header
from sync.protocol.proposals import PROPOSAL_TYPE, PROPOSALS, decision_path, proposal_path
from tests.support.central_app import CentralApp, Device, problem_of
from tests.support.packs import make_pack
from tests.support.proposals import STEP, WORDS, a_proposal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_pack(tmp_path / "source")


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data", url=database_url) as app:
        yield app


@pytest.fixture
def archive(source: Path, tmp_path: Path) -> bytes:
    return a_proposal(source, tmp_path / "editing")


def a_desk(central: CentralApp, key: str) -> Device:
    with central.database.writing() as connection:
        code = make_code(connection, f"Desk {key}", central.clock.now(), role="desk")
    return Device(central, key, central.enrol(code, key).json()["device_id"])


def propose(desk: Device, archive: bytes) -> Any:
    headers = {"Content-Type": PROPOSAL_TYPE, "Content-Digest": digest_header(archive)}
    return desk.ask("POST", PROPOSALS, archive, headers)


def decide(desk: Device, digest: str, by: str = "daniel", verdict: str = "approved", **more: Any):
    body = {
        "digest": digest, "verdict": verdict, "by": by, "role": "service-manager",
        "at": desk.central.clock.now().isoformat(),
    } | more  # fmt: skip
    data = msgspec.json.encode(msgspec.convert(body, Decision))
    headers = {"Content-Type": "application/json", "Content-Digest": digest_header(data)}
    return desk.ask("POST", decision_path(digest), data, headers)


def publish_source(central: CentralApp, source: Path) -> None:
    now = SystemClock().now()
    if not central.config.content.exists():
        roots = [central.config.folder / f"root-{n}.pem" for n in (1, 2, 3)]
        create(central.config.content, roots, (), 1, now)
    signers = targets_signers(central.config.content, ())
    with central.database.writing() as connection:
        publish(connection, central.config, archive_of(source), signers, now, pack_source(source))


def test_desk_proposes_and_every_desk_reads_it(central: CentralApp, archive: bytes) -> None:
    first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
    reply = propose(first, archive)
    assert reply.status_code == 201, reply.text
    digest = sha256_of(archive)
    assert propose(first, archive).json() == reply.json()
    listed = second.get(PROPOSALS).json()["proposals"]
    assert [(each["digest"], each["state"], each["author"]) for each in listed] == [
        (digest, "waiting", "samira")
    ]
    assert listed[0]["files"] == [STEP]
    assert second.get(proposal_path(digest)).content == archive
    assert problem_of(second.get(proposal_path("0" * 64))) == "no-such-proposal"


def test_kiosk_neither_proposes_nor_reads(central: CentralApp, archive: bytes) -> None:
    kiosk = central.device()
    assert problem_of(propose(kiosk, archive)) == "not-allowed"
    assert problem_of(kiosk.get(PROPOSALS)) == "not-allowed"
    assert problem_of(decide(kiosk, sha256_of(archive))) == "not-allowed"


def test_another_person_decides_once(central: CentralApp, archive: bytes) -> None:
    first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
    digest = sha256_of(archive)
    assert problem_of(decide(second, digest)) == "no-such-proposal"
    propose(first, archive)
    for own in ("samira", "Samira", " samira "):
        assert problem_of(decide(second, digest, by=own)) == "needs-another-person"
    assert problem_of(decide(second, digest, role="front-desk")) == "needs-another-person"
    assert decide(second, digest).json()["state"] == "approved"
    assert decide(second, digest).status_code == 200
    assert problem_of(decide(second, digest, verdict="returned")) == "decided-already"
    assert problem_of(decide(first, digest, by="noor")) == "decided-already"
    with central.database.reading() as connection:
        told = [(deed.what, deed.detail, deed.holds) for deed in deeds(connection)]
    assert told[-2:] == [
        ("content-proposed", "samira at Desk a-key", True),
        ("content-approved", "daniel at Desk b-key", True),
    ]


def test_decision_is_of_the_digest_in_its_address(central: CentralApp, archive: bytes) -> None:
    first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
    propose(first, archive)
    data = msgspec.json.encode(
        Decision(
            digest="1" * 64, verdict="approved", by="daniel", role="service-manager",
            at=central.clock.now(),
        )
    )  # fmt: skip
    headers = {"Content-Type": "application/json", "Content-Digest": digest_header(data)}
    reply = second.ask("POST", decision_path(sha256_of(archive)), data, headers)
    assert problem_of(reply) == "invalid"


@pytest.mark.parametrize("harm", ["cut", "other file", "climbing", "hidden"])
def test_damaged_or_hostile_proposal_is_refused(
    central: CentralApp, archive: bytes, harm: str
) -> None:
    desk = a_desk(central, "a-key")
    harmed = archive[:-30] if harm == "cut" else _with(archive, harm)
    assert problem_of(propose(desk, harmed)) == "proposal-refused"
    assert desk.get(PROPOSALS).json()["proposals"] == []


def _with(archive: bytes, harm: str) -> bytes:
    name = {"other file": "files/pack.yaml", "climbing": "files/../../x", "hidden": "files/.x"}
    memory = BytesIO(archive)
    with zipfile.ZipFile(memory, "a") as out:
        out.writestr(name[harm], b"x")
    return memory.getvalue()


def test_only_what_two_agreed_on_is_published(
    central: CentralApp, archive: bytes, source: Path
) -> None:
    publish_source(central, source)
    first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
    digest = sha256_of(archive)
    propose(first, archive)
    signers = targets_signers(central.config.content, ())
    with pytest.raises(Failure, match="not approved by a second person"):
        publish_proposal(central.config, digest[:12], signers, voice=False)
    decide(second, digest)
    standing, notice = publish_proposal(central.config, digest[:12], signers, voice=False)
    assert (standing.digest, notice.version) == (digest, "2026.11.2")
    with central.database.reading() as connection:
        assert current_pack(connection).sha256 == notice.sha256
    told = second.get(PROPOSALS).json()
    assert (told["proposals"][0]["state"], told["proposals"][0]["version"]) == (
        "published", "2026.11.2",
    )  # fmt: skip
    now = published_source(central.config)
    assert told["source"] == sha256_of(now)
    with zipfile.ZipFile(BytesIO(now)) as files:
        assert WORDS in files.read(STEP).decode("utf-8")
    with pytest.raises(Failure, match="published already"):
        publish_proposal(central.config, digest[:12], signers, voice=False)


def test_change_to_a_file_that_moved_on_is_told_to_the_desks(
    central: CentralApp, archive: bytes, source: Path
) -> None:
    first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
    digest = sha256_of(archive)
    propose(first, archive)
    decide(second, digest)
    page = source / STEP
    page.write_text(page.read_text("utf-8").replace("## ", "## ", 1) + "\nلا.\n", "utf-8")
    publish_source(central, source)
    signers = targets_signers(central.config.content, ())
    with pytest.raises(Failure, match=STEP):
        publish_proposal(central.config, digest, signers, voice=False)
    told = first.get(PROPOSALS).json()["proposals"][0]
    assert told["state"] == "approved"
    assert STEP in told["trouble"]


def test_row_that_was_changed_in_the_database_is_not_published(
    central: CentralApp, archive: bytes, source: Path
) -> None:
    publish_source(central, source)
    desk = a_desk(central, "a-key")
    propose(desk, archive)
    with central.database.writing() as connection:
        connection.execute(update(proposal).values(state="approved", decided_by="samira"))
    signers = targets_signers(central.config.content, ())
    with pytest.raises(Failure, match="not approved by a second person"):
        publish_proposal(central.config, sha256_of(archive), signers, voice=False)
    with central.database.writing() as connection:
        connection.execute(update(proposal).values(decided_by="daniel", archive=archive + b"x"))
    with pytest.raises(Failure, match=r"not what was approved|damaged"):
        publish_proposal(central.config, sha256_of(archive), signers, voice=False)


@pytest.mark.parametrize(
    ("before", "after"),
    [("2026.11.1", "2026.11.2"), ("2026.11.9-b", "2026.11.10-b"), ("spring", "spring.1")],
)
def test_version_counts_on_and_the_file_stays_as_it_was(
    tmp_path: Path, before: str, after: str
) -> None:
    file = tmp_path / "pack.yaml"
    file.write_text(f'# ours\nid: x\nversion: "{before}"  # counted\n', "utf-8")
    assert next_version(file) == after
    assert file.read_text("utf-8") == f'# ours\nid: x\nversion: "{after}"  # counted\n'


def test_central_may_want_two_desks_whatever_the_accounts_are_called(
    tmp_path: Path, database_url: str, archive: bytes
) -> None:
    """Accounts are a desk's word; whose key signed is not."""
    with CentralApp(tmp_path / "strict", url=database_url, two_desks=True) as central:
        first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
        digest = sha256_of(archive)
        propose(first, archive)
        assert problem_of(decide(first, digest, by="daniel")) == "needs-another-person"
        assert problem_of(decide(second, digest, by="samira")) == "needs-another-person"
        assert decide(second, digest, by="daniel").json()["state"] == "approved"


def test_desk_that_proposed_may_still_return_where_two_desks_are_wanted(
    tmp_path: Path, database_url: str, archive: bytes
) -> None:
    with CentralApp(tmp_path / "strict", url=database_url, two_desks=True) as central:
        first = a_desk(central, "a-key")
        propose(first, archive)
        returned = decide(first, sha256_of(archive), by="daniel", verdict="returned", note="No")
        assert returned.json()["state"] == "returned"


def test_list_says_who_approved_also_when_it_is_published(
    central: CentralApp, archive: bytes
) -> None:
    first, second = a_desk(central, "a-key"), a_desk(central, "b-key")
    propose(first, archive)
    decide(second, sha256_of(archive))
    with central.database.reading() as connection:
        (told,) = standings(connection, central.config.content).proposals
    published = msgspec.structs.replace(told, state="published", version="2")
    first_line = line_of(published).splitlines()[0]
    assert first_line.endswith("(by samira at Desk a-key, approved by daniel)")
    assert line_of(told).splitlines()[1].strip() == STEP
