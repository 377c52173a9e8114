"""A form in front of a visitor: one question at a time, review, and the number to carry away."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QJSValue, QmlElement, QmlSingleton

from ui.viewmodels.answer_words import reviewed
from ui.viewmodels.drafts import draft_of
from ui.viewmodels.plain import plain
from ui.viewmodels.question_maps import choice_map, question_map
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kiosk.clock import Clock
    from kiosk.forms import FormWalk, Screen
    from kiosk.store import Draft, Receipt
    from ui.viewmodels.drafts import Files

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
PANEL = "panel"
"""The purpose of the form with which somebody leaves their details to take part."""

SECONDS_PER_QUESTION = 15
QUICK = frozenset({"poll", "quiz", "pulse"})
"""Purposes of forms that are so short that nothing is reviewed before it is sent."""

VOTES = frozenset({"poll", "quiz"})
PAGES = {"question": "question", "fields": "question", "repeat": "repeat", "review": "review"}


class Shelf(Protocol):
    """Where forms lie."""

    def form_bytes(self, form_id: str) -> bytes: ...

    def form_media(self, form_id: str) -> Mapping[str, Path]:
        """Pictures and sounds of a form, by the names its questions use."""
        ...


class Keeper(Protocol):
    """Puts a draft on disk, off the screen's thread, and calls back on it."""

    def keep(
        self,
        draft: Draft,
        done: Callable[[Receipt], None],
        failed: Callable[[Exception], None],
    ) -> None: ...

    def space_ok(self) -> bool:
        """Whether there is room for another answer."""
        ...

    def seal_ok(self) -> bool:
        """Whether what is personal can be sealed."""
        ...

    def prepare(self) -> None:
        """A form was begun."""
        ...

    def forget(self) -> None:
        """The visit is over: its reference numbers too."""
        ...


