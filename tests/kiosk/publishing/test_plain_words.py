"""Pages in plain words beside the ordinary ones."""

import pytest

from kiosk.content import Guide
from kiosk.publishing import build_pack, check_pack, preview, read_source, stamp_pack
from kiosk.publishing.plainness import longest, remarks
from tests.support.packs import make_pack, write

PLAIN = {
    "ar": "---\ntitle: هوية جديدة\nsummary: نصنع لك هوية جديدة.\n---\n"
    "## عن الخدمة {#about}\n\nتعالَ أنت. اتصل بالرقم 106.\n\n"
    "## احجز {#step:book}\n\nاحجز دورًا.\n\n## ضاعت؟ {#faq:lost}\n\nأخبرنا.\n",
    "en": "---\ntitle: A new identity card\ndocuments:\n  old-card: The card you have now\n---\n"
    "## About {#about}\n\nCome yourself. Call 106.\n\n"
    "## Book {#step:book}\n\nChoose a day.\n\n## Is it lost? {#faq:lost}\n\nTell us.\n",
}
CARD = "services/id-card"


@pytest.fixture
def pack(tmp_path):
    """A pack whose card can be read in plain Arabic and plain English, everything stamped."""
    folder = make_pack(tmp_path / "source")
    for lang, text in PLAIN.items():
        write(folder, f"{CARD}/{lang}-simple.md", text)
    stamp_pack(read_source(folder)[0])
    return folder


@pytest.fixture
def guide(pack, tmp_path):
    return Guide.open(build_pack(pack, tmp_path / "built").path)


def edit(pack, file, old, new):
    text = (pack / file).read_text("utf-8")
    assert old in text
    (pack / file).write_text(text.replace(old, new, 1), "utf-8")


def told(pack, file, severity="warning"):
    found = [e for e in check_pack(pack) if e.severity == severity and e.file == file]
    return [each.message for each in found]


def test_variants_are_known_from_their_files_and_are_no_languages(guide):
    assert guide.pack.variants == ("ar-simple", "en-simple")
    assert guide.pack.languages == ("ar", "he", "en")


def test_plain_page_is_read_and_spoken_in_its_language(guide):
    page = guide.service("id-card", "ar-simple")
    assert (page.title, page.lang, page.plain, page.fallback) == ("هوية جديدة", "ar", True, False)
    assert page.steps[0].blocks[0].items[0].text == "احجز دورًا."
    assert not guide.service("id-card", "ar").plain


def test_facts_of_a_plain_page_are_the_current_ones(pack, tmp_path):
    edit(pack, f"{CARD}/service.yaml", "amount: 125", "amount: 130")
    guide = Guide.open(build_pack(pack, tmp_path / "built").path)
    plain, usual = (guide.service("id-card", tag) for tag in ("ar-simple", "ar"))
    assert "130" in plain.facts[0].value
    assert [each.value for each in plain.facts] == [each.value for each in usual.facts]


def test_what_a_plain_page_leaves_out_is_the_ordinary_one_s(guide):
    plain, usual = (guide.service("id-card", tag) for tag in ("en-simple", "en"))
    assert plain.documents[0].text == "The card you have now"
    assert plain.summary == usual.summary
    assert plain.fees == usual.fees


def test_page_without_plain_words_is_shown_in_the_ordinary_ones_without_a_banner(guide):
    page = guide.service("address", "ar-simple")
    assert (page.lang, page.plain, page.fallback) == ("ar", False, False)
    assert not guide.has_plain("address", "ar")
    assert guide.has_plain("id-card", "ar")


def test_language_without_plain_words_stays_as_it_is(guide):
    page = guide.service("id-card", "he-simple")
    assert (page.lang, page.plain) == ("he", False)
    assert not guide.has_plain("id-card", "he")


def test_nobody_gets_plain_words_unasked(guide):
    assert not guide.service("id-card", "sw").plain
    assert guide.language("sw-simple") == "en-simple"


def test_search_in_plain_words_finds_what_search_finds(guide):
    found = guide.search("old card", "en-simple").results
    assert [each.service_id for each in found] == [
        each.service_id for each in guide.search("old card", "en").results
    ]
    assert found[0].title == "A new identity card"


def test_plain_words_are_stamped_with_the_text_of_their_language(pack):
    assert check_pack(pack) == sorted(check_pack(pack))
    edit(pack, f"{CARD}/ar.md", "احضر بنفسك", "تعال بنفسك")
    assert any("about" in message for message in told(pack, f"{CARD}/ar-simple.md"))
    assert told(pack, f"{CARD}/en-simple.md") == []


def test_plain_words_behind_their_language_are_shown_as_such(pack, tmp_path):
    edit(pack, f"{CARD}/en.md", "Come in person.", "Come in person today.")
    guide = Guide.open(build_pack(pack, tmp_path / "built").path)
    assert guide.service("id-card", "en-simple").stale
    assert not guide.service("id-card", "en").stale
    written = stamp_pack(read_source(pack)[0], lang="en-simple", outdated=True)
    assert [each.file for each in written] == [f"{CARD}/en-simple.md"]


