"""Questions of the further kinds in three languages, as the walk hands them to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.ui.forms import questions as forms

if TYPE_CHECKING:
    from pathlib import Path

LABELS = {
    "visit": {
        "ar": "متى زرت المركز آخر مرة؟",
        "he": "מתי ביקרתם במרכז בפעם האחרונה?",
        "en": "When did you last visit the centre?",
    },
    "hour": {
        "ar": "في أي ساعة يناسبك الموعد؟",
        "he": "באיזו שעה נוח לכם להגיע?",
        "en": "What time suits you for an appointment?",
    },
    "rank": {
        "ar": "ما الأهم لك؟ رتّب من الأهم إلى الأقل أهمية.",
        "he": "מה הכי חשוב לכם? מהחשוב ביותר ועד הפחות חשוב.",
        "en": "What matters most to you? Put the most important first.",
    },
    "street": {
        "ar": "في أي مدينة تسكن؟",
        "he": "באיזו עיר אתם גרים?",
        "en": "Which town do you live in?",
    },
    "agree": {
        "ar": "كان من السهل فهم ما عليّ أن أفعله.",
        "he": "היה קל להבין מה צריך לעשות.",
        "en": "It was easy to understand what to do.",
    },
    "sign": {
        "ar": "وقّع لتأكيد استلام المستندات",
        "he": "חתימה על קבלת המסמכים",
        "en": "Sign to confirm that you received the papers",
    },
    "draw": {
        "ar": "ارسم أين ينبغي أن تكون المقاعد",
        "he": "איפה כדאי לשים מקומות ישיבה? אפשר לצייר",
        "en": "Draw where the seats should be",
    },
    "voice": {
        "ar": "احكِ لنا عن زيارتك",
        "he": "איך היה הביקור? ספרו לנו",
        "en": "Tell us about your visit",
    },
    "code": {
        "ar": "ما رقم طلبك؟",
        "he": "מה מספר הבקשה?",
        "en": "What is the number of your application?",
    },
    "room": {
        "ar": "أي مكان تقصد؟",
        "he": "לאיזה מקום הכוונה?",
        "en": "Which place do you mean?",
    },
}
TOWNS = {
    "ar": ["القدس", "حيفا", "الناصرة", "أمّ الفحم", "رهط", "الطيبة", "سخنين", "شفاعمرو", "عرّابة"],
    "he": ["ירושלים", "חיפה", "נצרת", "תל אביב", "באר שבע", "אשדוד", "רהט", "לוד", "עכו"],
    "en": [
        "Jerusalem",
        "Haifa",
        "Nazareth",
        "Tel Aviv",
        "Beersheba",
        "Ashdod",
        "Rahat",
        "Lod",
        "Acre",
    ],
}
AGREE = {
    "ar": ["لا أوافق بشدة", "لا أوافق", "محايد", "أوافق", "أوافق بشدة"],
    "he": ["ממש לא מסכימים", "לא מסכימים", "באמצע", "מסכימים", "מסכימים מאוד"],
    "en": ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"],
}
PLACES = {
    "ar": ["قاعة الانتظار", "الشباك", "المدخل", "موقف السيارات"],
    "he": ["אולם ההמתנה", "הדלפק", "הכניסה", "החניה"],
    "en": ["Waiting hall", "Counter", "Entrance", "Car park"],
}


def question(kind: str, lang: str, label: str, **more: Any) -> dict[str, Any]:
    return forms.question(kind, lang) | {"label": LABELS[label][lang]} | more


def date(lang: str, value: str | None = None, *looks: str, **more: Any) -> dict[str, Any]:
    return question("date", lang, "visit", value=value, appearance=list(looks), **more)


def time(lang: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    return question("time", lang, "hour", value=value, **more)


def moment(lang: str, value: str | None = None) -> dict[str, Any]:
    return question("datetime", lang, "hour", value=value)


def rank(lang: str, value: list[str] | None = None) -> dict[str, Any]:
    rows = forms.choices(forms.REASONS[lang])
    return question("rank", lang, "rank", choices=rows, value=value or [])


def towns(lang: str, *selected: int, kind: str = "select_one", copies: int = 6) -> dict[str, Any]:
    labels = [f"{name} {n}" if n else name for n in range(copies) for name in TOWNS[lang]]
    rows = forms.choices(labels, *selected)
    value = [f"c{at}" for at in selected] if kind == "select_multiple" else None
    return question(
        kind, lang, "street", choices=rows, value=value, appearance=["minimal", "autocomplete"]
    )


def likert(lang: str, *selected: int) -> dict[str, Any]:
    rows = forms.choices(AGREE[lang], *selected)
    return question("select_one", lang, "agree", choices=rows, appearance=["likert"])


def pictures(lang: str, folder: Path, *selected: int, **more: Any) -> dict[str, Any]:
    """Four places; their pictures are `0.png` … in a folder."""
    rows = [
        row | {"image": (folder / f"{at}.png").as_uri()}
        for at, row in enumerate(forms.choices(PLACES[lang], *selected))
    ]
    return question("select_one", lang, "room", choices=rows) | more


def some_pictures(lang: str, folder: Path, *selected: int) -> dict[str, Any]:
    """The last place has no picture."""
    asked = pictures(lang, folder, *selected)
    asked["choices"][-1]["image"] = ""
    return asked


def heard_pictures(lang: str, folder: Path, *selected: int) -> dict[str, Any]:
    asked = pictures(lang, folder, *selected)
    for choice in asked["choices"]:
        choice["audio"] = (folder / "0.wav").as_uri()
    return asked


def pictured(lang: str, picture: Path, *selected: int, **more: Any) -> dict[str, Any]:
    """A question with a picture over its choices."""
    rows = forms.choices(PLACES[lang], *selected)
    return question("select_one", lang, "room", choices=rows, image=picture.as_uri()) | more


def heard(lang: str, sound: Path, *selected: int, **more: Any) -> dict[str, Any]:
    """A question and choices that the author has spoken."""
    rows = [
        row | {"audio": sound.with_name(f"{at}.wav").as_uri()}
        for at, row in enumerate(forms.choices(PLACES[lang], *selected))
    ]
    return question("select_one", lang, "room", choices=rows, audio=sound.as_uri()) | more


def annotate(lang: str, picture: Path, value: str | None = None) -> dict[str, Any]:
    return question("annotate", lang, "draw", value=value, ground=picture.as_uri())


def signature(lang: str, value: str | None = None) -> dict[str, Any]:
    return question("signature", lang, "sign", value=value)


def drawing(lang: str, value: str | None = None) -> dict[str, Any]:
    return question("draw", lang, "draw", value=value)


def voice(lang: str, value: str | None = None) -> dict[str, Any]:
    return question("audio", lang, "voice", value=value)


def barcode(lang: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    return question("barcode", lang, "code", value=value, **more)


def gallery(lang: str, folder: Path) -> dict[str, dict[str, Any]]:
    """Every page in the states worth looking at."""
    day = "2026-11-19"
    return {
        "date": date(lang, day),
        "date_none": date(lang),
        "date_steps": date(lang, day, "no-calendar"),
        "month": date(lang, "2026-09-01", "month-year"),
        "year": date(lang, "1987-01-01", "year", error=forms.ERRORS[lang]),
        "time": time(lang, "14:30:00.000"),
        "time_none": time(lang),
        "moment": moment(lang, "2026-11-19T14:30:00.000+02:00"),
        "rank": rank(lang, ["c2", "c0", "c1", "c3", "c4", "c5"]),
        "rank_none": rank(lang),
        "towns": towns(lang, 3),
        "towns_many": towns(lang, 1, 4, kind="select_multiple"),
        "likert": likert(lang, 3),
        "pictures": pictures(lang, folder, 1),
        "pictures_many": pictures(lang, folder, 0, 2, kind="select_multiple"),
        "pictures_some": some_pictures(lang, folder, 1),
        "pictures_heard": heard_pictures(lang, folder, 2),
        "pictured": pictured(lang, folder / "2.png", 1),
        "heard": heard(lang, folder / "0.wav", 1),
        "annotate": annotate(lang, folder / "3.png"),
        "signature": signature(lang),
        "drawing": drawing(lang),
        "voice": voice(lang),
        "barcode": barcode(lang, "DW-4402-917"),
        "barcode_none": barcode(lang),
    }


def paint(folder: Path) -> Path:
    """Four simple pictures."""
    from PySide6.QtGui import QColor, QImage, QPainter

    folder.mkdir(parents=True, exist_ok=True)
    for at, tone in enumerate(("#9fc5c0", "#e8c268", "#b9a7d1", "#8fb0d8")):
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("#f4f4f0"))
        painter = QPainter(image)
        painter.setBrush(QColor(tone))
        painter.drawRoundedRect(30 + 10 * at, 40, 200 - 20 * at, 120, 12, 12)
        painter.end()
        image.save(str(folder / f"{at}.png"))
    return folder
