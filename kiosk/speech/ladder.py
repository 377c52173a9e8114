"""Speed and loudness in steps a visitor can count (VVSG 7.1-K, EN 301 549 8.2.1).

Speed changes by synthesis, so the pitch stays. The engine goes no slower than 80 words a minute
and its figure is not quite proportional to what one hears, so each step carries the engine's
figure and its pause between words, found by measuring how long the same sentences take.
"""

from __future__ import annotations

from typing import Final

import msgspec

NORMAL_WORDS_PER_MINUTE: Final = 120


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """`percent` of normal speed; `engine_wpm` and `word_gap` (the engine's units) to get it."""

    percent: int
    engine_wpm: int
    word_gap: int = 0

    @property
    def words_per_minute(self) -> float:
        return NORMAL_WORDS_PER_MINUTE * self.percent / 100


RATES: Final = (
    Rate(percent=50, engine_wpm=80, word_gap=6),
    Rate(percent=75, engine_wpm=92),
    Rate(percent=100, engine_wpm=120),
    Rate(percent=125, engine_wpm=148),
    Rate(percent=150, engine_wpm=175),
    Rate(percent=175, engine_wpm=200),
    Rate(percent=200, engine_wpm=226),
)
DEFAULT_RATE: Final = 2

# Decibels below full scale. The default leaves 12 dB above it for a loud hall.
VOLUMES_DB: Final = (-24.0, -20.0, -16.0, -12.0, -8.0, -4.0, 0.0)
DEFAULT_VOLUME: Final = 3


def rate(step: int) -> Rate:
    """The rate at a step; a step off either end is the end."""
    return RATES[clamp_rate(step)]


def clamp_rate(step: int) -> int:
    return max(0, min(step, len(RATES) - 1))


def clamp_volume(step: int) -> int:
    return max(0, min(step, len(VOLUMES_DB) - 1))


def gain(step: int) -> float:
    """The factor on the samples at a volume step, 0 < gain ≤ 1."""
    decibels = VOLUMES_DB[clamp_volume(step)]
    return float(10 ** (decibels / 20))
