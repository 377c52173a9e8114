"""What phones send: each answer once, whole with its files, chained like any kiosk's."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.trust.chain import GENESIS, entry_head
from sync.central.blobs.files import blob_file
from sync.central.blobs.models import missing_blob
from sync.central.erasing.finding import items_where
from sync.central.erasing.service import erase
from sync.central.ingest.models import item, stream
from sync.central.ingest.safety import mark_safe, watermarks
from sync.central.openrosa.collectors import (
    list_collectors,
)
from sync.central.openrosa.models import submission
from sync.central.openrosa.receiving import PATIENCE
from sync.central.proof.service import prove
from sync.openrosa.documents import read_form_list
from tests.support.central_app import CentralApp
from tests.support.collector_phone import Phone, envelopes, said, with_files
from tests.support.openrosa import (
    DRAWING,
    a_file,
    a_submission,
    an_instance,
)
from tests.support.postgres import postgres

if TYPE_CHECKING:
    from pathlib import Path


def test_answer_is_chained_like_any_kiosks(central: CentralApp, phone: Phone):
    for number in (1, 2):
        assert said(phone.send(a_submission(number))) == (201, "Received. Thank you.")
    first, second = envelopes(central)
    assert (first.kind, first.channel, first.form, first.form_version) == (
        "answer", "openrosa", "pad", "1",
    )  # fmt: skip
    assert second.instance == a_submission(2).xml.decode()
    assert first.answers == {
        "/data/words": "שלום", "/data/rating": 4,
        "/data/meta/instanceID": a_submission(1).instance_id,
    }  # fmt: skip
    with central.database.reading() as connection:
        rows = connection.execute(select(item).order_by(item.c.seq)).all()
        head = GENESIS
        for row in rows:
            head = entry_head(head, row.stream, row.seq, row.envelope)
        assert connection.execute(select(stream)).one().head == head
        proof = prove(connection, deep=True)
        assert proof.holds
        assert [(each.recorded, each.heads) for each in proof.streams] == [(2, "match")]


def test_each_collector_has_a_chain_of_its_own(central: CentralApp, phone: Phone):
    other = Phone(central, "other")
    phone.send(a_submission(1))
    other.send(a_submission(2))
    with central.database.reading() as connection:
        assert len({row.stream for row in connection.execute(select(item))}) == 2
        assert [(c.name, c.received) for c in list_collectors(connection)] == [
            ("other", 1), ("phone", 1),
        ]  # fmt: skip


def test_same_answer_again_is_taken_and_is_one(central: CentralApp, phone: Phone):
    assert phone.send(a_submission()).status_code == 201
    assert phone.send(a_submission()).status_code == 201
    assert Phone(central, "same phone, set up anew").send(a_submission()).status_code == 201
    assert len(envelopes(central)) == 1


def test_other_answer_with_the_same_id_is_refused_and_changes_nothing(
    central: CentralApp, phone: Phone
):
    phone.send(a_submission())
    status, words = said(phone.send_xml(an_instance(1, words="other")))
    assert status == 409
    assert "was kept" in words
    assert [envelope.instance for envelope in envelopes(central)] == [a_submission().xml.decode()]


def test_files_arrive_with_their_answer(central: CentralApp, phone: Phone):
    assert phone.send(a_submission(1, a_file("ציור.png"))).status_code == 201
    (envelope,) = envelopes(central)
    file = envelope.attachments["ציור.png"]
    assert (file.media_type, file.size) == ("image/png", len(DRAWING))
    assert blob_file(central.config.blobs, file.sha256).read_bytes() == DRAWING
    with central.database.reading() as connection:
        assert connection.execute(select(missing_blob)).first() is None


def test_answer_waits_for_files_that_come_later_and_is_chained_with_all(
    central: CentralApp, phone: Phone
):
    whole = a_submission(1, a_file("a.png"), a_file("b.png", b"b"), a_file("c.png", b"c"))
    for names, more in (("b.png", True), ("c.png", True)):
        files = tuple(file for file in whole.files if file.name == names)
        assert phone.send(with_files(whole, files), more=more).status_code == 201
    assert envelopes(central) == []
    assert phone.send(with_files(whole, whole.files[:1])).status_code == 201
    (envelope,) = envelopes(central)
    assert sorted(envelope.attachments) == ["a.png", "b.png", "c.png"]
    assert envelope.instance == whole.xml.decode()


def test_file_the_answer_names_is_waited_for_whatever_the_phone_says(
    central: CentralApp, phone: Phone
):
    whole = a_submission(1, a_file("a.png"))
    assert phone.send(with_files(whole, ())).status_code == 201
    assert envelopes(central) == []
    assert phone.send(whole).status_code == 201
    assert list(envelopes(central)[0].attachments) == ["a.png"]


def test_answer_whose_file_never_comes_is_chained_after_a_while(central: CentralApp, phone: Phone):
    phone.send(with_files(a_submission(1, a_file("a.png")), ()))
    central.clock.advance(PATIENCE.total_seconds() - 1)
    phone.get("/formList")
    assert envelopes(central) == []
    with central.database.reading() as connection:
        assert list_collectors(connection)[0].waiting == 1
    central.clock.advance(2)
    phone.get("/formList")
    (envelope,) = envelopes(central)
    assert envelope.attachments == {}


def test_file_that_comes_after_that_is_not_lost(central: CentralApp, phone: Phone):
    whole = a_submission(1, a_file("a.png"))
    phone.send(with_files(whole, ()))
    central.clock.advance(PATIENCE.total_seconds() + 1)
    for _ in range(2):
        assert phone.send(whole).status_code == 201
        central.clock.advance(timedelta(hours=2).total_seconds())
        phone.get("/formList")
    assert phone.send(whole).status_code == 201
    kinds = [(envelope.kind, list(envelope.attachments)) for envelope in envelopes(central)]
    assert kinds[0][0] == "answer"
    assert [name for _, names in kinds for name in names] == ["a.png"]


def test_first_of_two_files_with_one_name_stays(central: CentralApp, phone: Phone):
    whole = a_submission(1, a_file("a.png"), a_file("b.png"))
    phone.send(with_files(whole, (a_file("a.png", b"first"),)), more=True)
    phone.send(with_files(whole, (a_file("a.png", b"second"), a_file("b.png"))))
    (envelope,) = envelopes(central)
    file = envelope.attachments["a.png"]
    assert blob_file(central.config.blobs, file.sha256).read_bytes() == b"first"


def test_backup_makes_it_safe_like_any_answer(central: CentralApp, phone: Phone):
    phone.send(a_submission(1, a_file("a.png")))
    with central.database.writing() as connection:
        mark_safe(connection, watermarks(connection))
        assert connection.execute(select(stream)).one().safe_seq == 1


def test_older_form_is_read_as_far_as_the_newer_one_knows_it(central: CentralApp, phone: Phone):
    xml = (
        an_instance(1)
        .replace("<rating>", "<gone>old</gone><rating>")
        .replace('version="1"', 'version="0"')
    )
    assert phone.send_xml(xml).status_code == 201
    (envelope,) = envelopes(central)
    assert envelope.form_version == "0"
    assert envelope.answers["/data/gone"] == "old"


def test_erased_answer_does_not_come_back_and_cannot_be_guessed(central: CentralApp, phone: Phone):
    phone.send(a_submission(1))
    phone.send(a_submission(2))
    with central.database.writing() as connection:
        rows = items_where(connection, item.c.seq == 1)
        assert erase(connection, rows, "wish", central.clock.now()).items == 1
    assert phone.send(a_submission(1)).status_code == 201
    assert phone.send(a_submission(2)).status_code == 201
    with central.database.reading() as connection:
        sizes = [len(row.envelope) for row in connection.execute(select(item))]
        kept = {row.seq: row for row in connection.execute(select(submission))}
    assert sizes[0] == 0
    assert len(sizes) == 2
    assert (kept[1].salt, kept[1].xml_hash) == (b"", b"")
    assert kept[2].xml_hash


def test_phones_journey_is_the_same_on_postgresql(template: Path, tmp_path: Path):
    shutil.copytree(template / "content", tmp_path / "data" / "content")
    with postgres() as url, CentralApp(tmp_path / "data", url=url) as central:
        phone = Phone(central)
        whole = a_submission(1, a_file("a.png"))
        assert len(read_form_list(phone.get("/formList").content)) == 1
        assert phone.send(with_files(whole, ())).status_code == 201
        assert phone.send(whole).status_code == 201
        assert phone.send(whole).status_code == 201
        assert phone.send_xml(an_instance(1, words="other")).status_code == 409
        phone.send(with_files(a_submission(2, a_file("b.png")), ()))
        central.clock.advance(PATIENCE.total_seconds() + 1)
        phone.get("/formList")
        assert [list(e.attachments) for e in envelopes(central)] == [["a.png"], []]
        with central.database.reading() as connection:
            assert [(c.received, c.waiting) for c in list_collectors(connection)] == [(2, 0)]
