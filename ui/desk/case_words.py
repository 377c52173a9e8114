"""A case, its line in the list and what happened to it, as a page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.i18n.tags import direction
from kiosk.i18n.written import written_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.cases.case import Entry
    from kiosk.clock import Clock
    from kiosk.desk.cases_kept import Line
    from kiosk.desk.office import Opened
    from ui.desk.telling import Telling

_STATE_SIGNS = {
    "new": ("sparkle", "plain"),
    "acknowledged": ("eye", "plain"),
    "in-progress": ("hourglass", "warning"),
    "answered": ("check", "success"),
    "closed": ("check-circle", "plain"),
    "withdrawn": ("x-circle", "plain"),
}
_ENTRY_SIGNS = {
    "opened": "device-tablet",
    "acknowledged": "eye",
    "started": "hourglass",
    "assigned": "user-plus",
    "due": "calendar-blank",
    "note": "note-pencil",
    "tagged": "tag",
    "untagged": "tag",
    "replied": "paper-plane-tilt",
    "closed": "check-circle",
    "reopened": "arrow-counter-clockwise",
    "added": "chat-text",
    "withdrawn": "x-circle",
    "undone": "arrow-u-up-left",
}


class CaseWords:
    """In the language in use; `texts_of` gives the paths of a form's questions that are written in."""

    def __init__(self, telling: Telling, clock: Clock, today: Callable[[], date]) -> None:
        self._telling = telling
        self._clock = clock
        self._today = today
        self.texts_of: Callable[[str], frozenset[str]] = lambda _form: frozenset()

    def line(self, line: Line, words: str) -> dict[str, Any]:
        tell, about = self._telling, line.about
        late = line.due is not None and line.due < self._today() and line.state in {
            "new", "acknowledged", "in-progress",
        }  # fmt: skip
        icon, tone = ("clock", "danger") if late else _STATE_SIGNS[line.state]
        return {
            "ref": line.ref,
            "words": words or tell.say("desk.case.no-words"),
            "lang": written_in(words, about.language) if words else tell.language,
            "state": tell.say("desk.state.late" if late else f"desk.state.{line.state}"),
            "icon": icon,
            "tone": tone,
            "when": tell.moment(line.changed, self._clock.now()),
            "where": tell.say(
                "desk.case.where",
                self._place(line),
                tell.name("language", about.language),
            ),
            "service": tell.name("service", about.service) if about.service else "",
            "face": about.csat or 0,
            "waiting": line.waiting,
        }

    def _place(self, line: Line) -> str:
        if line.about.channel in {"kiosk", ""}:
            return line.about.kiosk
        return self._telling.name("channel", line.about.channel)

    def case(self, opened: Opened) -> dict[str, Any]:
        tell, line, feedback = self._telling, opened.line, opened.feedback
        comment = self._comment(opened)
        number = feedback.reference if feedback is not None else ""
        grouped = "-".join(number[start : start + 4] for start in range(0, len(number), 4))
        shown = self.line(line, comment)
        return {
            **shown,
            "number": grouped,
            "status": tell.say(f"desk.state.{line.state}"),
            "sealed": opened.sealed,
            "comment": comment,
            "opened": ""
            if opened.case.opened is None
            else tell.say("desk.case.came", tell.day_of(opened.case.opened),
                          tell.time(opened.case.opened)),
            "owner": line.owner,
            "due": "" if line.due is None else tell.day(line.due),
            "tags": list(opened.case.tags),
            "csat": tell.name("csat", str(line.about.csat)) if line.about.csat else "",
            "rtl": direction(shown["lang"] or "en") == "rtl",
            "language": line.about.language,
            "service_key": line.about.service,
            "isOpen": opened.case.is_open,
        }  # fmt: skip

    def _comment(self, opened: Opened) -> str:
        """All free text of the feedback, question by question."""
        if opened.feedback is None:
            return ""
        texts = [
            value
            for path, value in opened.feedback.answers.items()
            if isinstance(value, str) and path in self.texts_of(opened.feedback.form)
        ]
        return "\n".join(text for text in texts if text.strip())

    def entry(self, entry: Entry) -> dict[str, Any]:
        tell, event = self._telling, entry.event
        due = tell.say("desk.case.due", tell.day(event.due)) if event.due else ""
        if event.kind == "undone":
            return self._undone(entry)
        detail = event.text or event.tag or event.owner or due
        return {
            "icon": _ENTRY_SIGNS[event.kind],
            "title": tell.say(f"desk.entry.{event.kind}", event.who or tell.say("desk.visitor")),
            "detail": detail,
            "lang": written_in(detail, (event.text and event.lang) or tell.language),
            "when": tell.moment(event.at, self._clock.now()),
            "time": tell.time(event.at),
            "late": tell.say("desk.entry.late") if entry.late else "",
            "undone": tell.say("habits.entry.taken-back") if entry.undone else "",
            "sent": bool(event.order),
        }

    def _undone(self, entry: Entry) -> dict[str, Any]:
        tell, event = self._telling, entry.event
        return {
            "icon": _ENTRY_SIGNS["undone"],
            "title": tell.say("habits.entry.undone", event.who),
            "detail": "", "lang": tell.language, "late": "", "undone": "",
            "when": tell.moment(event.at, self._clock.now()),
            "time": tell.time(event.at),
            "sent": bool(event.order),
        }  # fmt: skip
