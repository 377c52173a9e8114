"""The keys of one mapping, and the single values under them: texts, ids, numbers, days and times.

What is wrong is reported with its line and what to do, and gives nothing instead of a value.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

import yaml

from kiosk.publishing.report import Report, did_you_mean
from kiosk.publishing.said import said

if TYPE_CHECKING:
    from collections.abc import Collection

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_MONTH = re.compile(r"([12]\d{3})-(0[1-9]|1[0-2])\Z")
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\Z")


class Located(NamedTuple):
    """A text with the line it stands on."""

    text: str
    line: int


class SingleFields:
    """Ask for each key; then `done()` reports those nobody asked for."""

    def __init__(
        self, node: yaml.MappingNode, file: str, report: Report, first_line: int = 1
    ) -> None:
        self.file = file
        self.report = report
        self._offset = first_line
        self.line = self._line(node) if node.start_mark else first_line
        self._nodes: dict[str, yaml.Node] = {}
        self._lines: dict[str, int] = {}
        self._asked: set[str] = set()
        for key_node, value in node.value:
            self._take(key_node, value)

    def _take(self, key_node: yaml.Node, value: yaml.Node) -> None:
        key = str(key_node.value)
        if key in self._nodes:
            message = said("file.twice", "{field!r} is given twice", field=key)
            self.report.add(self.file, self._line(key_node), message)
        self._nodes[key] = value
        self._lines[key] = self._line(key_node)

    def _line(self, node: yaml.Node) -> int:
        return self._offset + int(node.start_mark.line)

    def line_of(self, key: str) -> int:
        return self._lines.get(key, self.line)

    def keys(self) -> list[Located]:
        """All keys, for a mapping whose keys are ids."""
        self._asked.update(self._nodes)
        return [Located(key, self._lines[key]) for key in self._nodes]

    def problem(self, key: str, message: str, hint: str = "") -> None:
        self.report.add(self.file, self.line_of(key), message, hint)

    def warn(self, key: str, message: str, hint: str = "") -> None:
        self.report.warn(self.file, self.line_of(key), message, hint)

    def _get(self, key: str, wanted: str, *, required: bool) -> yaml.Node | None:
        self._asked.add(key)
        node = self._nodes.get(key)
        if node is None and required:
            message = said("field-missing", "{field!r} is missing", field=key)
            self.report.add(self.file, self.line, message, f"Add `{key}: {wanted}`.")
        return node

    def text(self, key: str, *, required: bool = True, wanted: str = "…") -> str:
        """One text; empty when it is missing or no text."""
        node = self._get(key, wanted, required=required)
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            message = said("file.text", "{field!r} should be one text", field=key)
            self.problem(key, message, f"Write `{key}: {wanted}`.")
            return ""
        text = str(node.value).strip()
        if not text and required:
            message = said("field-empty", "{field!r} is empty", field=key)
            self.problem(key, message, f"Write `{key}: {wanted}`.")
        return text

    def one_of(self, key: str, choices: Collection[str], *, required: bool = True) -> str:
        text = self.text(key, required=required, wanted="|".join(choices))
        if text and text not in choices:
            message = said("field-cannot", "{field!r} cannot be {value!r}", field=key, value=text)
            self.problem(key, message, did_you_mean(text, choices))
            return ""
        return text

    def id(self, key: str, *, required: bool = True) -> str:
        text = self.text(key, required=required)
        return text if not text or self._is_id(key, Located(text, self.line_of(key))) else ""

    def _is_id(self, key: str, value: Located) -> bool:
        if _ID.match(value.text):
            return True
        message = said("no-id", "{value!r} in {field!r} is no id", value=value.text, field=key)
        hint = "An id has small Latin letters, digits and single hyphens: renew-id-card."
        self.report.add(self.file, value.line, message, hint)
        return False

    def number(
        self, key: str, *, required: bool = True, low: int = 0, high: int = 1_000_000
    ) -> Decimal | None:
        """A number within the limits, both included."""
        text = self.text(key, required=required, wanted="0")
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite():
            message = said(
                "no-number", "{field!r} should be a number, not {value!r}", field=key, value=text
            )
            self.problem(key, message, "Digits only: 125")
            return None
        if not low <= value <= high:
            message = said(
                "out-of-range", "{field!r} is {value}, but should be from {low} to {high}",
                field=key, value=text, low=low, high=high,
            )  # fmt: skip
            self.problem(key, message)
            return None
        return value

    def integer(
        self, key: str, *, required: bool = True, low: int = 0, high: int = 1_000_000
    ) -> int | None:
        value = self.number(key, required=required, low=low, high=high)
        if value is None or value == value.to_integral_value():
            return None if value is None else int(value)
        message = said(
            "whole-number", "{field!r} should be a whole number, not {value}",
            field=key, value=value,
        )  # fmt: skip
        self.problem(key, message)
        return None

    def date(self, key: str, *, required: bool = True) -> dt.date | None:
        text = self.text(key, required=required, wanted="2026-11-01")
        if not text:
            return None
        try:
            return dt.date.fromisoformat(text)
        except ValueError as error:
            hint = "Year-month-day, such as 2026-11-01."
            message = said(
                "no-date", "{field!r} is no date: {value!r} ({why})",
                field=key, value=text, why=error,
            )  # fmt: skip
            self.problem(key, message, hint)
            return None

    def month(self, key: str, *, required: bool = True) -> dt.date | None:
        """The first day of a month."""
        text = self.text(key, required=required, wanted="2026-11")
        return self._month(key, Located(text, self.line_of(key))) if text else None

    def _month(self, key: str, written: Located) -> dt.date | None:
        match = _MONTH.match(written.text)
        if match:
            return dt.date(int(match[1]), int(match[2]), 1)
        message = said(
            "no-month", "{field!r} holds {value!r}, which is no month",
            field=key, value=written.text,
        )  # fmt: skip
        self.report.add(self.file, written.line, message, "Year-month, such as 2026-11.")
        return None

    def time(self, key: str, *, required: bool = True) -> dt.time | None:
        text = self.text(key, required=required, wanted='"08:00"')
        if not text:
            return None
        match = _TIME.match(text)
        if not match:
            message = said(
                "no-time", "{field!r} is no time of day: {value!r}", field=key, value=text
            )
            self.problem(key, message, 'Write it as "08:00".')
            return None
        return dt.time(int(match[1]), int(match[2]))

    def done(self) -> None:
        """Report the keys nobody asked for."""
        for key in self._nodes:
            if key not in self._asked:
                message = said("file.key", "unknown key {field!r}", field=key)
                self.problem(key, message, did_you_mean(key, self._asked))
