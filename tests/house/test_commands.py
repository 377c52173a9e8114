"""Every command of both programs: it explains itself, answers machines, and takes rubbish in words."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

import click
import pytest
from click.testing import CliRunner

from sync.commands.central import command as central
from ui.cli import main as diwan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WINDOWS = {("kiosk",), ("desk",), ("content", "preview"), ("forms", "preview")}
FOR_EVER = {("sync", "run"), ("serve",)}
PROGRAMS = {"diwan": diwan, "diwan-central": central}


class Case(NamedTuple):
    program: str
    words: tuple[str, ...]
    command: click.Command

    @property
    def ends(self) -> bool:
        return self.words not in WINDOWS | FOR_EVER

    @property
    def paths(self) -> list[click.Parameter]:
        return [each for each in self.command.params if isinstance(each.type, click.Path)]


def leaves(program: str, command: click.Command, words: tuple[str, ...] = ()) -> Iterator[Case]:
    if not isinstance(command, click.Group):
        yield Case(program, words, command)
        return
    if command.invoke_without_command:
        yield Case(program, words, command)
    context = click.Context(command)
    for name in command.list_commands(context):
        child = command.get_command(context, name)
        assert child
        yield from leaves(program, child, (*words, name))


EVERY = [case for name, program in PROGRAMS.items() for case in leaves(name, program)]


def named(case: Case) -> str:
    return " ".join([case.program, *case.words])


def run(case: Case, *more: str) -> click.testing.Result:
    return CliRunner().invoke(PROGRAMS[case.program], [*case.words, *more])


@pytest.mark.parametrize("case", EVERY, ids=named)
def test_command_explains_itself_and_knows_what_it_does_not_know(case: Case) -> None:
    done = run(case, "--help")
    assert done.exit_code == 0
    assert "Usage:" in done.stdout
    assert case.command.help
    options = [each for each in case.command.params if isinstance(each, click.Option)]
    assert all(option.help for option in options)
    assert run(case, "--no-such-option").exit_code == 2


@pytest.mark.parametrize("case", [case for case in EVERY if case.ends], ids=named)
def test_command_that_ends_answers_machines(case: Case) -> None:
    assert "--json" in {name for each in case.command.params for name in each.opts}


@pytest.fixture(scope="module")
def rubbish(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What is given where a file or a folder belongs."""
    folder = tmp_path_factory.mktemp("rubbish")
    (folder / "empty").touch()
    (folder / "bytes").write_bytes(bytes(range(256)) * 8)
    (folder / "words").write_text("some words\nand more\n", encoding="utf-8")
    (folder / "cut.json").write_text('{"version": [1', encoding="utf-8")
    (folder / "cut.zip").write_bytes(b"PK\3\4" + bytes(64))
    (folder / "folder").mkdir()
    return [folder / "missing" / "x", *sorted(folder.iterdir())]


@pytest.fixture(scope="module")
def central_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Central's data, its tables made once."""
    folder = tmp_path_factory.mktemp("central")
    done = CliRunner().invoke(central, ["--data", str(folder), "migrate"])
    assert done.exit_code == 0, done.output
    return folder


def filled(each: click.Parameter, place: Path) -> list[str]:
    """Something for a parameter that is needed."""
    value = "word"
    if isinstance(each.type, click.Path):
        value = str(place)
    elif isinstance(each.type, click.Choice):
        value = str(each.type.choices[0])
    elif each.type.name in {"integer", "integer range", "float"}:
        value = "1"
    elif isinstance(each, click.Option) and each.is_flag:
        return [each.opts[0]]
    return [value] if isinstance(each, click.Argument) else [each.opts[0], value]


@pytest.mark.parametrize("case", [case for case in EVERY if case.ends and case.paths], ids=named)
def test_rubbish_in_place_of_a_file_is_told(
    case: Case,
    rubbish: list[Path],
    central_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    for turn, (wrong, place) in enumerate(
        (wrong, place) for wrong in case.paths for place in rubbish
    ):
        data = tmp_path / f"central-{turn}"
        if case.program == "diwan-central":
            shutil.copytree(central_folder, data)
        monkeypatch.setenv("DIWAN_CENTRAL_DATA", str(data))
        # A copy: a command may rightly write into what it is given.
        given = tmp_path / f"given-{turn}" / place.name
        if place.exists():
            given.parent.mkdir()
            (shutil.copytree if place.is_dir() else shutil.copy)(place, given)
        needed = [each for each in case.command.params if each.required or each is wrong]
        words = [word for each in needed for word in filled(each, given)]
        done = run(case, *words)
        told = f"{named(case)} {' '.join(words)}: {done.exception!r}\n{done.output}"
        assert done.exit_code in {0, 1, 2}, told
        assert done.exception is None or isinstance(done.exception, SystemExit), told
        if done.exit_code == 1:
            assert done.stderr or done.stdout, told
