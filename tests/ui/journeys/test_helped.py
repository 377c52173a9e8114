"""Whether a page helped: asked on every page and step, kept before the thanks, counted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.fingerprint import mark_of
from tests.ui.pages.guide_pages import StepPage
from tests.ui.pages.hands import Finger, Keys, Reader
from tests.ui.pages.helped_strip import HelpedStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.guide_pages import ServicePage
    from tests.ui.pages.hands import Hand

SERVICE, TOPIC = "renew-id-card", "id-and-family"


def service_of(kiosk: AttractPage, lang: str = "en") -> ServicePage:
    from tests.ui.pages.guide_pages import ServicePage

    home = kiosk.choose(lang)
    kiosk.k.kiosk.visit.open("service", {"id": SERVICE})
    return home.to(ServicePage)


def test_every_page_and_every_step_asks(kiosk: AttractPage) -> None:
    page = service_of(kiosk)
    strip = page.to(HelpedStrip)
    assert strip.asks("page")
    assert strip.offers(strip.words("opinion.yes"))
    step = page.step_by_step()
    for _ in step.steps[1:]:
        assert step.to(HelpedStrip).asks("step")
        step.next_step()
    assert step.to(HelpedStrip).asks("step")


@pytest.mark.parametrize("shape", ["portrait", "landscape"])
@pytest.mark.parametrize("hand", [Finger(), Keys(), Reader()], ids=["finger", "keys", "reader"])
def test_no_with_a_reason_is_on_the_disk_when_it_is_thanked_for(
    open_kiosk: Callable[..., AttractPage], shape: str, hand: Hand
) -> None:
    kiosk = open_kiosk(shape)
    step = service_of(kiosk, "ar").step_by_step()
    strip = step.to(HelpedStrip).by(hand)
    strip.did_not_help()
    assert strip.thanks == strip.words("opinion.thanks.no")
    first = strip.votes()
    assert [(each.form, each.lang, each.answers["helped"]) for each in first] == [
        ("page", "ar", False)
    ]
    strip.because("missing")
    kiosk.k.wait_for(lambda: len(strip.votes()) == 2)
    again = strip.votes()[1]
    assert (again.form, again.answers["reason"]) == ("page-again", "missing")
    assert again.answers["vote"] == first[0].answers["vote"]
    assert again.answers["turn"] == 2
    assert strip.checked() == [strip.words("opinion.no"), strip.words("opinion.reason.missing")]


def test_vote_says_which_text_was_shown(kiosk: AttractPage) -> None:
    step = service_of(kiosk, "he").step_by_step()
    step.to(HelpedStrip).helped()
    vote = step.to(HelpedStrip).votes()[0]
    pack = kiosk.k.kiosk.guide.pack
    mark = mark_of(pack.service(SERVICE, "he"), step.steps[0]["id"])
    assert mark is not None
    assert vote.answers["page"] == SERVICE
    assert vote.answers["step"] == mark.step == "book"
    assert vote.answers["digest"] == mark.digest
    assert vote.answers["plain"] is False
    assert vote.pack_version == pack.pack.version
    assert vote.reference_hash != ""
    assert vote.sealed == ""


def test_plain_words_are_another_text(kiosk: AttractPage) -> None:
    page = service_of(kiosk, "ar")
    page.press_words("plain.switch")
    page.to(HelpedStrip).helped()
    vote = page.to(HelpedStrip).votes()[0]
    usual = mark_of(kiosk.k.kiosk.guide.pack.service(SERVICE, "ar"))
    assert usual is not None
    assert (vote.lang, vote.answers["plain"]) == ("ar", True)
    assert vote.answers["digest"] != usual.digest


def test_change_of_mind_is_a_later_word_of_the_same_vote(kiosk: AttractPage) -> None:
    strip = service_of(kiosk).to(HelpedStrip)
    strip.helped()
    strip.press_words("opinion.no")
    assert strip.thanks == ""  # the disk does not have it yet
    strip.press_words("opinion.yes").press_words("opinion.no")
    kiosk.k.wait_for(lambda: bool(strip.thanks))
    votes = strip.votes()
    assert [each.answers["helped"] for each in votes] == [True, False]
    assert [each.answers["turn"] for each in votes] == [1, 2]
    assert len({each.answers["vote"] for each in votes}) == 1


def test_last_word_is_written_when_the_page_is_left(kiosk: AttractPage) -> None:
    page = service_of(kiosk)
    strip = page.to(HelpedStrip).helped()
    strip.press_words("opinion.no")
    page.step_by_step()
    kiosk.k.wait_for(lambda: [v.answers["helped"] for v in strip.votes()] == [True, False])


def test_answer_is_still_shown_on_coming_back_and_gone_with_the_visit(kiosk: AttractPage) -> None:
    page = service_of(kiosk)
    page.to(HelpedStrip).helped()
    step = page.step_by_step()
    assert step.to(HelpedStrip).checked() == []
    step.press_words("page.back")
    strip = page.to(HelpedStrip)
    assert strip.checked() == [strip.words("opinion.yes")]
    strip.end()
    kiosk.k.settle()
    assert service_of(kiosk).to(HelpedStrip).checked() == []


def test_two_votes_of_a_visit_share_nothing_that_joins_them(kiosk: AttractPage) -> None:
    page = service_of(kiosk)
    page.to(HelpedStrip).helped()
    page.step_by_step().to(HelpedStrip).did_not_help()
    one, other = page.to(StepPage).to(HelpedStrip).votes()
    assert one.answers["vote"] != other.answers["vote"]
    assert one.started is other.started is None


@pytest.mark.parametrize("hand", [Finger(), Keys()], ids=["finger", "keys"])
def test_words_are_sealed_and_thanked_for(kiosk: AttractPage, hand: Hand) -> None:
    strip = service_of(kiosk).to(HelpedStrip).by(hand).did_not_help()
    why = strip.write_words()
    assert why.shows(why.words("opinion.words.line"))
    why.by(Reader()).write("no lift")
    strip = why.by(hand).hand_in()
    assert strip.thanks == strip.words("opinion.thanks.words")
    last = strip.votes()[-1]
    assert last.answers["text"] == "no lift"
    for file in kiosk.k.data.rglob("*"):
        if file.is_file():
            assert b"no lift" not in file.read_bytes(), file


def test_words_not_handed_in_are_found_again_and_end_asks(kiosk: AttractPage) -> None:
    strip = service_of(kiosk).to(HelpedStrip).did_not_help()
    why = strip.write_words().write("lift")
    strip = why.back()
    assert strip.write_words().written == "lift"
    strip.end()
    assert strip.offers(strip.words("end.discard"))
    strip.discard()
    assert [each.answers.get("text") for each in strip.votes()] == [None]


def test_nobody_is_asked_for_words_that_could_not_be_sealed(kiosk: AttractPage) -> None:
    from kiosk.trust.sealing import RECIPIENTS_FILE

    (kiosk.k.data / RECIPIENTS_FILE).unlink()
    strip = service_of(kiosk).to(HelpedStrip).did_not_help()
    assert strip.offers(strip.words("opinion.reason.hard"))
    assert not strip.offers(strip.words("opinion.write"))


@pytest.mark.expects_log("ui.viewmodels.opinion")
def test_visitor_is_told_when_it_could_not_be_kept(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = service_of(kiosk).to(HelpedStrip)
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.keeper._store is not None)

    def full(_draft: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(kiosk.k.kiosk.keeper._store, "submit", full)
    strip.press_words("opinion.yes")
    kiosk.k.wait_for(lambda: bool(strip.thanks))
    assert strip.thanks == strip.words("opinion.not-kept")
    assert strip.checked() == []
    monkeypatch.undo()
    strip.helped()
    assert strip.thanks == strip.words("opinion.thanks.yes")
    assert [each.form for each in strip.votes()] == ["page"]


def test_thanks_are_spoken_and_the_state_is_heard(kiosk: AttractPage) -> None:
    page = service_of(kiosk)
    page.listen()
    strip = page.to(HelpedStrip).helped()
    thanks = strip.words("opinion.thanks.yes")
    assert any(thanks.startswith(each.text) for each in kiosk.k.voice.queue)
    assert strip.find(strip.words("opinion.yes")).checked
    assert not strip.find(strip.words("opinion.no")).checked
