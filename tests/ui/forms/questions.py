"""Questions of every kind in three languages, as the walk hands them to a page."""

from __future__ import annotations

from typing import Any

SATISFIED = {
    "ar": ["غير راضٍ أبدًا", "غير راضٍ", "محايد", "راضٍ", "راضٍ جدًا"],
    "he": ["מאוד לא מרוצים", "לא מרוצים", "ככה ככה", "מרוצים", "מרוצים מאוד"],
    "en": ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
}
REASONS = {
    "ar": [
        "قِصَر وقت الانتظار",
        "وضوح المعلومات والأوراق المطلوبة",
        "معاملة الموظفين",
        "سهولة الوصول إلى المكان",
        "إنهاء المعاملة في زيارة واحدة",
        "شيء آخر",
    ],
    "he": [
        "זמן המתנה קצר",
        "מידע ברור על המסמכים הנדרשים",
        "היחס של הצוות",
        "נגישות המקום",
        "סיום הטיפול בביקור אחד",
        "משהו אחר",
    ],
    "en": [
        "A short wait",
        "Clear information about the papers I needed",
        "How the staff treated me",
        "Getting to the place was easy",
        "All done in one visit",
        "Something else",
    ],
}
LABELS = {
    "satisfaction": {
        "ar": "ما مدى رضاك عن الخدمة التي تلقيتها اليوم عند الشباك؟",
        "he": "עד כמה השירות שקיבלתם היום בדלפק היה לשביעות רצונכם?",
        "en": "How satisfied are you with the service you received at the counter today?",
    },
    "recommend": {
        "ar": "ما احتمال أن توصي صديقًا بمركزنا؟",
        "he": "עד כמה סביר שתמליצו על המרכז שלנו?",
        "en": "How likely are you to recommend our centre to a friend?",
    },
    "reasons": {
        "ar": "ما الذي أعجبك؟",
        "he": "מה היה טוב?",
        "en": "What went well?",
    },
    "text": {
        "ar": "ما الذي يمكن أن نحسّنه؟",
        "he": "מה אפשר לשפר?",
        "en": "What could we do better?",
    },
    "count": {
        "ar": "كم مرة زرت المركز هذا العام؟",
        "he": "כמה פעמים ביקרתם במרכז השנה?",
        "en": "How many times did you visit the centre this year?",
    },
}
WRITTEN = {
    "ar": "الموظفون لطفاء، لكن الانتظار عند الشباك 4 كان طويلًا ولم أعرف متى يأتي دوري. لو ظهر الرقم على شاشة أكبر مع صو",
    "he": "הצוות אדיב, אבל ההמתנה בדלפק 4 הייתה ארוכה ולא ידעתי מתי מגיע תורי. כדאי להציג את המספר במסך גדול יותר",
    "en": "The staff were kind, but the wait at counter 4 was long and I could not tell when my turn would come. Show the number",
}
ERRORS = {
    "ar": "اختر إجابة، أو تخطَّ السؤال.",
    "he": "נא לבחור תשובה, או לדלג על השאלה.",
    "en": "Choose an answer, or skip the question.",
}


def question(kind: str, lang: str, label: str = "satisfaction", **more: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "path": f"/data/{kind}",
        "kind": kind,
        "appearance": [],
        "label": LABELS[label][lang],
        "hint": "",
        "required": False,
        "value": None,
        "choices": [],
        "range": None,
        "personal": False,
        "maxLength": 0,
        "multiline": False,
        "error": None,
        "lang": lang,
    }
    return base | more


def choices(labels: list[str], *selected: int) -> list[dict[str, Any]]:
    return [
        {"value": f"c{at}", "label": label, "selected": at in selected}
        for at, label in enumerate(labels)
    ]


def smileys(lang: str, *selected: int) -> dict[str, Any]:
    rows = choices(SATISFIED[lang], *selected)
    return question("select_one", lang, appearance=["smileys"], choices=rows)


def smileys_range(lang: str, value: int | None = None) -> dict[str, Any]:
    return question("range", lang, appearance=["smileys"], range=scale(1, 5), value=value)


def scale(start: float, end: float, step: float = 1) -> dict[str, float]:
    return {"start": start, "end": end, "step": step}


def stars(lang: str, value: int | None = None) -> dict[str, Any]:
    return question("range", lang, appearance=["rating"], range=scale(1, 5), value=value)


def nps(lang: str, value: int | None = None) -> dict[str, Any]:
    return question("range", lang, "recommend", appearance=["nps"], range=scale(0, 10), value=value)


def slider(lang: str, value: float | None = None) -> dict[str, Any]:
    return question("range", lang, "count", range=scale(0, 100), value=value)


def standing(lang: str, value: float | None = None) -> dict[str, Any]:
    return slider(lang, value) | {"appearance": ["vertical"], "path": "/data/standing"}


def one(lang: str, *selected: int, **more: Any) -> dict[str, Any]:
    return question(
        "select_one", lang, "reasons", choices=choices(REASONS[lang], *selected), **more
    )


def several(lang: str, *selected: int, **more: Any) -> dict[str, Any]:
    rows = choices(REASONS[lang], *selected)
    return question("select_multiple", lang, "reasons", choices=rows, **more)


def number(
    lang: str, value: float | None = None, kind: str = "integer", **more: Any
) -> dict[str, Any]:
    return question(kind, lang, "count", value=value, **more)


def text(lang: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    given = {"multiline": True, "maxLength": 500} | more
    return question("text", lang, "text", value=value, **given)


def gallery(lang: str) -> dict[str, dict[str, Any]]:
    """Every page in the states worth looking at."""
    return {
        "smileys": smileys(lang, 3),
        "smileys_range": smileys_range(lang),
        "stars": stars(lang, 4),
        "stars_none": stars(lang),
        "nps": nps(lang, 8),
        "range": slider(lang, 40),
        "range_none": slider(lang),
        "range_most": slider(lang, 100),
        "standing": standing(lang, 40),
        "standing_none": standing(lang),
        "standing_few": standing(lang, 3) | {"range": scale(0, 5)},
        "one": one(lang, 1),
        "one_error": one(lang, error=ERRORS[lang]),
        "columns": one(lang, 0, appearance=["columns"]),
        "several": several(lang, 0, 2),
        "number": number(lang, 12),
        "decimal": number(lang, 2.5, "decimal"),
        "text": text(lang, WRITTEN[lang]),
        "text_empty": text(lang),
        "text_line": text(lang, multiline=False, maxLength=60, personal=True),
        "text_error": text(lang, error=ERRORS[lang]),
        "acknowledge": question("acknowledge", lang, value="OK"),
        "unsupported": question("geotrace", lang),
    }
