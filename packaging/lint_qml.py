"""Runs qmllint over the screens, knowing the Python objects behind them; a warning is a failure.

The linter reads C++ type descriptions, so the view-models are described to it first: Qt's own
tools do that from the source, and what they leave out (constant properties, Python's names for
types) is put in here.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "ui" / "qml"
VIEWMODELS = ROOT / "ui" / "viewmodels"
BUILD = ROOT / "build" / "qml-types"
MODULE = "Diwan"

TOOLS = Path(sysconfig.get_path("platlib"), "PySide6")
FOREIGN = ("qt6core", "qt6gui", "qt6qml", "qt6qmlmodels", "qt6quick")

# A Python word in a Property, Slot or Signal, and what the linter calls it.
IN_QT = {
    "float": "double",
    "dict": "QVariantMap",
    "list": "QVariantList",
    "object": "QVariant",
    "bytes": "QByteArray",
}

# Only told by default; here they count.
COUNTED = ("unused-imports", "multiline-strings")


def constant_properties(source: str) -> Iterator[tuple[str, str]]:
    """(class, property) for each `@Property(..., constant=True)`."""
    for owner in ast.walk(ast.parse(source)):
        if not isinstance(owner, ast.ClassDef):
            continue
        for member in owner.body:
            if isinstance(member, ast.FunctionDef) and any(map(is_constant, member.decorator_list)):
                yield owner.name, member.name


def is_constant(decorator: ast.expr) -> bool:
    return (
        isinstance(decorator, ast.Call)
        and isinstance(decorator.func, ast.Name)
        and decorator.func.id == "Property"
        and any(
            word.arg == "constant" and isinstance(word.value, ast.Constant) and word.value.value
            for word in decorator.keywords
        )
    )


def complete(described: Any, constants: set[tuple[str, str]]) -> Any:
    """The description with constant properties marked and every type by Qt's name."""
    if isinstance(described, list):
        return [complete(each, constants) for each in described]
    if not isinstance(described, dict):
        return described
    made = {key: complete(value, constants) for key, value in described.items()}
    for key in ("type", "returnType"):
        if made.get(key) in IN_QT:
            made[key] = IN_QT[made[key]]
    for prop in made.get("properties", ()):
        if (made["className"], prop["name"]) in constants:
            prop["constant"] = True
    return made


def run(*command: str | Path) -> None:
    done = subprocess.run([*map(str, command)], check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def describe(sources: list[Path], into: Path) -> None:
    """Writes the module `Diwan` (qmldir and types) into the folder `into`."""
    into.mkdir(parents=True, exist_ok=True)
    dump = into / "metatypes.json"
    run(sys.executable, TOOLS / "scripts" / "metaobjectdump.py", "-q", "-o", dump, *sources)
    constants = {
        each for path in sources for each in constant_properties(path.read_text(encoding="utf-8"))
    }
    described = complete(json.loads(dump.read_text(encoding="utf-8")), constants)
    dump.write_text(json.dumps(described), encoding="utf-8")
    foreign = [TOOLS / "Qt" / "metatypes" / f"{name}_metatypes.json" for name in FOREIGN]
    run(
        TOOLS / "Qt" / "libexec" / "qmltyperegistrar",
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(map(str, foreign))),
        *("--generate-qmltypes", into / "types.qmltypes", "-o", into / "registration.cpp"),
        dump,
    )
    (into / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n", encoding="utf-8")


def lint(files: list[Path], *imports: Path) -> int:
    command = [TOOLS / "qmllint", "--ignore-settings", "--max-warnings", "0"]
    for folder in imports:
        command += ["-I", folder]
    for rule in COUNTED:
        command += [f"--{rule}", "warning"]
    return subprocess.run([*map(str, command), *map(str, files)], check=False).returncode


def main() -> int:
    files = sorted(QML.rglob("*.qml"))
    sources = [
        path
        for path in sorted(VIEWMODELS.rglob("*.py"))
        if "@QmlElement" in path.read_text(encoding="utf-8")
    ]
    if sources:
        describe(sources, BUILD / MODULE)
    return 1 if files and lint(files, BUILD, QML) else 0


if __name__ == "__main__":
    sys.exit(main())
