"""Every sentence of the checks has a code, and the desk has words for it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import kiosk.publishing
from kiosk.publishing import check_pack
from kiosk.publishing.said import FILE, said
from kiosk.settings.places import assets_dir
from tests.support.packs import make_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDING = {"add", "warn", "problem", "_problem"}
_ROOM = Path(kiosk.publishing.__file__).parent


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(_ROOM.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield path.name, node


def _codes() -> set[str]:
    found = set()
    for name, call in _calls():
        made = isinstance(call.func, ast.Name) and call.func.id == "said"
        if made:
            first = call.args[0]
            assert isinstance(first, ast.Constant), (name, call.lineno)
            found.add(str(first.value))
    return found | {"numbers-changed", "numbers-added", "numbers-lost"}  # three of one call


def _texts() -> set[str]:
    root = ET.parse(assets_dir() / "i18n" / "desk_checks_en.ts").getroot()
    ids = {str(each.get("id")).removeprefix("checks.") for each in root.iter("message")}
    return ids - {"file", "form"}


def test_desk_has_words_for_each_code_and_for_nothing_else() -> None:
    assert _texts() == {code for code in _codes() if not code.startswith(FILE)}


def test_no_check_speaks_without_a_code() -> None:
    """A sentence written where it is reported could not be told in another language."""
    looked, plain = 0, []
    for name, call in _calls():
        if not isinstance(call.func, ast.Attribute) or call.func.attr not in _ADDING:
            continue
        at = 2 if "report" in ast.unparse(call.func) else 1
        for message in call.args[at : at + 1]:
            looked += 1
            if isinstance(message, (ast.JoinedStr, ast.Constant)):
                plain.append((name, call.lineno))
    assert plain == []
    assert looked > 80


def test_sentence_knows_its_code_and_values() -> None:
    sentence = said("no-icon", "there is no icon {icon!r}", icon="pen")
    assert sentence == "there is no icon 'pen'"
    assert (sentence.code, sentence.values) == ("no-icon", (("icon", "pen"),))


def test_problem_of_a_pack_has_code_values_and_what_to_do(tmp_path: Path) -> None:
    pack = make_pack(tmp_path)
    facts = pack / "services" / "id-card" / "service.yaml"
    text = facts.read_text("utf-8")
    facts.write_text(text.replace("icon:", "icon: identification-crd #"), "utf-8")
    found = next(each for each in check_pack(pack) if each.code == "no-icon")
    assert found.values == (("icon", "identification-crd"),)
    assert (found.todo, found.todo_values) == ("near", (("near", "identification-card"),))
