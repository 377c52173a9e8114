import pytest

from kiosk.content import Guide
from kiosk.forms import load_form
from kiosk.publishing import build_pack, check_pack
from tests.support.packs import make_pack, write

FORM = """
| survey |         |       |                 |            |              |
|        | type    | name  | label::{} | relevant   | constraint   |
|        | integer | age   | How old?        |            | . < {}      |
|        | text    | words | What happened?  | ${{age}} > 3 |              |
| settings |       |       |                 |            |              |
|        | form_id | version |               |            |              |
|        | visit   | 1     |                 |            |              |
"""


def a_pack(folder, language="English (en)", limit="120", **traits):
    form = write(folder, "visit.md", FORM.format(language, limit))
    forms = [("visit", "satisfaction", form)]
    return make_pack(folder / "pack", languages=("en",), forms=forms, **traits)


def problems(pack):
    return [each for each in check_pack(pack) if each.severity == "error"]


def test_form_of_a_pack_is_compiled_for_the_kiosk(tmp_path):
    guide = Guide.open(build_pack(a_pack(tmp_path), tmp_path / "built").path)
    assert guide.form_ids("satisfaction") == ["visit"]
    assert guide.form_ids("poll") == []
    assert load_form(guide.form_bytes("visit")).languages == ("English (en)",)
    assert (guide.folder / "forms" / "visit.xml").read_bytes().startswith(b"<?xml")


def test_broken_expression_is_named_with_its_form(tmp_path):
    found = problems(a_pack(tmp_path, limit="120 +"))
    assert [each.file for each in found] == ["forms/visit.md"]


def test_form_that_lacks_a_language_of_the_pack_is_an_error(tmp_path):
    found = problems(a_pack(tmp_path, language="עברית (he)"))
    assert [each.message for each in found] == ["the form does not speak en"]


def test_form_may_lack_a_partial_language(tmp_path):
    form = write(tmp_path, "visit.md", FORM.format("English (en)", "120"))
    pack = make_pack(
        tmp_path / "pack",
        languages=("ru", "en"),
        partial=("ru",),
        forms=[("visit", "satisfaction", form)],
    )
    assert problems(pack) == []
    assert any("does not speak ru" in each.message for each in check_pack(pack))


@pytest.mark.parametrize("purpose", ["satisfacton", ""])
def test_unknown_purpose_is_refused(tmp_path, purpose):
    form = write(tmp_path, "visit.md", FORM.format("English (en)", "120"))
    pack = make_pack(tmp_path / "pack", languages=("en",), forms=[("visit", purpose, form)])
    assert any("purpose" in each.message for each in problems(pack))
