"""The small documents: written as others read them, read as hostile ones are written."""

from __future__ import annotations

import pytest

from sync.openrosa.documents import (
    ListedForm,
    ListedMedium,
    NotOpenRosa,
    one_line,
    read_form_list,
    read_manifest,
    read_response,
    write_form_list,
    write_manifest,
    write_response,
)
from sync.openrosa.instance import NoInstance, head_of, read_root

BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<xforms xmlns="http://openrosa.org/xforms/xformsList">&b;</xforms>"""
FORM = ListedForm(
    form_id="visit & co",
    name="Your <visit>",
    version="3",
    hash="md5:00",
    description="What was it like?",
    download_url="https://x.example/forms/visit.xml?a=1&b=2",
    manifest_url="https://x.example/forms/visit/manifest",
)


def test_what_is_written_is_read_again():
    plain = ListedForm(form_id="poll", name="Poll", hash="md5:11", download_url="u")
    assert read_form_list(write_form_list([FORM, plain])) == [FORM, plain]
    medium = ListedMedium(filename="ציור.png", hash="md5:22", download_url="u&v")
    assert read_manifest(write_manifest([medium])) == [medium]
    assert read_response(write_response("Thank <you> & goodbye")) == "Thank <you> & goodbye"


def test_documents_without_a_namespace_are_read():
    listed = b"<xforms><xform><formID>a</formID><name>A</name></xform></xforms>"
    assert [form.form_id for form in read_form_list(listed)] == ["a"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Log in</body></html>",
        b'{"forms": []}',
        BOMB,
        b'<xforms xmlns="http://www.w3.org/2002/xforms"/>',
        b"<xforms>",
        b"<a>" * 100_000,
    ],
    ids=["empty", "portal", "json", "entities", "other namespace", "cut", "deep"],
)
def test_what_is_no_list_of_forms_is_refused(body: bytes):
    with pytest.raises(NotOpenRosa):
        read_form_list(body)
    with pytest.raises(NotOpenRosa):
        read_response(body)


def test_strangers_words_cannot_steer_a_terminal():
    assert one_line("no\x1b[2J\r\n\t\u202eyes\0") == "no [2J yes"
    assert len(one_line("x" * 10_000)) == 500


def test_head_of_an_instance():
    head = head_of(
        read_root(
            b'<data id="visit" version="3" xmlns:orx="http://openrosa.org/xforms"><a>1</a>'
            b"<orx:meta><orx:instanceID>uuid:1</orx:instanceID>"
            b"<orx:deprecatedID>uuid:0</orx:deprecatedID></orx:meta></data>"
        )
    )
    assert (head.form_id, head.version, head.instance_id) == ("visit", "3", "uuid:1")
    assert head.deprecated_id == "uuid:0"
    assert not head.encrypted


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (b"<data><meta><instanceID>uuid:1</instanceID></meta></data>", "no id"),
        (b'<data id="visit"><meta><instanceID> </instanceID></meta></data>', "instanceID"),
        (b'<data id="visit">', "cannot be read"),
        (BOMB, "document type"),
        (b"", "cannot be read"),
    ],
)  # fmt: skip
def test_what_is_no_instance_says_what_it_lacks(xml: bytes, words: str):
    with pytest.raises(NoInstance, match=words):
        head_of(read_root(xml))
