"""Two made-up languages, as data alone: everything a new language brings, written by rule.

`en-XA` is English with accents, in brackets and a third longer. `ar-XB` is English in Arabic
letters, so that it runs from right to left. Whatever on a screen is in neither was never given to
the translators.
"""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import openpyxl
import yaml

from kiosk.settings.places import assets_dir
from tests.house.programs import load

if TYPE_CHECKING:
    from pathlib import Path

prepare = load("prepare")
ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض")
KEPT = re.compile(r"%L?\d|%n|%L1|\$\{[^}]*\}|\{[^}]*\}|<[^>]+>|\*\*")
FORM_TEXTS = ("label", "hint", "required_message", "constraint_message")
ARABIC_PLURALS = 6
LANGUAGES = ("en-XA", "ar-XB")
ROOM = re.compile(r"(?m)^(#+ |- |)(.+?)( \{#[^}]+\})?$")


def made_up(text: str, tag: str) -> str:
    """The text in a made-up language; what a program fills in stays as it is."""
    if not re.search("[A-Za-z]", text):
        return text
    parts = KEPT.split(text)
    marks = KEPT.findall(text)
    told = [_letters(part, tag) for part in parts]
    joined = "".join(a + b for a, b in zip(told, [*marks, ""], strict=True))
    if tag == "ar-XB":
        return joined
    longer = " ".join(["ßß"] * max(1, len(text) // 9))
    return f"[{joined} {longer}]"


def _letters(text: str, tag: str) -> str:
    return text.lower().translate(ARABIC) if tag == "ar-XB" else text.translate(ACCENTED)


def assets(folder: Path) -> Path:
    """The product's own assets with the two languages added, compiled and all."""
    root, folder = folder, folder / "assets"
    for room in ("themes", "lexicons", "keyboards"):
        shutil.copytree(assets_dir() / room, folder / room)
    compiled = shutil.ignore_patterns("*.qm", "*_fr.ts", "*_ru.ts", "*_am.ts", "*_he.ts")
    shutil.copytree(assets_dir() / "i18n", folder / "i18n", ignore=compiled)
    with (folder / "i18n" / "languages.toml").open("a", encoding="utf-8") as table:
        for tag in LANGUAGES:
            words = {
                "name": f"Language {tag}",
                "start": "Start",
                "welcome": "Welcome",
                "choose": "Choose",
            }
            lines = [f'{key} = "{made_up(word, tag)}"' for key, word in words.items()]
            table.write("\n".join([f"\n[{tag}]", *lines, f'keyboard = "{tag[:2]}"', ""]))
            _catalogues(folder / "i18n", tag)
    prepare.translations(root)
    return folder


def _catalogues(folder: Path, tag: str) -> None:
    for source in sorted(folder.glob("*_en.ts")):
        tree = ET.parse(source)
        tree.getroot().set("language", tag)
        for message in tree.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = list(translation.iter("numerusform"))
            while forms and tag == "ar-XB" and len(forms) < ARABIC_PLURALS:
                forms.append(ET.SubElement(translation, "numerusform"))
                forms[-1].text = forms[-2].text
            for place in forms or [translation]:
                place.text = made_up(place.text or "", tag)
        tree.write(source.with_name(source.name.replace("_en.", f"_{tag}.")), "utf-8", True)


def pack(folder: Path) -> Path:
    """The sample pack with the two languages added to its pages and forms."""
    source = folder / "source"
    shutil.copytree(assets_dir() / "packs" / "city-centre", source)
    facts = yaml.safe_load((source / "pack.yaml").read_text("utf-8"))
    facts["languages"] = ["ar", "en", *LANGUAGES]
    (source / "pack.yaml").write_text(yaml.safe_dump(facts), "utf-8")
    for tag in LANGUAGES:
        for page in sorted(source.rglob("en.md")):
            page.with_name(f"{tag}.md").write_text(_page(page.read_text("utf-8"), tag), "utf-8")
    for form in sorted(source.glob("forms/*.xlsx")):
        _form(form)
    return source


def _page(text: str, tag: str) -> str:
    _, head, body = text.split("---\n", 2)
    front = _values(yaml.safe_load(head), tag)
    front.pop("keywords", None)
    prose = ROOM.sub(lambda m: f"{m[1]}{made_up(m[2], tag)}{m[3] or ''}", body)
    return f"---\n{yaml.safe_dump(front, allow_unicode=True)}---\n{prose}"


def _values(value: Any, tag: str) -> Any:
    if isinstance(value, dict):
        return {key: _values(each, tag) for key, each in value.items()}
    if isinstance(value, list):
        return [_values(each, tag) for each in value]
    return made_up(value, tag) if isinstance(value, str) else value


def _form(file: Path) -> None:
    book = openpyxl.load_workbook(file)
    for sheet in (book["survey"], book["choices"]):
        heads = {cell.value: cell.column for cell in sheet[1] if cell.value}
        at = sheet.max_column
        for kind in FORM_TEXTS:
            column = heads.get(f"{kind}::English (en)")
            for tag in LANGUAGES if column else ():
                at += 1
                sheet.cell(1, at).value = f"{kind}::Made up ({tag})"
                for row in range(2, sheet.max_row + 1):
                    text = sheet.cell(row, column).value
                    sheet.cell(row, at).value = made_up(text, tag) if text else None
    book.save(file)