def test_services_without_plain_words_are_noted(pack):
    assert told(pack, "pack.yaml", "note") == [
        "services without a page in ar-simple: address",
        "services without a page in en-simple: address",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{#step:book}", "{#step:bok}", "'step:bok' is not among the steps"),
        ("## Is it lost? {#faq:lost}\n\nTell us.\n", "", "section 'faq:lost' is missing"),
        ("  old-card:", "  new-card:", "document 'new-card' is not in service.yaml"),
        ("title:", "keywords: [card]\ntitle:", "unknown key 'keywords'"),
    ],
)
def test_id_that_leads_nowhere_is_an_error(pack, old, new, message):
    edit(pack, f"{CARD}/en-simple.md", old, new)
    found = told(pack, f"{CARD}/en-simple.md", "error")
    assert any(message in each for each in found), found


def test_number_that_the_ordinary_page_does_not_have_is_told(pack):
    edit(pack, f"{CARD}/en-simple.md", "Call 106.", "Call 106 or 107. Call 106.")
    assert told(pack, f"{CARD}/en-simple.md") == [
        "section 'about' has 107 here, no other number in services/id-card/en.md"
    ]


def test_plain_words_of_no_language_of_the_pack_are_read_by_nobody(pack):
    write(pack, f"{CARD}/fr-simple.md", PLAIN["en"])
    assert told(pack, f"{CARD}/fr-simple.md") == ["is not read by anything"]


def test_announcements_and_topics_can_be_read_in_plain_words_too(pack, tmp_path):
    write(pack, "announcements/news/ar-simple.md", "---\ntitle: خبر\n---\nنغلق باكرًا.\n")
    write(pack, "topics/documents/ar-simple.md", "---\nsummary: أوراقك\n---\n")
    stamp_pack(read_source(pack)[0])
    guide = Guide.open(build_pack(pack, tmp_path / "built").path)
    news = guide.edition("ar-simple").announcements[0]
    assert (news.title, news.lang, news.fallback) == ("خبر", "ar", False)
    assert news.blocks[0].items[0].text == "نغلق باكرًا."
    topic, usual = (guide.topic("documents", tag) for tag in ("ar-simple", "ar"))
    assert (topic.title, topic.summary) == (usual.title, "أوراقك")
    assert guide.topic("documents", "en-simple").summary == guide.topic("documents", "en").summary


def test_editor_sees_the_plain_page_before_it_is_built(pack):
    assert preview(pack, "id-card", "en-simple").title == "A new identity card"


def test_hard_sentence_of_a_plain_page_is_told_with_its_line(pack):
    edit(pack, f"{CARD}/en-simple.md", "Call 106.", "Call 106 (or write to us).")
    found = [e for e in check_pack(pack) if e.file == f"{CARD}/en-simple.md"]
    assert [(each.line, each.message[:8]) for each in found] == [(9, "brackets")]


HARD = [
    ("en-simple", "Bring the old card and a photo and the paper of your home.", "13 words"),
    ("en-simple", "Check the street, the number, and every name.", "several things"),
    ("en-simple", "Bring the card; we keep it.", "several things"),
    ("en-simple", "Bring the card (or a copy).", "brackets"),
    ("en-simple", "Bring your ID.", "the abbreviation “ID”"),
    ("en-simple", "Bring papers, e.g. a bill.", "the abbreviation “e.g.”"),
    ("he-simple", "מביאים ת״ז.", "the abbreviation “ת״ז”"),
    ("he-simple", "לוקחים מס׳ בכניסה.", "the abbreviation “מס׳”"),
    ("ar-simple", "أحضر الورقة إلخ", "the abbreviation “إلخ”"),
    ("ru-simple", "Принесите СНИЛС.", "the abbreviation “СНИЛС”"),
    ("am-simple", "ዶ/ር ጋር ይምጡ።", "the abbreviation “ዶ/ር”"),
    ("he", "מילה " * 21, "21 words"),
    ("en", "word " * 26, "26 words"),
]


@pytest.mark.row(48)
@pytest.mark.parametrize(("tag", "sentence", "message"), HARD)
def test_what_makes_a_sentence_hard_is_named(tag, sentence, message):
    assert [message in remark.message for remark in remarks(sentence, tag)] == [True]


EASY = [
    ("en-simple", "Is the answer no? Then come again before 14:00."),
    ("en-simple", "These things change:"),
    ("en-simple", "I bring my card, and you check it."),
    ("he-simple", "הילד נרשם לכיתה א׳."),
    ("he-simple", "מתקשרים ל־106."),
    ("ar-simple", "خذ رقمًا عند المدخل، ثم انتظر."),
    ("fr-simple", "Où est-ce ? À l’étage."),
    ("en", "Bring papers (e.g. your ID)."),
]


@pytest.mark.parametrize(("tag", "sentence"), EASY)
def test_easy_sentence_is_left_alone(tag, sentence):
    assert list(remarks(sentence, tag)) == []


@pytest.mark.row(48)
def test_plain_sentences_are_shorter_in_every_language():
    for lang in ("ar", "he", "en", "ru", "fr", "am"):
        assert longest(f"{lang}-simple") == 12 < longest(lang) <= 25
