"""What authors bring is held to the same: alternatives for pictures and films, words that are plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.publishing import build_pack, check_pack
from kiosk.publishing.plainness import longest, remarks
from kiosk.settings.places import assets_dir
from tests.kiosk.publishing.test_xlsform import workbook
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from pathlib import Path

HEAD = ["type", "name", "label::English (en)", "video::English (en)"]


@pytest.mark.row(9)
def test_en_5_1_3_7_a_film_is_left_out_and_its_words_are_asked_for(tmp_path: Path) -> None:
    rows = [HEAD, ["note", "word", "Watch this", "film.mp4"]]
    form = workbook(tmp_path / "film.xlsx", survey=rows)
    source = make_pack(tmp_path / "pack", languages=("en",), forms=[("film", "poll", form)])
    media = source / "forms" / "film-media"
    media.mkdir()
    (media / "film.mp4").write_bytes(b"\0" * 64)
    (told,) = [each for each in check_pack(source) if "film.mp4" in each.message]
    assert "no films" in told.message
    assert "label" in told.hint
    built = build_pack(source, tmp_path / "built")
    assert list(built.path.rglob("*.mp4")) == []


@pytest.mark.row(48)
@pytest.mark.parametrize("lang", ["ar", "he", "en", "ru", "am", "fr"])
def test_coga_a_long_sentence_is_found_and_the_sample_has_none(lang: str) -> None:
    long = " ".join(["word"] * (longest(lang) + 1)) + "."
    assert any("sentence" in remark.message for remark in remarks(long, lang))
    assert list(remarks("Bring your old card.", lang)) == []
    sample = check_pack(assets_dir() / "packs" / "city-centre")
    assert [p for p in sample if "a sentence of" in p.message and f"{lang}.md" in str(p.file)] == []
