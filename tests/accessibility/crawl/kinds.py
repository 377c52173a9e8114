"""A form with a question of every kind, in the words of the sample's own forms, to be crawled.

The pack is the sample with this form in it, so that every kind stands in the real frame, with its
header, its bar and the buttons of a form.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

import openpyxl
import yaml

from kiosk.publishing import build_pack
from kiosk.settings.places import assets_dir
from tests.screens.scenes import SCENES

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow

FORM = "kinds"
# name: type, appearance, parameters
KINDS: dict[str, tuple[str, str, str]] = {
    "date": ("date", "", ""),
    "month": ("date", "month-year", ""),
    "time": ("time", "", ""),
    "moment": ("dateTime", "", ""),
    "decimal": ("decimal", "", ""),
    "line": ("text", "", ""),
    "likert": ("select_one {list}", "likert", ""),
    "find": ("select_one {list}", "minimal autocomplete", ""),
    "find_many": ("select_multiple {list}", "minimal autocomplete", ""),
    "order": ("rank {list}", "", ""),
    "track": ("range", "", "start=0 end=10 step=1"),
    "stars": ("range", "rating", "start=1 end=5 step=1"),
    "agree": ("acknowledge", "", ""),
    "note": ("note", "", ""),
    "sign": ("image", "signature", ""),
    "draw": ("image", "draw", ""),
    "voice": ("audio", "", ""),
    "code": ("barcode", "", ""),
}


@cache
def pack_of_kinds() -> Path:
    """The sample with the form in it, built once per process."""
    folder = Path(mkdtemp(prefix="diwan-kinds-"))
    source = folder / "source"
    shutil.copytree(assets_dir() / "packs" / "city-centre", source)
    facts = yaml.safe_load((source / "pack.yaml").read_text("utf-8"))
    facts["forms"].append({"id": FORM, "file": f"forms/{FORM}.xlsx", "purpose": "poll"})
    (source / "pack.yaml").write_text(yaml.safe_dump(facts), "utf-8")
    _form(source / "forms" / "visit.xlsx", source / "forms" / f"{FORM}.xlsx")
    build_pack(source, folder / "built")
    return folder / "built"


def _form(given: Path, out: Path) -> None:
    """The words of the first question with faces, and its choices, for a question of every kind."""
    book = openpyxl.load_workbook(given)
    survey = [list(row) for row in book["survey"].iter_rows(values_only=True)]
    head, rows = survey[0], survey[1:]
    at = {name: column for column, name in enumerate(head) if name}
    faces = next(row for row in rows if "smileys" in str(row[at["appearance"]]))
    choices = str(faces[at["type"]]).split()[1]
    sheet = book["survey"]
    sheet.delete_rows(2, sheet.max_row)
    for name, (kind, appearance, parameters) in KINDS.items():
        new: list[Any] = [None] * len(head)
        for column, title in enumerate(head):
            if str(title).startswith("label::"):
                new[column] = faces[column]
        new[at["type"]], new[at["name"]] = kind.format(list=choices), name
        new[at["appearance"]] = appearance
        if parameters:
            new[at["parameters"]] = parameters
        sheet.append(new)
    settings = book["settings"]
    titles = {cell.value: cell.column for cell in settings[1]}
    settings.cell(2, titles["form_id"]).value = FORM
    book.save(out)


def _kind(name: str) -> None:
    def shown(k: KioskWindow) -> None:
        feedback = k.kiosk.feedback
        assert feedback.begin(FORM, "suggestion"), "the pack has no form of all kinds"
        k.kiosk.visit.open("question")
        while not str(feedback.questions[0]["path"]).endswith(f"/{name}"):
            moved = feedback.next()
            assert moved, feedback.questions
            assert feedback.kind == "question", name

    SCENES[f"kind-{name}"] = shown


for _name in KINDS:
    _kind(_name)
