"""What a service's page has: steps, fees, documents and ways to reach it added, moved, taken away.

An id stands in the facts, and the words to it in every language file; one edit changes all of them,
and one `undo` takes it back. Words nobody wrote yet stay empty, for the checks to name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, get_args

from kiosk.editing import page_text
from kiosk.editing.making import UNWRITTEN, id_of
from kiosk.editing.yaml_lists import entries_at, with_entries, with_list, without
from kiosk.editing.yaml_text import keys_at, value_at, with_value

if TYPE_CHECKING:
    from kiosk.editing.working import WorkingCopy

Shaped = Literal["steps", "fees", "documents", "channels"]
SHAPED: Final[tuple[Shaped, ...]] = get_args(Shaped)
_NUMBERED: Final[dict[Shaped, str]] = {
    "steps": "step", "fees": "fee", "documents": "document", "channels": "",
}  # fmt: skip
_USUAL_HOURS: Final = {"days": "[sun, mon, tue, wed, thu]", "from": '"08:00"', "to": '"15:00"'}
MOST: Final = 40
"""Of one list; more would be no page any more."""


class NotShaped(Exception):  # noqa: N818 - what the matter is
    """`why`: "words" (nothing is called so), "full", "kind" (there is no such way), "service"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class New(NamedTuple):
    """Something to add. `words` in the language `tag`: a step's heading, else what it is called;
    of a channel, `words` is its kind. `value`: a fee's amount, a channel's number or address.
    """

    shaped: Shaped
    words: str
    tag: str = ""
    value: str = ""


Files = dict[str, bytes | None]


def ids_of(text: str, shaped: Shaped) -> list[str]:
    """In the order of the page; a channel is known by its place. Raises `NoSuchPlace`."""
    if shaped == "channels":
        return [str(number) for number, _ in enumerate(entries_at(text, shaped))]
    if shaped == "fees":
        return [each.get("id", "") for each in entries_at(text, shaped)]
    listed = value_at(text, [shaped]) or ""
    return [each.strip() for each in listed.split(",") if each.strip()]


def channels_of(text: str) -> list[str]:
    """The kinds of the ways to reach a service, in their order."""
    return [each.get("kind", "") for each in entries_at(text, "channels")]


def added(copy: WorkingCopy, key: str, new: New) -> Files:
    """The files with something more at the end of a list. Raises `NotShaped`, `NoSuchPlace`."""
    file = _facts(key)
    text = copy.text(file)
    known = ids_of(text, new.shaped)
    words = " ".join(new.words.split())
    if not words:
        raise NotShaped("words")
    if len(known) >= MOST:
        raise NotShaped("full")
    if new.shaped == "channels":
        entry = {"kind": words} | ({"value": new.value.strip()} if new.value.strip() else {})
        return _files(
            {file: with_entries(text, "channels", [*entries_at(text, "channels"), entry])}
        )
    name = _new_id(words, new.shaped, known)
    if new.shaped == "fees":
        entry = {"id": name, "amount": new.value.strip() or "0"}
        text = with_entries(text, "fees", [*entries_at(text, "fees"), entry])
    else:
        text = with_list(text, new.shaped, [*known, name])
    if new.shaped == "steps" and value_at(text, ["type"]) == "service":
        text = with_value(text, ["type"], "step-by-step")
    return _files({file: text} | _with_words(copy, key, new, name, words))


def _with_words(copy: WorkingCopy, key: str, new: New, name: str, words: str) -> dict[str, str]:
    found = {}
    for file in _languages(copy, key):
        tag = file.rpartition("/")[2].removesuffix(".md")
        text = copy.text(file)
        if new.shaped == "steps":
            title = words if tag == new.tag else UNWRITTEN
            found[file] = page_text.with_new_section(text, f"step:{name}", title, "step:")
        elif tag == new.tag:
            found[file] = page_text.with_part(text, f"{new.shaped}:{name}", words)
    return found


def taken_out(copy: WorkingCopy, key: str, shaped: Shaped, name: str) -> Files:
    """Without one of them, and without its words in any language. Raises `NoSuchPlace`."""
    file = _facts(key)
    text = copy.text(file)
    ids = ids_of(text, shaped)
    if name not in ids:
        return {}
    at = ids.index(name)
    if shaped in {"fees", "channels"}:
        entries = entries_at(text, shaped)
        text = with_entries(text, shaped, entries[:at] + entries[at + 1 :])
    else:
        text = with_list(text, shaped, ids[:at] + ids[at + 1 :])
    if shaped == "steps" and len(ids) == 1 and value_at(text, ["type"]) == "step-by-step":
        text = with_value(text, ["type"], "service")
    changed = {file: text}
    for each in _languages(copy, key) if shaped != "channels" else ():
        words = copy.text(each)
        changed[each] = (
            page_text.without_section(words, f"step:{name}")
            if shaped == "steps"
            else page_text.without_words(words, shaped, name)
        )
    return _files(changed)


def moved(copy: WorkingCopy, key: str, shaped: Shaped, name: str, by: int) -> Files:
    """One of them further up (`by` below 0) or down; none where it stands at the end already."""
    file = _facts(key)
    text = copy.text(file)
    ids = ids_of(text, shaped)
    if name not in ids:
        return {}
    at = ids.index(name)
    to = max(0, min(len(ids) - 1, at + by))
    if to == at:
        return {}
    if shaped in {"fees", "channels"}:
        entries = entries_at(text, shaped)
        entries.insert(to, entries.pop(at))
        return _files({file: with_entries(text, shaped, entries)})
    ids.insert(to, ids.pop(at))
    return _files({file: with_list(text, shaped, ids)})


def with_hours(copy: WorkingCopy, key: str) -> Files:
    """Opening hours of its own, to begin with those of the centre; none where it has some."""
    file = _facts(key)
    text = copy.text(file)
    if "hours" in keys_at(text):
        return {}
    centre = copy.text("centre/centre.yaml")
    days = value_at(centre, ["opening", "days"])
    hours = _USUAL_HOURS | ({"days": f"[{days}]"} if days else {})
    for name in ("from", "to"):
        if time := value_at(centre, ["opening", name]):
            hours[name] = f'"{time}"'
    inside = ", ".join(f"{name}: {value}" for name, value in hours.items())
    text += "" if not text or text.endswith("\n") else "\n"
    return _files({file: f"{text}hours: {{{inside}}}\n"})


def without_hours(copy: WorkingCopy, key: str) -> Files:
    file = _facts(key)
    return _files({file: without(copy.text(file), "hours")})


def _facts(key: str) -> str:
    if not key.startswith("services/"):
        raise NotShaped("service")
    return f"{key}/service.yaml"


def _languages(copy: WorkingCopy, key: str) -> list[str]:
    return [file for file in copy.files() if file.startswith(f"{key}/") and file.endswith(".md")]


def _new_id(words: str, shaped: Shaped, known: list[str]) -> str:
    """From Latin letters of the words; else "step-3". Never one that is there."""
    plain = id_of(words) or f"{_NUMBERED[shaped]}-{len(known) + 1}"
    name, number = plain, 2
    while name in known:
        name, number = f"{plain}-{number}", number + 1
    return name


def _files(changed: dict[str, str]) -> Files:
    return {file: text.encode("utf-8") for file, text in changed.items()}
