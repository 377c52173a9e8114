import pytest

from kiosk.content import Guide
from kiosk.publishing import build_pack, check_pack, read_source, stamp_pack
from tests.support.packs import make_pack


@pytest.fixture
def pack(tmp_path):
    folder = make_pack(tmp_path / "source")
    stamp_pack(read_source(folder)[0])
    return folder


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def warnings(pack):
    return {each.file: each.message for each in check_pack(pack)}


def test_stamped_pack_has_nothing_to_say(pack):
    assert warnings(pack) == {}


def test_unstamped_translations_are_one_warning(tmp_path):
    found = check_pack(make_pack(tmp_path))
    assert [each.file for each in found] == ["pack.yaml"]
    assert "and 9 more" in found[0].message


def test_changed_source_names_the_sections_in_every_translation(pack):
    edit(pack / "services/id-card/en.md", "Change your address {#step", "Book {#step")
    found = warnings(pack)
    assert set(found) == {"services/id-card/ar.md", "services/id-card/he.md"}
    assert all("changed since: step:book" in message for message in found.values())


def test_new_and_removed_sections_are_named(pack):
    for lang in ("ar", "he", "en"):
        edit(pack / f"services/id-card/{lang}.md", "{#faq:lost}", "{#faq:found}")
    assert "faq:found, faq:lost" in warnings(pack)["services/id-card/ar.md"]


def test_changed_fee_makes_nothing_stale_and_shows_at_once(pack, tmp_path):
    edit(pack / "services/id-card/service.yaml", "amount: 125", "amount: 130")
    assert warnings(pack) == {}
    service = Guide.open(build_pack(pack, tmp_path / "built").path).service("id-card", "ar")
    assert "130" in service.facts[0].value
    assert not service.stale


def test_stale_page_is_shown_with_the_current_fee(pack, tmp_path):
    edit(pack / "services/id-card/en.md", "Come in person.", "Come in person today.")
    edit(pack / "services/id-card/service.yaml", "amount: 125", "amount: 130")
    guide = Guide.open(build_pack(pack, tmp_path / "built").path)
    assert guide.service("id-card", "he").stale
    assert "130" in guide.service("id-card", "he").facts[0].value
    assert not guide.service("id-card", "en").stale


def test_white_space_and_keywords_make_nothing_stale(pack):
    edit(pack / "services/id-card/en.md", "keywords: [id card]", "keywords: [id card, id]")
    edit(pack / "services/id-card/en.md", "Come in person. Bring", "Come in person.\nBring")
    assert warnings(pack) == {}


def test_stamping_leaves_stale_files_to_people(pack):
    edit(pack / "services/id-card/en.md", "Come in person.", "Come in person today.")
    source = read_source(pack)[0]
    assert stamp_pack(source) == []
    written = stamp_pack(source, lang="ar", page_id="id-card", outdated=True)
    assert [each.file for each in written] == ["services/id-card/ar.md"]
    assert set(warnings(pack)) == {"services/id-card/he.md"}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_stamping_changes_one_line_only(tmp_path, newline):
    folder = make_pack(tmp_path)
    path = folder / "services/id-card/ar.md"
    before = path.read_text("utf-8").replace("\n", newline)
    path.write_bytes(before.encode())
    stamp_pack(read_source(folder)[0])
    after = path.read_bytes().decode()
    kept = [line for line in after.split(newline) if not line.startswith("source_hash")]
    assert kept == before.split(newline)
    assert stamp_pack(read_source(folder)[0], outdated=True) == []


def test_source_language_is_never_stamped(pack):
    assert "source_hash" not in (pack / "services/id-card/en.md").read_text("utf-8")
