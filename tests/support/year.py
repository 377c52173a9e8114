"""A year of answers to the sample city's forms, written by a seed: no person's, and always the same.

Satisfaction follows the service, the hour and the season, so that every view has something to find.
"""

from __future__ import annotations

import random
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.desk.replica import Received
from kiosk.envelope import Envelope, SealedPart, encode_envelope, encode_sealed
from kiosk.trust.reference import new_reference
from kiosk.trust.sealing import seal
from tests.support.recipients import the_recipients

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVICES = {  # id: how often people come for it, and how it usually goes, 1 to 5
    "renew-id-card": (9, 4.4), "change-address": (7, 4.3), "register-birth": (5, 4.2),
    "rent-help": (6, 4.0), "property-tax-discount": (5, 3.9), "shop-licence": (4, 3.1),
    "passport": (6, 4.2), "parking-permit": (3, 3.8),
}  # fmt: skip
LANGUAGES = {"ar": 36, "he": 34, "ru": 12, "en": 8, "fr": 5, "am": 5}
COMMENTS = {
    "ar": ("الانتظار عند الشباك كان طويلًا", "الموظفون لطفاء", "لم أجد الشباك", "الشرح واضح"),
    "he": ("זמן ההמתנה היה ארוך", "השירות היה מצוין", "לא מצאתי את הדלפק", "ההסבר היה ברור"),
    "ru": ("Долго ждали у окна", "Всё объяснили понятно", "Не нашли нужное окно"),
    "en": ("The waiting time was long", "Kind staff", "I could not find the counter"),
    "fr": ("L’attente était longue", "Personnel aimable", "Les explications étaient claires"),
    "am": ("መጠበቁ ረጅም ነበር", "ሠራተኞቹ ደግ ናቸው"),
}
KIOSKS = ("Kiosk 1", "Kiosk 2", "Kiosk 3", "Kiosk 4", "Kiosk 5")
_REASONS = ("waiting", "waiting", "waiting", "papers", "finding", "staff", "language")


def answers_of_a_year(
    count: int, last: datetime, seed: int = 1, *, sealed_every: int = 5, wants_every: int = 40
) -> Iterator[Received]:
    """`count` answers over the 365 days before `last`, in the order central received them.

    Every `sealed_every`-th has a comment, sealed to the tests' own keys; every `wants_every`-th of
    all wants a reply.
    """
    chance = random.Random(seed)
    services, languages = list(SERVICES), list(LANGUAGES)
    by_service = [SERVICES[each][0] for each in services]
    numbers = dict.fromkeys(KIOSKS, 0)
    for place in range(count):
        moment = last - timedelta(days=365) * (1 - place / count)
        moment = moment.replace(hour=chance.choice((6, 7, 7, 8, 8, 9, 10, 11, 12)), tzinfo=UTC)
        service = chance.choices(services, by_service)[0]
        lang = chance.choices(languages, list(LANGUAGES.values()))[0]
        kiosk = chance.choice(KIOSKS)
        numbers[kiosk] += 1
        mood = SERVICES[service][1] + 0.5 * place / count - 0.4 * (moment.hour == 12)
        csat = min(5, max(1, round(chance.gauss(mood, 0.9))))
        says = place % sealed_every == 0
        envelope = _envelope(
            chance, moment, service, lang, csat, says=says, wants=says and place % wants_every == 0
        )
        yield Received(
            stream=f"stream-of-{kiosk.replace(' ', '-')}", seq=numbers[kiosk], order=place + 1,
            kiosk=kiosk, received=moment, envelope=encode_envelope(envelope),
        )  # fmt: skip


def _envelope(
    chance: random.Random, moment: datetime, service: str, lang: str, csat: int, *,
    says: bool, wants: bool,
) -> Envelope:  # fmt: skip
    id_ = f"{chance.getrandbits(128):032x}"
    reference = new_reference(chance.randbytes)
    answers = {
        "/visit/service": service,
        "/visit/csat": str(csat),
        "/visit/ces": str(min(5, max(1, csat + chance.choice((-1, 0, 0, 1))))),
        "/visit/nps": min(10, max(0, 2 * csat + chance.choice((-2, -1, 0, 1)))),
    }
    if csat <= 3:
        answers["/visit/reason"] = chance.choice(_REASONS)
    sealed = ""
    if says:
        comment = chance.choice(COMMENTS[lang])
        part = SealedPart(id=id_, reference=reference.text, answers={"/visit/comment": comment})
        sealed = b64encode(seal(encode_sealed(part), the_recipients())).decode("ascii")
    return Envelope(
        v=2, id=id_, kind="answer", reference_hash=reference.hashed, salt="00", form="visit",
        form_version="1", lang=lang, submitted=moment, answers=answers, wants_reply=wants,
        sealed=sealed,
    )  # fmt: skip
