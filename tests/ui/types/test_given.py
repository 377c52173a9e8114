"""What a visitor gives besides words: drawings, a voice, a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.types import questions

if TYPE_CHECKING:
    from tests.ui.types.stage import TypesStage

PAPER = "Sign here with a finger"
LINE = ((0.2, 0.5), (0.4, 0.3), (0.6, 0.5))


def ink(data: bytes) -> bool:
    """Whether a picture has dark places."""
    image = QImage.fromData(data)
    return any(
        image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() < 80
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


# Drawing ----------------------------------------------------------------------------------


def test_a_signature_becomes_a_picture_beside_the_answer(stage: TypesStage) -> None:
    stage.show(questions.signature("en"), drawn=True)
    stage.draw(PAPER, *LINE)
    (name,) = stage.answers
    assert name.startswith("signature-")
    assert name.endswith(".png")
    assert ink(stage.attachments.data(name))


def test_a_second_line_takes_the_place_of_the_picture(stage: TypesStage) -> None:
    stage.show(questions.signature("en"), drawn=True)
    stage.draw(PAPER, *LINE)
    stage.draw(PAPER, (0.3, 0.8), (0.7, 0.8))
    first, second = stage.answers
    assert stage.attachments.data(first) == b""
    assert stage.attachments.data(second)


def test_undo_takes_the_last_line_back_and_clear_takes_all(stage: TypesStage) -> None:
    stage.show(questions.signature("en"), drawn=True)
    stage.draw(PAPER, *LINE)
    stage.press("Undo")
    assert stage.answers[-1] is None
    stage.draw(PAPER, *LINE)
    stage.press("Clear")
    assert stage.answers[-1] is None
    assert stage.attachments.taken(set(stage.answers)) == {}


def test_who_does_not_draw_types_a_name(stage: TypesStage) -> None:
    stage.show(questions.signature("en"))
    stage.press("Type your name")
    stage.field().forceActiveFocus()
    for letter in "noa":
        QTest.keyClick(stage.view, letter)
    stage.settle()
    name = stage.answers[-1]
    assert ink(stage.attachments.data(name))
    assert stage.attachments.typed(name) == "noa"


def test_a_drawing_is_there_again_when_the_visitor_comes_back(stage: TypesStage) -> None:
    stage.show(questions.signature("en"), drawn=True)
    stage.draw(PAPER, *LINE)
    kept = stage.answers[-1]
    stage.show(questions.time("en"))
    stage.show(questions.signature("en", kept) | {"path": "/again"}, drawn=True)
    QTest.qWait(50)
    picture = stage.picture()
    x, y, width, height = stage.find_any(PAPER)
    assert any(
        picture.pixelColor(int(x + width * 0.4), int(y + height * at / 100)).lightness() < 80
        for at in range(20, 60)
    )


def test_a_typed_name_is_there_again(stage: TypesStage) -> None:
    kept = stage.attachments.keepTyped("Noa", "Noto Sans", "signature")
    stage.show(questions.signature("en", kept))
    assert stage.written() == "Noa"


def test_the_end_of_a_visit_leaves_no_drawing(stage: TypesStage) -> None:
    kept = stage.attachments.keepTyped("Noa", "Noto Sans", "signature")
    stage.attachments.wipe()
    assert stage.attachments.data(kept) == b""
    assert stage.attachments.url(kept) == ""


# Voice ------------------------------------------------------------------------------------


def test_nothing_listens_before_it_was_allowed(stage: TypesStage) -> None:
    stage.show(questions.voice("en"))
    assert "Record" not in stage.names()
    stage.press("Yes, allow it")
    assert stage.sound.calls == []
    stage.press("Record")
    assert stage.sound.calls == ["record"]
    assert stage.hushed == 1


def record(stage: TypesStage, seconds: float) -> str:
    stage.press("Yes, allow it")
    stage.press("Record")
    stage.sound.say(seconds)
    stage.settle()
    stage.press("Stop")
    name: str = stage.answers[-1]
    return name


def test_a_recording_can_be_heard_and_deleted(stage: TypesStage) -> None:
    stage.show(questions.voice("en"))
    name = record(stage, 3)
    assert stage.told == ["Recorded. It lasts 3 seconds."]
    assert stage.attachments.data(name).startswith(b"RIFF")
    assert "Recorded, 0:03" in stage.names()
    stage.press("Play back")
    assert len(stage.sound.played) == 3 * 32_000
    stage.sound.finish()
    stage.settle()
    stage.press("Delete")
    assert stage.answers[-1] is None
    assert stage.attachments.data(name) == b""


def test_the_screen_shows_that_it_listens_and_how_long(stage: TypesStage) -> None:
    stage.show(questions.voice("en"))
    stage.press("Yes, allow it")
    stage.press("Record")
    stage.sound.say(65)
    stage.settle()
    assert "Recording, 1:05" in stage.names()
    assert stage.recorder.level == pytest.approx(0.5, abs=0.01)


def test_a_recording_ends_by_itself_at_the_limit(stage: TypesStage) -> None:
    stage.show(questions.voice("en"))
    stage.press("Yes, allow it")
    stage.press("Record")
    stage.sound.say(120)
    stage.settle()
    assert stage.recorder.state == "ready"
    assert stage.answers[-1].endswith(".wav")


def test_leaving_the_page_ends_the_recording(stage: TypesStage) -> None:
    stage.show(questions.voice("en"))
    stage.press("Yes, allow it")
    stage.press("Record")
    stage.show(questions.time("en"))
    assert stage.sound.calls[-1] == "stop"
    assert stage.recorder.seconds == 0


def test_without_a_microphone_the_page_offers_typing(stage: TypesStage) -> None:
    stage.sound.there = False
    stage.show(questions.voice("en"))
    assert "There is no microphone here. You can type your answer." in stage.names()
    stage.press("Type instead")
    stage.field().setProperty("text", "It went well")
    stage.settle()
    assert stage.attachments.text(stage.answers[-1]) == "It went well"


def test_a_microphone_that_goes_away_is_said_to_be_missing(stage: TypesStage) -> None:
    stage.show(questions.voice("en"))
    stage.press("Yes, allow it")
    stage.sound.broken = True
    stage.press("Record")
    assert "There is no microphone here. You can type your answer." in stage.names()


# Codes ------------------------------------------------------------------------------------


def test_a_scanner_types_and_ends_with_enter(stage: TypesStage) -> None:
    stage.show(questions.barcode("en"))
    stage.settle()
    for letter in "DW4402":
        QTest.keyClick(stage.view, letter)
    QTest.keyClick(stage.view, Qt.Key.Key_Return)
    stage.settle()
    assert stage.answers[-1] == "DW4402"
    assert stage.told == ["Read: DW4402"]


def test_the_next_scan_takes_the_place_of_the_last(stage: TypesStage) -> None:
    stage.show(questions.barcode("en"))
    for code in ("111", "222"):
        for letter in code:
            QTest.keyClick(stage.view, letter)
        QTest.keyClick(stage.view, Qt.Key.Key_Return)
    stage.settle()
    assert stage.answers[-1] == "222"


def test_a_code_can_be_typed_on_the_screen(stage: TypesStage) -> None:
    stage.show(questions.barcode("en"))
    stage.keyboard.type("7")
    stage.settle()
    assert stage.answers == ["7"]
    stage.press("Clear")
    assert stage.answers[-1] is None


def test_a_code_reads_from_left_to_right_in_every_language(stage: TypesStage) -> None:
    stage.speak("ar")
    stage.show(questions.barcode("ar", "DW-44"), drawn=True)
    field = stage.field()
    x, _, width, _ = stage.find_any(questions.LABELS["code"]["ar"])
    assert field.width() > width * 0.7
    assert stage.written() == "DW-44"
    assert x < field.mapToScene(field.boundingRect().topLeft()).x()
