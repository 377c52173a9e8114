"""A desk understands the sample city's forms."""

from __future__ import annotations

import pytest

from kiosk.clock import SystemClock
from kiosk.content import Guide
from kiosk.desk.form_words import FormWords
from kiosk.publishing import build_pack
from kiosk.settings.places import assets_dir


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> FormWords:
    built = tmp_path_factory.mktemp("pack") / "built"
    build_pack(assets_dir() / "packs" / "city-centre", built)
    return FormWords(Guide.open(built), SystemClock())


def test_measures_of_a_form_are_found_by_their_roles(forms: FormWords) -> None:
    roles = forms.roles("visit")
    assert (roles.service, roles.csat, roles.nps) == ("/visit/service", "/visit/csat", "/visit/nps")
    assert (roles.ces, roles.ces_points, roles.reason) == ("/visit/ces", 5, "/visit/reason")


def test_unknown_form_has_no_measures(forms: FormWords) -> None:
    assert forms.roles("gone").csat == ""
    assert forms.written("gone") == frozenset()
    assert forms.answers("gone", "reason", "ar") == {}


def test_choices_are_called_what_the_author_called_them(forms: FormWords) -> None:
    assert forms.answers("visit", "reason", "he")["waiting"] == "זמן ההמתנה"
    assert forms.answers("visit", "csat", "ar")["5"] == "راضٍ جدًا"


def test_questions_that_are_written_in_are_known(forms: FormWords) -> None:
    assert "/visit/comment" in forms.written("visit")
    assert "/visit/service" not in forms.written("visit")
