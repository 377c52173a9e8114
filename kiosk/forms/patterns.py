"""The patterns of `regex()`: read as Java and browsers read them, matched within a bound.

Authors write for Collect (Java) and Enketo (JavaScript), whose patterns differ a little from ours.
A pattern can also take for ever on an answer that almost fits, as `(a|aa)+$` does; here it has a
fraction of a second, and then the answer counts as one that does not fit.
"""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from kiosk.forms.problems import ExpressionError

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE_S: Final = 0.2  # for one answer; less after each that used it up
_LEAST_S: Final = 0.01
_TRIAL_S: Final = 0.1
_KEPT: Final = 64
MOST_LETTERS: Final = 4_000
MOST_STEPS: Final = 20_000  # letters of a pattern with its counted repetitions written out
MOST_DEPTH: Final = 50

_ATOM: Final = r"(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[^\\()\[\]|?*+{}])"
_ENDLESS: Final = r"(?:[*+]|\{\d+,\})"
_NESTED: Final = re.compile(rf"\((?:\?:)?{_ATOM}{_ENDLESS}(?:{_ATOM}[?*])*\){_ENDLESS}", re.DOTALL)
_COUNT: Final = re.compile(r"\{(\d+)(?:,(\d*))?\}")
_QUOTED: Final = re.compile(r"\\Q(.*?)(?:\\E|\Z)", re.DOTALL)
_CODE: Final = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_NAMED: Final = re.compile(r"\\k<([A-Za-z]\w*)>")
_PROPERTY: Final = re.compile(r"\\[pPN]\{[^}]*\}")
# In Java and in browsers these mean the digits and letters of English only.
_ESCAPES: Final = {"d": "0-9", "w": "A-Za-z0-9_", "h": r" \t\u00a0\u1680\u2000-\u200a\u202f\u3000"}
_SIGNS: Final = {"e": r"\x1b", "/": "/"}
_JAVA: Final = {r"\p{javaLowerCase}": r"\p{Ll}", r"\p{javaUpperCase}": r"\p{Lu}"}
_SAMPLES: Final = (("d", "1"), ("0-9", "1"), ("a-z", "a"), ("w", "a"), ("A-Z", "A"), ("s", " "))

logger = logging.getLogger(__name__)


