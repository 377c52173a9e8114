"""Hostile and broken requests: refused in OpenRosa's words, and nothing of them stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.central.openrosa.desk import LARGEST_BODY
from sync.protocol.versions import BLOB_BYTES
from tests.support.collector_phone import Phone, said, with_files
from tests.support.openrosa import (
    a_file,
    a_submission,
    an_instance,
)

if TYPE_CHECKING:
    from tests.support.central_app import CentralApp


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
    assert refused.send(with_files(a_submission(), many)).status_code == 413
    large = a_file("large.png", bytes(BLOB_BYTES + 1))
    assert refused.send(with_files(a_submission(), (large,))).status_code == 413


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
