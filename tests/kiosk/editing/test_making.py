"""A page made, its facts written, and a page taken away, without a screen or a network."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from kiosk.editing.approving import NotAllowed
from kiosk.editing.archive import pack_source, sha256_of, unpack_source
from kiosk.editing.facts import facts_of, with_fact
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.making import NotMade, Wanted, id_of
from kiosk.editing.proposal import apply_proposal, read_proposal
from kiosk.editing.room import EditingRoom
from kiosk.publishing import read_source
from kiosk.publishing.staleness import stamp_pack
from kiosk.staff import record
from kiosk.staff.signing_in import Session
from tests.support.clock import ManualClock
from tests.support.packs import make_pack, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.cases.permission import Role

NEWS = Wanted("announcement", "late-thursday", "Open late on Thursdays", "en")
STORY = Wanted("story", "shorter-waiting", "Shorter waiting", "en")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = make_pack(tmp_path / "source", partial=("he",))
    for lang in ("ar", "he", "en"):
        text = f"---\ntitle: Old {lang}\ntopic: Doors\n---\n## Said {lang} {{#said}}\n\nA.\n\n"
        write(made, f"stories/door/{lang}.md", f"{text}## Did {lang} {{#did}}\n\nB.\n")
    facts = "topic: doors\npeople: 20\nfrom: 2026-01\nto: 2026-02\ndone: 2026-03-01\n"
    write(made, "stories/door/story.yaml", facts)
    stamp_pack(read_source(made)[0])
    return made


@pytest.fixture
def room(tmp_path: Path, source: Path) -> Callable[..., EditingRoom]:
    def make(role: Role = "content-editor") -> EditingRoom:
        db = sqlite3.connect(tmp_path / "book.sqlite", isolation_level=None)
        db.executescript(record.SCHEMA)
        data = pack_source(source)
        Mailbox(tmp_path / "desk").put_source(sha256_of(data), data)
        session = Session(name="samira", shown="Samira", role=role)
        made = EditingRoom(tmp_path / "desk", db, ManualClock(), session)
        made.take_newer()
        return made

    return make


def _wrong(room: EditingRoom, key: str) -> list[str]:
    return [
        f"{each.file.rpartition('/')[2]}: {each.message}"
        for each in room.looked().problems
        if each.file.startswith(key) and each.severity != "note"
    ]


def _errors(room: EditingRoom) -> list[str]:
    return [each.message for each in room.looked().problems if each.severity == "error"]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Open late on Thursdays!", "open-late-on-thursdays"),
        ("L’état civil à l'école", "letat-civil-a-lecole"),
        ("Counter 7", "counter-7"),
        ("دوام متأخر", ""),
        ("", ""),
        ("word " * 40, "-".join(["word"] * 12)),
    ],
)
def test_id_is_made_of_latin_letters(title: str, wanted: str) -> None:
    assert id_of(title) == wanted


def test_new_announcement_says_what_is_missing_until_it_is_written(
    room: Callable[..., EditingRoom],
) -> None:
    editor = room()
    key = editor.make(NEWS)
    assert [each.file for each in editor.copy.changes()] == [
        f"{key}/announcement.yaml", f"{key}/ar.md", f"{key}/en.md",
    ]  # fmt: skip
    wrong = _wrong(editor, key)
    assert "announcement.yaml: 'from' is empty" in wrong
    assert "announcement.yaml: 'to' is empty" in wrong
    assert "ar.md: 'title' is empty" in wrong
    assert "ar.md: has a title and no text" in wrong
    assert "en.md: 'title' is empty" not in wrong
    with pytest.raises(NotAllowed, match="errors"):
        editor.approving.propose("x", "")

    page = editor.page(key, "ar", "en")
    assert [part.id for part in page.parts] == ["title", "lead"]
    for tag, text in (("en", "Until seven."), ("ar", "حتى السابعة.")):
        editor.edit(key, tag, "title", text, "en")
        editor.edit(key, tag, "lead", text, "en")
    editor.edit_fact(key, "from", "2026-12-01")
    editor.edit_fact(key, "to", "2026-12-31")
    editor.mark_current(key, "ar")
    assert _errors(editor) == []
    assert editor.page(key, "en", "en").facts[0].value == "2026-12-01"


def test_making_is_taken_back_at_once_and_leaves_no_folder(
    room: Callable[..., EditingRoom],
) -> None:
    editor = room()
    key = editor.make(STORY)
    assert editor.copy.can_undo() == 1
    editor.undo()
    assert editor.copy.changes() == []
    assert not (editor.copy.work / key).exists()
    assert _errors(editor) == []


def test_new_story_is_named_as_others_and_carries_the_figures(
    room: Callable[..., EditingRoom],
) -> None:
    import datetime as dt

    editor = room()
    first, last = dt.date(2026, 10, 24), dt.date(2026, 11, 22)
    key = editor.make(STORY._replace(people=312, first=first, last=last))
    facts = {fact.id: fact.value for fact in editor.page(key, "en", "en").facts}
    assert (facts["people"], facts["from"], facts["to"]) == ("312", "2026-10", "2026-11")
    assert (facts["topic"], facts["done"], facts["chart.unit"]) == ("", "", "")
    parts = {part.id: part.text for part in editor.page(key, "ar", "en").parts}
    assert parts["heading:said"] == "Said ar"
    wrong = _wrong(editor, key)
    assert "story.yaml: 'done' is empty" in wrong
    assert "en.md: section 'Said en' has no text" in wrong


def test_heading_that_nobody_wrote_is_complained_of(
    room: Callable[..., EditingRoom],
) -> None:
    editor = room()
    key = editor.make(Wanted("service", "lost-key", "Lost key", "en", topic="documents"))
    assert "en.md: the heading of 'about' has no words" in _wrong(editor, key)
    assert "no topic lists" not in " ".join(_wrong(editor, key))
    assert "lost-key" in editor.copy.text("topics/documents/topic.yaml")


@pytest.mark.parametrize(
    ("wanted", "why"),
    [(NEWS._replace(id="news"), "taken"), (NEWS._replace(id="../x"), "id"), (NEWS._replace(id=""), "id")],
)  # fmt: skip
def test_page_needs_an_id_of_its_own(
    room: Callable[..., EditingRoom], wanted: Wanted, why: str
) -> None:
    editor = room()
    with pytest.raises(NotMade, match=why):
        editor.make(wanted)
    assert editor.copy.changes() == []


def test_service_is_taken_away_with_what_links_to_it_and_comes_back(
    room: Callable[..., EditingRoom], source: Path, tmp_path: Path
) -> None:
    editor = room()
    assert [(link.file, link.key) for link in editor.links_to("services/address")] == [
        ("services/id-card/service.yaml", "related"),
        ("topics/documents/topic.yaml", "services"),
    ]
    assert editor.take_away("services/address")
    assert _errors(editor) == []
    digest = editor.approving.propose("One less", "")
    body = editor.mailbox.body(digest)
    assert body is not None
    gone = [each.file for each in read_proposal(body).about.changes if not each.after]
    assert gone == [f"services/address/{tag}.md" for tag in ("ar", "en", "he")] + [
        "services/address/service.yaml"
    ]
    target = tmp_path / "target"
    target.mkdir()
    unpack_source(pack_source(source), target)
    apply_proposal(read_proposal(body), target)
    assert not (target / "services" / "address").exists()
    assert not read_source(target)[1].errors
    editor.undo()
    assert editor.copy.changes() == []


def test_centre_and_topics_stay(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    for key in ("centre", "topics/documents", "", "services"):
        with pytest.raises(NotAllowed):
            editor.take_away(key)
    assert editor.copy.changes() == []


def test_who_only_approves_makes_and_takes_away_nothing(
    room: Callable[..., EditingRoom],
) -> None:
    other = room("service-manager")
    with pytest.raises(NotAllowed, match="role"):
        other.make(NEWS)
    with pytest.raises(NotAllowed, match="role"):
        other.take_away("stories/door")
    assert other.copy.changes() == []


def test_chart_of_a_story_is_begun_changed_and_taken_out_again() -> None:
    text = "topic: doors\npeople: 20\n"
    begun = with_fact(with_fact(text, "chart.unit", "minutes"), "chart.months", "2026-01, 2026-02")
    begun = with_fact(with_fact(begun, "chart.values", "9, 4.5"), "chart.marker", "2026-02")
    assert begun == (
        f"{text}chart:\n  unit: minutes\n  months: [2026-01, 2026-02]\n"
        "  values: [9, 4.5]\n  marker: 2026-02\n"
    )
    told = {fact.id: fact.value for fact in facts_of(begun, "story")}
    assert (told["chart.months"], told["chart.values"]) == ("2026-01, 2026-02", "9, 4.5")
    for fact in ("chart.months", "chart.values", "chart.marker", "chart.unit"):
        begun = with_fact(begun, fact, "")
    assert begun == text
