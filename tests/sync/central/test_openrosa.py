"""Phones at central: what they fetch, what they send, each once, sealed, chained like any kiosk's."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from kiosk.envelope import decode_envelope, unsealed
from kiosk.trust.chain import GENESIS, entry_head
from kiosk.trust.odk import md5_hex
from kiosk.trust.sealing import open_sealed
from sync.central.blobs.files import blob_file
from sync.central.blobs.models import missing_blob
from sync.central.erasing.service import erase, items_where
from sync.central.ingest.models import item, stream
from sync.central.ingest.safety import mark_safe, watermarks
from sync.central.openrosa.collectors import (
    CollectorRefused,
    add_collector,
    list_collectors,
    revoke_collector,
)
from sync.central.openrosa.desk import LARGEST_BODY
from sync.central.openrosa.models import submission
from sync.central.openrosa.receiving import PATIENCE
from sync.central.proof.service import prove
from sync.openrosa.documents import read_form_list, read_manifest, read_response
from sync.openrosa.encryption import TargetForm, encrypted
from sync.openrosa.multipart import written
from sync.protocol.versions import BLOB_BYTES
from tests.support.central_app import CentralApp
from tests.support.odk_reader import OdkReader
from tests.support.openrosa import (
    DRAWING,
    a_file,
    a_form_archive,
    a_submission,
    an_instance,
    an_xform,
    publish_forms,
)
from tests.support.postgres import postgres
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.openrosa.submission import BesideFile, Submission

ROOT = "/openrosa"


class Phone:
    """One collector's phone: the address with its key, and what it sends there."""

    def __init__(self, central: CentralApp, name: str = "phone") -> None:
        self.central = central
        with central.database.writing() as connection:
            self.access = add_collector(connection, name, central.clock.now())
        self.base = f"{ROOT}/key/{self.access.token}"

    def get(self, path: str) -> Any:
        return self.central.client.get(self.base + path)

    def send(self, sent: Submission, *, more: bool = False) -> Any:
        return self.send_body(*written(sent.xml, sent.files, more=more))

    def send_body(self, body: bytes, content_type: str) -> Any:
        return self.central.client.post(
            f"{self.base}/submission", content=body, headers={"Content-Type": content_type}
        )

    def send_xml(self, xml: str | bytes, *files: BesideFile) -> Any:
        data = xml.encode() if isinstance(xml, str) else xml
        return self.send_body(*written(data, files, more=False))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A central's folder with its database and one form published, to be copied."""
    folder = tmp_path_factory.mktemp("central") / "data"
    with CentralApp(folder) as app:
        archive = a_form_archive({"pad": an_xform()}, {"pad-media/map.png": DRAWING})
        publish_forms(app.config, app.database, archive, app.clock.now())
    return folder


@pytest.fixture
def central(template: Path, tmp_path: Path) -> Iterator[CentralApp]:
    shutil.copytree(template, tmp_path / "data")
    with CentralApp(tmp_path / "data") as app:
        yield app


@pytest.fixture
def phone(central: CentralApp) -> Phone:
    return Phone(central)


@pytest.fixture(scope="module")
def refused(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phone]:
    """For requests of which nothing may stay: they can share a central."""
    folder = tmp_path_factory.mktemp("refusing") / "data"
    shutil.copytree(template, folder)
    with CentralApp(folder) as app:
        yield Phone(app)
        assert envelopes(app) == []


def envelopes(central: CentralApp) -> list[Any]:
    with central.database.reading() as connection:
        rows = connection.execute(select(item).order_by(item.c.position)).all()
    return [decode_envelope(row.envelope) for row in rows]


def said(reply: Any) -> tuple[int, str]:
    return reply.status_code, read_response(reply.content)


# What phones fetch


def test_published_forms_are_listed_and_fetched_with_their_sums(phone: Phone):
    reply = phone.get("/formList")
    assert reply.headers["x-openrosa-version"] == "1.0"
    assert reply.headers["content-type"] == "text/xml; charset=utf-8"
    (form,) = read_form_list(reply.content)
    assert (form.form_id, form.name, form.version) == ("pad", "Pad", "1")
    xml = phone.central.client.get(form.download_url)
    assert xml.content == an_xform()
    assert form.hash == f"md5:{md5_hex(xml.content)}"
    (medium,) = read_manifest(phone.central.client.get(form.manifest_url).content)
    assert medium.filename == "map.png"
    assert phone.central.client.get(medium.download_url).content == DRAWING
    assert medium.hash == f"md5:{md5_hex(DRAWING)}"


def test_one_form_can_be_asked_for(phone: Phone):
    assert len(read_form_list(phone.get("/formList?formID=pad").content)) == 1
    assert read_form_list(phone.get("/formList?formID=other").content) == []


