import datetime as dt
import subprocess
import sys

import pytest

from kiosk.content import Guide, PackError, UnknownPage
from kiosk.content.manifest import verify_pack
from kiosk.publishing import build_pack
from tests.support.packs import make_pack


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    return build_pack(make_pack(folder / "source"), folder / "built").path


def copy_of(pack, folder):
    for path in pack.rglob("*"):
        target = folder / path.relative_to(pack)
        target.mkdir() if path.is_dir() else target.write_bytes(path.read_bytes())
    return folder


def test_service_page_has_its_facts_in_words(pack):
    service = Guide.open(pack).service("id-card", "ar")
    assert [(fact.kind, fact.value, fact.note) for fact in service.facts] == [
        ("fee", "\u2068125\xa0₪\u2069", "مجانًا من عمر 65"),
        ("duration", "20 دقيقة", "جاهز خلال 10 أيام"),
        ("place", "الشباك 4", "الطابق 1"),
        ("hours", "\u20688:00\u2069 إلى \u206815:00\u2069", "الأحد إلى الخميس"),
    ]
    assert [fact.label_key for fact in service.facts] == [
        "fact.fee",
        "fact.duration",
        "fact.place",
        "fact.hours",
    ]


def test_week_days_stand_in_the_case_their_language_wants(tmp_path):
    source = make_pack(tmp_path / "source", languages=("ru", "en"))
    guide = Guide.open(build_pack(source, tmp_path / "built").path)
    hours = guide.service("id-card", "ru").facts[-1]
    assert hours.value == "с \u20688:00\u2069 до \u206815:00\u2069"
    assert hours.note == "воскресенье\u00a0— четверг"


def test_text_comes_in_sentences_with_bold_kept(pack):
    service = Guide.open(pack).service("id-card", "en")
    about = service.sections[0].blocks[0]
    assert [sentence.text for sentence in about.items] == [
        "Come in person.",
        "Bring the old card.",
        "106",
    ]
    assert about.items[2].runs[0].strong


def test_lists_keep_their_points(pack):
    blocks = Guide.open(pack).service("id-card", "en").steps[0].blocks
    assert [block.kind for block in blocks] == ["paragraph", "list"]
    assert [point[0].text for point in blocks[1].entries] == ["Your old card", "id card"]


def test_channel_keeps_the_bare_number_for_dialling(pack):
    phone = Guide.open(pack).service("id-card", "he").channels[1]
    assert (phone.value, phone.shown) == ("106", "\u2068106\u2069")


def test_topics_popular_and_related_lead_to_services(pack):
    guide = Guide.open(pack)
    topic = guide.topics("he")[0]
    assert [link.id for link in topic.services] == ["id-card", "address"]
    assert guide.topic("documents", "he") == topic
    assert [link.title for link in guide.popular("en")] == ["Renew an identity card"]
    assert guide.service("id-card", "he").related[0].title == "שינוי כתובת"
    assert guide.service("id-card", "he").topic == "documents"


def test_unknown_pages_are_named(pack):
    guide = Guide.open(pack)
    with pytest.raises(UnknownPage, match="no service 'ghost'"):
        guide.service("ghost", "en")
    with pytest.raises(UnknownPage, match="no topic 'ghost'"):
        guide.topic("ghost", "en")
    with pytest.raises(UnknownPage, match="no form 'ghost'"):
        guide.form_bytes("ghost")


def test_announcements_hold_from_their_first_to_their_last_day(pack):
    guide = Guide.open(pack)
    first, last = dt.date(2026, 11, 20), dt.date(2026, 12, 31)
    day = dt.timedelta(days=1)
    shown = [bool(guide.announcements("ar", d)) for d in (first - day, first, last, last + day)]
    assert shown == [False, True, True, False]


def test_reader_of_another_language_gets_the_source_language(pack):
    service = Guide.open(pack).service("id-card", "sw")
    assert service.lang == "en"


def test_page_missing_in_a_partial_language_falls_back_and_says_so(tmp_path):
    source = make_pack(
        tmp_path / "source", languages=("ru", "he", "en"), partial=("ru",), broken="translation"
    )
    guide = Guide.open(build_pack(source, tmp_path / "built").path)
    missing, present = guide.service("id-card", "ru"), guide.service("address", "ru")
    assert (missing.lang, missing.fallback) == ("en", True)
    assert (present.lang, present.fallback) == ("ru", False)


def test_editor_chooses_the_language_to_fall_back_to(tmp_path):
    source = make_pack(
        tmp_path / "source", languages=("am", "he", "en"), partial=("am",), broken="translation"
    )
    pack_file = source / "pack.yaml"
    pack_file.write_text(pack_file.read_text() + "fallback: {am: [he]}\n")
    guide = Guide.open(build_pack(source, tmp_path / "built").path)
    assert guide.service("id-card", "am").lang == "he"


@pytest.mark.parametrize("damage", ["missing", "shorter", "garbage", "manifest", "format"])
def test_damaged_pack_is_refused_with_advice(pack, tmp_path, damage):
    folder = copy_of(pack, tmp_path)
    info = folder / "content.msgpack"
    manifest = folder / "manifest.json"
    if damage == "missing":
        info.unlink()
    elif damage == "shorter":
        info.write_bytes(info.read_bytes()[:-1])
    elif damage == "garbage":
        info.write_bytes(b"\xc1" * info.stat().st_size)
    elif damage == "manifest":
        manifest.write_bytes(manifest.read_bytes()[:-40])
    else:
        manifest.write_text(manifest.read_text().replace('"format": 1', '"format": 9'))
    with pytest.raises(PackError, match=r"again|format"):
        Guide.open(folder)


def test_folder_that_is_no_pack_is_named(tmp_path):
    with pytest.raises(PackError, match="is not a built pack"):
        Guide.open(tmp_path)


def test_verifying_finds_a_changed_byte_that_opening_cannot(pack, tmp_path):
    folder = copy_of(pack, tmp_path)
    data = bytearray((folder / "search.sqlite").read_bytes())
    data[-1] ^= 1
    (folder / "search.sqlite").write_bytes(data)
    Guide.open(folder)
    with pytest.raises(PackError, match=r"search\.sqlite"):
        verify_pack(folder)


def test_opening_reads_only_the_language_that_is_asked_for(pack, tmp_path):
    folder = copy_of(pack, tmp_path)
    needed = {"manifest.json", "content.msgpack", "content.ar.msgpack"}
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in needed:
            path.write_bytes(bytes(path.stat().st_size))
    assert Guide.open(folder).topics("ar") == Guide.open(pack).topics("ar") != []


def test_showing_pages_imports_no_authoring_library(pack):
    script = (
        "import sys; from pathlib import Path; from kiosk.content import Guide\n"
        f"Guide.open(Path({str(pack)!r})).service('id-card', 'ar')\n"
        "heavy = {'yaml', 'babel', 'markdown_it', 'sqlite3', 'rapidfuzz', 'snowballstemmer'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_pack_without_the_form_has_no_media_for_it(pack):
    with pytest.raises(UnknownPage):
        Guide.open(pack).form_media("visit")
