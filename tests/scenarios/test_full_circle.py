"""The whole circle: a visitor speaks at one kiosk, a desk answers, another kiosk tells the answer.

Real central, real signatures, real sync; the network goes and comes back.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.clock import SystemClock
from kiosk.content.replies import filled
from kiosk.i18n import isolate
from kiosk.store import Draft
from kiosk.store.saying import said_by_visitor
from kiosk.store.told import told_status
from sync.device.once import sync_once
from tests.support.kiosk_folder import KioskFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.central import RunningCentral
    from tests.support.staff_desk import StaffDesk


def _complaint(lang: str, words: str) -> Draft:
    return Draft(
        form_id="visit", language=lang, wants_reply=True,
        answers={"/visit/service": "passport", "/visit/csat": "2", "/visit/comment": words},
        personal=frozenset({"/visit/comment"}),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "words", "reply"),
    [
        ("ar", "الانتظار عند الشباك 4 كان طويلًا", "فتحنا شباكًا إضافيًا. شكرًا لكم."),
        ("he", "זמן ההמתנה בדלפק 4 היה ארוך", "פתחנו דלפק נוסף. תודה."),
    ],
)
def test_visitor_speaks_at_one_kiosk_and_is_answered_at_another(
    make_kiosk: Callable[[str], KioskFolder],
    make_desk: Callable[[str], StaffDesk],
    central: RunningCentral,
    lang: str,
    words: str,
    reply: str,
) -> None:
    hall, entrance, desk = make_kiosk("hall"), make_kiosk("entrance"), make_desk("front-desk")
    reference = hall.store.submit(_complaint(lang, words)).reference
    sync_once(hall.folder)
    desk.sync()
    opened = desk.office.case(reference.hashed)
    assert opened is not None
    assert opened.feedback is not None
    assert opened.feedback.answers["/visit/comment"] == words
    desk.office.act(reference.hashed, "replied", text=reply, lang=lang)
    desk.sync()
    sync_once(entrance.folder)
    told = told_status(entrance.folder, reference)
    assert told is not None
    assert (told.state, [each.text for each in told.replies]) == ("answered", [reply])
    for place in (central, entrance):
        for file in place.folder.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                assert words.encode() not in content, file
                assert reply.encode() not in content, file


def test_two_desks_and_three_kiosks_cut_off_and_back_end_with_identical_histories(
    make_kiosk: Callable[[str], KioskFolder], make_desk: Callable[[str], StaffDesk]
) -> None:
    kiosks = [make_kiosk(name) for name in ("one", "two", "three")]
    references = [
        kiosk.store.submit(_complaint("ar", f"ملاحظة {number}")).reference
        for number, kiosk in enumerate(kiosks)
        for _ in range(2)
    ]
    here, there = make_desk("desk-1"), make_desk("desk-2")
    for kiosk in kiosks:
        sync_once(kiosk.folder)
    for desk in (here, there):
        desk.sync()
        assert sorted(desk.refs()) == sorted(each.hashed for each in references)
    # Nobody syncs for a while; both work on everything.
    for place, reference in enumerate(references):
        here.office.act(reference.hashed, "started")
        here.office.act(reference.hashed, "note", text=f"here {place}")
        there.office.act(reference.hashed, "replied", text=f"there {place}", lang="ar")
    here.office.act(references[0].hashed, "closed")
    there.office.act(references[0].hashed, "assigned", owner="desk-2")
    for desk in (there, here, there, here):
        desk.sync()
    for reference in references:
        one, other = here.office.case(reference.hashed), there.office.case(reference.hashed)
        assert one is not None
        assert other is not None
        assert one.case == other.case
        assert {e.event.text for e in one.case.history} >= {f"here {references.index(reference)}"}
    sync_once(kiosks[0].folder)
    for place, reference in enumerate(references):
        told = told_status(kiosks[0].folder, reference)
        assert told is not None
        assert [each.text for each in told.replies] == [f"there {place}"]


def test_kiosk_is_not_given_what_its_centre_recorded(
    make_kiosk: Callable[[str], KioskFolder],
) -> None:
    from sync.device.errors import Refused
    from sync.device.identity import load_identity
    from sync.device.transport import HttpCentral

    kiosk = make_kiosk("curious")
    with pytest.raises(Refused) as refused:
        HttpCentral(load_identity(kiosk.folder)).desk_items({})
    assert refused.value.status == 403


def test_desk_of_another_centre_sees_nothing_of_this_one(
    make_kiosk: Callable[[str], KioskFolder], central: RunningCentral, tmp_path: Path
) -> None:
    kiosk = make_kiosk("hall")
    kiosk.store.submit(_complaint("ar", "هنا"))
    sync_once(kiosk.folder)
    with KioskFolder(tmp_path / "far") as far:
        code = json.loads(
            central.run("enrol-code", "--role", "desk", "--centre", "north", "--json")
        )
        far.enrol(central.url, code["code"])
    sync_once(tmp_path / "far")
    from kiosk.desk.replica import Replica

    replica = Replica.open(tmp_path / "far")
    assert replica.have() == {}
    replica.close()


def test_call_recorded_at_a_desk_without_network_reaches_central_and_the_other_desk(
    make_desk: Callable[[str], StaffDesk], central: RunningCentral
) -> None:
    here, there = make_desk("desk-1"), make_desk("desk-2")
    central.stop()
    words = "המעלית לא עבדה"
    receipt = here.office.record(_complaint("he", words), "telephone")
    with pytest.raises(AssertionError):
        here.sync()
    opened = here.office.case(receipt.reference.hashed)
    assert opened is not None
    assert opened.line.about.channel == "telephone"
    central.start()
    here.sync()
    there.sync()
    (kept,) = [each for each in central.answers() if each["channel"] == "telephone"]
    assert (kept["lang"], kept["kind"]) == ("he", "answer")
    assert words not in json.dumps(kept, ensure_ascii=False)
    seen = there.office.case(receipt.reference.hashed)
    assert seen is not None
    assert seen.feedback is not None
    assert seen.feedback.answers["/visit/comment"] == words
    assert seen.line.about.channel == "telephone"
    there.office.act(receipt.reference.hashed, "replied", text="תודה, המעלית תוקנה.", lang="he")
    there.sync()
    here.sync()
    mine = here.office.case(receipt.reference.hashed)
    assert mine is not None
    assert mine.case == there.office.case(receipt.reference.hashed).case  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("lang", "ready", "more", "last"),
    [
        ("ar", "شكرًا على ملاحظتك رقم {number}.", "ما زال الانتظار طويلًا", "أضفنا موظفًا."),
        ("he", "תודה על פנייה מספר {number}.", "עדיין ארוך", "הוספנו עובד."),
    ],
)
def test_deed_is_taken_back_a_ready_reply_read_words_added_and_all_withdrawn(
    make_kiosk: Callable[[str], KioskFolder],
    make_desk: Callable[[str], StaffDesk],
    central: RunningCentral,
    lang: str,
    ready: str,
    more: str,
    last: str,
) -> None:
    hall, entrance, desk = make_kiosk("hall"), make_kiosk("entrance"), make_desk("front-desk")
    other = make_desk("back-office")
    reference = hall.store.submit(_complaint(lang, "1")).reference
    sync_once(hall.folder)
    desk.sync()

    def told() -> tuple[str, list[str]]:
        """What the entrance tells whoever has the number."""
        sync_once(entrance.folder)
        status = told_status(entrance.folder, reference)
        assert status is not None
        return status.state, [each.text for each in status.replies]

    closed = desk.office.act(reference.hashed, "closed").history[-1].event
    desk.sync()
    assert told() == ("closed", [])
    desk.office.act(reference.hashed, "undone", undoes=closed.id)
    desk.sync()
    assert told() == ("received", [])

    desk.office.habits().keep_reply("1", ready, lang)
    (kept,) = desk.office.habits().replies(lang)
    sent = filled(kept.text, {"number": isolate(reference.text)})
    desk.office.act(reference.hashed, "replied", text=sent, lang=lang)
    desk.sync()
    assert told() == ("answered", [sent])
    assert reference.text in sent

    now = SystemClock().now()
    entrance.store.submit(said_by_visitor(reference, "added", now, lang, more))
    sync_once(entrance.folder)
    desk.sync()
    opened = desk.office.case(reference.hashed)
    assert opened is not None
    assert (opened.line.waiting, opened.case.history[-1].event.text) == (True, more)
    desk.office.act(reference.hashed, "replied", text=last, lang=lang)
    desk.sync()
    assert told() == ("answered", [sent, last])

    entrance.store.submit(said_by_visitor(reference, "withdrawn", now, lang))
    sync_once(entrance.folder)
    for each in (desk, other):
        each.sync()
        assert reference.hashed not in each.refs()
    mine, theirs = desk.office.case(reference.hashed), other.office.case(reference.hashed)
    assert mine is not None
    assert theirs is not None
    assert mine.case == theirs.case
    assert mine.case.state == "withdrawn"
    assert [entry.undone for entry in mine.case.history if entry.event.id == closed.id] == [True]
    for place in (central, hall, entrance):
        for file in place.folder.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                assert not any(words.encode() in content for words in (sent, more, last)), file


@pytest.mark.parametrize(("lang", "more"), [("ar", "ما زال الانتظار طويلًا"), ("he", "עדיין ארוך")])
def test_visitor_adds_to_a_closed_comment_and_is_answered_again(
    make_kiosk: Callable[[str], KioskFolder],
    make_desk: Callable[[str], StaffDesk],
    central: RunningCentral,
    lang: str,
    more: str,
) -> None:
    hall, entrance, desk = make_kiosk("hall"), make_kiosk("entrance"), make_desk("front-desk")
    reference = hall.store.submit(_complaint(lang, "1")).reference
    sync_once(hall.folder)
    desk.sync()
    desk.office.act(reference.hashed, "replied", text="2", lang=lang)
    desk.office.act(reference.hashed, "closed")
    desk.sync()
    now = SystemClock().now()
    entrance.store.submit(said_by_visitor(reference, "added", now, lang, more))
    sync_once(entrance.folder)
    desk.sync()
    opened = desk.office.case(reference.hashed)
    assert opened is not None
    assert (opened.case.state, opened.line.waiting) == ("new", True)
    assert opened.case.due is not None
    assert opened.case.due == opened.line.due
    assert opened.case.due > now.date()
    last = opened.case.history[-1].event
    assert (last.kind, last.text, last.lang, last.who) == ("added", more, lang, "")
    for file in central.folder.rglob("*"):
        if file.is_file():
            assert more.encode() not in file.read_bytes(), file
    desk.office.act(reference.hashed, "replied", text="3", lang=lang)
    desk.sync()
    sync_once(hall.folder)
    told = told_status(hall.folder, reference)
    assert told is not None
    assert (told.state, [each.text for each in told.replies]) == ("answered", ["2", "3"])