def test_new_publication_is_what_phones_get_from_then_on(central: CentralApp, phone: Phone):
    assert len(read_form_list(phone.get("/formList").content)) == 1
    archive = a_form_archive({"pad": an_xform(), "poll": an_xform("poll")}, version="2")
    publish_forms(central.config, central.database, archive, central.clock.now())
    assert [form.form_id for form in read_form_list(phone.get("/formList").content)] == [
        "pad", "poll",
    ]  # fmt: skip


def test_before_anything_is_published_the_list_is_empty(tmp_path: Path):
    with CentralApp(tmp_path / "data") as app:
        assert read_form_list(Phone(app).get("/formList").content) == []


@pytest.mark.parametrize(
    "path",
    ["/forms/other.xml", "/forms/pad", "/forms/other/manifest", "/forms/pad/media/other.png",
     "/forms/pad/media/..%2Fpad.xml", "/forms/..%2F..%2Fcentral.sqlite.xml"],
)  # fmt: skip
def test_what_is_not_published_is_not_there(refused: Phone, path: str):
    assert refused.get(path).status_code == 404


def test_head_says_where_and_how_much(phone: Phone):
    reply = phone.central.client.head(f"{phone.base}/submission")
    assert reply.status_code == 204
    assert reply.headers["location"].endswith(f"{phone.base}/submission")
    assert reply.headers["x-openrosa-accept-content-length"] == str(LARGEST_BODY)
    assert reply.headers["x-openrosa-version"] == "1.0"


# Who is let in


def test_stranger_learns_nothing(central: CentralApp):
    for path in ("/formList", "/forms/pad.xml", "/forms/pad/manifest", "/forms/pad/media/map.png"):
        assert central.client.get(ROOT + path).status_code == 401
        assert central.client.get(f"{ROOT}/key/made-up{path}").status_code == 403
    assert central.client.head(f"{ROOT}/submission").status_code == 401
    assert central.client.post(f"{ROOT}/submission", content=b"x").status_code == 401
    asked = central.client.get(f"{ROOT}/formList")
    assert asked.headers["www-authenticate"].startswith("Basic ")
    assert "www-authenticate" not in central.client.get(f"{ROOT}/key/made-up/formList").headers


def https(central: CentralApp, name: str, password: str, scheme: str = "https") -> int:
    url = f"{scheme}://central.example{ROOT}/formList"
    status: int = central.client.get(url, auth=(name, password)).status_code
    return status


def test_password_opens_over_tls_however_it_is_typed(central: CentralApp, phone: Phone):
    password = phone.access.password
    assert https(central, "phone", password) == 200
    assert https(central, "phone", f" {password.lower()} ") == 200
    assert https(central, "phone", password[:-1]) == 401
    assert https(central, "other", password) == 401
    assert https(central, "phone", phone.access.token) == 401


def test_password_in_the_clear_is_not_taken(central: CentralApp, phone: Phone):
    assert https(central, "phone", phone.access.password, "http") == 401


@pytest.mark.parametrize("header", ["Basic", "Basic !", "Basic eHg=", "Basic gIA6gA==", "Bearer x"])
def test_access_that_cannot_be_read_is_refused(central: CentralApp, header: str):
    url = f"https://central.example{ROOT}/formList"
    assert central.client.get(url, headers={"Authorization": header}).status_code == 401


def test_revoked_collector_is_refused_from_the_next_request_on(central: CentralApp, phone: Phone):
    assert phone.send(a_submission()).status_code == 201
    with central.database.writing() as connection:
        assert revoke_collector(connection, "phone", central.clock.now())
        assert not revoke_collector(connection, "phone", central.clock.now())
    assert phone.get("/formList").status_code == 403
    assert phone.send(a_submission(2)).status_code == 403
    assert https(central, "phone", phone.access.password) == 403
    assert len(envelopes(central)) == 1


def test_secrets_are_not_kept(central: CentralApp, phone: Phone):
    data = (central.config.folder / "central.sqlite").read_bytes()
    data += (central.config.folder / "central.sqlite-wal").read_bytes()
    assert phone.access.name.encode() in data
    assert phone.access.token.encode() not in data
    assert phone.access.password.encode() not in data


@pytest.mark.parametrize("name", ["", " ", "a:b", "x" * 101, "phone", "a\nb"])
def test_name_that_cannot_be_used_is_refused(central: CentralApp, phone: Phone, name: str):
    assert phone.access.name == "phone"
    with central.database.writing() as connection, pytest.raises(CollectorRefused):
        add_collector(connection, name, central.clock.now())


