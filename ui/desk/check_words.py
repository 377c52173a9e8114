"""What the checks found, told in the language of the desk: from its code and its values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.publishing.said import FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.publishing.problems import Problem
    from ui.desk.telling import Telling


class Told(NamedTuple):
    """`lang` is the language of `what` and `todo`; `before` introduces what is in another."""

    what: str
    todo: str
    lang: str
    before: str = ""


class CheckTelling:
    """`names`: by the name of a value, how it is called on the page; others are told as they are."""

    def __init__(self, tell: Telling, names: Mapping[str, Callable[[str, Problem], str]]) -> None:
        self._tell = tell
        self._names = names

    def told(self, problem: Problem) -> Told:
        """In English where it is the converter of forms that complains, which speaks nothing else."""
        if not problem.code:
            return Told(problem.message, problem.hint, "en", self._tell.say("checks.form"))
        if problem.code.startswith(FILE):
            return Told(self._tell.say("checks.file"), "", self._tell.language)
        what = self._say(problem.code, problem.values, problem)
        todo = self._say(problem.todo, problem.todo_values, problem) if problem.todo else ""
        return Told(what, todo, self._tell.language)

    def _say(self, code: str, values: tuple[tuple[str, str], ...], problem: Problem) -> str:
        shown = [
            self._names[name](value, problem) if name in self._names else value
            for name, value in values
        ]
        return self._tell.say(f"checks.{code}", *shown)
