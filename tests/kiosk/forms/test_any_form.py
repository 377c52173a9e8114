"""Any form, walked by any visitor: no question is ever an internal error."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.forms import compile_xform, dump_form, load_form
from kiosk.forms.reload import read_instance
from tests.conformance.wanderer import wander
from tests.kiosk.forms.anyform import AnyForm


@given(st.integers(0, 2**32))
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_any_form_is_walked_to_its_end(seed: int) -> None:
    form = load_form(dump_form(compile_xform(AnyForm(Random(seed)).xml())))
    walk = wander(form, Random(seed))
    read_instance(form, walk.abandon().instance_xml)
