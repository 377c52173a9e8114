"""Everything a built pack and the interface can say that is known before a visitor comes.

Each sentence stands exactly as the screen will hand it to the voice. What holds a value that only
a visit knows (a number of answers, a reference) is left out: the engine says it then.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.etree import ElementTree as ET

import msgspec

from kiosk.content import manifest as files
from kiosk.content.model import Edition
from kiosk.i18n.sentences import split_sentences
from kiosk.i18n.tags import base_language
from kiosk.publishing.problems import PublishingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kiosk.content.model import Announcement, Block, Centre, Service, Story, Topic

_PLACEHOLDER: Final = re.compile(r"%(?:\d|n|L\d)")
UNSPOKEN: Final = ("desk_", "counter_")
"""How the files begin whose texts nobody hears: staff at a desk have a screen reader of their own."""
_XFORM: Final = "{http://www.w3.org/2002/xforms}"
_SAFE: Final = re.compile(r"[^A-Za-z0-9_-]+")


class KnownText(NamedTuple):
    """A sentence and where it stands, "renew-id-card.step-pay.1": also a file name."""

    id: str
    text: str


def known_texts(pack: Path, assets: Path, lang: str) -> list[KnownText]:
    """All sentences of a language, each text once, under the first place it stands in."""
    found: dict[str, KnownText] = {}
    for each in every_place(pack, assets, lang):
        found.setdefault(each.text, each)
    return list(found.values())


def every_place(pack: Path, assets: Path, lang: str) -> Iterator[KnownText]:
    """All sentences of a language in all the places they stand in."""
    for place, text in _texts(pack, assets, lang):
        sentences = [s for s in split_sentences(text, lang) if any(map(str.isalnum, s))]
        name = ".".join(_file_parts(place))
        for number, sentence in enumerate(sentences, start=1):
            yield KnownText(name if len(sentences) == 1 else f"{name}.{number}", sentence)


def _file_parts(place: str) -> list[str]:
    return [_SAFE.sub("-", part).strip("-") or "x" for part in place.split(".") if part]


def languages(pack: Path) -> tuple[str, ...]:
    """The languages of a built pack, without the plain variants, which share their language."""
    names = [path.name.split(".")[1] for path in sorted(pack.glob(files.edition_file("*")))]
    return tuple(dict.fromkeys(base_language(name) for name in names))


def _texts(pack: Path, assets: Path, lang: str) -> Iterator[tuple[str, str]]:
    for path in sorted(pack.glob(files.edition_file("*"))):
        tag = path.name.split(".")[1]
        if base_language(tag) == lang:
            yield from _edition(_read(path), "" if tag == lang else f"{tag}.")
    for path in sorted((pack / "forms").glob("*.xml")):
        yield from _form(path, lang)
    yield from interface_texts(assets, lang)


def _read(path: Path) -> Edition:
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Edition)
    except (OSError, msgspec.MsgspecError) as error:
        raise PublishingError(f"{path} cannot be read: {error}. Build the pack again.") from error


def _edition(edition: Edition, prefix: str) -> Iterator[tuple[str, str]]:
    """The texts of an edition but for its pages in another language, which stand in that one's.

    The pages of a plain variant carry the language alone.
    """
    pages: list[tuple[str, Iterator[tuple[str, str]]]] = [
        (edition.centre.lang, _centre(edition.centre)),
        *((each.lang, _topic(each)) for each in edition.topics),
        *((each.lang, _service(each)) for each in edition.services.values()),
        *((each.lang, _announcement(each)) for each in edition.announcements),
        *((each.lang, _story(each)) for each in edition.stories),
    ]
    for lang, texts in pages:
        if base_language(lang) == base_language(edition.lang):
            for place, text in texts:
                yield prefix + place, text


def _topic(topic: Topic) -> Iterator[tuple[str, str]]:
    yield f"topic-{topic.id}.title", topic.title
    yield f"topic-{topic.id}.summary", topic.summary


def _centre(centre: Centre) -> Iterator[tuple[str, str]]:
    for name in ("title", "welcome", "tagline", "address", "phone"):
        yield f"centre.{name}", getattr(centre, name)
    for fact in centre.hours:
        yield "centre.hours", fact.value
        yield "centre.hours.note", fact.note
    yield from _blocks("centre.about", centre.about)


def _service(service: Service) -> Iterator[tuple[str, str]]:
    for name in ("title", "short_title", "summary"):
        yield f"{service.id}.{name}", getattr(service, name)
    for fact in service.facts:
        yield f"{service.id}.{fact.kind}", fact.value
        yield f"{service.id}.{fact.kind}.note", fact.note
    for fee in service.fees:
        yield f"{service.id}.fee-{fee.id}", fee.value
        yield f"{service.id}.fee-{fee.id}.label", fee.label
    for document in service.documents:
        yield f"{service.id}.document-{document.id}", document.text
    for step in service.steps:
        yield f"{service.id}.step-{step.id}.title", step.title
        yield from _blocks(f"{service.id}.step-{step.id}", step.blocks)
    for section in service.sections:
        yield f"{service.id}.{section.kind}-{section.id}.title", section.title
        yield from _blocks(f"{service.id}.{section.kind}-{section.id}", section.blocks)
    for channel in service.channels:
        yield f"{service.id}.channel-{channel.kind}", channel.shown
        yield f"{service.id}.channel-{channel.kind}.value", channel.value


def _announcement(each: Announcement) -> Iterator[tuple[str, str]]:
    yield f"news-{each.id}.title", each.title
    yield from _blocks(f"news-{each.id}", each.blocks)


def _story(each: Story) -> Iterator[tuple[str, str]]:
    place = f"story-{each.id}"
    for name in ("topic_name", "said_title", "said", "did_title", "did"):
        yield f"{place}.{name}", getattr(each, name)
    if each.chart is not None:
        yield f"{place}.chart", each.chart.title
        yield f"{place}.chart.line", each.chart.line
        yield f"{place}.chart.marker", each.chart.marker
        yield f"{place}.chart.unit", each.chart.unit
        for number, bar in enumerate(each.chart.bars, start=1):
            yield f"{place}.chart.bar-{number}", bar.said


def _blocks(place: str, blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    sentences = [sentence.text for block in blocks for sentence in block.items]
    for number, text in enumerate(sentences, start=1):
        yield f"{place}.{number}", text


def _form(path: Path, lang: str) -> Iterator[tuple[str, str]]:
    """Labels, hints and messages of a form in the language, those with values in them left out."""
    from kiosk.forms.markdown import plain_text

    form = path.stem
    try:
        root = ET.parse(path).getroot()  # noqa: S314  # written by us when the pack was built
    except (OSError, ET.ParseError) as error:
        raise PublishingError(f"{path} cannot be read: {error}. Build the pack again.") from error
    for translation in root.iter(f"{_XFORM}translation"):
        name = translation.get("lang", "")
        if base_language(name.rpartition("(")[2].rstrip(")").strip()) != lang:
            continue
        for text in translation.iter(f"{_XFORM}text"):
            for value in text.iter(f"{_XFORM}value"):
                if value.get("form") is None and not len(value) and value.text:
                    place = text.get("id", "").removeprefix(f"/{form}/").replace(".", "-")
                    yield f"form-{form}.{place}", plain_text(value.text)


def interface_texts(assets: Path, lang: str) -> Iterator[tuple[str, str]]:
    """The phrases of the interface that hold no value; the staff's desk has no voice."""
    for path in sorted((assets / "i18n").glob(f"*_{lang}.ts")):
        if path.name.startswith(UNSPOKEN):
            continue
        for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  # shipped with us
            text = message.findtext("translation") or ""
            if message.get("numerus") != "yes" and not _PLACEHOLDER.search(text):
                yield f"interface.{message.get('id', '').replace('.', '-')}", text
