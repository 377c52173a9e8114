"""Steps, fees, documents, channels and hours of a service, without a screen or a network."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from kiosk.editing import shaping
from kiosk.editing.approving import NotAllowed
from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.making import Wanted
from kiosk.editing.room import EditingRoom
from kiosk.editing.shaping import New, NotShaped
from kiosk.publishing import preview
from kiosk.staff import record
from kiosk.staff.signing_in import Session
from tests.support.clock import ManualClock
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.cases.permission import Role
    from kiosk.editing.shaping import Shaped

KEY = "services/id-card"
NEW = "services/lost-and-found"


@pytest.fixture
def room(tmp_path: Path) -> Callable[..., EditingRoom]:
    def make(role: Role = "content-editor") -> EditingRoom:
        db = sqlite3.connect(":memory:", isolation_level=None)
        db.executescript(record.SCHEMA)
        data = pack_source(make_pack(tmp_path / "source"))
        Mailbox(tmp_path / "desk").put_source(sha256_of(data), data)
        session = Session(name="samira", shown="Samira", role=role)
        made = EditingRoom(tmp_path / "desk", db, ManualClock(), session)
        made.take_newer()
        return made

    return make


def _add(room: EditingRoom, shaped: Shaped, words: str, value: str = "", key: str = KEY) -> None:
    new = New(shaped, words, "en", value)
    assert room.shape(key, lambda copy: shaping.added(copy, key, new), "added")


def _ids(room: EditingRoom, shaped: Shaped, key: str = KEY) -> list[str]:
    return shaping.ids_of(room.copy.text(f"{key}/service.yaml"), shaped)


def _errors(room: EditingRoom) -> list[str]:
    return [each.code for each in room.looked().problems if each.severity == "error"]


def test_new_service_gets_everything_at_the_desk_and_visitors_see_it(
    room: Callable[..., EditingRoom],
) -> None:
    editor = room()
    topic = next(file.split("/")[1] for file in editor.copy.files() if file.startswith("topics/"))
    editor.make(Wanted("service", "lost-and-found", "Lost and found", "en", topic))
    _add(editor, "steps", "Ask at the counter", key=NEW)
    _add(editor, "steps", "Take it home", key=NEW)
    _add(editor, "fees", "Storage for a week", "12.50", key=NEW)
    _add(editor, "documents", "Your identity card", key=NEW)
    _add(editor, "channels", "phone", "106", key=NEW)
    assert editor.shape(NEW, lambda copy: shaping.with_hours(copy, NEW), "hours")
    editor.edit_fact(NEW, "counter", "2")
    for tag in ("ar", "he", "en"):
        for part in editor.page(NEW, tag, "en").parts:
            if part.id != "source_hash" and part.text in {"", "…"}:
                editor.edit(NEW, tag, part.id, "A few words", "en")
        editor.edit(NEW, tag, "title", "Lost and found", "en")
    assert _errors(editor) == []
    shown = preview(editor.copy.work, "lost-and-found", "ar")
    assert [step.id for step in shown.steps] == ["ask-at-the-counter", "take-it-home"]
    assert [str(fee.amount) for fee in shown.fees] == ["12.50"]
    assert [text.id for text in shown.documents] == ["your-identity-card"]
    assert shown.type == "step-by-step"


def test_step_is_a_place_to_write_in_every_language(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    before = _ids(editor, "steps")
    _add(editor, "steps", "Wait for a message")
    assert _ids(editor, "steps") == [*before, "wait-for-a-message"]
    for tag, heading in (("en", "Wait for a message"), ("ar", "…"), ("he", "…")):
        parts = {part.id: part.text for part in editor.page(KEY, tag, "en").parts}
        assert parts["heading:step:wait-for-a-message"] == heading
        assert parts["section:step:wait-for-a-message"] == ""
    assert set(_errors(editor)) == {"heading-empty", "section-empty"}
    assert editor.copy.can_undo() == 1
    editor.undo()
    assert editor.copy.changes() == []


@pytest.mark.parametrize("shaped", ["steps", "fees", "documents", "channels"])
def test_what_was_added_and_taken_away_again_leaves_nothing_wrong(
    room: Callable[..., EditingRoom], shaped: Shaped
) -> None:
    editor = room()
    words = "post" if shaped == "channels" else "Something new"
    _add(editor, shaped, words, "7")
    name = _ids(editor, shaped)[-1]
    assert editor.shape(KEY, lambda copy: shaping.taken_out(copy, KEY, shaped, name), "out")
    assert _errors(editor) == []
    source = editor.copy.published(f"{KEY}/en.md")
    assert source is not None
    assert "Something new" not in editor.copy.text(f"{KEY}/en.md")


@pytest.mark.parametrize("shaped", ["steps", "fees", "documents"])
def test_the_last_one_takes_its_list_with_it(
    room: Callable[..., EditingRoom], shaped: Shaped
) -> None:
    editor = room()
    for name in _ids(editor, shaped):
        editor.shape(KEY, lambda copy, it=name: shaping.taken_out(copy, KEY, shaped, it), "out")
    assert _ids(editor, shaped) == []
    assert f"{shaped}:" not in editor.copy.text(f"{KEY}/service.yaml")
    assert _errors(editor) == []


@pytest.mark.parametrize("shaped", ["steps", "fees", "documents", "channels"])
def test_order_is_changed_up_and_down_and_stops_at_the_ends(
    room: Callable[..., EditingRoom], shaped: Shaped
) -> None:
    editor = room()
    for words in ("post", "email") if shaped == "channels" else ("One more", "And one"):
        _add(editor, shaped, words, "a@b.example" if shaped == "channels" else "1")
    text = editor.copy.text(f"{KEY}/service.yaml")
    before = _ids(editor, shaped)
    last = before[-1]
    assert editor.shape(KEY, lambda copy: shaping.moved(copy, KEY, shaped, last, -1), "moved")
    assert editor.copy.text(f"{KEY}/service.yaml") != text
    if shaped != "channels":
        assert _ids(editor, shaped) == [*before[:-2], last, before[-2]]
    assert not editor.shape(KEY, lambda copy: shaping.moved(copy, KEY, shaped, before[0], -1), "")
    assert [code for code in _errors(editor) if not code.endswith(("-unworded", "-empty"))] == []


def test_facts_beside_the_list_stay_byte_for_byte(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    file = f"{KEY}/service.yaml"
    text = editor.copy.text(file)
    editor.copy.write(file, f"# By the office\n{text}# The end\n".encode())
    _add(editor, "fees", "Express", "40")
    changed = editor.copy.text(file)
    kept = [line for line in text.splitlines() if "fees" not in line and "amount" not in line]
    assert [line for line in changed.splitlines() if line in kept] == kept
    assert changed.startswith("# By the office\n")
    assert changed.endswith("# The end\n")
    assert "  - {id: express, amount: 40}\n" in changed


def test_hours_begin_as_the_centres_and_go_again(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    editor.shape(KEY, lambda copy: shaping.without_hours(copy, KEY), "hours")
    assert "hours" not in editor.copy.text(f"{KEY}/service.yaml")
    assert editor.shape(KEY, lambda copy: shaping.with_hours(copy, KEY), "hours")
    found = {fact.id: fact.value for fact in editor.page(KEY, "en", "en").facts}
    assert found["hours.from"]
    assert found["hours.days"]
    assert not editor.shape(KEY, lambda copy: shaping.with_hours(copy, KEY), "hours")
    assert _errors(editor) == []


def test_arabic_words_get_an_id_by_number(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    count = len(_ids(editor, "steps"))
    _add(editor, "steps", "انتظر الرسالة")
    _add(editor, "steps", "انتظر مرة أخرى")
    assert _ids(editor, "steps")[-2:] == [f"step-{count + 1}", f"step-{count + 2}"]


def test_service_offers_the_facts_it_has_not_yet(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    topic = next(file.split("/")[1] for file in editor.copy.files() if file.startswith("topics/"))
    editor.make(Wanted("service", "lost-and-found", "Lost and found", "en", topic))
    names = {fact.id for fact in editor.page(NEW, "en", "en").facts}
    assert {"counter", "floor", "duration_minutes", "delivery_days", "related"} <= names
    assert editor.edit_fact(NEW, "duration_minutes", "15")
    assert not editor.edit_fact(NEW, "delivery_days", "")


def test_nothing_without_words_and_not_without_end(room: Callable[..., EditingRoom]) -> None:
    editor = room()
    with pytest.raises(NotShaped, match="words"):
        shaping.added(editor.copy, KEY, New("steps", "  "))
    for number in range(shaping.MOST - len(_ids(editor, "documents"))):
        _add(editor, "documents", f"Paper {number}")
    with pytest.raises(NotShaped, match="full"):
        shaping.added(editor.copy, KEY, New("documents", "One more"))
    with pytest.raises(NotShaped, match="service"):
        shaping.added(editor.copy, "topics/documents", New("steps", "x"))


def test_who_may_not_write_changes_no_list(room: Callable[..., EditingRoom]) -> None:
    approver = room("service-manager")
    with pytest.raises(NotAllowed, match="role"):
        approver.shape(KEY, lambda copy: shaping.with_hours(copy, KEY), "hours")


def test_age_from_which_a_new_fee_holds_is_written_and_taken_out(
    room: Callable[..., EditingRoom],
) -> None:
    editor = room()
    _add(editor, "fees", "For elders", "0")
    number = len(_ids(editor, "fees")) - 1
    assert editor.edit_fact(KEY, f"fees.{number}.from_age", "65")
    assert "{id: for-elders, amount: 0, from_age: 65}" in editor.copy.text(f"{KEY}/service.yaml")
    editor.edit_fact(KEY, f"fees.{number}.from_age", "")
    assert "fee-unworded" in _errors(editor)
    assert not {"no-number", "field-empty"} & set(_errors(editor))
