"""Days, months, years and times, chosen by steps or in a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.forms.stage import LANDSCAPE
from tests.ui.types import questions

if TYPE_CHECKING:
    from tests.ui.types.stage import TypesStage


def test_a_day_of_the_calendar_is_the_answer_and_is_said_in_words(stage: TypesStage) -> None:
    stage.show(questions.date("en"), drawn=True)
    assert "No date chosen yet" in stage.names()
    stage.touch("Thursday, November 5, 2026")
    assert stage.answers == ["2026-11-05"]
    assert stage.checked() == ["Thursday, November 5, 2026"]
    assert stage.told == ["Thursday, November 5, 2026"]


def test_arrows_go_along_a_week_as_it_is_read(stage: TypesStage) -> None:
    stage.speak("ar")
    stage.show(questions.date("ar", "2026-11-10"), drawn=True)
    stage.find("الثلاثاء، 10 نوفمبر 2026").item.forceActiveFocus()
    stage.key(Qt.Key.Key_Left)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert stage.answers == ["2026-11-18"]


def test_the_first_day_of_the_week_stands_where_reading_starts(stage: TypesStage) -> None:
    for lang, sunday, saturday in (
        ("en", "Sunday, November 1, 2026", "Saturday, November 7, 2026"),
        ("he", "יום ראשון, 1 בנובמבר 2026", "יום שבת, 7 בנובמבר 2026"),
    ):
        stage.speak(lang)
        stage.show(questions.date(lang, "2026-11-10") | {"path": f"/{lang}"}, drawn=True)
        first, last = stage.find(sunday).rect[0], stage.find(saturday).rect[0]
        assert (first < last) == (lang == "en")


def test_a_month_further_keeps_the_day_or_takes_the_last(stage: TypesStage) -> None:
    stage.show(questions.date("en", "2027-01-31"), drawn=True)
    stage.press("One month later")
    assert stage.answers == ["2027-02-28"]
    stage.press("One year earlier")
    assert stage.answers[-1] == "2026-02-28"


def test_years_go_by_tens_for_those_who_were_born_long_ago(stage: TypesStage) -> None:
    stage.show(questions.date("en", "2026-05-04"), drawn=True)
    for _ in range(5):
        stage.press("Ten years earlier")
    assert stage.answers[-1] == "1976-05-04"


@pytest.mark.parametrize(
    ("lang", "other"),
    [("he", "ט׳ בכסלו תשפ״ז"), ("ar", "نحو 8 جمادى الآخرة 1448 هـ"), ("en", "")],
)
def test_a_language_shows_its_other_calendar(stage: TypesStage, lang: str, other: str) -> None:
    stage.speak(lang)
    stage.show(questions.date(lang, "2026-11-19"))
    said = stage.dates.words("2026-11-19", "date", lang)
    assert (f"{said}. {other}" if other else said) in stage.names()


def test_an_author_may_ask_for_a_calendar_by_name(stage: TypesStage) -> None:
    stage.show(questions.date("en", "2026-11-19", "islamic"))
    assert any("جمادى الآخرة" in name for name in stage.names())


def test_without_a_calendar_the_steps_stand_in_the_order_of_the_language(
    stage: TypesStage,
) -> None:
    for lang, first, second in (
        ("en", "One month later", "One day later"),
        ("ar", "يوم بعده", "شهر بعده"),
    ):
        stage.speak(lang)
        page = questions.date(lang, "2026-11-19", "no-calendar") | {"path": f"/{lang}"}
        stage.show(page, drawn=True)
        assert stage.find(first).rect[1] < stage.find(second).rect[1]
        assert stage.dates.words("2026-11-05", "date", lang) not in stage.names()


@pytest.mark.parametrize(
    ("look", "button", "answer", "words"),
    [
        ("month-year", "One month later", "2026-10-01", "October 2026"),
        ("year", "Ten years later", "2036-09-01", "2036"),
    ],
)
def test_only_so_much_of_a_date_is_asked(
    stage: TypesStage, look: str, button: str, answer: str, words: str
) -> None:
    stage.show(questions.date("en", "2026-09-01", look), drawn=True)
    assert "One day later" not in stage.names()
    stage.press(button)
    assert stage.answers == [answer]
    assert stage.told == [words]


def test_today_is_one_touch_and_can_be_taken_back(stage: TypesStage) -> None:
    stage.show(questions.date("en"), drawn=True)
    stage.touch("Today")
    assert stage.answers == ["2026-11-22"]
    stage.touch("Clear")
    assert stage.answers[-1] is None
    assert "No date chosen yet" in stage.names()


def test_a_personal_date_is_said_as_personal(stage: TypesStage) -> None:
    stage.show(questions.date("en", "1976-05-04", personal=True), drawn=True)
    stage.press("One year later")
    assert stage.told == ["(Wednesday, May 4, 1977)"]


def test_a_time_goes_by_hours_and_minutes_and_round_the_clock(stage: TypesStage) -> None:
    stage.show(questions.time("en", "23:58:00.000"))
    stage.press("One hour later")
    assert stage.answers[-1] == "00:58:00.000"
    stage.press("Ten minutes later")
    assert stage.answers[-1] == "00:08:00.000"
    assert stage.told == ["0:58", "0:08"]


def test_now_is_the_time_at_the_place_of_the_kiosk(stage: TypesStage) -> None:
    stage.show(questions.time("en"))
    stage.touch("Now")
    assert stage.answers == ["11:42:00.000"]


@pytest.mark.parametrize("way", ["portrait", "landscape"])
def test_a_moment_has_a_day_a_time_and_the_offset_of_its_place(stage: TypesStage, way: str) -> None:
    if way == "landscape":
        stage.fit(LANDSCAPE)
    stage.show(questions.moment("en"), drawn=True)
    stage.press("One day later")
    assert stage.answers == ["2026-11-23T11:42:00.000+02:00"]
    stage.press("One hour earlier")
    assert stage.answers[-1] == "2026-11-23T10:42:00.000+02:00"
    stage.press("One month earlier")
    stage.press("One month earlier")
    stage.press("One month earlier")
    assert stage.answers[-1] == "2026-08-23T10:42:00.000+03:00"


def test_where_a_moment_does_not_fit_its_two_parts_take_turns(stage: TypesStage) -> None:
    stage.root.setProperty("share", 0.5)
    stage.show(questions.moment("en", "2026-11-19T14:30:00.000+02:00"), drawn=True)
    assert "One hour later" not in stage.names()
    stage.touch("Time")
    stage.press("One hour later")
    assert stage.answers == ["2026-11-19T15:30:00.000+02:00"]


def test_an_answer_that_is_no_date_is_shown_as_none(stage: TypesStage) -> None:
    stage.show(questions.date("en", "yesterday"))
    assert "No date chosen yet" in stage.names()


def test_steps_stop_at_the_ends_of_the_calendar(stage: TypesStage) -> None:
    assert stage.dates.moved("1900-01-01", "day", -1) == "1900-01-01"
    assert stage.dates.moved("2100-12-31", "year", 10) == "2100-12-31"


# What the author allows ---------------------------------------------------------------------


def bounded(**more: str) -> dict[str, object]:
    return questions.date("en", more.pop("value", None)) | more


def test_day_outside_the_bounds_cannot_be_chosen_and_says_why(stage: TypesStage) -> None:
    stage.show(bounded(value="2026-11-19", least="2026-11-10", most="2026-11-20"), drawn=True)
    for day, reason in (
        ("Monday, November 9, 2026", "The earliest is Tuesday, November 10, 2026"),
        ("Saturday, November 21, 2026", "The latest is Friday, November 20, 2026"),
    ):
        assert stage.find(day).description == reason
        stage.touch(day)
    assert stage.answers == []
    stage.touch("Friday, November 20, 2026")
    assert stage.answers == ["2026-11-20"]


def test_steps_stop_at_the_bounds(stage: TypesStage) -> None:
    asked = bounded(value="2026-11-19", least="2026-11-18") | {"appearance": ["no-calendar"]}
    stage.show(asked, drawn=True)
    stage.press("One month earlier")
    assert stage.answers == ["2026-11-18"]
    stage.press("One day earlier")
    stage.press("Ten years earlier")
    assert stage.answers == ["2026-11-18"]
    earliest = "The earliest is Wednesday, November 18, 2026"
    assert stage.find("One day earlier").description == earliest
    stage.press("One day later")
    assert stage.answers[-1] == "2026-11-19"


def test_today_is_not_offered_where_it_is_too_late(stage: TypesStage) -> None:
    stage.show(bounded(most="2026-11-20"), drawn=True)
    stage.press("Today")
    assert stage.answers == []
    stage.press("One month earlier")
    assert stage.answers == ["2026-10-20"]
