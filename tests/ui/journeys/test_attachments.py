"""Drawings and recordings reach the disk with the form that names them, and nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.trust.sealing import open_sealed
from tests.support.kept import by_name, kept
from tests.support.packs import built_with, given_form
from tests.support.recipients import secret_of
from tests.ui.types.fake_sound import FakeSound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.envelope import Envelope
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import QuestionPage

PNG, WAV = b"\x89PNG", b"RIFF"
FORM = """
| survey |               |           |              |             |
|        | type          | name      | label        | appearance  |
|        | image         | sketch    | Draw it      | draw        |
|        | image         | signature | Sign it      | signature   |
|        | audio         | voice     | Say it       |             |
|        | text          | words     | Write it     |             |
| settings |
|          | form_title | form_id | version | namespaces              | attribute::diwan:partial |
|          | Given      | given   | 1       | diwan="urn:diwan:form"  | {rule}                   |
"""


@pytest.fixture
def asking(open_kiosk: Callable[..., AttractPage], tmp_path: Path) -> Callable[[str], QuestionPage]:
    """The form's first question, in a kiosk with a microphone; `rule` says what leaving does."""

    def begin(rule: str = "discard") -> QuestionPage:
        pack = built_with(tmp_path, given_form(tmp_path, FORM.format(rule=rule)))
        kiosk = open_kiosk(pack=pack)
        kiosk.k.kiosk.recorder._sound = FakeSound()
        return kiosk.choose("en").form("suggestion")

    return begin


def record(page: QuestionPage, seconds: float) -> QuestionPage:
    k = page.k
    k.wait_for(lambda: k.kiosk.recorder.state == "ready")
    page.press_words("types.voice.allow").press_words("types.voice.record")
    k.wait_for(lambda: "record" in k.kiosk.recorder._sound.calls)
    k.kiosk.recorder._sound.say(seconds)
    k.wait_for(lambda: k.kiosk.recorder.seconds == int(seconds))
    page.press_words("types.voice.stop")
    return page


def files(envelope: Envelope, folder: Path) -> dict[str, bytes]:
    """What the entry says lies on the disk, read from there and opened."""
    assert all(file.sealed for file in envelope.attachments.values())
    return {
        name: open_sealed((folder / "blobs" / file.sha256).read_bytes(), [secret_of("escrow")])
        for name, file in envelope.attachments.items()
    }


def test_drawing_voice_and_typed_signature_are_stored_and_named_in_the_instance(
    asking: Callable[..., QuestionPage],
) -> None:
    page = asking()
    page.draw("types.draw.drawHere").next()
    page.press_words("types.draw.typeName").write("nour").next()
    record(page, 2)
    before = {name: data for name, (_, data) in page.k.kiosk.attachments._files.items()}
    page.next().skip_to_review().send()
    (envelope,) = kept(page.k.data)
    answers = by_name(envelope)
    on_disk = files(envelope, page.k.data)
    assert set(on_disk) == {answers["sketch"], answers["signature"], answers["voice"]}
    assert on_disk == {name: before[name] for name in on_disk}
    assert on_disk[answers["sketch"]].startswith(PNG)
    assert on_disk[answers["signature"]].startswith(PNG)
    assert on_disk[answers["voice"]].startswith(WAV)
    for name in ("sketch", "signature", "voice"):
        assert f"<{name}>{answers[name]}</{name}>" in envelope.instance
    kinds = {name: file.media_type for name, file in envelope.attachments.items()}
    assert kinds[answers["voice"]] == "audio/wav"


def test_what_is_typed_instead_of_spoken_is_a_text_file(
    asking: Callable[..., QuestionPage],
) -> None:
    page = asking().skip().skip()
    page.press_words("types.voice.type").write("fine").next().skip_to_review().send()
    (envelope,) = kept(page.k.data)
    name = by_name(envelope)["voice"]
    assert files(envelope, page.k.data) == {name: b"fine"}
    assert envelope.attachments[name].media_type == "text/plain"


def test_drawing_that_was_taken_back_is_not_stored(asking: Callable[..., QuestionPage]) -> None:
    page = asking().draw("types.draw.drawHere").press_words("types.clear").skip().skip().skip()
    page.write("ok").to_review().send()
    (envelope,) = kept(page.k.data)
    assert envelope.attachments == {}
    assert not (page.k.data / "blobs").exists()


def test_visit_left_in_the_middle_keeps_its_files_where_the_form_says_so(
    asking: Callable[..., QuestionPage],
) -> None:
    page = asking("submit").draw("types.draw.drawHere").next()
    page.end().discard()
    page.k.wait_for(lambda: len(kept(page.k.data)) == 1)
    (envelope,) = kept(page.k.data)
    assert envelope.kind == "partial"
    assert list(files(envelope, page.k.data)) == [by_name(envelope)["sketch"]]


def test_nothing_of_a_drawing_is_left_after_the_visit(asking: Callable[..., QuestionPage]) -> None:
    page = asking().draw("types.draw.drawHere").next()
    assert page.k.kiosk.attachments._files
    page.end().discard()
    page.k.settle(20)
    assert page.k.kiosk.attachments._files == {}
    assert kept(page.k.data) == []
    assert not (page.k.data / "blobs").exists()


def test_review_shows_what_was_drawn(asking: Callable[..., QuestionPage]) -> None:
    page = asking().draw("types.draw.drawHere").skip_to_review()
    page.k.draw()
    shown = page.k.kiosk.feedback.review
    assert [line["picture"] != "" for line in shown] == [True, False, False, False]

    def height(name: str) -> int:
        return next(node for node in page.operable() if node.name == f"Change: {name}").rect[3]

    page.k.wait_for(
        lambda: height("Draw it") > height("Sign it") * 1.5
    )  # pictures load by themselves
