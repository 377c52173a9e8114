"""The sample pack goes all the way: without errors, built, searched, its forms opened."""

from pathlib import Path

import pytest

from kiosk.content import Guide
from kiosk.forms import load_form
from kiosk.publishing import build_pack

SAMPLE = Path(__file__).parents[3] / "assets" / "packs" / "city-centre"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build_pack(SAMPLE, tmp_path_factory.mktemp("sample") / "built")


def test_no_page_needs_mending(built):
    assert [str(each) for each in built.problems] == []


def test_every_page_is_complete_in_every_language(built):
    guide = Guide.open(built.path)
    for lang in guide.pack.languages:
        for link in guide.services(lang):
            service = guide.service(link.id, lang)
            assert (service.lang, service.fallback, service.stale) == (lang, False, False)
            assert len(service.facts) == 4, (service.id, lang)


@pytest.mark.row(48)
@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_every_service_can_be_read_in_plain_words(built, lang):
    guide = Guide.open(built.path)
    for link in guide.services(f"{lang}-simple"):
        page, usual = (guide.service(link.id, tag) for tag in (f"{lang}-simple", lang))
        assert (page.plain, page.lang, page.stale) == (True, lang, False)
        assert [fact.value for fact in page.facts] == [fact.value for fact in usual.facts]
        assert [step.id for step in page.steps] == [step.id for step in usual.steps]
        assert [section.id for section in page.sections] == [s.id for s in usual.sections]


def test_every_form_opens(built):
    guide = Guide.open(built.path)
    for purpose in ("satisfaction", "suggestion", "poll"):
        assert guide.form_ids(purpose)
    for form_id in guide.form_ids():
        load_form(guide.form_bytes(form_id))


@pytest.mark.parametrize(
    ("lang", "query", "service"),
    [
        ("en", "lost my wallet", "renew-id-card"),
        ("en", "moving house", "change-address"),
        ("en", "pasport", "passport"),
        ("en", "newborn", "register-birth"),
        ("ar", "تجدبد الهويه", "renew-id-card"),
        ("ar", "انتقال", "change-address"),
        ("ar", "جواز", "passport"),
        ("he", "תז", "renew-id-card"),
        ("he", "עברתי דירה", "change-address"),
        ("he", "דרכונים", "passport"),
        ("he", "לידה", "register-birth"),
        ("ru", "потеряли кошелёк", "renew-id-card"),
        ("ru", "переезжаю", "change-address"),
        ("ru", "даркон", "passport"),
        ("ru", "родился ребенок", "register-birth"),
        ("fr", "j'ai perdu mon portefeuille", "renew-id-card"),
        ("fr", "je déménage", "change-address"),
        ("fr", "paseport", "passport"),
        ("fr", "l'eau", "water-account"),
        ("am", "ቦርሳዬ ጠፋብኝ", "renew-id-card"),
        ("am", "ቤት ቀየርኩ", "change-address"),
        ("am", "ፓስፖርቴን", "passport"),
        ("am", "ህፃን", "register-birth"),
        ("am", "የውሀ ሂሳብ", "water-account"),
    ],
)
def test_what_people_type_finds_the_page_they_need(built, lang, query, service):
    assert Guide.open(built.path).search(query, lang).results[0].service_id == service
