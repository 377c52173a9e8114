"""A built pack, opened for reading: what the screens of the kiosk ask for.

Opening reads the manifest and a few hundred bytes; a language's pages are decoded when the first
of them is shown (1 ms for the sample pack), the search index is opened at the first search.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kiosk.content import manifest as files
from kiosk.content.errors import PackError, UnknownPage
from kiosk.content.model import (
    Announcement,
    Centre,
    Edition,
    FormEntry,
    FormPurpose,
    PackInfo,
    Service,
    ServiceLink,
    Story,
    Topic,
)
from kiosk.content.plain import ordinary_tag, plain_tag, serving

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.search import PackSearch, SearchResults

T = TypeVar("T")
# What no visit can do without; thousands of sound clips would be looked at for nothing.
_ESSENTIAL = (".msgpack", ".sqlite", ".form")


class Guide:
    """The pages of one pack in all its languages. Get one from `Guide.open`."""

    def __init__(self, folder: Path, manifest: files.Manifest, pack: PackInfo) -> None:
        self.folder = folder
        self.manifest = manifest
        self.pack = pack
        self._editions: dict[str, Edition] = {}
        self._search: PackSearch | None = None

    @classmethod
    def open(cls, pack_dir: Path) -> Guide:
        """Open a built pack folder. Raises `PackError` when it is damaged or of another format."""
        manifest = files.read_manifest(pack_dir)
        for entry in manifest.files:
            if entry.path.endswith(_ESSENTIAL):
                _check_size(pack_dir / entry.path, entry)
        return cls(pack_dir, manifest, _decode(pack_dir / files.INFO, PackInfo))

    def language(self, lang: str) -> str:
        """The language of this pack, or the variant of one, that serves a reader of `lang` best."""
        order = (self.pack.source_language, *self.pack.languages)
        return serving(lang, order, self.pack.variants)

    def edition(self, lang: str) -> Edition:
        shown = self.language(lang)
        if shown not in self._editions:
            path = self.folder / files.edition_file(shown)
            self._editions[shown] = _decode(path, Edition)
        return self._editions[shown]

    def centre(self, lang: str) -> Centre:
        return self.edition(lang).centre

    def topics(self, lang: str) -> list[Topic]:
        """All topics in the order of display."""
        return list(self.edition(lang).topics)

    def topic(self, topic_id: str, lang: str) -> Topic:
        """Raises `UnknownPage`."""
        for topic in self.edition(lang).topics:
            if topic.id == topic_id:
                return topic
        raise UnknownPage(f"This pack has no topic {topic_id!r}.")

    def service(self, service_id: str, lang: str) -> Service:
        """Raises `UnknownPage`."""
        try:
            return self.edition(lang).services[service_id]
        except KeyError:
            raise UnknownPage(f"This pack has no service {service_id!r}.") from None

    def has_plain(self, service_id: str, lang: str) -> bool:
        """Whether a service can be read in plain words of this language."""
        variant = plain_tag(self.language(ordinary_tag(lang)))
        if variant not in self.pack.variants:
            return False
        service = self.edition(variant).services.get(service_id)
        return service is not None and service.plain

    def services(self, lang: str) -> list[ServiceLink]:
        return [service.link for service in self.edition(lang).services.values()]

    def popular(self, lang: str) -> list[ServiceLink]:
        """The services people ask for most, as the editor ordered them."""
        return [self.service(service_id, lang).link for service_id in self.pack.popular]

    def announcements(self, lang: str, today: dt.date) -> list[Announcement]:
        """What holds on this day, most urgent first, then the newest."""
        current = [
            each
            for each in self.edition(lang).announcements
            if each.first_day <= today <= each.last_day
        ]
        return sorted(current, key=lambda a: (-a.priority, -a.first_day.toordinal(), a.id))

    def stories(self, lang: str) -> list[Story]:
        """What changed because people said so, the newest change first."""
        found = self.edition(lang).stories
        return sorted(found, key=lambda s: (-s.done_on.toordinal(), s.id))

    def form_ids(self, purpose: FormPurpose | None = None) -> list[str]:
        """The forms for a purpose such as "satisfaction", or all, whether it is their time or not."""
        return [form.id for form in self.pack.forms if purpose in {None, form.purpose}]

    def offered(self, purpose: FormPurpose, moment: dt.datetime) -> list[FormEntry]:
        """The forms for a purpose whose time it is, the newest first: the one that began last, of
        those that began together the one that stands first in the pack.
        """
        there = [form for form in self.pack.forms if form.purpose == purpose]
        beginning = dt.date.min
        return sorted(
            (form for form in there if form.offered(moment)),
            key=lambda form: form.first_day or beginning,
            reverse=True,
        )

    def form_bytes(self, form_id: str) -> bytes:
        """The compiled form, for `kiosk.forms.load_form`. Raises `UnknownPage`, `PackError`."""
        self._known_form(form_id)
        return _read(self.folder / files.form_file(form_id))

    def form_media(self, form_id: str) -> dict[str, Path]:
        """Where the pictures, sounds and films of a form lie, by the names its questions use.

        `Question.image`, `Choice.image` and the like are such names; one that is missing here is
        not in the pack, and the question is asked in words alone. Raises `UnknownPage`.
        """
        self._known_form(form_id)
        folder = files.media_folder(form_id) + "/"
        return {
            entry.path.removeprefix(folder): self.folder / entry.path
            for entry in self.manifest.files
            if entry.path.startswith(folder)
        }

    def _known_form(self, form_id: str) -> None:
        if form_id not in self.form_ids():
            raise UnknownPage(f"This pack has no form {form_id!r}.")

    def search(self, query: str, lang: str, limit: int = 20) -> SearchResults:
        """Pages that answer what somebody typed, best first. An empty query finds nothing."""
        return self._index().find(query, self.edition(lang), limit)

    def prepare_search(self, lang: str) -> None:
        """Do what only the first search needs (100 ms), for a quiet moment before it."""
        self._index().prepare(self.language(ordinary_tag(lang)))

    def _index(self) -> PackSearch:
        if self._search is None:
            from kiosk.content.search import PackSearch

            self._search = PackSearch.open(self.folder / files.SEARCH)
        return self._search

    def close(self) -> None:
        """Let go of the search index; before a pack is replaced."""
        if self._search is not None:
            self._search.close()
            self._search = None


def _check_size(path: Path, entry: files.FileEntry) -> None:
    try:
        size = path.stat().st_size
    except OSError:
        raise PackError(f"{entry.path} is missing from the pack. Fetch the pack again.") from None
    if size != entry.size:
        raise PackError(f"{entry.path} is not what the manifest says. Fetch the pack again.")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path.name} cannot be read ({error.strerror}). Fetch the pack again."
        raise PackError(message) from error


def _decode(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(_read(path), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{path.name} is damaged: {error}. Fetch the pack again.") from error
