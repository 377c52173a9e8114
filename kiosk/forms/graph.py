"""What must be worked out again after an answer, and in which order; and where a form goes in circles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition import Target
from kiosk.forms.problems import FormError, FormProblem
from kiosk.forms.references import Place, Shape

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Reads = list[set[Place]]


def scope_of(apex: str, repeats: Collection[str]) -> str:
    """The innermost repeat instance that a reading does not leave, or nothing."""
    path = apex
    while path and path not in repeats:
        path = path.rpartition("/")[0]
    return path


def writes(target: Target, shape: Shape) -> list[str]:
    """Relevance changes everything below; a number of repeats changes what is in them."""
    if target.kind in ("calculate", "choices"):
        return [target.path]
    return [target.path, *shape.descendants(target.path)]


def order(
    targets: list[Target], reads: Reads, shape: Shape, repeats: Collection[str]
) -> tuple[tuple[Target, ...], dict[str, tuple[tuple[int, str], ...]]]:
    """Targets with their rank, and for each path who reads it. Raises FormError for a circle."""
    readers: dict[str, list[tuple[int, str]]] = {}
    for number, places in enumerate(reads):
        scopes: dict[str, str] = {}
        for place in places:
            scope = scope_of(place.apex, repeats)
            known = scopes.get(place.path)
            scopes[place.path] = scope if known is None or len(scope) < len(known) else known
        for path, scope in scopes.items():
            readers.setdefault(path, []).append((number, scope))
    after = _edges(targets, shape, readers)
    own = {n for n, places in enumerate(reads) if any(p.path == targets[n].path for p in places)}
    ranks = _ranks(targets, after, own)
    ordered = tuple(
        Target(target.kind, target.path, target.expression, ranks[number])
        for number, target in enumerate(targets)
    )
    return ordered, {path: tuple(entries) for path, entries in readers.items()}


def _edges(
    targets: list[Target], shape: Shape, readers: Mapping[str, list[tuple[int, str]]]
) -> list[set[int]]:
    after: list[set[int]] = [set() for _ in targets]
    for number, target in enumerate(targets):
        for path in writes(target, shape):
            after[number].update(reader for reader, _ in readers.get(path, ()))
    return after


def _ranks(targets: list[Target], after: list[set[int]], own: set[int]) -> list[int]:
    """Groups that depend on each other share a rank; only harmless ones may."""
    groups = components(after)
    ranks = [0] * len(targets)
    for rank, group in enumerate(reversed(groups)):
        for number in group:
            ranks[number] = rank
        if _is_circle(targets, after, group, own):
            raise FormError(_circle_problem(targets, after, group))
    return ranks


def _is_circle(
    targets: list[Target], after: list[set[int]], group: list[int], own: set[int]
) -> bool:
    """Values may not lean on themselves. Choices only take away, numbers of repeats settle,

    two places may each be relevant only with the other, and a group with what is in it.
    """
    if len(group) == 1:
        number = group[0]
        if targets[number].kind == "relevant":
            return number in own
        return number in after[number] and targets[number].kind == "calculate"
    return sum(targets[number].kind == "calculate" for number in group) > 0 and not any(
        targets[number].kind in ("choices", "count") for number in group
    )


def _circle_problem(targets: list[Target], after: list[set[int]], group: list[int]) -> FormProblem:
    members = set(group)
    start = min(group)
    trail = [start]
    while True:
        following = sorted(after[trail[-1]] & members)
        step = next((n for n in following if n not in trail), following[0])
        trail.append(step)
        if step in trail[:-1]:
            trail = trail[trail.index(step) :]
            break
    names = " → ".join(f"{targets[n].path} ({targets[n].kind})" for n in trail)
    return FormProblem(
        message=f"the form goes in a circle: {names}",
        where=targets[start].path,
        hint="Each of these needs the next one first. Let one of them not depend on the others.",
    )


def components(after: list[set[int]]) -> list[list[int]]:
    """Strongly connected parts, those that others depend on last. Iterative (Tarjan)."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    on_stack: set[int] = set()
    stack: list[int] = []
    found: list[list[int]] = []
    for start in range(len(after)):
        if start in index:
            continue
        work = [(start, iter(sorted(after[start])))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, following = work[-1]
            for other in following:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(sorted(after[other]))))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    part: list[int] = []
                    while not part or part[-1] != node:
                        part.append(stack.pop())
                        on_stack.discard(part[-1])
                    found.append(part)
    return found