@QmlElement
@QmlSingleton
class Feedback(QObject):
    """`begin` a form, then `answer`, `next`, `back`, `skip`, and at the review `submit`."""

    changed = Signal()
    submitted = Signal()
    refused = Signal(str)
    unfinished = Signal()
    answeredChanged = Signal()

    def __init__(
        self,
        shelf: Shelf,
        keeper: Keeper,
        files: Files,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """`files` holds what visitors draw and record."""
        super().__init__(parent)
        self._shelf = shelf
        self._keeper = keeper
        self._files = files
        self._clock = clock
        self._media: Mapping[str, Path] = {}
        self._lang = "en"
        self._walk: FormWalk | None = None
        self._purpose = ""
        self._form_id = ""
        self._receipt: Receipt | None = None
        self._sending: FormWalk | None = None
        self.pack_version = ""
        self._given: dict[str, Any] = {}
        # what is on the screen, read by several pages between two changes
        self._asked: list[dict[str, Any]] | None = None

    def set_language(self, tag: str) -> None:
        self._lang = tag
        if self._walk is not None:
            self._walk.language = tag
            self._tell()

    # What the screens read ---------------------------------------------------------------

    def _screen(self) -> Screen | None:
        return self._walk.screen if self._walk is not None else None

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._walk is not None

    @Property(str, notify=changed)
    def purpose(self) -> str:
        """What the form is for, such as "satisfaction"."""
        return self._purpose

    @Property(str, notify=changed)
    def form(self) -> str:
        """Which form it is, or was, after it was handed in."""
        return self._form_id

    @Property(bool, notify=changed)
    def quick(self) -> bool:
        """Whether the form is handed in after its last question, without a review."""
        return self._purpose in QUICK

    @Property(bool, notify=changed)
    def atLast(self) -> bool:
        """Whether the question that is asked is the last, as far as one can know."""
        return self._walk is not None and self.index == self.total

    @property
    def walk(self) -> FormWalk | None:
        """For who judges what was answered."""
        return self._walk

    @property
    def given(self) -> dict[str, Any]:
        """What was handed in last, in this visit; by path."""
        return self._given

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is on the screen: "question", "fields", "repeat" or "review"; empty without a form."""
        screen = self._screen()
        return screen.kind if screen else ""

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that shows what is asked now; empty without a form."""
        return PAGES.get(self.kind, "")

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the group or of the repeated part; empty for a single question."""
        screen = self._screen()
        return screen.title if screen else ""

    @Property(int, notify=changed)
    def repeats(self) -> int:
        """How many of the repeated part there are, where one more is offered."""
        screen = self._screen()
        return screen.count if screen else 0

    @Property("QStringList", notify=changed)
    def repeatWords(self) -> list[str]:
        """What each of the repeated part begins with, to know it by; empty where nothing is told."""
        screen = self._screen()
        if self._walk is None or screen is None or screen.kind != "repeat":
            return []
        told: dict[str, str] = {}
        for line in self._walk.review():
            place = line.path.removeprefix(screen.path).partition("/")[0]
            if line.path.startswith(screen.path) and line.answer_text:
                words, _ = reviewed(self._walk, line.path, line.answer_text, self._lang)
                told.setdefault(place, words)
        return [told.get(f"[{number}]", "") for number in range(1, screen.count + 1)]

    @Property("QVariantList", notify=changed)
    def questions(self) -> list[dict[str, Any]]:
        if self._asked is None:
            screen = self._screen()
            asked = screen.questions if screen is not None else ()
            self._asked = [question_map(q, self._lang, self._url) for q in asked]
        return self._asked

    def _tell(self) -> None:
        self._asked = None
        self.changed.emit()

    @Slot(str, str, result="QVariantMap")
    def findChoices(self, path: str, typed: str) -> dict[str, Any]:
        """What `Lookup.find` gives, for a question with more choices than its map holds."""
        from kiosk.content.search_words import normal

        if self._walk is None:
            return {"found": [], "total": 0}
        found = self._walk.find_choices(typed, path, normal=normal)
        return {"found": [choice_map(c, self._url) for c in found.choices], "total": found.total}

    @Property(int, notify=changed)
    def index(self) -> int:
        return self._walk.progress.index if self._walk else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._walk.progress.total if self._walk else 0

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """A kind guess, in whole minutes, at least one."""
        left = max(0, self.total - self.index + 1)
        return max(1, round(left * SECONDS_PER_QUESTION / 60))

    @Property("QVariantList", notify=changed)
    def review(self) -> list[dict[str, Any]]:
        if self._walk is None or self.kind != "review":
            return []
        found = []
        for line in self._walk.review():
            words, picture = reviewed(self._walk, line.path, line.answer_text, self._lang)
            found.append(plain(line) | {"answer_text": words, "picture": picture})
        return found

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return self._walk is not None and self._walk.answered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether an answer is on its way to the disk; nothing can be changed meanwhile."""
        return self._sending is not None

    @Property(str, notify=submitted)
    def reference(self) -> str:
        """The number to carry away, in groups; empty before it is on disk."""
        return self._receipt.reference.grouped if self._receipt else ""

    @Property(bool, notify=submitted)
    def replyWanted(self) -> bool:
        return self._reply_wanted

    _reply_wanted = False
    _edited = 0

    # What the screens ask for ------------------------------------------------------------

    @Slot(str, str, result=bool)
    def begin(self, form_id: str, purpose: str) -> bool:
        """Open a form: from its start, or where this visitor left it. False where the disk has no
        room for the answers, or where it asks for something personal and nothing can be sealed:
        that is said before anybody has written a word.
        """
        from kiosk.forms import FormWalk, load_form  # not needed for the first frame

        self._receipt = None
        if not self._keeper.space_ok():
            return False
        if self._walk is not None and self._form_id == form_id and not self.busy:
            return True
        self._abandon()
        form = load_form(self._shelf.form_bytes(form_id))
        if form.personal and not self._keeper.seal_ok():
            log.warning("the form %s was not begun: its answers could not be sealed", form_id)
            self._tell()
            return False
        self._keeper.prepare()
        self._media = self._shelf.form_media(form_id)
        self._form_id = form_id
        self._walk = FormWalk(form, language=self._lang, clock=self._clock, join=self._join)
        self._purpose = purpose
        self._tell()
        self.answeredChanged.emit()
        return True

    @Slot("QVariant")
    @Slot("QVariant", str)
    def answer(self, value: Any, path: str = "") -> None:
        if isinstance(value, QJSValue):  # a list made in QML
            value = value.toVariant()
        if self._walk is not None and not self.busy:
            self._walk.answer(value, path or None)
            self._tell()
            self.answeredChanged.emit()

    @Slot(result=bool)
    def next(self) -> bool:
        """On; after an edit back to the review, unless the edit opened or spoilt other questions."""
        edited, self._edited = self._edited, 0
        return self._moved(lambda walk: walk.next() and _settled(walk, edited))

    @Slot(result=bool)
    def back(self) -> bool:
        return self._moved(lambda walk: walk.back())

    @Slot(result=bool)
    def skip(self) -> bool:
        return self._moved(lambda walk: walk.skip())

    @Slot(result=bool)
    def addRepeat(self) -> bool:
        """One more of the repeated part."""
        return self._moved(lambda walk: walk.add_repeat())

    @Slot(int)
    def removeRepeat(self, number: int) -> None:
        """Take one of the repeated part away again; counted from 1."""
        screen = self._screen()
        if self._walk is None or self.busy:
            return
        if screen is not None and screen.kind == "repeat":
            self._walk.remove_repeat(f"{screen.path}[{number}]")
            self._tell()

    @Slot(str)
    def edit(self, path: str) -> None:
        """From the review to one question."""
        if self._walk is not None and not self.busy:
            self._edited = self._walk.progress.total
            self._walk.go_to(path)
            self._tell()

    @Slot()
    def submit(self) -> None:
        """To disk. `submitted` comes only after the commit, `refused` when there is none."""
        walk = self._walk
        if walk is None or self.busy:
            return
        from kiosk.forms import Unfinished

        try:
            submission = walk.finish()
        except Unfinished:  # an edit made another answer necessary; the walk stands there now
            self._tell()
            self.unfinished.emit()
            return
        self._sending = walk
        self._tell()
        self._reply_wanted = submission.wants_reply
        vote = self._purpose in VOTES
        purpose = PANEL if self._purpose == PANEL else ""
        draft = draft_of(submission, self.pack_version, self._files, vote=vote, purpose=purpose)
        given = dict(submission.answers)
        self._keeper.keep(
            draft,
            lambda receipt: self._kept(walk, receipt, given),
            lambda error: self._not_kept(walk, error),
        )

    def leave(self) -> None:
        """The visit ends: what was begun follows the form's own rule, and the screen forgets."""
        self._abandon()
        self._sending = None
        self._receipt = None
        self._keeper.forget()
        self._reply_wanted = False
        self._purpose, self._form_id, self._given = "", "", {}
        self._tell()
        self.submitted.emit()
        self.answeredChanged.emit()

    def _url(self, name: str) -> str:
        """Where a picture or a sound of the form lies; empty for one that is not there."""
        path = self._media.get(name)
        return QUrl.fromLocalFile(str(path)).toString() if path is not None else ""

    def _join(self, answers: Sequence[str]) -> str:
        """Several answers in one phrase, as the language of the form joins them."""
        from kiosk.i18n import format_list, without_marks

        tag = self._walk.language if self._walk is not None else self._lang
        return without_marks(format_list(answers, tag))

    def _abandon(self) -> None:
        """Let go of the form; what was answered and is not on its way to the disk is a partial."""
        walk, self._walk = self._walk, None
        if walk is None or walk is self._sending or not walk.answered:
            return
        if walk.form.partial_rule == "submit":
            draft = draft_of(walk.abandon(), self.pack_version, self._files)
            self._keeper.keep(draft, _ignore, _report)

    def _moved(self, step: Callable[[FormWalk], bool]) -> bool:
        moved = self._walk is not None and not self.busy and step(self._walk)
        self._tell()
        return moved

    def _kept(self, walk: FormWalk, receipt: Receipt, given: dict[str, Any]) -> None:
        if walk is not self._sending:  # that visit is over; its number is nobody else's to see
            return
        self._sending = None
        if walk is self._walk:
            self._walk = None
        self._receipt, self._given = receipt, given
        self.submitted.emit()
        self._tell()
        self.answeredChanged.emit()

    def _not_kept(self, walk: FormWalk, error: Exception) -> None:
        log.error("an answer could not be stored: %s", error)
        if walk is not self._sending:
            return
        self._sending = None
        self._tell()
        self.refused.emit(type(error).__name__)


def _settled(walk: FormWalk, edited: int) -> bool:
    """Back to the review when nothing but the one answer changed; `edited` counts the questions
    there were before, 0 when nothing was edited.
    """
    if edited and walk.progress.total <= edited and not walk.invalid():
        walk.go_to_review()
    return True


def _ignore(_receipt: Receipt) -> None:
    """A partial answer has nobody waiting for its number."""


def _report(error: Exception) -> None:
    log.error("a partial answer could not be stored: %s", error)
