"""What a thing on the screen is, in words: its name, role, state and description.

What a visitor has answered to a personal question is told only where nobody else hears it: of a
text, a field or a choice is said that it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ui.a11y.lines import is_personal, nearest, runs
from ui.a11y.tree import NAMED_ROLES, READ, Node, Role

if TYPE_CHECKING:
    from collections.abc import Callable

Runs = list[tuple[str, str]]
"""Texts with the language of each, whose voice says it."""


class Hearing(Protocol):
    """Who hears, and whether what is being written is nobody else's business."""

    alone: Callable[[], bool]
    private_field: Callable[[], bool]


class Describing:
    """`words` gives the interface text of an id."""

    def __init__(self, words: Callable[[str], str], hearing: Hearing) -> None:
        self._words = words
        self._hearing = hearing

    def whole(self, node: Node, lang: str) -> Runs:
        """What a thing is called may be in another language than the screen's, `lang`."""
        own = node.lang or lang
        if node.role in READ and self._keeps(is_personal(node)):
            return [(self.hidden, lang)]
        role = NAMED_ROLES.get(node.role)
        said = [(node.name, own)]
        if role is not None and not node.quick:
            said.append((self._words(f"role.{role}"), lang))
        if node.role == Role.EditableText:
            said.append(self._written(node, lang))
        if node.checkable:
            said.append((self._state(node, checked=node.checked), lang))
        if node.description and self._keeps(node.personal):
            said.append((self.hidden, lang))
        else:
            said.append((node.description, own))
        return runs(said)

    def turned(self, node: Node, lang: str, *, checked: bool) -> Runs:
        """What has been chosen just now, or is not any more."""
        state = self._state(node, checked=checked)
        return (
            [(self.hidden, lang)]
            if state == self.hidden
            else runs([(node.name, node.lang or lang), (state, lang)])
        )

    def tells_personal(self, node: Node) -> bool:
        """Whether what is said of it is for headphones only."""
        if node.role == Role.EditableText:
            return node.personal or self._hearing.private_field()
        if node.role in READ:
            return is_personal(node)
        return node.personal or (node.checkable and _confides(node))

    @property
    def hidden(self) -> str:
        return self._words("personal.hidden")

    def _keeps(self, personal: bool) -> bool:
        return personal and not self._hearing.alone()

    def _state(self, node: Node, *, checked: bool) -> str:
        if self._keeps(_confides(node)):
            return self.hidden
        return self._words("state.selected" if checked else "state.not-selected")

    def _written(self, node: Node, lang: str) -> tuple[str, str]:
        if not node.value:
            return self._words("state.empty"), lang
        if self._keeps(self._hearing.private_field()):
            return self.hidden, lang
        return node.value, node.lang or lang


def _confides(node: Node) -> bool:
    """Whether it stands in a personal question that has an answer."""
    return nearest(node, "confides")
