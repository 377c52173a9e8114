"""Speed and loudness in steps a visitor can count (VVSG 7.1-K, EN 301 549 8.2.1).

Speed changes by synthesis, so the pitch stays. The engine goes no slower than 80 words a minute
and its figure is not quite proportional to what one hears, so each step carries the engine's
figure and its pause between words, found by measuring how long the same sentences take.
"""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.i18n.tags import base_language

NORMAL_WORDS_PER_MINUTE: Final = 120


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """`percent` of normal speed; `engine_wpm` and `word_gap` (the engine's units) to get it."""

    percent: int
    engine_wpm: int
    word_gap: int = 0

    @property
    def words_per_minute(self) -> float:
        return NORMAL_WORDS_PER_MINUTE * self.percent / 100


_PERCENTS: Final = (50, 75, 100, 125, 150, 175, 200)
DEFAULT_RATE: Final = 2


def _rates(*figures: int, gap: int) -> tuple[Rate, ...]:
    return tuple(
        Rate(percent=percent, engine_wpm=wpm, word_gap=0 if index else gap)
        for index, (percent, wpm) in enumerate(zip(_PERCENTS, figures, strict=True))
    )


# Measured with tests/bench/speech_rates.py. Hebrew, Arabic and Amharic say in one word what takes
# English two: at 100 % the same message takes the same time in each (14 to 18 s), which is 125 words
# a minute in English and French, 119 in Russian, 94 in Hebrew, 89 in Arabic and Amharic. At 120 of
# their words they would have half as many sounds again in a second as English has.
RATES: Final = _rates(80, 80, 110, 135, 160, 185, 208, gap=10)
_BY_LANGUAGE: Final = {
    "he": _rates(80, 112, 146, 177, 208, 238, 268, gap=2),
    "ar": _rates(80, 111, 145, 181, 215, 250, 282, gap=6),
    "fr": _rates(80, 92, 120, 148, 176, 204, 229, gap=8),
    "ru": _rates(80, 95, 129, 168, 208, 254, 304, gap=9),
    "am": _rates(80, 107, 140, 173, 207, 236, 277, gap=6),
}

# Decibels below full scale. The default leaves 12 dB above it for a loud hall.
VOLUMES_DB: Final = (-24.0, -20.0, -16.0, -12.0, -8.0, -4.0, 0.0)
DEFAULT_VOLUME: Final = 3


def rate(step: int, lang: str = "") -> Rate:
    """The rate at a step for a language; a step off either end is the end."""
    return _BY_LANGUAGE.get(base_language(lang), RATES)[clamp_rate(step)]


def clamp_rate(step: int) -> int:
    return max(0, min(step, len(RATES) - 1))


def clamp_volume(step: int) -> int:
    return max(0, min(step, len(VOLUMES_DB) - 1))


def gain(step: int) -> float:
    """The factor on the samples at a volume step, 0 < gain ≤ 1."""
    decibels = VOLUMES_DB[clamp_volume(step)]
    return float(10 ** (decibels / 20))
