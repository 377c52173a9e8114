"""Whether a page or step helped, as a visitor says it: one vote for each in a visit, to be changed.

What the strip thanks for is on the disk: `kept` is true only while the disk has what is chosen. How
a change of mind counts once: `kiosk.store.page_vote`.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.clock import Clock
    from kiosk.content.fingerprint import TextMark
    from ui.viewmodels.feedback import Keeper

    Shown = Callable[[str, str], tuple[TextMark, str] | None]
    """What is on the screen for a page and step, and the version of the pack it comes from."""

    Key = tuple[str, str]

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_MS = 1500
"""Changes that follow each other quickly become one item."""

log = logging.getLogger(__name__)

Said = tuple[bool | None, str, str]
"""Whether it helped (None: nothing said yet), why not, and in which words."""

NOTHING: Said = (None, "", "")


class _Vote:
    """One page or step in this visit: what is chosen, and what the disk has of it."""

    def __init__(self, number: str) -> None:
        self.number = number
        self.turn = 0
        self.helped: bool | None = None
        self.reason = ""
        self.text = ""
        self.draft = ""
        self.failed = False
        self.kept = self.sent = NOTHING

    @property
    def chosen(self) -> Said:
        return (self.helped, self.reason, self.text)


@QmlElement
@QmlSingleton
class Opinion(QObject):
    """`vote`, `because` and `write` for a page and a step; "" is the page itself."""

    changed = Signal()
    writingChanged = Signal()
    told = Signal(str)
    """What to say now: thanks, or that it could not be kept."""

    def __init__(
        self,
        shown: Shown,
        keeper: Keeper,
        words: Callable[[str], str],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._keeper = keeper
        self._words = words
        self._clock = clock
        self._votes: dict[Key, _Vote] = {}
        self._marks: dict[Key, tuple[TextMark, str]] = {}
        self._visit = 0
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self.settle)

    def set_language(self, _tag: str) -> None:
        self.changed.emit()

    # What the strip reads ------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def reasons(self) -> list[dict[str, str]]:
        """Rows of {id, name}."""
        from kiosk.store.page_vote import REASONS

        return [{"id": each, "name": self._words(f"opinion.reason.{each}")} for each in REASONS]

    @Property(int, notify=changed)
    def limit(self) -> int:
        """How many letters words may have."""
        from kiosk.store.page_vote import LONGEST_TEXT

        return LONGEST_TEXT

    @Property("QVariantMap", notify=changed)
    def none(self) -> dict[str, Any]:
        """Bind to it where `of` is asked: it changes with every answer of it."""
        return _told(None)

    @Slot(str, str, result="QVariantMap")
    def of(self, page: str, step: str) -> dict[str, Any]:
        """{answer: "yes", "no" or "", reason, words, draft, kept, failed}."""
        return _told(self._votes.get((page, step)))

    @Slot(result=bool)
    def mayWrite(self) -> bool:
        """Whether words could be sealed; otherwise nobody is asked for any."""
        return self._keeper.seal_ok()

    @Property(bool, notify=writingChanged)
    def writing(self) -> bool:
        """Whether words were begun and not handed in."""
        return any(each.draft and each.draft != each.text for each in self._votes.values())

    # What a visitor does -------------------------------------------------------------------

    @Slot(str, str, bool)
    def vote(self, page: str, step: str, helped: bool) -> None:
        """Yes or no; the same again changes nothing."""
        vote = self._of((page, step))
        if vote.helped is helped:
            return
        vote.helped = helped
        if helped:
            vote.reason = vote.text = ""
        self._changed((page, step), vote)

    @Slot(str, str, str)
    def because(self, page: str, step: str, reason: str) -> None:
        """Why not; another one takes its place."""
        vote = self._of((page, step))
        if vote.helped is not False or vote.reason == reason:
            return
        vote.reason = reason
        self._changed((page, step), vote)

    @Slot(str, str, str)
    def begin(self, page: str, step: str, text: str) -> None:
        """Words as far as they are written; going back and coming again finds them."""
        self._of((page, step)).draft = text
        self.writingChanged.emit()

    @Slot(str, str)
    def write(self, page: str, step: str) -> None:
        """Hand in what was written, at once."""
        vote = self._of((page, step))
        vote.text, vote.helped = vote.draft.strip()[: self.limit], False
        self._changed((page, step), vote)
        self.writingChanged.emit()
        self.settle()

    @Slot()
    def settle(self) -> None:
        """Write what has changed since it was last written: after a moment, and when a page is left."""
        self._hold.stop()
        for key, vote in self._votes.items():
            if vote.helped is not None and vote.chosen != vote.sent:
                self._keep(key, vote)

    def leave(self) -> None:
        """The visit ends: what is chosen is written, and the screen forgets."""
        self.settle()
        self._visit += 1
        self._votes.clear()
        self._marks.clear()
        self.changed.emit()
        self.writingChanged.emit()

    # ---------------------------------------------------------------------------------------

    def _of(self, key: Key) -> _Vote:
        if key not in self._votes:
            from kiosk.store.page_vote import new_vote

            self._votes[key] = _Vote(new_vote())
        return self._votes[key]

    def _changed(self, key: Key, vote: _Vote) -> None:
        """The first word at once, what follows after a moment."""
        shown = self._shown(*key)
        if shown is not None:
            self._marks[key] = shown
        vote.failed = False
        if vote.turn == 0:
            self._keep(key, vote)
        else:
            self._hold.start()
        self.changed.emit()

    def _keep(self, key: Key, vote: _Vote) -> None:
        from kiosk.store.page_vote import PageVote, draft_of

        if key not in self._marks:
            return  # the pack has lost the page meanwhile
        mark, pack_version = self._marks[key]
        vote.turn += 1
        vote.sent = said = vote.chosen
        item = PageVote(
            vote=vote.number,
            turn=vote.turn,
            mark=mark,
            helped=bool(vote.helped),
            reason=vote.reason,
            text=vote.text,
        )
        draft = draft_of(item, now=self._clock.now(), pack_version=pack_version)
        visit = self._visit
        self._keeper.keep(
            draft,
            lambda _receipt: self._kept(visit, vote, said),
            lambda error: self._not_kept(visit, vote, error),
        )

    def _kept(self, visit: int, vote: _Vote, said: Said) -> None:
        if visit != self._visit:
            return
        before, vote.kept = vote.kept, said
        if vote.chosen == said:  # else it was changed meanwhile, and is written soon
            self.told.emit(self._words(_thanks(before, said)))
        self.changed.emit()

    def _not_kept(self, visit: int, vote: _Vote, error: Exception) -> None:
        """What is on the disk is shown again; words that were begun are still there to try anew."""
        log.error("what was said of a page could not be stored: %s", error)
        if visit != self._visit:
            return
        vote.turn -= 1
        vote.failed = True
        vote.helped, vote.reason, vote.text = vote.sent = vote.kept
        self.told.emit(self._words("opinion.not-kept"))
        self.changed.emit()


def _thanks(before: Said, now: Said) -> str:
    helped, _reason, words = now
    if words and words != before[2]:
        return "opinion.thanks.words"
    return "opinion.thanks.yes" if helped else "opinion.thanks.no"


def _told(vote: _Vote | None) -> dict[str, Any]:
    if vote is None:
        vote = _Vote("")
    answer = "" if vote.helped is None else "yes" if vote.helped else "no"
    return {
        "answer": answer,
        "reason": vote.reason,
        "words": vote.text,
        "draft": vote.draft,
        "kept": bool(answer) and vote.chosen == vote.kept,
        "failed": vote.failed,
    }
