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
    "am": "ሀለሐመሠረሰሸቀበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœÀÇÉÊŒ",
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


def test_every_syllable_is_an_order_of_a_letter_with_a_key(layouts: Layouts) -> None:
    amharic = layouts.language("am")
    assert set(amharic.consonants.values()) == set(LETTERS["am"])
    assert all(letter in amharic.consonants for letter in "ሁሂሃሄህሆሏምሥቋኳጓኧዎይኛ")
    lengths = {len(line.split()) for line in amharic.orders}
    assert lengths == {7, 8}


def test_orders_lie_above_the_letters_and_fill_the_row(layouts: Layouts) -> None:
    def above(letter: str) -> list[str]:
        keys = layouts.orders("am", letter)
        assert sum(key.width for key in keys) <= layouts.columns("am", "letters")
        return [key.text for key in keys]

    assert above("ሊ") == ["ለ", "ሉ", "ሊ", "ላ", "ሌ", "ል", "ሎ", "ሏ"]
    assert not layouts.orders("en", "x")
    assert above("") == above("x") == ["አ", "ኡ", "ኢ", "ኣ", "ኤ", "እ", "ኦ", "ኧ"]


def test_letters_of_one_sound_are_told_apart_in_every_order(layouts: Layouts) -> None:
    amharic = layouts.language("am")
    names = [amharic.called(letter) for letter in ("ሱ", "ሡ", "ሐ", "ሓ", "ሉ")]
    assert names == ["እሳቱ ሱ", "ንጉሡ ሡ", "ሐመሩ ሐ", "ሐመሩ ሓ", "ሉ"]


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