# What phones send


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
        assert phone.send(_with(whole, files), more=more).status_code == 201
    assert envelopes(central) == []
    assert phone.send(_with(whole, whole.files[:1])).status_code == 201
    (envelope,) = envelopes(central)
    assert sorted(envelope.attachments) == ["a.png", "b.png", "c.png"]
    assert envelope.instance == whole.xml.decode()


def test_file_the_answer_names_is_waited_for_whatever_the_phone_says(
    central: CentralApp, phone: Phone
):
    whole = a_submission(1, a_file("a.png"))
    assert phone.send(_with(whole, ())).status_code == 201
    assert envelopes(central) == []
    assert phone.send(whole).status_code == 201
    assert list(envelopes(central)[0].attachments) == ["a.png"]


def test_answer_whose_file_never_comes_is_chained_after_a_while(central: CentralApp, phone: Phone):
    phone.send(_with(a_submission(1, a_file("a.png")), ()))
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
    phone.send(_with(whole, ()))
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
    phone.send(_with(whole, (a_file("a.png", b"first"),)), more=True)
    phone.send(_with(whole, (a_file("a.png", b"second"), a_file("b.png"))))
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
        assert phone.send(_with(whole, ())).status_code == 201
        assert phone.send(whole).status_code == 201
        assert phone.send(whole).status_code == 201
        assert phone.send_xml(an_instance(1, words="other")).status_code == 409
        phone.send(_with(a_submission(2, a_file("b.png")), ()))
        central.clock.advance(PATIENCE.total_seconds() + 1)
        phone.get("/formList")
        assert [list(e.attachments) for e in envelopes(central)] == [["a.png"], []]
        with central.database.reading() as connection:
            assert [(c.received, c.waiting) for c in list_collectors(connection)] == [(2, 0)]


# Sealing


@pytest.fixture
def sealing(central: CentralApp) -> CentralApp:
    give_recipients(central.config.folder)
    return central


def opened(envelope: Any) -> Any:
    return unsealed(envelope, lambda data: open_sealed(data, [secret_of("escrow")]))


def test_words_and_files_are_sealed_at_arrival(sealing: CentralApp, phone: Phone):
    sent = a_submission(1, a_file("a.png"))
    assert phone.send(sent).status_code == 201
    (envelope,) = envelopes(sealing)
    assert envelope.instance == ""
    assert envelope.answers["/data/rating"] == 4
    assert "/data/words" not in envelope.answers
    whole = opened(envelope)
    assert whole.instance == sent.xml.decode()
    assert whole.answers["/data/words"] == "שלום"
    file = envelope.attachments["a.png"]
    assert file.sealed
    stored = blob_file(sealing.config.blobs, file.sha256).read_bytes()
    assert open_sealed(stored, [secret_of("operational")]) == DRAWING


def test_nothing_of_it_is_ever_kept_in_the_clear(sealing: CentralApp, phone: Phone):
    """Not while it waits for files either, and not in what the database threw away."""
    sent = a_submission(1, a_file("a.png"), a_file("b.png", b"never sent"))
    phone.send(_with(sent, sent.files[:1]), more=True)
    with sealing.database.reading() as connection:
        assert connection.execute(select(submission)).one().envelope
    for path in sealing.config.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert "שלום".encode() not in data, path
            assert json.dumps("שלום").encode() not in data, path
            assert "root-keys" in path.parts or DRAWING[:64] not in data or path.suffix == ".zip"


def test_sealed_answer_is_known_again_when_it_is_sent_again(sealing: CentralApp, phone: Phone):
    sent = a_submission(1, a_file("a.png"))
    for _ in range(2):
        assert phone.send(sent).status_code == 201
    assert phone.send_xml(an_instance(1, words="other")).status_code == 409
    assert len(envelopes(sealing)) == 1


def test_ratings_alone_stay_open(sealing: CentralApp, phone: Phone):
    assert phone.send_xml(an_instance(1, words="")).status_code == 201
    (envelope,) = envelopes(sealing)
    assert not envelope.sealed
    assert envelope.answers["/data/rating"] == 4


def test_place_no_form_knows_is_sealed(sealing: CentralApp, phone: Phone):
    xml = an_instance(1, words="").replace("<rating>", "<name>Dana</name><rating>")
    assert phone.send_xml(xml).status_code == 201
    (envelope,) = envelopes(sealing)
    assert "/data/name" not in envelope.answers
    assert opened(envelope).answers["/data/name"] == "Dana"


def test_keys_that_cannot_be_read_take_nothing_in(sealing: CentralApp, phone: Phone):
    (sealing.config.folder / "recipients.json").write_text("{}")
    assert phone.send(a_submission()).status_code == 503
    assert envelopes(sealing) == []


