import pytest

from kiosk.content import Guide
from kiosk.content.search import PackSearch
from kiosk.content.search_index import Doc, write_index
from kiosk.content.search_marks import Marker
from kiosk.content.search_words import stem
from kiosk.publishing import build_pack
from tests.support.packs import make_pack, write


def mark(text, tag, marks):
    return Marker(marks, lambda word: stem(word, tag)).mark(text)


DOCS = {
    "en": [
        Doc("service", "card", title="Renew an identity card", body="Bring the old card."),
        Doc("service", "passport", title="Get a passport", body="Travel abroad with your card."),
        Doc("service", "move", title="Change your address", body="Tell us where you live now."),
        Doc("question", "passport", "lost", title="My passport is lost", body="Phone us."),
        Doc("service", "water", title="Water account", body="Read the meter. Pay the bill."),
    ],
    "ar": [Doc("service", "card", title="تجديد بطاقة الهوية")],
}
SYNONYMS = {"en": [("change of address", "moving house", "relocation"), ("house", "water")]}


@pytest.fixture(scope="module")
def ranking(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "search.sqlite"
    write_index(path, DOCS, SYNONYMS)
    search = PackSearch.open(path)
    yield search.ranking("en")
    search.close()


def services(ranking, text):
    return [hit.service for hit in ranking.find(text, 10).hits]


def also_for(ranking, text):
    return ranking.find(text, 10).query.also_for


def test_title_goes_before_body(ranking):
    assert services(ranking, "card")[:2] == ["card", "passport"]


def test_misspelt_word_is_corrected_and_said(ranking):
    assert services(ranking, "pasport")[0] == "passport"
    assert also_for(ranking, "pasport") == ("passport",)


def test_unfinished_word_finds_without_correction(ranking):
    assert services(ranking, "passp")[0] == "passport"
    assert also_for(ranking, "passp") == ()


def test_words_run_together_or_apart_are_mended(ranking):
    assert services(ranking, "oldcard") == ["card", "passport"]
    assert services(ranking, "pass port")[0] == "passport"


def test_synonym_finds_and_shows_the_editors_first_phrase(ranking):
    assert services(ranking, "relocation") == ["move"]
    assert also_for(ranking, "relocation") == ("change of address",)


def test_word_inside_a_longer_phrase_counts_for_the_phrase_only(ranking):
    assert "water" not in services(ranking, "moving house")


def test_common_words_alone_are_no_reason_to_be_found(ranking):
    assert services(ranking, "how do I get a passport")[0] == "passport"
    assert "water" not in services(ranking, "how do I get a passport")


@pytest.mark.parametrize(
    "text", ["", "   ", "zzzz", '"', "*", "NEAR(", "a OR", "title:", "-", "\x00", "'; DROP", "😀"]
)
def test_odd_input_finds_nothing_and_breaks_nothing(ranking, text):
    assert services(ranking, text) in ([], services(ranking, "a"))


def test_stuck_key_costs_nothing(ranking):
    assert services(ranking, "card " * 5000)[0] == "card"
    services(ranking, "x" * 100_000)


def test_marks_join_neighbours_and_keep_every_letter():
    marks = frozenset({("move",), ("hous",)})
    runs = mark("When you move house, tell us.", "en", marks)
    assert [(run.text, run.strong) for run in runs] == [
        ("When you ", False),
        ("move house", True),
        (", tell us.", False),
    ]


def test_synonym_is_marked_as_a_whole_phrase_only():
    marks = frozenset({("new", "home")})
    assert not any(run.strong for run in mark("A new card for your home", "en", marks))
    assert any(run.strong for run in mark("A new home", "en", marks))


def test_vowel_marks_do_not_hide_a_match():
    runs = mark("بطاقة الهُوِيَّة", "ar", frozenset({("هو",), ("هوي",)}))
    assert runs[-1].strong
    assert "".join(run.text for run in runs) == "بطاقة الهُوِيَّة"


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    source = make_pack(folder / "source")
    write(source, "synonyms/en.yaml", "- [change your address, moving]\n")
    return Guide.open(build_pack(source, folder / "built").path)


def test_result_carries_snippet_and_facts(guide):
    first = guide.search("identity", "en").results[0]
    assert (first.kind, first.service_id, first.icon) == (
        "service",
        "id-card",
        "identification-card",
    )
    assert any(run.strong for run in first.snippet)
    assert [fact.kind for fact in first.facts] == ["fee", "duration", "place"]


def test_snippet_is_the_sentence_that_matched(guide):
    first = guide.search("in person", "en").results[0]
    assert "".join(run.text for run in first.snippet) == "Come in person."


def test_question_is_found_by_itself(guide):
    results = guide.search("change your address", "en")
    questions = [result for result in results.results if result.kind == "question"]
    assert [(q.service_id, q.section_id) for q in questions] == [("id-card", "lost")]
    assert results.count("question") == 1


def test_each_language_searches_its_own_pages(guide):
    assert guide.search("الهويه", "ar").results[0].service_id == "id-card"
    assert guide.search("התעודות", "he").results[0].service_id == "id-card"
    assert not guide.search("identity", "he").results


def test_preparing_changes_no_result(guide):
    before = guide.search("card", "en")
    guide.prepare_search("en")
    guide.close()
    guide.prepare_search("en")
    assert guide.search("card", "en") == before


def test_limit_is_kept(guide):
    assert len(guide.search("card", "en", limit=1).results) == 1


@pytest.mark.parametrize(
    ("lang", "query", "service"),
    [
        ("ru", "удостоверения", "id-card"),
        ("ru", "удостоверние", "id-card"),
        ("ru", "адреса", "address"),
        ("fr", "cartes", "id-card"),
        ("fr", "identite", "id-card"),
        ("fr", "adresse", "address"),
        ("am", "የመታወቂያ", "id-card"),
        ("am", "አድራሻ", "address"),
        ("am", "ዐድራሻ", "address"),
    ],
)
def test_later_languages_need_only_their_texts(tmp_path, lang, query, service):
    source = make_pack(tmp_path / "source", languages=(lang, "en"))
    guide = Guide.open(build_pack(source, tmp_path / "built").path)
    assert guide.search(query, lang).results[0].service_id == service


def test_pages_shown_in_another_language_are_still_found(tmp_path):
    source = make_pack(
        tmp_path / "source", languages=("am", "he"), partial=("am",), broken="translation"
    )
    guide = Guide.open(build_pack(source, tmp_path / "built").path)
    result = guide.search("לתעודות", "am").results[0]
    assert (result.service_id, result.lang) == ("id-card", "he")
