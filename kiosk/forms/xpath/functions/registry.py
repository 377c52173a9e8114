"""How a function enters the language: its name, how many arguments, and when they are worked out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.frame import Frame, Run
from kiosk.forms.xpath.values import Value

if TYPE_CHECKING:
    from kiosk.forms.xpath.syntax import Call

ANY: Final = 10_000
Builder = Callable[[list[Run]], Run]
Eager = Callable[..., Value]


class Function(NamedTuple):
    name: str
    least: int
    most: int
    build: Builder


FUNCTIONS: Final[dict[str, Function]] = {}


def eager(*names: str, least: int = 0, most: int | None = None) -> Callable[[Eager], Eager]:
    """For a function of values: called with the frame and its arguments already worked out."""

    def enter(work: Eager) -> Eager:
        for name in names:
            top = least if most is None else most
            FUNCTIONS[name] = Function(name, least, top, lambda args: _apply(work, args))
        return work

    return enter


def lazy(name: str, least: int = 0, most: int | None = None) -> Callable[[Builder], Builder]:
    """For a function that decides which of its arguments it works out, or looks at the frame."""

    def enter(build: Builder) -> Builder:
        FUNCTIONS[name] = Function(name, least, least if most is None else most, build)
        return build

    return enter


def _apply(work: Eager, args: Sequence[Run]) -> Run:
    if not args:
        return work
    if len(args) == 1:
        (only,) = args
        return lambda frame: work(frame, only(frame))
    if len(args) == 2:
        first, second = args
        return lambda frame: work(frame, first(frame), second(frame))
    return lambda frame: work(frame, *[arg(frame) for arg in args])


def call_fault(call: Call) -> str:
    """What is wrong with a call before it ever runs, or nothing."""
    function = FUNCTIONS.get(call.name)
    if function is None:
        return f"there is no function “{call.name}()”"
    count = len(call.args)
    if function.least <= count <= function.most:
        return ""
    return f"{call.name}() takes {_amount(function)}, not {count}"


def _amount(function: Function) -> str:
    least, most = function.least, function.most
    if most == ANY:
        return f"at least {least} argument{'s' * (least != 1)}"
    if least == most:
        return f"{least or 'no'} argument{'s' * (least != 1)}"
    return f"{least} to {most} arguments"


def build_call(call: Call, args: list[Run]) -> Run:
    """The closure of a call. A faulty one raises when it is reached; forms are checked before."""
    fault = call_fault(call)
    if not fault:
        return FUNCTIONS[call.name].build(args)

    def refuse(_frame: Frame) -> Value:
        raise ExpressionError(fault)

    return refuse
