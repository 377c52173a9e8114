"""Files that belong to items: resumable, verified before they count, nobody else's business."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.envelope import AttachedFile
from kiosk.store.draft import LARGEST_ATTACHMENT
from kiosk.trust.chain import GENESIS
from kiosk.trust.sealing import seal
from sync.central.answers.files import Sources, write_attachments, write_openrosa
from sync.central.answers.service import Wanted
from sync.central.backup import back_up
from sync.central.blobs.files import blob_file, sweep_parts
from sync.central.blobs.service import waive
from sync.central.content.service import trusted_root
from sync.central.content.setup import create, targets_signers
from sync.protocol.versions import BLOB_BYTES, blob_path
from tests.support.central_app import STREAM, CentralApp, Device, head_after, problem_of
from tests.support.envelopes import an_envelope
from tests.support.recipients import the_recipients

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DRAWING = bytes(range(256)) * 40
NAME = hashlib.sha256(DRAWING).hexdigest()


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        yield app


def put(
    device: Device, data: bytes, first: int = 0, size: int | None = None, name: str = NAME
) -> Any:
    span = f"bytes {first}-{first + len(data) - 1}/{len(DRAWING) if size is None else size}"
    return device.ask("PUT", blob_path(name), data, {"Content-Range": span})


def state(device: Device, name: str = NAME) -> tuple[int, bool]:
    reply = device.ask("HEAD", blob_path(name))
    assert reply.status_code == 200
    return int(reply.headers["upload-offset"]), reply.headers["upload-complete"] == "?1"


def named(number: int, name: str = "drawing-1.png", **changes: Any) -> bytes:
    """An item that names the drawing."""
    about = {"media_type": "image/png", "size": len(DRAWING), "sha256": NAME} | changes
    return an_envelope(
        number, attachments={name: AttachedFile(**about)}, instance="<data id='visit'/>"
    )


def wanted(device: Device) -> list[str]:
    return device.beat(0, GENESIS).json()["blobs"]


def test_kiosk_and_central_agree_on_the_largest_file():
    assert len(seal(os.urandom(LARGEST_ATTACHMENT), the_recipients())) <= BLOB_BYTES


def test_file_is_put_in_pieces_and_counts_when_it_is_whole(central: CentralApp):
    device = central.device()
    assert state(device) == (0, False)
    assert put(device, DRAWING[:4000]).json() == {"offset": 4000, "complete": False}
    assert state(device) == (4000, False)
    assert put(device, DRAWING[4000:], 4000).json() == {"offset": 10240, "complete": True}
    assert state(device) == (10240, True)
    assert blob_file(central.config.blobs, NAME).read_bytes() == DRAWING


def test_piece_that_does_not_continue_is_told_where_to_go_on(central: CentralApp):
    device = central.device()
    put(device, DRAWING[:4000])
    for data, first in ((DRAWING[5000:], 5000), (DRAWING, 0)):
        reply = put(device, data, first)
        assert (problem_of(reply), reply.json()["offset"]) == ("blob-offset", 4000)
    assert state(device) == (4000, False)


def test_same_file_put_twice_is_taken_once(central: CentralApp):
    device = central.device()
    for _ in range(2):
        assert put(device, DRAWING).json() == {"offset": 10240, "complete": True}
    assert put(device, DRAWING[:10]).json() == {"offset": 10240, "complete": True}


def test_file_with_another_digest_does_not_count_and_begins_again(central: CentralApp):
    device = central.device()
    assert problem_of(put(device, b"x" * len(DRAWING))) == "blob-digest"
    assert state(device) == (0, False)
    assert not blob_file(central.config.blobs, NAME).exists()
    assert put(device, DRAWING).json()["complete"]


def test_every_byte_there_and_the_verdict_missing_is_asked_for_without_a_body(central: CentralApp):
    device = central.device()
    put(device, DRAWING[:4000])
    part = next((central.config.blobs / "parts").iterdir())
    part.write_bytes(DRAWING)
    span = {"Content-Range": f"bytes */{len(DRAWING)}"}
    reply = device.ask("PUT", blob_path(NAME), b"", span)
    assert reply.json() == {"offset": 10240, "complete": True}


def test_empty_file_can_be_put(central: CentralApp):
    device, name = central.device(), hashlib.sha256(b"").hexdigest()
    reply = device.ask("PUT", blob_path(name), b"", {"Content-Range": "bytes */0"})
    assert reply.json()["complete"]
    assert blob_file(central.config.blobs, name).read_bytes() == b""


def test_device_learns_nothing_of_the_same_file_of_another(central: CentralApp):
    one, other = central.device("one"), central.device("other")
    put(one, DRAWING)
    assert state(other) == (0, False)
    assert problem_of(put(other, DRAWING[10:], 10)) == "blob-offset"
    assert put(other, DRAWING[:-1]).json()["complete"] is False
    assert state(other) == (10239, False)
    assert put(other, DRAWING[-1:], 10239).json()["complete"]
    assert list((central.config.blobs / "parts").iterdir()) == []


def test_naming_the_file_of_another_device_gives_nobody_its_content(
    central: CentralApp, tmp_path: Path
):
    one, other = central.device("one"), central.device("other")
    put(one, DRAWING)
    other.send([named(1)])
    with central.database.reading() as connection:
        written = write_attachments(
            Sources(connection, central.config.blobs), Wanted(), tmp_path / "out"
        )
    assert (written.files, len(written.missing)) == (0, 1)


@pytest.mark.parametrize(
    ("span", "problem"),
    [
        ("", "invalid"),
        ("bytes 0-9", "invalid"),
        ("bytes 5-2/10", "invalid"),
        ("bytes 0-10/10", "invalid"),
        (f"bytes 0-9/{BLOB_BYTES + 1}", "blob-too-large"),
        ("bytes 0-99/10240", "unreadable-body"),
        ("bytes 0-3/10240", "unreadable-body"),
    ],
)
def test_piece_that_makes_no_sense_is_refused(central: CentralApp, span: str, problem: str):
    device = central.device()
    reply = device.ask("PUT", blob_path(NAME), DRAWING[:10], {"Content-Range": span})
    assert problem_of(reply) == problem


@pytest.mark.parametrize("name", ["..", "x" * 64, NAME.upper(), NAME[:-1]])
def test_address_that_is_no_hash_is_refused(central: CentralApp, name: str):
    assert put(central.device(), DRAWING, name=name).status_code in {400, 404}


def test_stranger_may_neither_ask_nor_put(central: CentralApp):
    assert central.client.head(blob_path(NAME)).status_code == 401
    assert problem_of(central.client.put(blob_path(NAME), content=DRAWING)) == "not-authenticated"


def test_item_whose_file_is_not_here_is_accepted_and_not_safe(central: CentralApp, tmp_path: Path):
    device = central.device()
    device.send([an_envelope(1), named(2), an_envelope(3)])
    back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert device.beat(3, bytes(32)).json()["streams"][0]["safe_seq"] == 1
    assert wanted(device) == [NAME]
    put(device, DRAWING)
    assert wanted(device) == []
    made = back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert made.files == 1
    assert device.beat(3, bytes(32)).json()["streams"][0]["safe_seq"] == 3


def test_file_a_person_waives_holds_up_safety_no_longer(central: CentralApp, tmp_path: Path):
    device = central.device()
    device.send([named(1)])
    with central.database.writing() as connection:
        assert waive(connection, NAME) == 1
    assert wanted(device) == []
    # The copy does not hold it either: what a person waived is not asked of the copy.
    back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert device.beat(1, bytes(32)).json()["streams"][0]["safe_seq"] == 1


def test_only_the_device_whose_item_lacks_a_file_is_asked_for_it(central: CentralApp):
    one, other = central.device("one"), central.device("other")
    one.send([named(1)])
    put(other, DRAWING)
    json = {"Content-Type": "application/json"}
    reply = other.ask("POST", "/v1/heartbeats", b'{"streams": []}', json)
    assert reply.json()["blobs"] == []
    assert wanted(one) == [NAME]


def test_file_that_was_there_before_its_item_is_not_asked_for(central: CentralApp):
    device = central.device()
    put(device, DRAWING)
    device.send([named(1)])
    assert wanted(device) == []


@pytest.mark.parametrize(
    "changes",
    [{"name": "../../etc/passwd"}, {"name": "submission.xml"}, {"sha256": "../x"}, {"size": -1}],
    ids=["climbs", "is the instance", "no hash", "no size"],
)
def test_item_that_names_a_file_nobody_can_keep_is_quarantined(
    central: CentralApp, changes: dict[str, Any]
):
    device = central.device()
    reply = device.send([named(1, **changes), an_envelope(2)]).json()
    assert reply["accepted_seq"] == 2
    assert [exception["seq"] for exception in reply["exceptions"]] == [1]


def test_backup_can_be_restored_with_its_drawings_and_content(central: CentralApp, tmp_path: Path):
    device, other = central.device(), tmp_path / "other"
    put(device, DRAWING)
    device.send([named(1)])
    roots = [tmp_path / f"root-{n}.pem" for n in (1, 2, 3)]
    create(central.config.content, roots, (), 1, central.clock.now())
    other.mkdir()
    made = back_up(central.database, central.config, other / "central.sqlite")
    assert (made.files, made.content > 0) == (1, True)
    for kind in ("blobs", "content"):
        (other / "central.sqlite.files" / kind).rename(other / kind)
    with CentralApp(other) as restored:
        assert blob_file(restored.config.blobs, NAME).read_bytes() == DRAWING
        assert trusted_root(other) == trusted_root(central.config.folder)
        assert targets_signers(restored.config.content, ())
        assert state(Device(restored, "a-key", "")) == (10240, True)


def test_file_that_went_bad_is_taken_back_from_the_copy(central: CentralApp, tmp_path: Path):
    device = central.device()
    put(device, DRAWING)
    device.send([named(1)])
    back_up(central.database, central.config, tmp_path / "copy.sqlite")
    blob_file(central.config.blobs, NAME).write_bytes(b"scrambled")
    made = back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert made.lost == []
    assert blob_file(central.config.blobs, NAME).read_bytes() == DRAWING


def test_file_that_is_nowhere_whole_is_asked_for_again_and_no_longer_safe(
    central: CentralApp, tmp_path: Path
):
    device = central.device()
    put(device, DRAWING)
    device.send([named(1)])
    blob_file(central.config.blobs, NAME).write_bytes(b"scrambled")
    made = back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert made.lost == [NAME]
    assert wanted(device) == [NAME]
    assert device.beat(1, head_after(1)).json()["streams"][0]["safe_seq"] == 0
    assert put(device, DRAWING).json()["complete"]
    back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert device.beat(1, head_after(1)).json()["streams"][0]["safe_seq"] == 1


def test_instances_are_written_as_odk_reads_them(central: CentralApp, tmp_path: Path):
    device, out = central.device(), tmp_path / "out"
    put(device, DRAWING)
    device.send([named(1), an_envelope(2), an_envelope(3, instance="<data id='visit'/>")])
    with central.database.reading() as connection:
        written = write_openrosa(Sources(connection, central.config.blobs), Wanted(), out)
    assert (written.instances, written.files, written.missing) == (2, 1, [])
    (first, second) = sorted((out / "visit").iterdir())
    assert sorted(path.name for path in first.iterdir()) == ["drawing-1.png", "submission.xml"]
    assert (first / "submission.xml").read_text() == "<data id='visit'/>"
    assert (first / "drawing-1.png").read_bytes() == DRAWING
    assert [path.name for path in second.iterdir()] == ["submission.xml"]


def test_answers_over_the_network_tell_of_their_files(central: CentralApp):
    from sync.central.answers.service import make_reader

    device = central.device()
    device.send([named(1)])
    with central.database.writing() as connection:
        token = make_reader(connection, "Statistics", central.clock.now())
    headers = {"Authorization": f"Bearer {token}"}
    (answer,) = central.client.get("/v1/answers", headers=headers).json()["answers"]
    assert answer["attachments"]["drawing-1.png"]["sha256"] == NAME
    assert answer["stream"] == STREAM


def test_file_is_read_by_those_who_may_read_answers_and_by_no_kiosk(central: CentralApp):
    from sync.central.answers.service import make_reader

    device = central.device()
    put(device, DRAWING)
    with central.database.writing() as connection:
        token = make_reader(connection, "Statistics", central.clock.now())
    reply = central.client.get(blob_path(NAME), headers={"Authorization": f"Bearer {token}"})
    assert reply.content == DRAWING
    assert reply.headers["content-disposition"].startswith("attachment")
    assert problem_of(device.get(blob_path(NAME))) == "not-allowed"
    missing = central.client.get(blob_path("0" * 64), headers={"Authorization": f"Bearer {token}"})
    assert problem_of(missing) == "not-found"


def test_half_received_files_nobody_goes_on_with_are_forgotten(central: CentralApp):
    device = central.device()
    put(device, DRAWING[:4000])
    part = next((central.config.blobs / "parts").iterdir())
    sweep_parts(central.config.blobs, part.stat().st_mtime - 1)
    assert state(device) == (4000, False)
    sweep_parts(central.config.blobs, part.stat().st_mtime + 1)
    assert state(device) == (0, False)
