"""What other clients refuse and a kiosk can still show, its author hears of; a circle is refused."""

from __future__ import annotations

import pytest

from kiosk.forms import FormError
from tests.kiosk.forms.factory import form_of, text, walk_of


@pytest.mark.parametrize(("kind", "rule"), [("readonly", ". != ''"), ("required", ". = ''")])
def test_place_whose_rule_hangs_on_itself_is_warned_of(kind: str, rule: str) -> None:
    bind = f'<bind nodeset="/data/name" {kind}="{rule}"/>'
    (warning,) = form_of("<name/>", text("/data/name"), bind).warnings
    assert warning.where == f"/data/name ({kind})"
    assert "in a circle" in warning.message


def test_constraint_may_speak_of_its_own_answer() -> None:
    rule = '<bind nodeset="/data/age" type="int" constraint="/data/age &gt; 0"/>'
    assert form_of("<age/>", text("/data/age"), rule).warnings == ()


@pytest.mark.parametrize("kind", ["select", "select1", "rank"])
def test_question_without_choices_is_warned_of(kind: str) -> None:
    form = form_of("<pick/>", f'<{kind} ref="/data/pick"><label>Pick</label></{kind}>')
    assert [warning.message for warning in form.warnings] == ["this question has no choices"]


def test_group_may_hang_on_what_is_in_it() -> None:
    form = form_of(
        "<g><source>desk</source></g>",
        f'<group ref="/data/g">{text("/data/g/source")}</group>',
        """<bind nodeset="/data/g" relevant="./source = 'desk'"/>""",
    )
    walk = walk_of(form)
    assert [question.path for question in walk.screen.questions] == ["/data/g/source"]
    walk.answer("phone")
    walk.next()
    assert walk.screen.kind == "review"


def test_place_that_shows_itself_is_refused() -> None:
    rule = """<bind nodeset="/data/name" relevant=". != ''"/>"""
    with pytest.raises(FormError, match="in a circle: /data/name"):
        form_of("<name/>", text("/data/name"), rule)
