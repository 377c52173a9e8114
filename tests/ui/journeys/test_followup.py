"""A visitor comes back with a number: told how it stands, read the reply, or takes it back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.cases.public import PublicReply, PublicState, PublicStatus, encode_status
from kiosk.store.sync_state import SyncLedger
from kiosk.store.told import STATUS, told_status
from kiosk.trust.reference import new_reference
from kiosk.trust.replies import encrypt_reply
from tests.support.kept import kept
from tests.ui.pages.hands import in_sight

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.trust.reference import Reference
    from tests.ui.pages.attract_page import AttractPage

REPLY = "شكرًا على ملاحظتك. فتحنا شباكًا إضافيًا."


def _told(folder: Path, reference: Reference, state: PublicState, *texts: str) -> None:
    replies = tuple(
        PublicReply(id=str(place), text=text, lang="ar", on=date(2026, 11, 20))
        for place, text in enumerate(texts)
    )
    status = PublicStatus(state=state, since=date(2026, 11, 15), replies=replies)
    body = encrypt_reply(reference, encode_status(status))
    ledger = SyncLedger.open(folder)
    ledger.take_feed([(STATUS, f"{reference.hashed}/{state}", 5, body)], 5)
    ledger.close()


@pytest.mark.parametrize("lang", ["ar", "he"])
def test_reply_is_read_at_any_kiosk_without_a_network(kiosk: AttractPage, lang: str) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "answered", REPLY)
    page = kiosk.choose(lang).followup().type(reference.grouped).show()
    assert page.shows(page.words("followup.state.answered"))
    assert page.shows(REPLY)


def test_number_with_a_slip_is_refused_before_anything_is_looked_up(kiosk: AttractPage) -> None:
    number = new_reference().text
    other = "2" if number[4] != "2" else "3"
    page = kiosk.choose("en").followup()
    page.type(number[:4] + other + number[5:]).show()
    assert page.shows("one symbol may be wrong")
    assert not kiosk.k.kiosk.followup.looked


def test_number_nobody_answered_yet_is_told_kindly(kiosk: AttractPage) -> None:
    page = kiosk.choose("en").followup().type(new_reference().text).show()
    assert page.shows("Your comment is kept.")
    assert not page.offers(page.words("followup.withdraw"))


def test_comment_is_withdrawn_only_when_the_visitor_is_sure(kiosk: AttractPage) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "in-progress")
    page = kiosk.choose("en").followup().type(reference.text).show()
    page.press_words("followup.withdraw")
    page.press_words("followup.withdraw.no")
    assert kept(kiosk.k.data) == []
    page.press_words("followup.withdraw")
    page.press_words("followup.withdraw.yes")
    kiosk.k.wait_for(lambda: bool(kept(kiosk.k.data)))
    (event,) = kept(kiosk.k.data)
    assert (event.kind, event.answers["kind"]) == ("case-event", "withdrawn")
    assert event.answers["case"] == reference.hashed
    kiosk.k.wait_for(lambda: page.shows("Your comment is withdrawn."))


def test_question_before_withdrawing_is_in_sight_above_long_replies(kiosk: AttractPage) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "answered", *[f"{place}. {REPLY}" for place in range(12)])
    page = kiosk.choose("en").followup().type(reference.text).show()
    page.press_words("followup.withdraw")
    question = page.words("followup.sure")
    kiosk.k.wait_for(
        lambda: [in_sight(node) for node in page.nodes() if node.name == question] == [True]
    )


def test_next_visitor_finds_no_number_on_the_page(kiosk: AttractPage) -> None:
    page = kiosk.choose("en").followup().type("7K4M")
    kiosk.k.kiosk.visit.end()
    kiosk.k.settle()
    page = kiosk.choose("he").followup()
    assert kiosk.k.kiosk.followup.typed == ""
    assert page.words("followup.ask")


def test_number_is_typed_on_a_keyboard_too(kiosk: AttractPage) -> None:
    kiosk.choose("en").followup()
    for letter in "7ko":
        QTest.keyClick(kiosk.k.window, letter)
    QTest.keyClick(kiosk.k.window, Qt.Key.Key_Backspace)
    kiosk.k.settle()
    assert kiosk.k.kiosk.followup.typed == "7 K"


def test_what_is_for_another_number_opens_with_none_else(tmp_path: Path) -> None:
    mine, other = new_reference(), new_reference()
    _told(tmp_path, other, "answered", REPLY)
    assert told_status(tmp_path, mine) is None
    assert told_status(tmp_path, other) is not None


@pytest.mark.parametrize("lang", ["ar", "he"])
def test_visitor_adds_words_that_only_staff_can_read(kiosk: AttractPage, lang: str) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "closed", REPLY)
    page = kiosk.choose(lang).followup().type(reference.text).show()
    added = page.add()
    words = {"ar": "ما زال", "he": "עדיין"}[lang]
    added.write(words)
    added.press_words("followup.add.send")
    kiosk.k.wait_for(lambda: page.shows(page.words("followup.added")))
    (event,) = kept(kiosk.k.data)
    assert (event.kind, event.answers["kind"], event.lang) == ("case-event", "added", lang)
    assert event.answers["case"] == reference.hashed
    assert event.answers["text"] == words
    assert not any(words.encode() in f.read_bytes() for f in kiosk.k.data.rglob("*") if f.is_file())
    assert page.shows(REPLY)


def test_words_that_were_not_sent_go_with_the_visitor(kiosk: AttractPage) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "answered", REPLY)
    added = kiosk.choose("en").followup().type(reference.text).show().add()
    added.write("still")
    kiosk.k.kiosk.visit.end()
    kiosk.k.settle()
    assert kiosk.k.kiosk.followup.draft == ""
    assert kept(kiosk.k.data) == []


def test_withdrawn_comment_takes_no_more_words(kiosk: AttractPage) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "withdrawn")
    page = kiosk.choose("en").followup().type(reference.text).show()
    assert not page.offers(page.words("followup.add"))


def _scan(kiosk: AttractPage, text: str, pause_ms: int = 10) -> None:
    """What a scanner does: a key after the other, and Enter; with long pauses, what a hand does."""
    window, at = kiosk.k.window, 5000
    for sign in [*text, "\r"]:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(window, event)
            at += 1
        at += pause_ms
    kiosk.k.settle()


@pytest.mark.parametrize("carried", ["{}", "https://city.example/check/{}"])
def test_number_is_scanned_on_the_page(kiosk: AttractPage, carried: str) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "answered", REPLY)
    page = kiosk.choose("en").followup()
    _scan(kiosk, carried.format(reference.grouped))
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.followup.looked)
    assert page.shows(REPLY)


def test_number_is_scanned_at_home_whatever_has_the_focus(kiosk: AttractPage) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "answered", REPLY)
    home = kiosk.choose("en")
    home.find(home.words("home.guidance")).item.forceActiveFocus()
    home.rest()
    _scan(kiosk, reference.grouped)
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.followup.looked)
    assert kiosk.k.kiosk.visit.page == "followup"
    assert home.shows(REPLY)


def test_another_code_is_refused_in_words(kiosk: AttractPage) -> None:
    page = kiosk.choose("en").followup()
    _scan(kiosk, "4006381333931")
    assert kiosk.k.kiosk.followup.message
    assert page.shows(kiosk.k.kiosk.followup.message)
    assert not kiosk.k.kiosk.followup.looked


def test_what_a_hand_types_is_no_scan(kiosk: AttractPage) -> None:
    home = kiosk.choose("en")
    home.find(home.words("home.guidance")).item.forceActiveFocus()
    home.rest()
    _scan(kiosk, new_reference().grouped, pause_ms=90)
    assert kiosk.k.kiosk.visit.page == "topics"


def test_scanned_number_goes_with_the_visitor(kiosk: AttractPage) -> None:
    reference = new_reference()
    _told(kiosk.k.data, reference, "answered", REPLY)
    kiosk.choose("en").followup()
    _scan(kiosk, reference.grouped)
    kiosk.k.kiosk.visit.end()
    kiosk.k.settle()
    kiosk.choose("he").followup()
    assert kiosk.k.kiosk.followup.typed == ""
