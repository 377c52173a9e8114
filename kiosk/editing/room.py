"""Everything an editor and the one who approves do at a desk, each deed written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.editing import facts, form_version, making, page_text, shaping
from kiosk.editing.approving import Approving, NotAllowed
from kiosk.editing.differences import differences
from kiosk.editing.listing import look
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.proposal import APPROVERS, EDITORS
from kiosk.editing.unwritten import unwritten
from kiosk.editing.working import NoSource, WorkingCopy
from kiosk.publishing.staleness import source_hash
from kiosk.staff.record import write_down

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from sqlite3 import Connection

    from kiosk.clock import Clock
    from kiosk.editing.differences import Difference
    from kiosk.editing.facts import Fact
    from kiosk.editing.listing import Looked
    from kiosk.editing.making import Link, Wanted
    from kiosk.editing.page_text import Part
    from kiosk.editing.shaping import Files
    from kiosk.publishing.problems import Problem
    from kiosk.staff.signing_in import Session


class Page(NamedTuple):
    """A page in one language beside the text it was made from (none for the source itself).

    `shape`: of a service, the ids of its steps, fees, documents and channels in their order;
    `channels` are the kinds of the last.
    """

    key: str
    tag: str
    file: str
    there: bool
    parts: list[Part]
    source: dict[str, str]
    facts: list[Fact]
    shape: dict[str, list[str]]
    channels: list[str]


class EditingRoom:
    """One desk's, for who is signed in. Not for several threads."""

    def __init__(self, folder: Path, db: Connection, clock: Clock, session: Session) -> None:
        self._folder = folder
        self._db = db
        self._clock = clock
        self._session = session
        self.mailbox = Mailbox(folder)
        self.copy = WorkingCopy(folder / "editing")
        self.approving = Approving(self.copy, self.mailbox, clock, session, self._note)

    @property
    def may_edit(self) -> bool:
        return self._session.role in EDITORS

    @property
    def may_approve(self) -> bool:
        return self._session.role in APPROVERS

    # The source ----------------------------------------------------------------------------

    def newer(self) -> bool:
        """Whether central has published another source than the one worked on."""
        digest = self.mailbox.source_digest()
        return bool(digest) and digest != self.copy.base

    def take_newer(self, prefer: Mapping[str, str] | None = None) -> None:
        """Raises `kiosk.editing.working.Moved`, `NoSource`, `PackError`."""
        found = self.mailbox.source()
        if found is None:
            raise NoSource
        if found[0] != self.copy.base:
            self.copy.take(found[1], prefer)
            self._note("content-source-taken", found[0][:12])

    # Pages ---------------------------------------------------------------------------------

    def looked(self) -> Looked:
        """Every page, how its translations stand, and what the checks say."""
        return look(self.copy.work, {change.file for change in self.copy.changes()})

    def page(self, key: str, tag: str, source_tag: str) -> Page:
        """Raises `NoSource`, `kiosk.editing.yaml_text.NoSuchPlace`."""
        file, original = f"{key}/{tag}.md", f"{key}/{source_tag}.md"
        there = self.copy.read(file) is not None
        source = page_text.parts_of(self.copy.text(original)) if tag != source_tag else []
        text = self.copy.text(file) if there else page_text.skeleton(self.copy.text(original))
        facts_file = self._facts_file(key)
        found = (
            facts.facts_of(self.copy.text(facts_file), making.kind_of(key) or "")
            if facts_file
            else []
        )
        shape = self._shape(key, facts_file)
        return Page(
            key=key,
            tag=tag,
            file=file,
            there=there,
            parts=page_text.parts_of(text) + unwritten(key, text, found, shape),
            source={part.id: part.text for part in source},
            facts=found,
            shape=shape,
            channels=shaping.channels_of(self.copy.text(facts_file)) if shape else [],
        )

    def edit(self, key: str, tag: str, part: str, value: str, source_tag: str) -> bool:
        """Another text for a part; whether it is another. A missing file begins as a skeleton."""
        self._must_edit()
        file = f"{key}/{tag}.md"
        text = self.copy.text(file) or page_text.skeleton(self.copy.text(f"{key}/{source_tag}.md"))
        return self._write(file, page_text.with_part(text, part, value), part)

    def edit_fact(self, key: str, fact: str, value: str) -> bool:
        self._must_edit()
        file = self._facts_file(key)
        return self._write(file, facts.with_fact(self.copy.text(file), fact, value), fact)

    # Whole pages ---------------------------------------------------------------------------

    def make(self, wanted: Wanted) -> str:
        """A new page with empty parts, taken back by one `undo`; its key. Raises `NotMade`."""
        self._must_edit()
        self.copy.write_all(making.new_page(self.copy, wanted))
        self._note("content-page-made", wanted.key, wanted.title)
        return wanted.key

    def links_to(self, key: str) -> list[Link]:
        """What names a page and would be changed by `take_away`."""
        return making.links_to(self.copy, key)

    def take_away(self, key: str) -> bool:
        """A page in all its languages, out of every list too; whether it was there."""
        self._must_edit()
        if making.kind_of(key) is None:
            raise NotAllowed("role")
        gone = self.copy.write_all(making.without_page(self.copy, key))
        if gone:
            self._note("content-page-removed", key)
        return gone

    def shape(self, key: str, work: Callable[[WorkingCopy], Files], what: str) -> bool:
        """What `kiosk.editing.shaping` makes of a service's files, in one edit; whether it is other.

        Raises `NotShaped`, `NoSuchPlace`.
        """
        self._must_edit()
        changed = self.copy.write_all(work(self.copy))
        if changed:
            self._note("content-edited", f"{key}/service.yaml", what)
        return changed

    # Forms ---------------------------------------------------------------------------------

    def put_form(self, file: str, data: bytes) -> tuple[list[Problem], str]:
        """Another workbook in a form's place; what the checks say of it, and the version it was
        raised to (empty where it brought a higher one).
        """
        self._must_edit()
        data, version = form_version.raised(
            file, self.copy.published(file), data, self._clock.now().date()
        )
        if self.copy.write(file, data):
            self._note("content-edited", file, f"replaced {version}".strip())
        return self.check_form(file), version

    def check_form(self, file: str) -> list[Problem]:
        """Conversion takes a second or more."""
        from kiosk.publishing import check_pack

        return [each for each in check_pack(self.copy.work) if each.file.endswith(file)]

    # ---------------------------------------------------------------------------------------

    def mark_current(self, key: str, tag: str) -> bool:
        """Say that a translation fits the text it was made from as that stands now."""
        self._must_edit()
        pack = self.looked().pack
        page = next(each for each in pack.pages if each.file.rpartition("/")[0] == key)
        source = page.original(tag, pack.source_language)
        if source is None or tag not in page.words:
            return False
        file = f"{key}/{tag}.md"
        text = page_text.with_part(self.copy.text(file), "source_hash", source_hash(source))
        return self._write(file, text, "current")

    def undo(self) -> str:
        """The file in which the last edit was taken back."""
        self._must_edit()
        file = self.copy.undo()
        if file:
            self._note("content-undone", file)
        return file

    def revert(self, file: str) -> None:
        self._must_edit()
        self.copy.revert(file)
        self._note("content-reverted", file)

    def changed(self) -> dict[str, list[Difference]]:
        """By file, what is not as central published it."""
        return {
            change.file: differences(
                change.file, self.copy.published(change.file), self.copy.read(change.file)
            )
            for change in self.copy.changes()
        }

    # ---------------------------------------------------------------------------------------

    def _facts_file(self, key: str) -> str:
        names = [name for name in self.copy.files() if name.rpartition("/")[0] == key]
        return next((name for name in names if name.endswith(".yaml")), "")

    def _shape(self, key: str, facts_file: str) -> dict[str, list[str]]:
        if making.kind_of(key) != "service" or not facts_file:
            return {}
        text = self.copy.text(facts_file)
        return {name: shaping.ids_of(text, name) for name in shaping.SHAPED}

    def _must_edit(self) -> None:
        if not self.may_edit:
            raise NotAllowed("role")

    def _write(self, file: str, text: str, part: str) -> bool:
        changed = self.copy.write(file, text.encode("utf-8"))
        if changed:
            self._note("content-edited", file, part)
        return changed

    def _note(self, what: str, subject: str, detail: str = "") -> None:
        write_down(self._db, self._clock.now(), self._session.name, what, subject, detail)
