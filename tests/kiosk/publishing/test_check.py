import pytest

from kiosk.publishing import check_pack
from tests.support.packs import BREAKS, make_pack, write


def problems(folder, severity="error"):
    return [each for each in check_pack(folder) if each.severity == severity]


def only(folder, severity="error"):
    found = problems(folder, severity)
    assert len(found) == 1, [str(each) for each in found]
    return found[0]


def only_about(pack, file):
    found = [each for each in problems(pack, "warning") if each.file == file]
    assert len(found) == 1, [str(each) for each in found]
    return found[0]


def edit(folder, file, old, new):
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_whole_pack_has_no_errors(tmp_path):
    assert problems(make_pack(tmp_path)) == []


@pytest.mark.parametrize("languages", [("ar", "he", "en"), ("ru", "fr", "am", "en"), ("he",)])
def test_any_set_of_languages_makes_a_pack(tmp_path, languages):
    assert problems(make_pack(tmp_path, languages=languages)) == []


@pytest.mark.parametrize(
    ("broken", "file", "line", "message", "hint"),
    [
        ("fee", "services/id-card/service.yaml", 4, "'amount' is -5", ""),
        ("fee-id", "services/id-card/service.yaml", 5, "'Senior!' in 'id' is no id", "hyphens"),
        (
            "unknown-key",
            "services/id-card/service.yaml",
            16,
            "unknown key 'duration_minuts'",
            "'duration_minutes'",
        ),
        ("icon", "topics/documents/topic.yaml", 1, "no icon", "'identification-card'"),
        ("related", "services/id-card/service.yaml", 14, "no service 'adress'", "'address'"),
        ("dates", "announcements/news/announcement.yaml", 2, "before it begins", "Swap"),
        ("yaml", "services/id-card/service.yaml", 17, "cannot be read", "brackets"),
        ("date", "services/id-card/service.yaml", 15, "'2026-02-30'", "Year-month-day"),
        ("hours", "services/id-card/service.yaml", 10, "before it opens", ""),
    ],
)
def test_fault_in_the_facts_is_named_with_its_line(tmp_path, broken, file, line, message, hint):
    found = problems(make_pack(tmp_path, broken=broken))
    fitting = [each for each in found if each.file == file and message in each.message]
    assert fitting, [str(each) for each in found]
    assert fitting[0].line == line
    assert hint in fitting[0].hint


def test_missing_translation_is_named_with_its_file(tmp_path):
    found = only(make_pack(tmp_path, broken="translation"))
    assert found.file == "services/id-card/ar.md"
    assert "ar translation of this service is missing" in found.message


def test_missing_translation_of_a_partial_language_is_a_warning(tmp_path):
    pack = make_pack(tmp_path, partial=("ar",), broken="translation")
    assert problems(pack) == []
    assert any("ar translation" in each.message for each in problems(pack, "warning"))


def test_step_without_a_section_is_named_in_every_language(tmp_path):
    found = problems(make_pack(tmp_path, broken="step"))
    assert {each.file for each in found} == {f"services/id-card/{x}.md" for x in ("ar", "he", "en")}
    assert all("'pay' has no section" in each.message for each in found)


def test_html_is_refused_with_its_line(tmp_path):
    found = problems(make_pack(tmp_path, broken="html"))
    assert {each.line for each in found} == {13}
    assert all("HTML" in each.message for each in found)


def test_document_without_words_is_named(tmp_path):
    found = problems(make_pack(tmp_path, broken="document"))
    assert {each.message for each in found} == {
        f"document 'old-card' has no words in {x}" for x in ("ar", "he", "en")
    }


def test_wrong_fee_is_one_problem(tmp_path):
    assert only(make_pack(tmp_path, broken="fee")).line == 4


def test_everything_wrong_is_told_at_once(tmp_path):
    pack = make_pack(tmp_path, broken="fee")
    edit(pack, "pack.yaml", "currency: ILS", "currency: shekel\ncolour: red")
    edit(pack, "services/address/service.yaml", "icon: house", "icon: hous3")
    (pack / "services/address/he.md").unlink()
    messages = " | ".join(str(each) for each in problems(pack))
    for part in ("amount", "shekel", "colour", "hous3", "he translation"):
        assert part in messages


