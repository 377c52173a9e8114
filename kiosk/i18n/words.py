"""The few words that turn facts into phrases: "8:00 to 15:00", "Ready within 10 days", "Free".

CLDR has no entry for these, or one that no clerk would say ("1 יום" for one day). A language
without an entry here borrows the international form and CLDR's own unit names.
Plural keys are CLDR categories; `{n}` is the number.
"""

from __future__ import annotations

import msgspec


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The phrases of one language."""

    free: str
    between: str  # a range of two values: {start}, {end}
    between_days: str = ""  # of week days, where `between` would need them in another case
    between_months: str = ""
    and_minutes: str  # hours and minutes together: {hours}, {minutes}
    counter: str
    floor: str
    ground_floor: str
    ready: dict[str, str]
    minutes: dict[str, str] = {}
    hours: dict[str, str] = {}
    days: dict[str, str] = {}
    people: dict[str, str] = {}
    comma: str = ", "
    labelled: str = "{label}: {value}"


INTERNATIONAL = Words(
    free="0",
    between="{start} – {end}",
    and_minutes="{hours}, {minutes}",
    counter="{n}",
    floor="{n}",
    ground_floor="0",
    ready={},
)

WORDS: dict[str, Words] = {
    "ar": Words(
        free="مجانًا",
        between="{start} إلى {end}",
        and_minutes="{hours} و{minutes}",
        counter="الشباك {n}",
        floor="الطابق {n}",
        ground_floor="الطابق الأرضي",
        ready={
            "one": "جاهز خلال يوم",
            "two": "جاهز خلال يومين",
            "few": "جاهز خلال {n} أيام",
            "many": "جاهز خلال {n} يومًا",
            "other": "جاهز خلال {n} يوم",
        },
        people={
            "one": "شخص واحد",
            "two": "شخصان",
            "few": "{n} أشخاص",
            "many": "{n} شخصًا",
            "other": "{n} شخص",
        },
        comma="، ",
    ),
    "he": Words(
        free="חינם",
        between="{start} עד {end}",
        and_minutes="{hours} ו־{minutes}",
        counter="דלפק {n}",
        floor="קומה {n}",
        ground_floor="קומת קרקע",
        ready={
            "one": "מוכן תוך יום",
            "two": "מוכן תוך יומיים",
            "other": "מוכן תוך {n} ימים",
        },
        minutes={"one": "דקה", "two": "שתי דקות", "other": "{n} דקות"},
        hours={"one": "שעה", "two": "שעתיים", "other": "{n} שעות"},
        days={"one": "יום", "two": "יומיים", "other": "{n} ימים"},
        people={"one": "אדם אחד", "two": "שני אנשים", "other": "{n} אנשים"},
    ),
    "en": Words(
        free="Free",
        between="{start} to {end}",
        and_minutes="{hours} {minutes}",
        counter="Counter {n}",
        floor="Floor {n}",
        ground_floor="Ground floor",
        ready={"one": "Ready within 1 day", "other": "Ready within {n} days"},
        people={"one": "{n} person", "other": "{n} people"},
    ),
    "ru": Words(
        free="Бесплатно",
        between="с {start} до {end}",
        between_days="{start}\u00a0— {end}",
        between_months="{start}\u00a0— {end}",
        and_minutes="{hours} {minutes}",
        counter="Окно {n}",
        floor="Этаж {n}",
        ground_floor="Нулевой этаж",
        ready={"one": "Готово в течение {n} дня", "other": "Готово в течение {n} дней"},
        people={"few": "{n} человека", "other": "{n} человек"},
    ),
    "fr": Words(
        free="Gratuit",
        between="de {start} à {end}",
        between_days="du {start} au {end}",
        and_minutes="{hours} et {minutes}",
        counter="Guichet {n}",
        floor="Étage {n}",
        ground_floor="Rez-de-chaussée",
        ready={"one": "Prêt en {n} jour", "other": "Prêt en {n} jours"},
        people={"one": "{n} personne", "other": "{n} personnes"},
        labelled="{label}\u202f: {value}",
    ),
    "am": Words(
        free="በነፃ",
        between="ከ{start} እስከ {end}",
        and_minutes="{hours} ከ{minutes}",
        counter="መስኮት {n}",
        floor="ፎቅ {n}",
        ground_floor="ምድር ቤት",
        ready={"one": "በ{n} ቀን ውስጥ ዝግጁ ይሆናል", "other": "በ{n} ቀናት ውስጥ ዝግጁ ይሆናል"},
        minutes={"one": "{n} ደቂቃ", "other": "{n} ደቂቃ"},
        hours={"one": "{n} ሰዓት", "other": "{n} ሰዓት"},
        days={"one": "{n} ቀን", "other": "{n} ቀናት"},
        people={"one": "{n} ሰው", "other": "{n} ሰዎች"},
        comma="፣ ",
    ),
}
