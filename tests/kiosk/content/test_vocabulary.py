from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import Guide
from kiosk.content.vocabulary import running_words
from kiosk.publishing import build_pack
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from pathlib import Path


def test_words_come_from_the_pages_of_the_language_without_numbers(tmp_path: Path) -> None:
    built = build_pack(make_pack(tmp_path / "pack", languages=("ar", "en")), tmp_path / "built")
    guide = Guide.open(built.path)
    english = running_words(guide.edition("en"))
    arabic = running_words(guide.edition("ar"))
    assert english
    assert arabic
    assert all(word.isascii() for word in english)
    assert not any(character.isdigit() for word in english + arabic for character in word)