@pytest.mark.parametrize("broken", BREAKS)
def test_every_way_to_break_a_pack_is_found(tmp_path, broken):
    assert problems(make_pack(tmp_path, broken=broken))


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("pack.yaml", "topics: [documents]", "topics: [documnts]", "no topic 'documnts'"),
        ("pack.yaml", "popular: [id-card]", "popular: [id-card, id-card]", "twice"),
        ("pack.yaml", "languages: [ar", "languages: [Arabic", "no language tag"),
        ("pack.yaml", "source_language: en", "source_language: fr", "cannot be 'fr'"),
        ("pack.yaml", "Asia/Jerusalem", "Asia/Atlantis", "unknown time zone"),
        ("pack.yaml", 'version: "2026.11.1"', 'version: "../up"', "no version"),
        ("pack.yaml", "id: small", "id: small\nid: large", "given twice"),
        ("pack.yaml", "currency", "fallback: {ar: [hee]}\ncurrency", "'hee' is no language"),
        ("topics/documents/topic.yaml", "address]", "ghost]", "no service 'ghost'"),
        ("services/id-card/service.yaml", "step-by-step", "stepbystep", "cannot be 'stepbystep'"),
        ("services/id-card/service.yaml", "id: senior", "id: standard", "given twice"),
        ("services/id-card/service.yaml", "amount: 125", "amount: 12.345", "two decimals"),
        ("services/id-card/service.yaml", "amount: 125", "amount: free", "should be a number"),
        ("services/id-card/service.yaml", "amount: 125", "amount: .inf", "should be a number"),
        ("services/id-card/service.yaml", "minutes: 20", "minutes: 2.5", "whole number"),
        ("services/id-card/service.yaml", "sun, mon", "sun, mond", "no day of the week"),
        ("services/id-card/service.yaml", '"08:00"', '"8 am"', "no time of day"),
        ("services/id-card/service.yaml", "kind: phone", "kind: fone", "cannot be 'fone'"),
        ("services/id-card/service.yaml", ", value: '106'", "", "'value' is missing"),
        ("services/id-card/service.yaml", "related: [address]", "related: [id-card]", "itself"),
        ("services/id-card/service.yaml", "counter: 4", "counter: [4]", "should be one text"),
        ("services/id-card/service.yaml", "counter: 4", "counter: *a", "aliases"),
        ("services/id-card/en.md", "  senior:", "  seniors:", "'seniors' is not in service.yaml"),
        ("services/id-card/en.md", "{#about}", "{#abot}", "unknown section id 'abot'"),
        ("services/id-card/en.md", " {#about}", "", "has no id"),
        ("services/id-card/en.md", "{#faq:lost}", "{#faq:found}", "is not in"),
        ("services/id-card/en.md", "{#faq:lost}", "{#about}", "stands twice"),
        ("services/id-card/en.md", "- Your old card", "- - Your old card", "list inside"),
        ("services/id-card/en.md", "**106**", "[106](tel:106)", "a link"),
        ("services/id-card/en.md", "**106**", "![106](a.png)", "an image"),
        ("services/id-card/en.md", "**106**", "`106`", "code"),
        ("services/id-card/en.md", "**106**", "&nbsp;", "HTML"),
        ("services/id-card/en.md", "**106**", "<script>", "HTML"),
        ("services/id-card/en.md", "## Renew", "# Renew", "level two"),
        ("services/id-card/en.md", "title: Renew", "title: <b>Renew</b>", "HTML"),
        ("services/id-card/en.md", "title: Renew", "title: My **Renew**", "bold"),
        ("services/id-card/en.md", "title: Renew an identity card", "title:", "'title' is empty"),
        ("services/id-card/en.md", "title: Renew", "title: Renew: now", "cannot be read"),
        ("services/id-card/en.md", "---\ntitle", "title", "no front matter"),
    ],
)
def test_mistake_is_told_where_it_stands(tmp_path, file, old, new, message):
    pack = make_pack(tmp_path)
    edit(pack, file, old, new)
    found = [str(each) for each in problems(pack)]
    assert any(message in text for text in found), found


def test_file_in_another_encoding_is_named_with_its_line(tmp_path):
    pack = make_pack(tmp_path)
    path = pack / "services/address/he.md"
    path.write_bytes(path.read_text("utf-8").encode("windows-1255", "replace"))
    found = problems(pack)
    assert ("services/address/he.md", 2) in {(each.file, each.line) for each in found}


