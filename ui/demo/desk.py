"""A living desk to try: kiosks with some weeks of answers, a central they went through, an account."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kiosk.clock import SystemClock
from kiosk.settings import Settings, load_settings
from ui.demo.place import Central, DemoError, diwan, set_up, tell

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.store import Draft

NAME, PASSWORD = "counter-4", "tall blue door"
"""Of the sample account; it can do nothing anywhere else."""
KIOSKS = ("Entrance", "Hall", "First floor")
ANSWERS, DAYS = 480, 56

_SERVICES = {  # id: how often people come for it, and how it usually goes, 1 to 5
    "renew-id-card": (9, 4.4), "change-address": (7, 4.3), "register-birth": (5, 4.2),
    "rent-help": (6, 4.0), "property-tax-discount": (5, 3.9), "shop-licence": (4, 3.1),
}  # fmt: skip
_LANGUAGES = {"ar": 36, "he": 34, "ru": 12, "en": 8, "fr": 5, "am": 5}
_SAID: dict[str, tuple[tuple[str, str], ...]] = {
    "ar": (
        ("الموظفون لطفاء والشرح واضح، شكرًا لكم.", "good"),
        ("الانتظار عند الشباك كان طويلًا ولم أعرف متى يأتي دوري.", "bad"),
        ("لم أجد الشباك الصحيح، واللافتات صغيرة.", "bad"),
    ),
    "he": (
        ("השירות היה מצוין וההסבר ברור.", "good"),
        ("זמן ההמתנה היה ארוך ולא ידעתי מתי יגיע תורי.", "bad"),
        ("לא מצאתי את הטופס באתר, והקו היה תפוס.", "bad"),
    ),
    "ru": (("Всё объяснили понятно.", "good"), ("Долго ждали у окна.", "bad")),
    "en": (("Kind staff, and quick.", "good"), ("The waiting time was long.", "bad")),
    "fr": (("Personnel aimable.", "good"), ("L’attente était longue.", "bad")),
    "am": (("ሠራተኞቹ ደግ ናቸው።", "good"), ("መጠበቁ ረጅም ነበር።", "bad")),
}


def living_desk(folder: Path) -> tuple[Central, Settings]:
    """Central running, kiosks that have sent, and a desk enrolled at it that has fetched all."""
    central, first = set_up(folder)
    try:
        places = [first, *(_kiosk(central, folder, name) for name in KIOSKS[1:])]
        chance = random.Random(1)
        for place in places:
            _record(place, chance, ANSWERS // len(places))
            diwan("sync", "now", "--data", str(place))
        tell(f"{len(places)} kiosks have sent {ANSWERS} answers of {DAYS} days")
        return central, _desk(central, folder)
    except BaseException:
        central.stop()
        raise


def _kiosk(central: Central, folder: Path, name: str) -> Path:
    data = folder / name.lower().replace(" ", "-")
    code = central.ask("enrol-code", "--name", name)["code"]
    diwan("enrol", "--central", central.url, "--code", code, "--data", str(data))
    diwan("sync", "now", "--data", str(data))
    return data


def _desk(central: Central, folder: Path) -> Settings:
    data = folder / "desk"
    code = central.ask("enrol-code", "--name", "Counter 4", "--role", "desk")["code"]
    diwan("enrol", "--central", central.url, "--code", code, "--data", str(data))
    diwan("sync", "now", "--data", str(data))
    key = folder / "operational.key"
    for name, shown, role in (
        (NAME, "Counter 4", "service-manager"), ("counter-7", "Counter 7", "front-desk"),
    ):  # fmt: skip
        _account(data, name, shown, role, key)
    tell(f"sign in as {NAME} with the password: {PASSWORD}")
    file = folder / "desk.toml"
    file.write_text(
        f'data_dir = {json.dumps(str(data))}\n[kiosk]\nname = "Counter 4"\n', encoding="utf-8"
    )
    return load_settings(file, environ={})


def _account(data: Path, name: str, shown: str, role: str, key: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "ui.cli",
        "staff",
        "add",
        name,
        "--role",
        role,
        "--shown",
        shown,
    ]
    command += ["--key", str(key), "--password-stdin", "--data", str(data)]
    done = subprocess.run(
        command, input=f"{PASSWORD}\n", capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise DemoError(f"diwan staff failed:\n{done.stderr.strip()}")


def _record(data: Path, chance: random.Random, count: int) -> None:
    """Into the kiosk's own store, as its screens do it; the days are those of the last weeks."""
    from kiosk.store import Store

    clock = SystemClock()
    store = Store.open(data, clock)
    try:
        for place in range(count):
            ago = timedelta(days=DAYS * (1 - (place + 1) / count), minutes=chance.randrange(300))
            store.submit(_answer(chance, clock.now() - ago))
    finally:
        store.close()


def _answer(chance: random.Random, moment: datetime) -> Draft:
    from kiosk.store import Draft

    service = chance.choices(list(_SERVICES), [each[0] for each in _SERVICES.values()])[0]
    lang = chance.choices(list(_LANGUAGES), list(_LANGUAGES.values()))[0]
    csat = min(5, max(1, round(chance.gauss(_SERVICES[service][1], 0.9))))
    answers: dict[str, Any] = {
        "/visit/service": service,
        "/visit/csat": str(csat),
        "/visit/ces": str(min(5, max(1, csat + chance.choice((-1, 0, 0, 1))))),
        "/visit/nps": min(10, max(0, 2 * csat + chance.choice((-2, -1, 0, 1)))),
    }
    if csat <= 3:
        answers["/visit/reason"] = chance.choice(("waiting", "waiting", "papers", "finding"))
    says = chance.random() < 0.3
    if says:
        fits = [text for text, mood in _SAID[lang] if (mood == "good") == (csat > 3)]
        answers["/visit/comment"] = chance.choice(fits)
    return Draft(
        form_id="visit", form_version="1", language=lang, started=moment, submitted=moment,
        answers=answers, personal=frozenset({"/visit/comment"}) if says else frozenset(),
        wants_reply=says and chance.random() < 0.25,
    )  # fmt: skip