def test_what_the_phone_encrypted_is_kept_as_it_is(sealing: CentralApp, phone: Phone):
    reader = OdkReader()
    form = TargetForm(form_id="pad", version="1", public_key=reader.public_key)
    plain = a_submission(1, a_file("a.png"))
    locked = encrypted(plain, form)
    phone.send(_with(locked, locked.files[:1]), more=True)
    assert envelopes(sealing) == []
    phone.send(_with(locked, locked.files[1:]))
    (envelope,) = envelopes(sealing)
    assert envelope.answers == {}
    files = {
        name: blob_file(sealing.config.blobs, file.sha256).read_bytes()
        for name, file in envelope.attachments.items()
    }
    assert reader.submission(envelope.instance.encode(), files)["submission.xml"] == plain.xml


# Hostile and broken requests


BOMB = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<data id="pad"><words>&b;</words><meta><instanceID>uuid:1</instanceID></meta></data>"""


@pytest.mark.parametrize(
    ("xml", "status"),
    [
        ("", 400),
        ("not xml", 400),
        (BOMB, 400),
        ("<a>" * 5000, 400),
        ('<data id="pad"/>', 400),
        ("<data><meta><instanceID>uuid:1</instanceID></meta></data>", 400),
        (an_instance(1, form_id="other"), 404),
        (an_instance(1).replace("uuid:", "u" * 300), 400),
        (an_instance(1).encode("utf-16"), 400),
        (an_instance(1).replace("שלום", "x" * 3_000_000), 413),
    ],
    ids=[
        "empty", "no xml", "entities", "deep", "no instance id", "no form id", "other form",
        "long id", "other encoding", "large",
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused_in_openrosas_words(
    refused: Phone, xml: str | bytes, status: int
):
    got, words = said(refused.send_xml(xml))
    assert got == status
    assert words


@pytest.mark.parametrize(
    "name",
    ["../../central.sqlite", "..", "/etc/passwd", "a/b.png", ".hidden", "a\\b", "C:x", "x" * 300],
)
def test_file_names_that_climb_are_refused(refused: Phone, name: str):
    files = {"xml_submission_file": ("s.xml", an_instance(1), "text/xml"), "f": (name, b"x")}
    reply = refused.central.client.post(f"{refused.base}/submission", files=files)
    assert reply.status_code == 400


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"", "multipart/form-data; boundary=b", 400),
        (b"<data/>", "text/xml", 400),
        (b"--b\r\n", "multipart/form-data; boundary=b", 400),
        (b"--b--\r\n", "multipart/form-data; boundary=b", 400),
        (b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--', "multipart/form-data; boundary=b", 400),
        (bytes(LARGEST_BODY + 1), "multipart/form-data; boundary=b", 413),
    ],
    ids=["empty", "no multipart", "cut", "no part", "no xml", "too long"],
)  # fmt: skip
def test_broken_bodies_are_refused(refused: Phone, body: bytes, content_type: str, status: int):
    got, words = said(refused.send_body(body, content_type))
    assert got == status
    assert words


def test_two_instances_in_one_request_are_refused(refused: Phone):
    part = b'--b\r\nContent-Disposition: form-data; name="xml_submission_file"\r\n\r\n<d/>\r\n'
    reply = refused.send_body(part * 2 + b"--b--", "multipart/form-data; boundary=b")
    assert said(reply)[0] == 400


def test_too_many_or_too_large_files_are_refused(refused: Phone):
    many = tuple(a_file(f"{n}.png", b"x") for n in range(101))
    assert refused.send(_with(a_submission(), many)).status_code == 413
    large = a_file("large.png", bytes(BLOB_BYTES + 1))
    assert refused.send(_with(a_submission(), (large,))).status_code == 413


def test_made_up_paths_do_not_grow_the_form(central: CentralApp, phone: Phone):
    xml = an_instance(1).replace(
        "<rating>", "".join(f"<x{n}>1</x{n}>" for n in range(500)) + "<rating>"
    )
    assert phone.send_xml(xml).status_code == 201
    form = central.client.app.parts.openrosa.published.forms()["pad"].compiled
    assert len(form.binds) < 20


@pytest.mark.expects_log("sync.central.replies")
def test_bug_of_ours_is_told_without_the_key(
    central: CentralApp, phone: Phone, monkeypatch: pytest.MonkeyPatch, caplog
):
    def fail() -> None:
        raise RuntimeError("oops")

    monkeypatch.setattr(central.client.app.parts.openrosa.published, "forms", fail)
    status, words = said(phone.get("/formList"))
    assert status == 500
    assert "oops" not in words
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("sync.")]
    assert ours
    assert not any(phone.access.token in message for message in ours)


def _with(whole: Submission, files: tuple[BesideFile, ...]) -> Submission:
    import msgspec

    return msgspec.structs.replace(whole, files=files)
