"""What phones send is sealed at arrival wherever a form says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from kiosk.envelope import unsealed
from kiosk.trust.sealing import open_sealed
from sync.central.blobs.files import blob_file
from sync.central.openrosa.models import submission
from sync.openrosa.encryption import TargetForm, encrypted
from tests.support.collector_phone import Phone, envelopes, with_files
from tests.support.odk_reader import OdkReader
from tests.support.openrosa import (
    DRAWING,
    a_file,
    a_submission,
    an_instance,
)
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from tests.support.central_app import CentralApp


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
    phone.send(with_files(sent, sent.files[:1]), more=True)
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
    phone.send(with_files(locked, locked.files[:1]), more=True)
    assert envelopes(sealing) == []
    phone.send(with_files(locked, locked.files[1:]))
    (envelope,) = envelopes(sealing)
    assert envelope.answers == {}
    files = {
        name: blob_file(sealing.config.blobs, file.sha256).read_bytes()
        for name, file in envelope.attachments.items()
    }
    assert reader.submission(envelope.instance.encode(), files)["submission.xml"] == plain.xml
