"""Proposals, and what they change, as the pages of editors and of those who approve show them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from kiosk.content.plain import ordinary_tag

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.editing.differences import Difference, Piece
    from kiosk.editing.listing import Looked
    from kiosk.editing.standing import Standing
    from ui.desk.editing_words import EditingTelling
    from ui.desk.telling import Telling

_STANDS = {
    "waiting": ("hourglass", "warning"),
    "approved": ("check", "success"),
    "returned": ("arrow-counter-clockwise", "danger"),
    "published": ("check-circle", "success"),
}


class ProposalTelling:
    def __init__(self, tell: Telling, words: EditingTelling) -> None:
        self._tell = tell
        self._words = words

    def difference(
        self, file: str, found: list[Difference], looked: Looked | None
    ) -> dict[str, Any]:
        tag = file.rpartition("/")[2].removesuffix(".md")
        words = file.endswith(".md")
        lang = ordinary_tag(tag) if words else "en"
        key = file.rpartition("/")[0]
        row = (
            next((each for each in looked.rows if key in {each.key, each.facts}), None)
            if looked
            else None
        )
        title = self._words.title(row)[0] if row else file
        titles = self._words.sections(key, looked)
        return {
            "file": file,
            "title": f"{title} · {self._words.language(tag)}" if words else f"{title} · {file.rpartition('/')[2]}",
            "lang": lang,
            "parts": [
                {
                    "label": self._words.part(each.part, titles),
                    "marked": _marked(each.pieces),
                    "told": self._said(each.pieces),
                }
                for each in found
            ],
        }  # fmt: skip

    def _said(self, pieces: tuple[Piece, ...]) -> str:
        """For who hears it: what went, then what came."""
        gone = " … ".join(piece.text.strip() for piece in pieces if piece.kind == "out")
        came = " … ".join(piece.text.strip() for piece in pieces if piece.kind == "in")
        said = [self._tell.say("editing.diff.out", gone)] if gone else []
        return ". ".join([*said, self._tell.say("editing.diff.in", came)] if came else said)

    def proposal(self, each: Standing, now: datetime, reader: str) -> dict[str, Any]:
        icon, tone = ("warning", "danger") if each.trouble else _STANDS[each.state]
        who = each.author_shown or each.author
        return {
            "digest": each.digest,
            "short": each.digest[:12],
            "title": each.title,
            "note": each.note,
            "who": self._tell.say("editing.proposal.who", who, self._tell.moment(each.proposed, now)),
            "files": self._tell.count("editing.files", len(each.files)),
            "state": self._tell.say(
                "editing.stands.trouble" if each.trouble else f"editing.stands.{each.state}"
            ),
            "icon": icon,
            "tone": tone,
            "waiting": each.state == "waiting",
            "mine": each.author.casefold() == reader.casefold(),
            "decided": ""
            if not each.decided_by
            else self._tell.say(f"editing.decided.{'returned' if each.state == 'returned' else 'approved'}",
                                each.decided_shown or each.decided_by),
            "reason": each.reason,
            "version": each.version,
            "trouble": each.trouble,
        }  # fmt: skip


def _marked(pieces: tuple[Piece, ...]) -> str:
    """As styled text: what went is struck out, what came is bold and underlined."""
    marks = {"same": "{}", "out": "<s>{}</s>", "in": "<b><u>{}</u></b>"}
    return "".join(
        marks[piece.kind].format(escape(piece.text).replace("\n", "<br>")) for piece in pieces
    )
