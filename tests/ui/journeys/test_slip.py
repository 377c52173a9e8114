"""A visitor takes the number away on paper, where there is a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.i18n.isolation import without_marks
from kiosk.settings.table import PrinterSettings
from tests.ui.journeys.test_main_job import answered_to_the_end, at_the_first_step
from ui.receipts import receipt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import ThanksPage


def _printer(folder: Path, status: int = 0) -> Path:
    """A program that takes what `lp` takes."""
    program = folder / "lp"
    program.write_text(
        f'#!/bin/sh\necho "$@" > "{folder}/told"\ncat > "{folder}/page.pdf"\n'
        f"echo 'no such queue' >&2\nexit {status}\n"
    )
    program.chmod(0o755)
    return program


def _thanks(kiosk: AttractPage, lang: str) -> ThanksPage:
    comment = {"ar": "اب", "he": "אב", "en": "ab"}[lang]
    return answered_to_the_end(at_the_first_step(kiosk, lang), comment).send()


def test_number_is_printed_and_stands_in_no_command(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path
) -> None:
    kiosk = open_kiosk(printer=PrinterSettings(queue="front", paper_mm=58))
    kiosk.k.kiosk.slip.program = str(_printer(tmp_path))
    thanks = _thanks(kiosk, "ar")
    thanks.press_words("slip.print")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.slip.state == "printed")
    assert thanks.offers(thanks.words("slip.printed"))
    told = (tmp_path / "told").read_text()
    assert told.split()[:2] == ["-d", "front"]
    assert thanks.reference not in told
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    spoken = [without_marks(text) for text in thanks.texts()]
    for line in kiosk.k.kiosk._on_paper(thanks.reference):
        assert any(without_marks(line) in text for text in spoken), line
    thanks.done()
    assert kiosk.k.kiosk.slip.state == ""


@pytest.mark.expects_log("ui.viewmodels.slip")
def test_printer_that_is_away_is_told_and_may_be_tried_again(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path
) -> None:
    kiosk = open_kiosk(printer=PrinterSettings(queue="front"))
    kiosk.k.kiosk.slip.program = str(_printer(tmp_path, status=1))
    thanks = _thanks(kiosk, "en")
    thanks.press_words("slip.print")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.slip.state == "failed")
    _printer(tmp_path)
    thanks.press_words("slip.failed")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.slip.state == "printed")


def test_kiosk_without_a_printer_offers_no_paper(kiosk: AttractPage) -> None:
    thanks = _thanks(kiosk, "en")
    assert not thanks.offers(thanks.words("slip.print"))


def test_paper_is_as_long_as_what_stands_on_it(kiosk: AttractPage) -> None:
    del kiosk  # fonts are there once a window is
    number = "7K4M-29QX-3HT8-C"
    short = receipt(number, ["Centre", number], "en", 80)
    long = receipt(number, ["Centre", number, "Keep it. " * 60], "en", 80)
    assert _height(long) > _height(short) * 1.3
    assert _height(receipt(number, ["Centre", number, "Keep it. " * 60], "en", 58)) > _height(long)


def _height(page: bytes) -> float:
    """Of the page, in points."""
    box = page.split(b"/MediaBox [", 1)[1].split(b"]", 1)[0].split()
    assert len(box) == 4
    return float(box[3])
