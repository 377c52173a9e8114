"""What a visitor writes is nowhere on the disk in the clear: not while they write, not after."""

from __future__ import annotations

import logging
import tempfile
from typing import TYPE_CHECKING

import pytest

from kiosk.trust import parse_reference
from tests.support.kept import by_name, kept
from tests.support.packs import built_with, given_form
from tests.ui.types.fake_sound import FakeSound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import QuestionPage
    from tests.ui.pages.page import Page

PHRASE = "quince jelly for the clerk"
FORM = """
| survey |            |          |            |            |
|        | type       | name     | label      | appearance |
|        | text       | words    | Write it   |            |
|        | image      | sketch   | Draw it    | draw       |
|        | integer    | visits   | How often  |            |
|        | calculate  | again    |            |            |
| settings |
|          | form_title | form_id | version | namespaces             | attribute::diwan:partial |
|          | Given      | given   | 1       | diwan="urn:diwan:form" | submit                   |
""".replace("| again    |            |            |", "| again | | | ${words} |").replace(
    "| label      | appearance |", "| label      | appearance | calculation |"
)


@pytest.fixture
def asking(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], QuestionPage]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    def begin() -> QuestionPage:
        pack = built_with(tmp_path, given_form(tmp_path, FORM))
        kiosk = open_kiosk(pack=pack)
        kiosk.k.kiosk.recorder._sound = FakeSound()
        return kiosk.choose("en").form("suggestion")

    return begin


def found_in(page: Page, folder: Path, secret: bytes) -> list[str]:
    """Files that hold it, anywhere a visit may have written."""
    places = [page.k.data, folder / "temporary"]
    files = [path for place in places for path in place.rglob("*") if path.is_file()]
    assert files
    return [str(path) for path in files if secret in path.read_bytes()]


def test_words_drawing_and_number_are_on_no_disk_and_in_no_log(
    asking: Callable[[], QuestionPage], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page = asking()
    caplog.set_level(logging.DEBUG)
    page.write(PHRASE)
    assert not found_in(page, tmp_path, PHRASE.encode())
    page.next().draw("types.draw.drawHere").next()
    assert not found_in(page, tmp_path, PHRASE.encode())
    (drawing,) = [data for _, data in page.k.kiosk.attachments._files.values()]
    thanks = page.press("3").to_review().send()
    number = parse_reference(thanks.reference)
    (envelope,) = kept(page.k.data)
    assert by_name(envelope)["words"] == by_name(envelope)["again"] == PHRASE
    thanks.done()
    for secret in (PHRASE.encode(), PHRASE.encode("utf-16-le"), drawing[:200],
                   number.text.encode(), number.grouped.encode()):  # fmt: skip
        assert not found_in(page, tmp_path, secret)
    assert PHRASE not in caplog.text
    assert number.text not in caplog.text
    page.k.kiosk.close()
    assert not found_in(page, tmp_path, PHRASE.encode())


def test_what_is_left_behind_unfinished_is_sealed_too(
    asking: Callable[[], QuestionPage], tmp_path: Path
) -> None:
    page = asking().write(PHRASE).next()
    page.end().discard()
    page.k.wait_for(lambda: len(kept(page.k.data)) == 1)
    (envelope,) = kept(page.k.data)
    assert (envelope.kind, by_name(envelope)["words"]) == ("partial", PHRASE)
    assert not found_in(page, tmp_path, PHRASE.encode())


def test_numbers_and_choices_stay_in_the_open(
    asking: Callable[[], QuestionPage], tmp_path: Path
) -> None:
    page = asking().write(PHRASE).next().skip()
    page.press("3").to_review().send()
    assert not found_in(page, tmp_path, PHRASE.encode())
    assert found_in(page, tmp_path, b'"/given/visits":3') or found_in(page, tmp_path, b'visits":3')


def test_the_kiosk_knows_no_number_when_the_visit_is_over(
    asking: Callable[[], QuestionPage],
) -> None:
    page = asking().write(PHRASE)
    page.next().skip().press("3").to_review().send().done()
    keeper = page.k.kiosk.keeper
    page.k.wait_for(lambda: not keeper._opened()._receipts._known)
    assert page.k.kiosk.feedback.reference == ""
