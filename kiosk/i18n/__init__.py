"""Language: direction, fallback, isolation, formats. Any language works once its data is there."""

from kiosk.i18n.formats import (
    day_name,
    format_date,
    format_days,
    format_duration,
    format_list,
    format_money,
    format_number,
    format_range,
    format_time,
    native_digits,
    plural,
    plural_category,
    words_of,
)
from kiosk.i18n.isolation import isolate, without_marks
from kiosk.i18n.sentences import split_sentences
from kiosk.i18n.tags import Direction, Script, base_language, direction, fallback_chain, script

__all__ = [
    "Direction",
    "Script",
    "base_language",
    "day_name",
    "direction",
    "fallback_chain",
    "format_date",
    "format_days",
    "format_duration",
    "format_list",
    "format_money",
    "format_number",
    "format_range",
    "format_time",
    "isolate",
    "native_digits",
    "plural",
    "plural_category",
    "script",
    "split_sentences",
    "without_marks",
    "words_of",
]
