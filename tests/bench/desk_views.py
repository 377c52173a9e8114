"""How long a desk takes to show a year: each view opened and filtered, with 1,000 answers and more.

    python tests/bench/desk_views.py [--counts 1000,10000,100000] [--rounds 5] [--json]

There are as many votes on pages as answers. The office behind the screen is measured, without Qt:
reading the year in, then every question the pages ask. Medians in milliseconds; `grows` is the
largest count's figure over the smallest's.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.analytics.facts import Roles  # noqa: E402
from kiosk.analytics.periods import last_days, last_year  # noqa: E402
from kiosk.desk.ledger import Centre  # noqa: E402
from kiosk.desk.office import Office  # noqa: E402
from kiosk.desk.replica import Replica  # noqa: E402
from kiosk.staff.accounts import add_account  # noqa: E402
from tests.support.clock import ManualClock  # noqa: E402
from tests.support.page_votes import WORST, sample_texts, sample_votes  # noqa: E402
from tests.support.recipients import give_recipients, secret_of  # noqa: E402
from tests.support.year import answers_of_a_year  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.analytics.counting import Filters
    from kiosk.analytics.periods import Period
    from kiosk.desk.helping import Helping

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.date()
ROLES = Roles(
    service="/visit/service", csat="/visit/csat", nps="/visit/nps", ces="/visit/ces",
    reason="/visit/reason", comment="/visit/comment", ces_points=5,
)  # fmt: skip
CENTRE = Centre(zone=ZoneInfo("Asia/Jerusalem"), roles=lambda _form, _version: ROLES)
DIMENSIONS = ("service", "language", "kiosk", "hour", "weekday")


def office_of(folder: Path, count: int) -> tuple[Office, dict[str, float]]:
    """A desk that has a year of answers, and the seconds it took to take them in."""
    give_recipients(folder)
    replica = Replica.open(folder)
    replica.take(answers_of_a_year(count, NOW))
    replica.take(sample_votes(count, NOW))
    replica.close()
    clock = ManualClock(NOW)
    office = Office.open(folder, clock, CENTRE, "desk")
    add_account(
        office._db, clock, "set up", name="desk", shown="desk", role="service-manager",
        password="tall blue door", key=secret_of("operational").encode(),
    )  # fmt: skip
    office.sign_in("desk", "tall blue door")
    start = time.perf_counter()
    office.catch_up()
    taken = time.perf_counter() - start
    start = time.perf_counter()
    texts = list(office.read_texts())[-1:]
    read = time.perf_counter() - start
    return office, {"take in s": taken, "open texts s": read, "texts": float(sum(texts))}


def helping(office: Office) -> Helping:
    return office.helping(lambda place: sample_texts().get(place, ""))


def guidance(office: Office, period: Period, language: str) -> None:
    """All that a page asks that is opened from the list of those that do not help."""
    asked = helping(office)
    asked.worst(period, language)
    asked.of_page(WORST.page, WORST.language, period)
    asked.text(WORST, period)


def board(office: Office, period: Period, where: Filters) -> None:
    """All that the dashboard asks."""
    office.cards(period, where)
    office.trend(period, "csat", where)
    for dimension in DIMENSIONS:
        office.breakdown(dimension, period, "csat", where)  # type: ignore[arg-type]
    office.alerts(period, TODAY)
    office.drivers("reason", period, where)


def views(office: Office) -> dict[str, Callable[[], object]]:
    month, year = last_days(30, TODAY), last_year(TODAY)
    ref = office.lines("open", limit=1)[0].ref
    return {
        "dashboard, 30 days": lambda: board(office, month, {}),
        "dashboard, 12 months": lambda: board(office, year, {}),
        "filter by service": lambda: board(office, year, {"service": "passport"}),
        "filter by language": lambda: board(office, year, {"language": "ar"}),
        "filter by three": lambda: board(
            office, year, {"language": "ar", "kiosk": "Kiosk 1", "hour": "10"}
        ),
        "inbox": lambda: (office.lines("open"), office.counted(TODAY)),
        "a case": lambda: office.case(ref),
        "pages that do not help": lambda: helping(office).worst(year),
        "the same, 30 days, ar": lambda: helping(office).worst(month, "ar"),
        "a page beside it": lambda: guidance(office, year, ""),
        "themes, 30 days": lambda: office.themes("ar", month, {}),
    }


def measured(count: int, rounds: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="diwan-desk-") as name:
        office, found = office_of(Path(name), count)
        for view, look in views(office).items():
            look()
            times: list[float] = []
            for _ in range(rounds):
                start = time.perf_counter()
                look()
                times.append(1000 * (time.perf_counter() - start))
            found[view] = statistics.median(times)
        office.close()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--counts", default="1000,10000,100000")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    counts = [int(each) for each in options.counts.split(",")]
    series = {count: measured(count, options.rounds) for count in counts}
    if options.json:
        print(json.dumps(series))
        return 0
    print(f"{'answers':<24}" + "".join(f"{count:>12,}" for count in counts) + f"{'grows':>9}")
    for name in series[counts[0]]:
        row = [series[count][name] for count in counts]
        grows = row[-1] / row[0] if row[0] else 0.0
        print(f"{name:<24}" + "".join(f"{each:>12.1f}" for each in row) + f"{grows:>8.1f}×")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
