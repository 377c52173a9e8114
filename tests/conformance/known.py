"""Where peers differ from each other or from us on purpose. Every entry has its reason.

A rule names the set and a pattern over the case's expression (or, for whole forms, its id or
name); a case that fails and matches is a known difference, every other failure fails the run.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Rule(NamedTuple):
    pattern: str
    reason: str
    only: str = ""  # the case's type, or the method it comes from; empty for any


XPATH = [
    Rule(
        r".",
        "The test asks its engine for a value of a given type; ours have the type they have.",
        "result-type",
    ),
    Rule(
        r"\bround\(\s*['\"]?-",
        "Halves below zero: web-forms rounds away from zero, others towards plus infinity.",
    ),
    Rule(r"^area\(['\"]['\"]?", "area() of nonsense is 0 in web-forms and NaN in Enketo."),
]
JAVAROSA = [
    Rule(
        r".",
        "JavaRosa refuses descendant paths, namespace wildcards and filters; we support them.",
        "unsupported_functions",
    ),
    Rule(
        r"\$var|convertible\(|raw\(|proto\(|write\(|read\(|foo\(|bar\(|check-types\(|testfunc\(|get-custom\(|add\(",
        "Needs functions or variables a Java program registers; forms have no way to.",
    ),
    Rule(
        r"^date\(",
        "JavaRosa stops at what is no date; as in web-forms it becomes “Invalid Date” here.",
        "error",
    ),
    Rule(
        r"\bround\(\s*['\"]?-\d*\.?5",
        "Halves below zero: web-forms rounds away from zero and comes first.",
    ),
]


def reason(rules: list[Rule], case: dict[str, Any], text: str) -> str:
    """Why this case may differ, or nothing."""
    for rule in rules:
        kinds = (case.get("type"), case.get("method"), case.get("id"))
        if (not rule.only or rule.only in kinds) and re.search(rule.pattern, text):
            return rule.reason
    return ""


LOST = [
    Rule(
        r"restoreWebFormsInstanceState",
        "The recording does not hold the instance that was restored.",
    ),
    Rule(
        r'"expected(?:Distance|Area)", "args": \["NaN"',
        "The recording lost the number that was expected.",
    ),
    Rule(
        r'"outcome"\], "matcher": "\w+", "args": \[\{"\$fn"',
        "The recording says that an outcome was expected, not which.",
    ),
    Rule(
        r'toEqualUploadedAnswer", "not": true',
        "The recording lost which file was chosen and which was compared.",
    ),
]


def lost(case: dict[str, Any], text: str) -> str:
    """Why a recorded scenario cannot be judged, or that its own project marks it as failing."""
    if case.get("fails"):
        return "web-forms marks this test as failing."
    return reason(LOST, {}, text)


PYXFORM = [
    Rule(
        r"test_cannot__use_",
        "Its own test expects the refusal as an exception, which the recording does not say.",
    ),
    Rule(
        r"no_params_no_filters",
        "The form has no choices sheet for its select; the converter fails on it.",
    ),
]


def unreadable(path: Path) -> str:
    """Why a real form need not compile: the file itself is broken."""
    broken = path.suffix == ".xlsx" and not zipfile.is_zipfile(path)
    return "The file is damaged: it is no workbook at all." if broken else ""
