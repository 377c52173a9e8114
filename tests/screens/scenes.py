"""Every screen and state a visitor can meet, each reached the way a visitor reaches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.support.kiosk_window import KioskWindow

Scene = Callable[[KioskWindow], None]
SCENES: dict[str, Scene] = {}
IDLE_SECONDS = 126


def scene(function: Scene) -> Scene:
    SCENES[function.__name__.replace("_", "-")] = function
    return function


def _form(k: KioskWindow, purpose: str) -> None:
    form = k.kiosk.guide.forms(purpose)[0]
    assert k.kiosk.feedback.begin(form, purpose)
    k.kiosk.visit.open("question")


def _questions(k: KioskWindow) -> Iterator[dict]:
    """Walk on, one question at a time, until the review."""
    while k.kiosk.feedback.kind == "question":
        yield k.kiosk.feedback.questions[0]
        moved = k.kiosk.feedback.next()
        assert moved, k.kiosk.feedback.questions


SAMPLE = {
    "text": "الموظفون لطفاء، لكن الانتظار طويل. הצוות אדיב. Thank you, counter 4.",
    "integer": 3,
    "decimal": 1.5,
    "range": 4,
}


def _answer(k: KioskWindow, question: dict) -> None:
    kind, choices = question["kind"], question["choices"]
    if kind == "select_multiple":
        k.kiosk.feedback.answer([choices[0]["value"], choices[1]["value"]])
    elif choices:
        k.kiosk.feedback.answer(choices[min(1, len(choices) - 1)]["value"])
    elif kind in SAMPLE:
        k.kiosk.feedback.answer(SAMPLE[kind])


def _walk_to(k: KioskWindow, purpose: str, wanted: Callable[[dict], bool]) -> None:
    _form(k, purpose)
    for question in _questions(k):
        k.settle()
        if wanted(question):
            return
        _answer(k, question)
    raise AssertionError(f"no such question in the form for {purpose}")


def _review(k: KioskWindow) -> None:
    _form(k, "satisfaction")
    for question in _questions(k):
        _answer(k, question)
    k.kiosk.visit.replace("review")


def has(appearance: str) -> Callable[[dict], bool]:
    return lambda q: appearance in q["appearance"]


def kind(name: str) -> Callable[[dict], bool]:
    return lambda q: q["kind"] == name


@scene
def attract(k: KioskWindow) -> None:
    k.kiosk.visit.end()


@scene
def home(k: KioskWindow) -> None:
    k.kiosk.visit.home()


@scene
def topics(k: KioskWindow) -> None:
    k.kiosk.visit.open("topics")


@scene
def topic(k: KioskWindow) -> None:
    k.kiosk.visit.open("topic", {"id": k.kiosk.guide.topics[0]["id"]})


@scene
def service(k: KioskWindow) -> None:
    k.kiosk.visit.open("service", {"id": "renew-id-card"})


@scene
def step(k: KioskWindow) -> None:
    k.kiosk.visit.open("step", {"id": "renew-id-card", "step": 1})


@scene
def step_read_aloud(k: KioskWindow) -> None:
    step(k)
    k.settle()
    k.kiosk.narration.setOn(True)
    k.settle()
    voice = k.voice
    while len(voice.queue) > 1 and len(voice.queue[0].text) < 30:
        voice.speak_next()
        voice.finish()
    voice.speak_next((0, voice.queue[0].text.find(" ")))


def _tell(k: KioskWindow) -> str:
    """As if a desk had answered: the number whose comment has a reply."""
    from datetime import date

    from kiosk.cases.public import PublicReply, PublicStatus, encode_status
    from kiosk.store.sync_state import SyncLedger
    from kiosk.store.told import STATUS
    from kiosk.trust.reference import reference_of
    from kiosk.trust.replies import encrypt_reply

    reference = reference_of(b"twelve bytes")
    reply = PublicReply(
        id="1",
        text="شكرًا على ملاحظتك. فتحنا شباكًا إضافيًا في الصباح.",
        lang="ar",
        on=date(2026, 11, 20),
    )
    status = PublicStatus(state="answered", since=date(2026, 11, 15), replies=(reply,))
    body = encrypt_reply(reference, encode_status(status))
    ledger = SyncLedger.open(k.data)
    ledger.take_feed([(STATUS, f"{reference.hashed}/1", 1, body)], 1)
    ledger.close()
    return reference.text


@scene
def followup(k: KioskWindow) -> None:
    k.kiosk.visit.open("followup")
    for symbol in "7K4M29":
        k.kiosk.followup.press(symbol)


@scene
def followup_answered(k: KioskWindow) -> None:
    number = _tell(k)
    k.kiosk.visit.open("followup")
    for symbol in number:
        k.kiosk.followup.press(symbol)
    k.kiosk.followup.look()
    k.wait_for(lambda: k.kiosk.followup.looked)


@scene
def addition(k: KioskWindow) -> None:
    followup_answered(k)
    k.kiosk.visit.open("addition")
    k.settle()
    for letter in {"ar": "شكرًا", "he": "תודה"}.get(k.kiosk.visit.language, "Thank you"):
        k.kiosk.keyboard.type(letter)


@scene
def search(k: KioskWindow) -> None:
    k.kiosk.visit.open("search")
    k.settle()
    words = {"ar": "عنوان", "he": "כתובת", "en": "moving"}
    for letter in words.get(k.kiosk.visit.language, "moving"):
        k.kiosk.keyboard.type(letter)


@scene
def search_results(k: KioskWindow) -> None:
    search(k)
    k.settle()
    k.kiosk.keyboard.setShown(False)


@scene
def announcements(k: KioskWindow) -> None:
    k.kiosk.visit.open("announcements")


@scene
def question_choices(k: KioskWindow) -> None:
    _form(k, "satisfaction")


@scene
def question_smileys(k: KioskWindow) -> None:
    _walk_to(k, "satisfaction", has("smileys"))
    k.kiosk.feedback.answer(k.kiosk.feedback.questions[0]["choices"][3]["value"])


@scene
def question_nps(k: KioskWindow) -> None:
    _walk_to(k, "satisfaction", has("nps"))
    k.kiosk.feedback.answer(8)


@scene
def question_multiple(k: KioskWindow) -> None:
    _walk_to(k, "satisfaction", kind("select_multiple"))


@scene
def question_text(k: KioskWindow) -> None:
    _walk_to(k, "satisfaction", kind("text"))
    k.settle()
    k.kiosk.feedback.answer(SAMPLE["text"])


@scene
def question_stars(k: KioskWindow) -> None:
    _walk_to(k, "suggestion", has("rating"))


@scene
def question_number(k: KioskWindow) -> None:
    _walk_to(k, "suggestion", kind("integer"))


@scene
def question_error(k: KioskWindow) -> None:
    _walk_to(k, "suggestion", lambda q: q["required"])
    k.kiosk.feedback.next()


@scene
def poll(k: KioskWindow) -> None:
    _form(k, "poll")


@scene
def review(k: KioskWindow) -> None:
    _review(k)


@scene
def thanks(k: KioskWindow) -> None:
    _review(k)
    k.settle()
    k.kiosk.feedback.submit()
    k.wait_for(lambda: k.kiosk.visit.page == "thanks")


@scene
def unavailable(k: KioskWindow) -> None:
    k.kiosk.visit.open("unavailable")


@scene
def idle_warning(k: KioskWindow) -> None:
    service(k)
    k.settle()
    k.clock.advance(IDLE_SECONDS)
    k.kiosk.visit.tick()


@scene
def end_dialog(k: KioskWindow) -> None:
    _form(k, "satisfaction")
    k.kiosk.feedback.answer(k.kiosk.feedback.questions[0]["choices"][0]["value"])
    k.settle()
    k.kiosk.visit.askEnd()


@scene
def low_reach(k: KioskWindow) -> None:
    k.kiosk.look.setLowReach(True)


@scene
def staff_door(k: KioskWindow) -> None:
    for corner in range(4):
        k.kiosk.staff.corner(corner)


def _panel(name: str) -> None:
    def opened(k: KioskWindow) -> None:
        k.window.setProperty("openPanel", name)

    SCENES[f"panel-{name}"] = opened


for _name in ("text", "contrast", "listen", "volume", "speed", "help", "language"):
    _panel(_name)


# they are scenes of this table
from tests.screens import (  # noqa: E402, F401
    access_scenes,
    opinion_scenes,
    panel_scenes,
    plain_scenes,
    story_scenes,
    survey_scenes,
)
