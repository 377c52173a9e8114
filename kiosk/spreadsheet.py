"""Text that is safe in a spreadsheet's cell: what visitors write is never taken for a formula."""

from __future__ import annotations

_FORMULA = tuple("=+-@\t\r＝＋－＠")
_SKIPPED = " \n\N{NO-BREAK SPACE}"
"""A spreadsheet skips these before it looks for a formula."""


def harmless(text: str) -> str:
    """With a quote in front where a spreadsheet would calculate; NUL has no place in CSV."""
    text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    # One that skips every blank there is must find none either.
    begins = text.lstrip(_SKIPPED).startswith(_FORMULA) or text.lstrip().startswith(_FORMULA)
    return f"'{text}" if begins else text
