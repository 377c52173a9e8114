"""What a desk answers about its pages: which do not help, why, and what mending them did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics import helping
from kiosk.analytics.helping import Failing, Mending, Place, Standing, Tally, failing, mending
from kiosk.desk import page_votes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from sqlite3 import Connection

    from kiosk.analytics.periods import Period
    from kiosk.desk.page_votes import Voted
    from kiosk.store.page_vote import PageVote

    Current = Callable[[Place], str]
    """The digest of a text as it is published now; "" where there is no such text any more."""


class PageWords(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wrote about a text. `now`: the text has not been changed since."""

    text: str
    reason: str
    day: date
    now: bool


class HelpedText(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of one text as it reads now, in a period; `mending` is of all days.

    `reasons` are people by reason, the commonest first, None where too few gave it; `elsewhere`
    is the same text in the other languages.
    """

    place: Place
    failing: Failing
    mending: Mending | None
    reasons: dict[str, int | None]
    elsewhere: tuple[Standing, ...]
    words: tuple[PageWords, ...] = ()


class WordsRead:
    """Opened in memory for as long as somebody is signed in. The last turn of a vote stands."""

    def __init__(self) -> None:
        self._votes: dict[str, tuple[PageVote, date]] = {}

    def add(self, vote: PageVote, day: date) -> None:
        """A later turn without words takes the earlier ones back."""
        known = self._votes.get(vote.vote)
        if (known is None and vote.text) or (known is not None and known[0].turn < vote.turn):
            self._votes[vote.vote] = (vote, day)

    def wipe(self) -> None:
        self._votes.clear()

    def of(self, place: Place, digest: str) -> tuple[PageWords, ...]:
        """The newest first."""
        found = [
            PageWords(text=vote.text, reason=vote.reason, day=day, now=vote.mark.digest == digest)
            for vote, day in self._votes.values()
            if vote.text and (vote.mark.page, vote.mark.step, vote.mark.language) == place
        ]
        return tuple(sorted(found, key=lambda each: each.day, reverse=True))


class Helping:
    """Questions of somebody who is signed in. `current` knows the texts of the desk's own pack.

    The counters of a period are read once for all questions of one look.
    """

    def __init__(self, db: Connection, words: WordsRead, current: Current) -> None:
        self._db = db
        self._words = words
        self._current = current
        self._counters: dict[Period, dict[Place, list[Voted]]] = {}

    def worst(self, period: Period, language: str = "") -> list[Standing]:
        """Every published text that was voted on in the period or has been changed since anybody
        voted; surely bad ones first. "": in every language.
        """
        known = self._known(period)
        fitting = {p: v for p, v in known.items() if language in {"", p.language}}
        rows = self._standings(fitting)
        return [row for row in rows if row.failing.people or row.mending is not None]

    def of_page(self, page: str, language: str, period: Period) -> dict[str, Standing]:
        """How each part of a page does in one language, by step; "" is the page itself."""
        known = self._known(period)
        parts = {p: v for p, v in known.items() if (p.page, p.language) == (page, language)}
        return {each.place.step: each for each in self._standings(parts)}

    def text(self, place: Place, period: Period) -> HelpedText:
        digest = self._current(place)
        known = self._known(period)
        alike = {p: v for p, v in known.items() if (p.page, p.step) == (place.page, place.step)}
        rows = {each.place: each for each in self._standings(alike)}
        mine = rows.pop(place, None)
        return HelpedText(
            place=place,
            failing=mine.failing if mine is not None else failing(Tally()),
            mending=mine.mending if mine is not None else None,
            reasons=helping.reasons_told(page_votes.reasons(self._db, place, digest, period)),
            elsewhere=tuple(rows.values()),
            words=self._words.of(place, digest),
        )

    def _known(self, period: Period) -> dict[Place, list[Voted]]:
        if period not in self._counters:
            self._counters[period] = page_votes.wordings(self._db, period)
        return self._counters[period]

    def _standings(self, known: Mapping[Place, Iterable[Voted]]) -> list[Standing]:
        """What is no longer published is left out: nobody can mend it."""
        tallies: dict[Place, Tally] = {}
        mendings: dict[Place, Mending] = {}
        for place, voted in known.items():
            if not (digest := self._current(place)):
                continue
            states = list(voted)
            tallies[place] = next(
                (each.within for each in states if each.wording.digest == digest), Tally()
            )
            if mended := mending((each.wording for each in states), digest):
                mendings[place] = mended
        return helping.worst(tallies, mendings)
