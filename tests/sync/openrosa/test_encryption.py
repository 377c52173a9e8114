"""Submissions in ODK's encrypted form, opened by a reader written from the specification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.forms.problems import DataError
from sync.openrosa.encryption import TargetForm, encrypted, public_key_of
from sync.openrosa.instance import head_of, read_root
from sync.openrosa.spool import Spool
from tests.support.odk_reader import OdkReader
from tests.support.openrosa import DRAWING, a_file, a_submission, an_xform

if TYPE_CHECKING:
    from pathlib import Path

    from sync.openrosa.submission import Submission


@pytest.fixture(scope="module")
def reader() -> OdkReader:
    return OdkReader()


def form_of(reader: OdkReader, version: str = "1") -> TargetForm:
    return TargetForm(form_id="pad", version=version, public_key=reader.public_key)


def opened(reader: OdkReader, submission: Submission) -> dict[str, bytes]:
    return reader.submission(submission.xml, {file.name: file.read() for file in submission.files})


def test_key_is_read_from_a_form(reader: OdkReader):
    assert public_key_of(an_xform(public_key=reader.public_key)) == reader.public_key
    assert public_key_of(an_xform()) == ""
    with pytest.raises(DataError):
        public_key_of(b"<html/>" * 2)


def test_owner_of_the_form_reads_every_file(reader: OdkReader):
    plain = a_submission(1, a_file("ציור.png"), a_file("empty.ogg", b""))
    assert opened(reader, encrypted(plain, form_of(reader))) == {
        "ציור.png": DRAWING, "empty.ogg": b"", "submission.xml": plain.xml,
    }  # fmt: skip


def test_nothing_of_it_is_readable_without_the_key(reader: OdkReader):
    plain = a_submission(1, a_file("a.png"))
    locked = encrypted(plain, form_of(reader))
    for data in (locked.xml, *(file.read() for file in locked.files)):
        assert "שלום".encode() not in data
        assert DRAWING[:64] not in data
    head = head_of(read_root(locked.xml))
    assert head.encrypted
    assert head.instance_id == plain.instance_id
    assert head.files == ("a.png.enc", "submission.xml.enc")


@pytest.mark.parametrize(
    ("listed", "sent"), [("1", "1"), ("1[encrypted:AaIF]", "1[encrypted:AaIF]"), ("2", "1")]
)
def test_version_is_the_forms_own_name_for_it(reader: OdkReader, listed: str, sent: str):
    locked = encrypted(a_submission(), form_of(reader, listed))
    assert head_of(read_root(locked.xml)).version == sent


def test_second_encryption_would_be_another_submission(reader: OdkReader):
    plain = a_submission()
    assert encrypted(plain, form_of(reader)).xml != encrypted(plain, form_of(reader)).xml


def test_encrypted_once_it_stays_the_same_until_it_is_delivered(reader: OdkReader, tmp_path: Path):
    asked = []

    def plain() -> Submission:
        asked.append(1)
        return a_submission(1, a_file("a.png"))

    first = Spool(tmp_path).encrypted("stream-1", form_of(reader), plain)
    again = Spool(tmp_path).encrypted("stream-1", form_of(reader), plain)
    assert len(asked) == 1
    assert again.xml == first.xml
    assert opened(reader, again)["a.png"] == DRAWING
    Spool(tmp_path).drop("stream-1")
    assert list(tmp_path.iterdir()) == []


def test_half_written_spool_is_written_anew(reader: OdkReader, tmp_path: Path):
    """As a power cut leaves it: the folder has its name only when it is whole."""
    (tmp_path / ".stream-1.part").mkdir()
    (tmp_path / ".stream-1.part" / "submission.xml").write_bytes(b"half")
    made = Spool(tmp_path).encrypted("stream-1", form_of(reader), a_submission)
    assert opened(reader, made)["submission.xml"] == a_submission().xml


def test_spooled_files_are_for_their_owner_alone(reader: OdkReader, tmp_path: Path):
    Spool(tmp_path).encrypted("stream-1", form_of(reader), a_submission)
    modes = {path.stat().st_mode & 0o077 for path in (tmp_path / "stream-1").iterdir()}
    assert modes == {0}
