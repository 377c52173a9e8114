"""Multipart bodies: ours as the standard library reads them, others' as strictly as they are hostile."""

from __future__ import annotations

import contextlib
from email import message_from_bytes
from email.policy import HTTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.openrosa.multipart import BadMultipart, overhead, read_parts, written
from tests.support.openrosa import a_file

B = b"boundary"
TYPE = "multipart/form-data; boundary=boundary"


def body(*parts: bytes) -> bytes:
    return b"".join(b"--%s\r\n%s\r\n" % (B, part) for part in parts) + b"--boundary--\r\n"


def part(name: bytes = b"a", data: bytes = b"x") -> bytes:
    return b'Content-Disposition: form-data; name="%s"\r\n\r\n%s' % (name, data)


def test_standard_library_reads_what_is_written():
    data, content_type = written(b"<data/>", [a_file("ציור.png", b"\r\n--\r\n")], more=True)
    message = message_from_bytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + data, policy=HTTP
    )
    parts = list(message.iter_parts())
    assert [p.get_payload(decode=True) for p in parts] == [b"<data/>", b"\r\n--\r\n", b"yes"]
    assert [p.get_content_type() for p in parts] == ["text/xml", "image/png", "text/plain"]


@given(
    xml=st.binary(max_size=200),
    contents=st.lists(st.binary(max_size=200), max_size=4),
    more=st.booleans(),
)
@settings(max_examples=100)
def test_what_is_written_is_read_again(xml: bytes, contents: list[bytes], more: bool):
    files = [a_file(f"ק {n}.png", content) for n, content in enumerate(contents)]
    read = read_parts(*written(xml, files, more=more))
    assert [p.data for p in read] == [xml, *contents, *([b"yes"] if more else [])]
    assert [p.name for p in read[1 : len(files) + 1]] == [file.name for file in files]


def test_cost_of_a_part_is_never_told_too_low():
    names = ["a.png", "ק" * 100]
    files = [a_file(name, b"") for name in names]
    empty = len(written(b"", [], more=True)[0])
    with_files = len(written(b"", files, more=True)[0])
    assert empty <= overhead("") + overhead("")
    assert with_files - empty <= sum(map(overhead, names))


@given(st.binary(max_size=300))
def test_garbage_is_read_or_refused_never_more(data: bytes):
    with contextlib.suppress(BadMultipart):
        read_parts(b"--boundary\r\n" + data, TYPE)


@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (body(part()), "text/xml"),
        (body(part()), "multipart/form-data"),
        (body(part()), "multipart/form-data; boundary=" + "x" * 71),
        (body(part()), "multipart/mixed; boundary=boundary"),
        (b"", TYPE),
        (body(part())[:-12], TYPE),
        (body(part())[:40], TYPE),
        (body(b"no header"), TYPE),
        (body(b"Content-Type: text/xml\r\n\r\n<a/>"), TYPE),
        (body(b'Content-Disposition: form-data; name="a"; name="b"\r\n\r\n'), TYPE),
        (body(b"Content-Transfer-Encoding: base64\r\n" + part()), TYPE),
        (body(b"X: " + b"y" * 10_000 + b"\r\n" + part()), TYPE),
        (body(*[part()] * 201), TYPE),
        (b"--boundaryandmore\r\n", TYPE),
        (b"x--boundary\r\n" + body(part()), TYPE),
    ],
    ids=[
        "other type", "no boundary", "long boundary", "mixed", "empty", "no end", "cut",
        "no head", "no name", "two names", "encoded", "long head", "many parts",
        "other boundary", "preamble without line",
    ],
)  # fmt: skip
def test_hostile_bodies_are_refused(data: bytes, content_type: str):
    with pytest.raises(BadMultipart):
        read_parts(data, content_type)


def test_what_phones_write_is_read():
    """As okhttp writes it: lengths in every part, names in raw UTF-8, quotes as %22."""
    phone = (
        b'--b1\r\nContent-Disposition: form-data; name="xml_submission_file"; '
        b'filename="a_2026.xml"\r\nContent-Type: text/xml\r\nContent-Length: 7\r\n\r\n<data/>'
        b'\r\n--b1\r\nContent-Disposition: form-data; name="\xd7\xa7 %22.jpg"; '
        b'filename="\xd7\xa7 %22.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\r\n--b1--\r\n'
    )
    first, second = read_parts(phone, 'multipart/form-data; boundary="b1"')
    assert (first.name, first.data, first.media_type) == (
        "xml_submission_file", b"<data/>", "text/xml",
    )  # fmt: skip
    assert (second.name, second.data) == ('ק ".jpg', b"")
