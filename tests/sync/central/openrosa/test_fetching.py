"""What phones fetch: the forms that are published, as OpenRosa names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.trust.odk import md5_hex
from sync.central.openrosa.desk import LARGEST_BODY
from sync.openrosa.documents import read_form_list, read_manifest
from tests.support.central_app import CentralApp
from tests.support.collector_phone import Phone
from tests.support.openrosa import (
    DRAWING,
    a_form_archive,
    an_xform,
    publish_forms,
)

if TYPE_CHECKING:
    from pathlib import Path


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
