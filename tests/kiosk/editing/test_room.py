"""An editor and a second person at their desks, without a screen or a network."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from kiosk.editing.approving import NotAllowed
from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.differences import word_diff
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.proposal import (
    Conflict,
    ProposalUnreadable,
    apply_proposal,
    read_proposal,
)
from kiosk.editing.room import EditingRoom
from kiosk.editing.standing import Standing, Standings
from kiosk.publishing import read_source
from kiosk.publishing.staleness import stamp_pack
from kiosk.settings.places import assets_dir
from kiosk.staff import record
from kiosk.staff.record import deeds
from kiosk.staff.signing_in import Session
from tests.support.clock import ManualClock
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.cases.permission import Role

CARD = "services/id-card"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = make_pack(tmp_path / "source")
    stamp_pack(read_source(made)[0])
    return made


@pytest.fixture
def room(tmp_path: Path, source: Path) -> Callable[..., EditingRoom]:
    def make(name: str = "samira", role: Role = "content-editor", desk: str = "a") -> EditingRoom:
        db = sqlite3.connect(tmp_path / f"{desk}.sqlite", isolation_level=None)
        db.executescript(record.SCHEMA)
        data = pack_source(source)
        Mailbox(tmp_path / desk).put_source(sha256_of(data), data)
        session = Session(name=name, shown=name.title(), role=role)
        made = EditingRoom(tmp_path / desk, db, ManualClock(), session)
        made.take_newer()
        return made

    return make


def _states(room: EditingRoom, key: str = CARD) -> dict[str, str]:
    return next(row.states for row in room.looked().rows if row.key == key)


def test_pages_are_told_with_the_state_of_every_translation(
    room: Callable[..., EditingRoom], source: Path
) -> None:
    (source / CARD / "he.md").unlink()
    editor = room()
    assert _states(editor) == {"en": "source", "ar": "current", "he": "missing"}
    editor.edit(CARD, "en", "section:step:book", "Book by telephone.", "en")
    row = next(row for row in editor.looked().rows if row.key == CARD)
    assert row.states["ar"] == "stale"
    assert row.stale["ar"] == ("step:book",)
    assert row.changed
    assert editor.mark_current(CARD, "ar")
    assert _states(editor)["ar"] == "current"


def test_every_edit_is_written_down_and_undone_by_itself(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    assert editor.edit(CARD, "ar", "section:step:book", "احجز بالهاتف.", "en")
    assert not editor.edit(CARD, "ar", "section:step:book", "احجز بالهاتف.", "en")
    assert editor.edit_fact(CARD, "fees.0.amount", "130")
    assert list(editor.changed()) == [f"{CARD}/ar.md", f"{CARD}/service.yaml"]
    assert editor.undo() == f"{CARD}/service.yaml"
    told = editor.changed()[f"{CARD}/ar.md"]
    assert [each.part for each in told] == ["section:step:book"]
    said = [(deed.what, deed.subject) for deed in deeds(editor._db)]
    assert said[-3:] == [
        ("content-edited", f"{CARD}/ar.md"),
        ("content-edited", f"{CARD}/service.yaml"),
        ("content-undone", f"{CARD}/service.yaml"),
    ]
    assert all(deed.holds for deed in deeds(editor._db))


def test_missing_translation_begins_with_every_part_empty(
    room: Callable[..., EditingRoom], source: Path
) -> None:
    (source / CARD / "he.md").unlink()
    editor = room()
    page = editor.page(CARD, "he", "en")
    assert not page.there
    assert [part.id for part in page.parts] == list(page.source)
    editor.edit(CARD, "he", "title", "חידוש", "en")
    assert editor.page(CARD, "he", "en").there
    assert _states(editor)["he"] == "unstamped"
    assert any(each.file == f"{CARD}/he.md" for each in editor.looked().problems)


@pytest.mark.parametrize("role", ["service-manager", "front-desk"])
def test_who_is_no_editor_changes_nothing(room: Callable[..., EditingRoom], role: Role) -> None:
    other = room(role=role)
    with pytest.raises(NotAllowed, match="role"):
        other.edit(CARD, "ar", "title", "x", "en")
    with pytest.raises(NotAllowed, match="role"):
        other.approving.propose("x", "")
    assert other.copy.changes() == []


def test_pack_with_errors_or_without_changes_is_not_proposed(
    room: Callable[..., EditingRoom],
) -> None:
    editor = room()
    with pytest.raises(NotAllowed, match="nothing"):
        editor.approving.propose("Nothing", "")
    editor.edit(CARD, "ar", "title", "", "en")
    with pytest.raises(NotAllowed, match="errors"):
        editor.approving.propose("Broken", "")
    assert editor.mailbox.outgoing() == []


def _proposed(editor: EditingRoom) -> tuple[str, bytes]:
    editor.edit(CARD, "ar", "section:step:book", "احجز بالهاتف.", "en")
    digest = editor.approving.propose("Book by telephone", "As of Monday")
    return digest, editor.mailbox.outgoing()[0].body


def test_proposal_is_bound_to_its_bytes(room: Callable[..., EditingRoom], source: Path) -> None:
    editor = room()
    digest, body = _proposed(editor)
    read = read_proposal(body)
    assert read.digest == digest == sha256_of(body)
    assert (read.about.author, read.about.title) == ("samira", "Book by telephone")
    apply_proposal(read, source)
    assert "احجز بالهاتف." in (source / CARD / "ar.md").read_text("utf-8")
    assert editor.approving.proposals()[0].state == "waiting"
    with pytest.raises(ProposalUnreadable):
        read_proposal(body[:-40])


def test_proposal_names_the_files_that_moved_on(
    room: Callable[..., EditingRoom], source: Path
) -> None:
    _, body = _proposed(room())
    file = source / CARD / "ar.md"
    file.write_text(file.read_text("utf-8") + "\nلا.\n", "utf-8")
    before = file.read_bytes()
    with pytest.raises(Conflict) as told:
        apply_proposal(read_proposal(body), source)
    assert told.value.files == [f"{CARD}/ar.md"]
    assert file.read_bytes() == before


def _arrived(digest: str, body: bytes, desk: Mailbox) -> None:
    about = read_proposal(body).about
    standing = Standing(
        digest=digest, base=about.base, title=about.title, author=about.author,
        proposed=about.at, state="waiting",
    )  # fmt: skip
    desk.put_standings(Standings(proposals=[standing]))
    desk.put_body(digest, body)


def test_second_person_sees_the_words_and_approves_what_they_saw(
    room: Callable[..., EditingRoom],
) -> None:
    digest, body = _proposed(room())
    second = room("daniel", "service-manager", "b")
    _arrived(digest, body, second.mailbox)
    told = second.approving.proposal(digest)
    assert told is not None
    assert [each.part for each in told[f"{CARD}/ar.md"]] == ["section:step:book"]
    second.approving.decide(digest, "approved")
    sent = second.mailbox.outgoing()[0]
    assert sent.decision is not None
    assert (sent.decision.digest, sent.decision.by) == (digest, "daniel")
    assert second.approving.proposals()[0].state == "approved"
    with pytest.raises(NotAllowed, match="gone"):
        second.approving.decide(digest, "returned")


@pytest.mark.parametrize(
    ("name", "role", "why"),
    [
        ("samira", "service-manager", "own"),
        ("Samira", "content-editor", "own"),
        ("daniel", "administrator", "role"),
    ],
)
def test_nobody_approves_their_own_and_not_every_role_does(
    room: Callable[..., EditingRoom], name: str, role: Role, why: str
) -> None:
    digest, body = _proposed(room())
    other = room(name, role, "b")
    _arrived(digest, body, other.mailbox)
    with pytest.raises(NotAllowed, match=why):
        other.approving.decide(digest, "approved")
    assert other.mailbox.outgoing() == []


def test_second_person_reads_what_changes_in_what_the_author_had(
    room: Callable[..., EditingRoom], source: Path
) -> None:
    """Also at a desk that has not taken over the newer version the proposal was made from."""
    slow = room("daniel", "service-manager", "b")
    page = source / CARD / "ar.md"
    newer = page.read_text("utf-8").replace("title: ", "title: أحدث ", 1)
    page.write_text(newer, "utf-8")
    author = room()
    parts = author.page(CARD, "ar", "en").parts
    title = next(each.text for each in parts if each.id == "title")
    author.edit(CARD, "ar", "title", f"{title} اليوم", "en")
    digest = author.approving.propose("Today", "")
    data = pack_source(source)
    slow.mailbox.put_source(sha256_of(data), data)
    _arrived(digest, author.mailbox.outgoing()[0].body, slow.mailbox)
    found = slow.approving.proposal(digest)
    assert found is not None
    told = {each.part: each.pieces for each in found[f"{CARD}/ar.md"]}
    assert told["title"] == (("same", f"{title} "), ("in", "اليوم"))


def test_difference_is_told_word_by_word() -> None:
    told = word_diff("ادفع هنا نقدًا", "ادفع هناك نقدًا")
    assert [(piece.kind, piece.text) for piece in told] == [
("same", "ادفع "), ("out", "هنا "), ("in", "هناك "), ("same", "نقدًا"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("تغيير العنوان", "تغيير العنوان اليوم", [("same", "تغيير العنوان "), ("in", "اليوم")]),
        ("Change it today", "Change it", [("same", "Change it "), ("out", "today")]),
        ("one\ntwo", "one two", [("out", "one\n"), ("in", "one "), ("same", "two")]),
    ],
)
def test_a_word_with_and_without_a_space_after_it_is_the_same_word(
    before: str, after: str, told: list[tuple[str, str]]
) -> None:
    assert [(piece.kind, piece.text) for piece in word_diff(before, after)] == told


def test_form_is_replaced_checked_and_taken_back(tmp_path: Path) -> None:
    workbook = assets_dir() / "packs" / "city-centre" / "forms" / "visit.xlsx"
    source = make_pack(tmp_path / "source", forms=[("visit", "satisfaction", workbook)])
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.executescript(record.SCHEMA)
    data = pack_source(source)
    Mailbox(tmp_path / "a").put_source(sha256_of(data), data)
    session = Session(name="samira", shown="Samira", role="content-editor")
    editor = EditingRoom(tmp_path / "a", db, ManualClock(), session)
    editor.take_newer()
    assert not [each for each in editor.check_form("forms/visit.xlsx") if each.severity == "error"]
    found, version = editor.put_form("forms/visit.xlsx", b"no workbook")
    assert version == ""
    assert [each.severity for each in found] == ["error"]
    with pytest.raises(NotAllowed, match="errors"):
        editor.approving.propose("A form", "")
    editor.undo()
    assert editor.copy.changes() == []
