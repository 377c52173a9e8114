"""Envelopes of every version ever written: central takes them in and reads them, for ever.

A file here is never changed. A new version of the envelope adds files of its own.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.envelope import VERSION, decode_envelope
from kiosk.trust.sealing import secrets_in
from sync.central.answers.opening import Opener
from sync.central.answers.service import Wanted, every_answer
from sync.central.ingest.reading import columns_of
from tests.support.central_app import CentralApp

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "envelopes"
EXPECTED: dict[str, dict[str, Any]] = json.loads((GOLDEN / "expected.json").read_text("utf-8"))
OPENER = Opener(secrets_in((GOLDEN / "identity.txt").read_text("ascii")))


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path) as app:
        yield app


def test_there_are_some_of_every_version() -> None:
    assert {about["v"] for about in EXPECTED.values()} == set(range(1, VERSION + 1))
    assert {path.name for path in GOLDEN.glob("v*.json")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_it_is_what_it_was(name: str) -> None:
    assert hashlib.sha256((GOLDEN / name).read_bytes()).hexdigest() == EXPECTED[name]["sha256"]


@pytest.mark.parametrize("name", EXPECTED)
def test_it_is_read_and_opened(name: str) -> None:
    about = EXPECTED[name]
    values, files, reason = columns_of((GOLDEN / name).read_bytes())
    assert reason == ""
    assert (values.id, values.kind, sorted(files)) == (
        about["id"], about["kind"], about["files"],
    )  # fmt: skip
    envelope, problem = OPENER.opened(decode_envelope((GOLDEN / name).read_bytes()))
    assert problem == ""
    for field in ("v", "reference", "form", "lang", "answers", "instance", "wants_reply"):
        assert getattr(envelope, field) == about[field], field


def test_all_of_them_are_taken_in_and_exported(central: CentralApp) -> None:
    reply = central.device().send([(GOLDEN / name).read_bytes() for name in EXPECTED])
    assert reply.json()["accepted_seq"] == len(EXPECTED)
    assert not reply.json().get("exceptions")
    with central.database.reading() as connection:
        records = list(every_answer(connection, Wanted(), OPENER))
    assert [record.answers for record in records] == [a["answers"] for a in EXPECTED.values()]


def test_a_sealed_file_is_opened() -> None:
    assert OPENER.data((GOLDEN / "v2-drawing.age").read_bytes()) == b"\x89PNG"
