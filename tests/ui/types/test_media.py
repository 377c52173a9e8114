"""Pictures and voices of the author: shown and heard where they are, never missed where not."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from tests.ui.types import questions
from ui.a11y.tree import nodes
from ui.viewmodels.recorder import HEARD_RATE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.types.stage import TypesStage

PLACES = questions.PLACES["en"]


@pytest.fixture
def media(tmp_path: Path) -> Path:
    questions.paint(tmp_path)
    for number in range(4):
        with wave.open(str(tmp_path / f"{number}.wav"), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(HEARD_RATE)
            sound.writeframes(bytes([number, 0]) * HEARD_RATE)
    return tmp_path


def drawn(stage: TypesStage, name: str) -> QImage:
    x, y, width, height = stage.find_any(name)
    corner = stage.view.position()
    return stage.picture().copy(x - corner.x(), y - corner.y(), width, height)


# Pictures ---------------------------------------------------------------------------------


def test_picture_of_a_question_is_named_by_its_words(stage: TypesStage, media: Path) -> None:
    stage.show(questions.pictured("en", media / "0.png"), drawn=True)
    name = "Picture: Which place do you mean?"
    picture = next(node for node in nodes(stage.view) if node.name == name)
    assert picture.role == QAccessible.Role.Graphic
    seen = drawn(stage, name)
    assert seen.pixelColor(seen.rect().center()) == QColor("#9fc5c0")


@pytest.mark.expects_log("qt")
@pytest.mark.parametrize("broken", ["missing", "damaged"])
def test_picture_that_cannot_be_shown_leaves_no_gap(
    stage: TypesStage, media: Path, broken: str
) -> None:
    file = media / "broken.png"
    if broken == "damaged":
        file.write_bytes(b"no picture")
    stage.show(questions.pictured("en", file) | {"image": ""}, drawn=True)
    plain = stage.find(PLACES[0]).rect
    stage.show(questions.pictured("en", file) | {"path": "/other"}, drawn=True)
    assert stage.find(PLACES[0]).rect == plain
    assert not any(name.startswith("Picture") for name in stage.names())
    stage.warnings.clear()  # the engine says which file it could not read


def test_choice_without_its_picture_is_shown_by_its_words(stage: TypesStage, media: Path) -> None:
    asked = questions.some_pictures("en", media)
    stage.show(asked, drawn=True)
    heights = {place: stage.find(place).rect[3] for place in PLACES}
    assert len(set(heights.values())) == 1
    stage.touch(PLACES[-1])
    assert stage.answers == ["c3"]


@pytest.mark.parametrize("kind", ["select_one", "select_multiple"])
def test_few_pictures_among_many_choices_stand_before_their_words(
    stage: TypesStage, media: Path, kind: str
) -> None:
    asked = questions.question(
        kind, "en", "room", choices=questions.forms.choices([f"Place {n}" for n in range(9)])
    )
    asked["choices"][0]["image"] = (media / "1.png").as_uri()
    stage.show(asked, drawn=True)
    row = drawn(stage, "Place 0")
    colours = {row.pixel(x, row.height() // 2) for x in range(row.width())}
    assert QColor("#e8c268").rgb() in colours
    stage.press("Place 0")
    assert stage.answers == (["c0"] if kind == "select_one" else [["c0"]])


# Voices -----------------------------------------------------------------------------------


def test_question_is_heard_in_the_authors_voice_and_stops_at_a_second_press(
    stage: TypesStage, media: Path
) -> None:
    stage.show(questions.heard("en", media / "2.wav"))
    hushed = stage.hushed
    stage.press("Hear the question")
    assert stage.hushed == hushed + 1
    assert (stage.sound.played[:2], stage.sound.rate) == (b"\x02\0", HEARD_RATE)
    stage.press("Stop")
    assert stage.sound.calls == ["play", "stop"]
    assert "Hear the question" in stage.names()


def test_each_choice_has_a_button_of_its_own_that_does_not_choose(
    stage: TypesStage, media: Path
) -> None:
    stage.show(questions.heard("en", media / "0.wav"))
    for number, place in enumerate(PLACES):
        stage.press(f"Hear: {place}")
        assert stage.sound.played[:2] == bytes([number, 0])
        stage.sound.finish()
        stage.settle()
    assert stage.answers == []


def test_voices_under_picture_cards_are_heard_by_touch(stage: TypesStage, media: Path) -> None:
    stage.show(questions.heard_pictures("en", media), drawn=True)
    stage.touch(f"Hear: {PLACES[1]}")
    assert stage.sound.calls == ["play"]
    assert stage.answers == []
    stage.touch(PLACES[1])
    assert stage.answers == ["c1"]


def test_another_question_silences_the_last(stage: TypesStage, media: Path) -> None:
    stage.show(questions.heard("en", media / "0.wav"))
    stage.press("Hear the question")
    stage.show(questions.time("en"))
    assert stage.recorder.state != "playing"
    assert stage.sound.calls == ["play", "stop"]


def test_voice_that_cannot_be_played_says_so(stage: TypesStage, media: Path) -> None:
    stage.show(questions.heard("en", media / "gone.wav"))
    stage.press("Hear the question")
    button = stage.find("Hear the question")
    assert button.description == "This cannot be played here."
    assert stage.recorder.state != "playing"


def test_hearing_a_question_does_not_make_a_microphone(stage: TypesStage, media: Path) -> None:
    stage.sound.there = False
    stage.show(questions.voice("en") | {"audio": (media / "0.wav").as_uri()})
    stage.press("Hear the question")
    stage.sound.finish()
    stage.settle()
    assert stage.recorder.state == "none"


# Drawing on a picture ---------------------------------------------------------------------


def test_what_is_drawn_on_a_picture_is_kept_with_it(stage: TypesStage, media: Path) -> None:
    stage.show(questions.annotate("en", media / "2.png"), drawn=True)
    name = "Draw on the picture with your finger"
    stage.draw(name, (0.4, 0.5), (0.6, 0.5))
    kept = QImage.fromData(stage.attachments.data(stage.answers[-1]))
    colours = {kept.pixel(x, kept.height() // 2) for x in range(kept.width())}
    assert QColor("#b9a7d1").rgb() in colours
    assert QColor("black").rgb() in colours
    assert QColor("white").rgb() in colours


def test_clearing_leaves_the_picture_to_draw_on_anew(stage: TypesStage, media: Path) -> None:
    stage.show(questions.annotate("en", media / "2.png"), drawn=True)
    name = "Draw on the picture with your finger"
    stage.draw(name, (0.4, 0.5), (0.6, 0.5))
    stage.press("Clear")
    assert stage.answers[-1] is None
    seen = drawn(stage, name)
    assert seen.pixelColor(seen.rect().center()) == QColor("#b9a7d1")


def test_cards_are_walked_with_arrows_past_their_voices(stage: TypesStage, media: Path) -> None:
    stage.show(questions.heard_pictures("en", media))
    stage.find(PLACES[0]).item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Space)
    assert stage.answers == ["c1"]
