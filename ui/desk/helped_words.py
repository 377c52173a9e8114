"""Whether pages help, in the words and numbers of the desk's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.analytics.suppression import LEAST
from kiosk.content.errors import UnknownPage
from kiosk.content.plain import is_plain, ordinary_tag
from kiosk.i18n.written import written_in
from ui.desk.sheets import Sheet

if TYPE_CHECKING:
    from kiosk.analytics.helping import Failing, Mending, Place, Standing, Wording
    from kiosk.analytics.periods import Period
    from kiosk.content import Guide
    from kiosk.desk.helping import HelpedText, PageWords
    from ui.desk.sheets import Cell
    from ui.desk.telling import Telling

_BAD, _FAIR = 30.0, 15.0
"""Percent who are surely not helped: from here on a text is marked as bad, or to be looked at."""


class HelpedTelling:
    """`guide` knows the titles."""

    def __init__(self, telling: Telling, guide: Guide) -> None:
        self._telling = telling
        self._guide = guide

    def languages(self, tags: list[str]) -> list[dict[str, str]]:
        """Rows of {id, name, lang}, all of them first."""
        every = {"id": "", "name": self._telling.say("helped.languages.all"), "lang": ""}
        return [
            every,
            *({"id": tag, "name": self._language(tag), "lang": ordinary_tag(tag)} for tag in tags),
        ]

    def row(self, row: Standing) -> dict[str, Any]:
        """{page, step, language, title, part, told, people, change, tone, share}."""
        page, step, language = row.place
        return {
            "page": page, "step": step, "language": language,
            "title": self._title(page), "part": self._part(row.place),
            "spoken": self._language(language), "lang": ordinary_tag(language),
            "people": self._people(row.failing.people),
            "change": self._change(row.mending),
            "share": (row.failing.share or 0.0) / 100,
            **self._failing(row.failing),
        }  # fmt: skip

    def part(self, row: Standing) -> dict[str, Any]:
        """{told, range, tone, people}: to stand beside a part of the page."""
        return {**self._failing(row.failing), "people": self._people(row.failing.people)}

    def text(self, text: HelpedText) -> dict[str, Any]:
        """Everything of the pane: {title, told, range, people, mending, reasons, elsewhere, words}."""
        return {
            "title": self._part(text.place),
            "people": self._people(text.failing.people) if text.failing.people else "",
            **self._failing(text.failing),
            "mending": self._mending(text.mending),
            "reasons": self._reasons(text.reasons),
            "elsewhere": [self.row(each) for each in text.elsewhere],
            "words": [self._words(each, text.place) for each in text.words],
        }

    def sheet(self, rows: list[Standing], period: Period) -> Sheet:
        """The list as a table."""
        tell = self._telling
        names = ("page", "step", "", "share", "low", "high", "people", "before", "by")
        head = [tell.say(f"helped.csv.{each}" if each else "helped.languages") for each in names]
        cells = tuple(self._cells(each) for each in rows)
        return Sheet(
            id="helped", title=tell.say("helped.list"),
            about=f"{tell.day(period.first)} – {tell.day(period.last)}", head=tuple(head),
            rows=cells,
            shown=tuple(tuple("" if c is None else str(c) for c in row) for row in cells),
        )  # fmt: skip

    def _cells(self, row: Standing) -> tuple[Cell, ...]:
        page, step, language = row.place
        interval, mended = row.failing.interval, row.mending
        before = mended.before.tally if mended is not None and mended.by is not None else None
        return (
            self._title(page), self._part(row.place) if step else "", self._language(language),
            row.failing.share, interval.low if interval else None,
            interval.high if interval else None, row.failing.people,
            100 * before.no / before.people if before else None, mended.by if mended else None,
        )  # fmt: skip

    # Words ---------------------------------------------------------------------------------

    def _failing(self, failing: Failing) -> dict[str, Any]:
        tell = self._telling
        if failing.share is None or failing.interval is None:
            key = "helped.few" if failing.people else "helped.none"
            return {"told": tell.say(key), "value": "–", "range": "", "tone": "plain"}
        low, high = failing.interval.low, failing.interval.high
        return {
            "told": tell.say("helped.share", self._percent(failing.share)),
            "value": self._percent(failing.share),
            "range": tell.say("helped.range", self._percent(low), self._percent(high)),
            "tone": "danger" if low >= _BAD else "warning" if low >= _FAIR else "success",
        }

    def _mending(self, mended: Mending | None) -> dict[str, Any]:
        """{before, since, change, tone}; empty where the text was never changed."""
        if mended is None:
            return {}
        tell, before = self._telling, mended.before
        told = tell.say(
            "helped.before", tell.day(before.first), tell.day(before.last), *self._state(before)
        )
        since = tell.say("helped.since.none")
        if mended.now is not None:
            since = tell.say("helped.since", tell.day(mended.now.first), *self._state(mended.now))
        return {
            "before": told,
            "since": since,
            "change": self._change(mended),
            "tone": _tone(mended),
        }

    def _state(self, wording: Wording) -> tuple[str, str]:
        tally = wording.tally
        share = self._percent(100 * tally.no / tally.people) if tally.people >= LEAST else "–"
        return share, self._people(tally.people)

    def _change(self, mended: Mending | None) -> str:
        tell = self._telling
        if mended is None:
            return ""
        if mended.now is None:
            return tell.say("helped.since.none")
        if mended.by is None:
            return tell.say("helped.few")
        points = round(mended.by)
        key = "helped.fewer" if points < 0 else "helped.more" if points else "helped.same"
        moved = tell.say(key, tell.number(abs(points)))
        return f"{moved} {tell.say('helped.certain' if mended.certain else 'helped.chance')}"

    def _reasons(self, reasons: dict[str, int | None]) -> list[dict[str, Any]]:
        """Rows of {name, people, share}: the commonest has the share 1."""
        most = max((people or 0 for people in reasons.values()), default=0)
        return [
            {
                "name": self._reason(reason),
                "people": self._telling.say("helped.reason.few")
                if people is None
                else self._people(people),
                "share": (people or 0) / most if most else 0.0,
            }
            for reason, people in reasons.items()
        ]

    def _words(self, words: PageWords, place: Place) -> dict[str, Any]:
        tell = self._telling
        about = [
            tell.day(words.day),
            self._reason(words.reason) if words.reason else "",
            "" if words.now else tell.say("helped.words.old"),
        ]
        return {
            "text": words.text,
            "lang": written_in(words.text, ordinary_tag(place.language)),
            "about": " · ".join(each for each in about if each),
        }

    def _reason(self, reason: str) -> str:
        """A reason a newer kiosk knows and this desk does not is told by its id."""
        if not reason:
            return self._telling.say("helped.reason.none")
        key = f"opinion.reason.{reason}"
        text = self._telling.say(key)
        return reason if text == key else text

    # Names ---------------------------------------------------------------------------------

    def _title(self, page: str) -> str:
        try:
            return self._guide.service(page, self._telling.language).title
        except UnknownPage:
            return page

    def _part(self, place: Place) -> str:
        """As "Step 2: Pay", in the desk's language."""
        if not place.step:
            return self._telling.say("helped.page")
        try:
            steps = self._guide.service(place.page, self._telling.language).steps
        except UnknownPage:
            return place.step
        for number, step in enumerate(steps, 1):
            if step.id == place.step:
                return self._telling.say("helped.step", number, step.title)
        return place.step

    def _language(self, tag: str) -> str:
        name = self._telling.name("language", ordinary_tag(tag))
        return self._telling.say("helped.plain", name) if is_plain(tag) else name

    def _people(self, people: int) -> str:
        return self._telling.count("desk.people", people)

    def _percent(self, share: float) -> str:
        return f"{self._telling.number(share)}%"


def _tone(mended: Mending) -> str:
    if mended.by is None or not mended.certain:
        return "plain"
    return "success" if mended.by < 0 else "danger"
