"""Sums of money written into texts: each should be one of the service's fees, or it will drift.

A fee changes in service.yaml and at once in every language; a sum inside a sentence stays behind.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# How people write the currency beside a number: signs before it or after it, words after it.
_NAMES = {
    "ILS": (r"₪|NIS|ILS", r"₪|NIS|ILS|shekels?|ש[״\"]ח|שקלים|שקל|شيكل|شيقل|шекел|ሸቀል|ሰቅል"),
    "EUR": (r"€|EUR", r"€|EUR|euros?|يورو|אירו|евро"),
    "USD": (r"\$|USD", r"\$|USD|dollars?|دولار|דולר|доллар"),
}
_NUMBER = r"\d[\d,٬]*(?:[.٫]\d+)?"


def western(text: str) -> str:
    """The text with Western digits in place of any others."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def sums_in(text: str, currency: str) -> list[Decimal]:
    """The sums of money named in a text, in order."""
    before, after = _NAMES.get(currency, (currency, currency))
    pattern = rf"(?:{before})\s?({_NUMBER})|({_NUMBER})\s?(?:{after})"
    found = []
    for match in re.finditer(pattern, western(text)):
        digits = (match[1] or match[2]).replace(",", "").replace("٬", "").replace("٫", ".")
        try:
            found.append(Decimal(digits))
        except InvalidOperation:
            continue
    return found


def strangers(text: str, currency: str, fees: Iterable[Decimal]) -> list[Decimal]:
    """The sums in a text that are no fee."""
    known = set(fees)
    return [each for each in sums_in(text, currency) if each not in known]
