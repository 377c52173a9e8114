"""Every layout file can be typed with: complete, named, the same shape shifted or not."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.ui.forms.stage import ASSETS
from ui.viewmodels.keyboard_layouts import PAGES, KeyboardError, Layouts

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ASSETS / "keyboards"
LANGUAGES = sorted(f.stem for f in FOLDER.glob("*.toml") if f.stem not in PAGES)
LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئأإآ",
    "he": "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
    "en": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
}


@pytest.fixture(scope="module")
def layouts() -> Layouts:
    return Layouts(FOLDER)


@pytest.mark.parametrize("lang", LETTERS)
def test_every_letter_of_the_language_has_a_key(layouts: Layouts, lang: str) -> None:
    rows = [
        key.text
        for shifted in (False, True)
        for row in layouts.rows(lang, "letters", shifted=shifted, switch="…")
        for key in row
    ]
    assert set(LETTERS[lang]) <= set(rows)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_every_key_has_a_name_and_fits_its_row(layouts: Layouts, lang: str, page: str) -> None:
    for shifted in (False, True):
        for row in layouts.rows(lang, page, shifted=shifted, switch="…"):
            assert all(key.name for key in row)
            assert sum(key.width for key in row) <= layouts.columns(lang, page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_signs_are_called_by_words(layouts: Layouts, lang: str) -> None:
    for page in PAGES[1:]:
        for row in layouts.rows(lang, page, shifted=False, switch="…"):
            for key in row:
                assert key.action != "type" or key.text.isdigit() or len(key.name) > 1, key.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shift_keeps_the_shape_of_the_rows(lang: str) -> None:
    data = tomllib.loads((FOLDER / f"{lang}.toml").read_text("utf-8"))
    if data.get("shifted"):
        shapes = [[len(row.split()) for row in data[key]] for key in ("letters", "shifted")]
        assert shapes[0] == shapes[1]


def test_one_language_alone_has_no_switch_key(layouts: Layouts) -> None:
    rows = layouts.rows("en", "letters", shifted=False, switch="")
    assert "language" not in {key.action for row in rows for key in row}


def test_a_broken_layout_says_which_file_and_what(tmp_path: Path) -> None:
    (tmp_path / "xx.toml").write_text('language = "xx"\nname = ', "utf-8")
    with pytest.raises(KeyboardError, match=r"xx\.toml.*not TOML"):
        Layouts(tmp_path).language("xx")
    (tmp_path / "xx.toml").write_text('language = "xx"\nname = "X"', "utf-8")
    with pytest.raises(KeyboardError, match=r"'columns' is missing"):
        Layouts(tmp_path).language("xx")
    with pytest.raises(KeyboardError, match="cannot be read"):
        Layouts(tmp_path).language("yy")
