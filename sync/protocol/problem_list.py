"""The catalogue of problems as a page for people: `docs/problems.md` is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.protocol.problems import CATALOGUE, ProblemKind, Reaction

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = """\
# Problems

Every way in which central says no. Each answer is a problem document (RFC 9457,
`application/problem+json`) of the type `urn:diwan:problem:CODE`; its member `retry` names what the
kiosk does about it. Whatever that is, no answer is ever dropped.

Made from `sync/protocol/problems.py` by `diwan-central problems --markdown`.
"""

_GROUPS: dict[str, tuple[str, tuple[Reaction, ...]]] = {
    "Tried again": (
        "Nobody has to do anything.",
        (Reaction.RETRY, Reaction.REWIND, Reaction.HALVE, Reaction.RESTART),
    ),
    "Set aside": (
        "One file or one stream waits for a person; everything else goes on.",
        (Reaction.SET_ASIDE, Reaction.FREEZE),
    ),
    "For staff": (
        "The kiosk goes on collecting, shows staff a banner, and asks again now and then.",
        (Reaction.STAFF,),
    ),
    "For the person at the keyboard": (
        "A command says it and ends; nothing is tried again by itself.",
        (Reaction.PERSON,),
    ),
}
_DOES = {
    Reaction.RETRY: "waits, longer each time, and sends the same again",
    Reaction.REWIND: "goes on from where central stands",
    Reaction.HALVE: "sends half as much at once",
    Reaction.RESTART: "begins this transfer anew",
    Reaction.SET_ASIDE: "leaves this file where it is and tells staff",
    Reaction.FREEZE: "stops sending this stream and raises the alarm",
    Reaction.STAFF: "shows staff a banner",
    Reaction.PERSON: "tells the person",
}


def group_of(kind: ProblemKind) -> str:
    """The heading a problem stands under."""
    return next(title for title, (_, reactions) in _GROUPS.items() if kind.reaction in reactions)


def what_the_kiosk_does(kind: ProblemKind) -> str:
    return _DOES[kind.reaction]


def as_markdown(kinds: Iterable[ProblemKind] = CATALOGUE.values()) -> str:
    """The whole page, the same for the same catalogue."""
    known = sorted(kinds, key=lambda kind: (kind.status, kind.code))
    pages = [_HEAD]
    for title, (words, _) in _GROUPS.items():
        lines = [f"## {title}", "", words, "", *_TABLE]
        lines += [_line(kind) for kind in known if group_of(kind) == title]
        pages.append("\n".join(lines) + "\n")
    return "\n".join(pages)


_TABLE = [
    "| Code | Status | What happened | The kiosk | What you do |",
    "|-|-|-|-|-|",
]


def _line(kind: ProblemKind) -> str:
    return (
        f"| `{kind.code}` | {kind.status} | {kind.title} | {_DOES[kind.reaction]} | {kind.advice} |"
    )