def test_form_outside_the_pack_is_refused(tmp_path):
    pack = make_pack(tmp_path / "pack")
    (tmp_path / "secret.xlsx").write_bytes(b"x")
    text = "forms: [{id: a, file: ../secret.xlsx, purpose: poll}]\n"
    write(pack, "pack.yaml", (pack / "pack.yaml").read_text() + text)
    assert "outside the pack" in only(pack).message


def test_workbook_that_is_none_is_named(tmp_path):
    (tmp_path / "bad.xlsx").write_bytes(b"no workbook")
    pack = make_pack(tmp_path / "pack", forms=[("visit", "satisfaction", tmp_path / "bad.xlsx")])
    assert only(pack).file == "forms/visit.xlsx"


def test_folder_without_a_pack_is_named(tmp_path):
    found = only(tmp_path)
    assert (found.file, found.message) == ("pack.yaml", "is missing")


def test_words_that_contradict_a_fact_are_a_warning(tmp_path):
    pack = make_pack(tmp_path)
    edit(pack, "services/id-card/en.md", "from age 65", "from age 60")
    edit(pack, "services/id-card/ar.md", "65", "٦٥")
    warning = only_about(pack, "services/id-card/en.md")
    assert "says 60, but fee 'senior' starts at age 65" in warning.message
    assert not [e for e in problems(pack, "warning") if e.file == "services/id-card/ar.md"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Pay ₪125 or 130 shekels."),
        ("he", "משלמים 125 ש״ח או 130 ₪."),
        ("ar", "ادفع 125 شيكلًا أو ١٣٠ شيكلًا."),
    ],
)
def test_sum_of_money_that_is_no_fee_is_a_warning(tmp_path, lang, text):
    pack = make_pack(tmp_path)
    edit(pack, f"services/id-card/{lang}.md", "**106**", text)
    file = f"services/id-card/{lang}.md"
    found = [e for e in problems(pack, "warning") if e.file == file and "sum" in e.message]
    assert [(each.line, each.message) for each in found] == [
        (11, "names the sum 130, which is no fee of this service")
    ]


@pytest.mark.parametrize(("number", "warns"), [("107", True), ("١٠٦", False), ("one-o-six", True)])
def test_number_that_differs_from_the_source_text_is_a_warning(tmp_path, number, warns):
    pack = make_pack(tmp_path)
    edit(pack, "services/id-card/ar.md", "**106**", number)
    found = [e for e in problems(pack, "warning") if e.file == "services/id-card/ar.md"]
    assert bool(found) == warns
    if warns:
        assert "106 in services/id-card/en.md" in found[0].message
        assert found[0].line == 11


def test_long_sentence_is_a_warning(tmp_path):
    pack = make_pack(tmp_path)
    edit(pack, "services/id-card/en.md", "**106**", "Many " + "words " * 25 + "end.")
    assert "a sentence of 27 words" in only_about(pack, "services/id-card/en.md").message


@pytest.mark.parametrize(
    ("file", "hint"),
    [
        ("services/address/fr.md", "ar.md"),
        ("services/address/service.yml", "service.yaml"),
        ("servces/new/service.yaml", "services"),
    ],
)
def test_file_that_nothing_reads_is_a_warning(tmp_path, file, hint):
    pack = make_pack(tmp_path)
    write(pack, file, "title: lost\n")
    found = [e for e in problems(pack, "warning") if e.message == "is not read by anything"]
    assert [file.startswith(each.file) for each in found] == [True]
    assert hint in found[0].hint


def test_notes_for_editors_are_left_alone(tmp_path):
    pack = make_pack(tmp_path)
    write(pack, "README.md", "How we write.")
    write(pack, "services/address/.draft.md", "later")
    assert not [e for e in check_pack(pack) if e.file != "pack.yaml"]


def test_service_in_no_topic_is_a_warning(tmp_path):
    pack = make_pack(tmp_path)
    edit(pack, "topics/documents/topic.yaml", ", address", "")
    assert "no topic lists" in only_about(pack, "services/address/service.yaml").message


def test_icons_are_not_checked_without_the_icon_font(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.publishing.checks.icon_names", lambda: None)
    pack = make_pack(tmp_path, broken="icon")
    assert problems(pack) == []
    assert "icons were not checked" in only(pack, "note").message


def test_counter_on_another_floor_is_an_error(tmp_path):
    pack = make_pack(tmp_path)
    centre = (pack / "centre/centre.yaml").read_text()
    write(pack, "centre/centre.yaml", centre + "counters: [{number: 4, floor: 2}]\n")
    assert "counter 4 is on floor 2, not 1" in only(pack).message