class Pattern:
    """One pattern, ready to be tried on answers."""

    __slots__ = ("_given_up", "_patience", "_search", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._search = _compiled(source).search
        self._patience = PATIENCE_S
        # Hashes only: a pattern outlives the visit, and an answer must not.
        self._given_up: set[int] = set()

    def fits(self, text: str) -> bool:
        """Whether it is found in a text; False too where that takes too long to tell."""
        if self._given_up and hash(text) in self._given_up:
            return False
        try:
            return self._search(text, timeout=self._patience) is not None
        except TimeoutError:
            self._give_up(text)
            return False

    def _give_up(self, text: str) -> None:
        if self._patience == PATIENCE_S:
            logger.warning("the pattern %r takes too long and is given up on", self.source)
        self._patience = max(_LEAST_S, self._patience / 2)
        if len(self._given_up) >= _KEPT:
            self._given_up.clear()
        self._given_up.add(hash(text))


@lru_cache(maxsize=512)
def pattern_of(source: str) -> Pattern:
    """Raises ExpressionError when it is no pattern, or larger than one may be."""
    return Pattern(source)


def fault_in(source: str) -> str:
    """What keeps a pattern from being used, or nothing."""
    try:
        pattern_of(source)
    except ExpressionError as fault:
        return fault.problems[0].message
    return ""


@lru_cache(maxsize=512)
def can_take_for_ever(source: str) -> bool:
    """Whether a pattern repeats nothing but a repetition, or is seen to take too long here."""
    return _NESTED.search(source) is not None or _is_slow(source)


def _is_slow(source: str) -> bool:
    """Tries it on answers that almost fit. Others may be slow too: this is no proof."""
    try:
        search = _compiled(source).search
        for text in _almost_fitting(source):
            search(text, timeout=_TRIAL_S)
    except TimeoutError:
        return True
    except ExpressionError:
        return False
    return False


def _almost_fitting(source: str) -> Iterator[str]:
    letters = [sample for sign, sample in _SAMPLES if sign in source]
    letters += [char for char in source if char.isalnum()]
    for char in list(dict.fromkeys(letters))[:6]:
        yield char * 40 + "\0"
        yield char * 1_000 + "\0"


def _compiled(source: str) -> Any:
    import regex  # 20 ms, which a form without patterns need not spend

    if len(source) > MOST_LETTERS:
        raise ExpressionError(f"a pattern may have up to {MOST_LETTERS:,} letters")
    _check_size(source)
    fault: Exception | None = None
    # A [ within [ ] opens a set in Java and is a plain letter in a browser.
    for nested in (True, False):
        try:
            return regex.compile(_translated(source, nested=nested), regex.VERSION1)
        except (regex.error, ValueError, OverflowError, RecursionError) as found:
            fault = fault or found
    shown = source if len(source) <= 60 else f"{source[:60]}…"
    raise ExpressionError(f"“{shown}” is not a pattern that can be matched: {fault}") from fault


def _check_size(source: str) -> None:
    """Refuse what grows beyond measure when its repetitions are written out: `((a{999}){999}){999}`."""
    sizes, last = [0], 0
    at = 0
    while at < len(source):
        count = _COUNT.match(source, at)
        if count:
            sizes[-1] += last * (max(int(count[1]), int(count[2] or 0)) - 1)
            at = count.end()
        elif source[at] == "(":
            sizes.append(0)
            at += 1
        elif source[at] == ")" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
            at += 1
        else:
            last = 1
            sizes[-1] += 1
            at += 2 if source[at] == "\\" else 1
        if sizes[-1] > MOST_STEPS or len(sizes) > MOST_DEPTH:
            raise ExpressionError("the pattern repeats or nests its parts too often")


def _translated(source: str, *, nested: bool) -> str:
    """The pattern as our library spells it. `nested`: sets may stand within sets."""
    parts: list[str] = []
    at = depth = 0
    while at < len(source):
        char = source[at]
        if char == "\\":
            part, at = _escape(source, at, inside=depth > 0)
            parts.append(part)
            continue
        if depth and source[at : at + 2] in ("--", "||", "~~"):
            part = f"{char}\\{char}"
            at += 1
        elif char == "[" and (nested or not depth):
            depth += 1
            part = "[^" if source[at + 1 : at + 2] == "^" else "["
            at += len(part) - 1
        elif (char == "[" and depth) or (
            char == "{" and not depth and not _COUNT.match(source, at)
        ):
            part = f"\\{char}"
        else:
            part = char
            depth -= char == "]" and depth > 0
        parts.append(part)
        at += 1
    return "".join(parts)


def _escape(source: str, at: int, *, inside: bool) -> tuple[str, int]:
    """What stands for an escape, and where it ends."""
    sign = source[at + 1 : at + 2]
    if sign in _ESCAPES and not inside:
        return f"[{_ESCAPES[sign]}]", at + 2
    if sign in _ESCAPES:
        # What follows begins no range: in [\w-.] the dash is a dash.
        dash = source[at + 2 : at + 3] == "-"
        return _ESCAPES[sign] + ("\\-" if dash else ""), at + (3 if dash else 2)
    if sign in ("D", "W"):
        return f"[^{_ESCAPES[sign.lower()]}]", at + 2
    if known := _PROPERTY.match(source, at):
        return _JAVA.get(known[0], known[0]), known.end()
    if quoted := _QUOTED.match(source, at):
        return re.escape(quoted[1]), quoted.end()
    if code := _CODE.match(source, at):
        return re.escape(chr(min(int(code[1], 16), 0x10FFFF))), code.end()
    if named := _NAMED.match(source, at):
        return f"(?P={named[1]})", named.end()
    return _SIGNS.get(sign, f"\\{sign}"), at + 2
