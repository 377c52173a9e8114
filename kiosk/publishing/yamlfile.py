"""YAML read so that every value still knows its line, and a wrong one is reported and passed over.

Values are taken as they were written, not as YAML guesses: `08:00` stays a time (YAML 1.1 makes
it 480) and `no` stays a word (YAML 1.1 makes it False). Anchors and aliases are refused: an
editor does not need them, and they can make a small file enormous.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from kiosk.publishing.said import said
from kiosk.publishing.yaml_fields import Located, SingleFields

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from kiosk.publishing.report import Report

__all__ = ["Fields", "Located", "read_mapping"]


class _Loader(yaml.SafeLoader):
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "aliases (*name) are not used here", mark)
        return super().compose_node(parent, index)


def read_mapping(text: str, file: str, report: Report, first_line: int = 1) -> Fields | None:
    """The top-level mapping of a YAML text that starts on `first_line` of its file.

    None when it cannot be read at all; the reason is in the report then. An empty text gives
    an empty mapping, so that its missing keys are reported by name.
    """
    try:
        node = _Loader(text).get_single_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = first_line + mark.line if mark else first_line
        what = getattr(error, "problem", None) or "this is not YAML"
        message = said("file.yaml", "cannot be read: {why}", why=what)
        report.add(file, line, message, _yaml_hint(str(what)))
        return None
    except RecursionError:
        message = said("file.deep", "is nested too deeply")
        report.add(file, first_line, message, "Two levels are enough here.")
        return None
    if node is None:
        node = yaml.MappingNode("tag:yaml.org,2002:map", [])
    if not isinstance(node, yaml.MappingNode):
        report.add(file, first_line, said("file.shape", "should be a list of `key: value` lines"))
        return None
    return Fields(node, file, report, first_line)


def _yaml_hint(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return 'A text with ": " in it needs quotes around it.'
    if "'\\t'" in problem:
        return "Indent with spaces, not with tabs."
    return "Look at indentation, quotes and brackets on this line and the one before."


class Fields(SingleFields):
    """The keys of one mapping, lists and mappings too."""

    def texts(self, key: str, *, required: bool = False) -> list[Located]:
        """A list of texts, each with its line."""
        return [
            Located(str(node.value).strip(), self._line(node))
            for node in self._sequence(key, required=required)
            if self._is(node, yaml.ScalarNode, key, "a text")
        ]

    def ids(self, key: str, *, required: bool = False) -> list[Located]:
        """A list of ids without repetition."""
        found: dict[str, Located] = {}
        for value in self.texts(key, required=required):
            if value.text in found:
                message = said(
                    "twice-listed", "{value!r} stands twice in {field!r}",
                    value=value.text, field=key,
                )  # fmt: skip
                self.report.add(self.file, value.line, message)
            elif self._is_id(key, value):
                found[value.text] = value
        return list(found.values())

    def mapping(self, key: str, *, required: bool = False) -> Fields | None:
        node = self._get(key, "{…}", required=required)
        if node is None or not self._is(node, yaml.MappingNode, key, "a list of `key: value`"):
            return None
        assert isinstance(node, yaml.MappingNode)
        return Fields(node, self.file, self.report, self._offset)

    def mappings(self, key: str, *, required: bool = False) -> list[Fields]:
        """A list of mappings."""
        return [
            Fields(node, self.file, self.report, self._offset)
            for node in self._sequence(key, required=required)
            if self._is(node, yaml.MappingNode, key, "{key: value}")
            and isinstance(node, yaml.MappingNode)
        ]

    def lists(self, key: str) -> list[list[Located]]:
        """A list of lists of texts."""
        found = []
        for node in self._sequence(key, required=False):
            if self._is(node, yaml.SequenceNode, key, "a list in brackets: [word, word]"):
                inner = [n for n in node.value if self._is(n, yaml.ScalarNode, key, "a text")]
                found.append([Located(str(n.value).strip(), self._line(n)) for n in inner])
        return found

    def _sequence(self, key: str, *, required: bool) -> Sequence[yaml.Node]:
        node = self._get(key, "[…]", required=required)
        if node is None or not self._is(node, yaml.SequenceNode, key, "a list: [a, b]"):
            return ()
        return list(node.value)

    def _is(self, node: yaml.Node, kind: type[yaml.Node], key: str, wanted: str) -> bool:
        if isinstance(node, kind):
            return True
        message = said("file.holds", "{field!r} should hold {wanted}", field=key, wanted=wanted)
        self.report.add(self.file, self._line(node), message)
        return False

    def months(self, key: str) -> list[dt.date | None]:
        """A list of months, by their first days; None for what is no month, and was reported."""
        return [self._month(key, text) for text in self.texts(key, required=True)]
