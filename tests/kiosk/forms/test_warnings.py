"""What other clients refuse, and a kiosk can still show, its author hears of."""

from __future__ import annotations

import pytest

from tests.kiosk.forms.factory import form_of, text


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
