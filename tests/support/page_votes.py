"""Votes on pages as kiosks send them, and a year of them written by a seed: nobody's."""

from __future__ import annotations

import random
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from kiosk.analytics.helping import Place
from kiosk.content.fingerprint import PackTexts, TextMark
from kiosk.content.guide import Guide
from kiosk.content.plain import ordinary_tag
from kiosk.desk.replica import Received
from kiosk.envelope import Envelope, SealedPart, encode_envelope, encode_sealed
from kiosk.store.page_vote import PAGE_FEEDBACK, PageVote, draft_of
from kiosk.trust.sealing import seal
from tests.support.recipients import the_recipients
from tests.support.year import COMMENTS, KIOSKS, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WORST = Place("shop-licence", "apply", "ar")
"""Where the year's visitors fail most, until the text is mended."""

MENDED = 0.7
"""When in the year it is."""

_REASONS = ("hard", "hard", "missing", "wrong", "failed", "other", "")


def vote_envelope(vote: PageVote, moment: datetime, id_: str = "") -> Envelope:
    """As the store makes it, sealed to the tests' own keys."""
    draft = draft_of(vote, now=moment, pack_version="1")
    answers, sealed = dict(draft.answers), ""
    id_ = id_ or f"{vote.vote}-{vote.turn}"
    if "text" in answers:
        part = SealedPart(id=id_, answers={"text": answers.pop("text")})
        sealed = b64encode(seal(encode_sealed(part), the_recipients())).decode("ascii")
    return Envelope(
        v=2, id=id_, kind=PAGE_FEEDBACK, reference_hash="00", salt="00", form=draft.form_id,
        form_version="1", lang=draft.language, submitted=moment, answers=answers, sealed=sealed,
        pack_version="1",
    )  # fmt: skip


def votes_of_a_year(
    count: int,
    last: datetime,
    texts: Mapping[tuple[str, str, str], str],
    seed: int = 2,
    *,
    written_every: int = 200,
) -> Iterator[Received]:
    """`count` votes over the 365 days before `last`; `texts` are the digests as they are now.

    The text of `WORST` was another one until `MENDED`, and failed more. Every `written_every`-th
    comes with words.
    """
    chance = random.Random(seed)
    places = _places(texts)
    for number in range(count):
        moment = last - timedelta(days=365) * (1 - number / count)
        moment = moment.replace(hour=chance.choice((7, 8, 9, 10, 11)), tzinfo=UTC)
        place = WORST if number % 25 == 0 else chance.choice(places)
        old = place == WORST and number < MENDED * count
        fails = 0.55 if old else 0.2 if place == WORST else 0.12 + 0.06 * (len(place.step) % 3)
        helped = chance.random() >= fails
        written = number % written_every == 0
        vote = PageVote(
            vote=f"{chance.getrandbits(128):032X}",
            turn=1,
            mark=TextMark(
                page=place.page, step=place.step, language=place.language,
                digest="BEFORE" if old else texts[place],
            ),
            helped=helped,
            reason="" if helped else chance.choice(_REASONS),
            text=chance.choice(COMMENTS[ordinary_tag(place.language)]) if written else "",
        )  # fmt: skip
        yield Received(
            stream=f"pages-of-{KIOSKS[number % len(KIOSKS)].replace(' ', '-')}",
            seq=number // len(KIOSKS) + 1, order=1_000_000 + number,
            kiosk=KIOSKS[number % len(KIOSKS)], received=moment,
            envelope=encode_envelope(vote_envelope(vote, moment)),
        )  # fmt: skip


def sample_votes(count: int, last: datetime) -> Iterator[Received]:
    """Of the sample city's own pages."""
    return votes_of_a_year(count, last, sample_texts())


@cache
def sample_texts() -> Mapping[tuple[str, str, str], str]:
    from tests.support.kiosk_window import sample_pack

    return PackTexts(Guide.open(sample_pack())).all()


def _places(texts: Mapping[tuple[str, str, str], str]) -> list[Place]:
    """Every text in the usual words; those in languages many people read more often."""
    return [
        Place(*each)
        for each in sorted(texts)
        if each[2] in LANGUAGES
        for _ in range(max(1, LANGUAGES[each[2]] // 8))
    ]
