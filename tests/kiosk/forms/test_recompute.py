"""Working out only what an answer can change gives what working out everything gives."""

from __future__ import annotations

from datetime import UTC

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.forms.nodes import elements_below
from kiosk.forms.state import FormState
from tests.kiosk.forms.factory import form_of, text
from tests.support.clock import ManualClock

FORM = form_of(
    "<n/><g><a/><h><b/><c/></h></g><r><x/><y/><s><z/></s></r><sum/><last/><w/>",
    text("/data/n")
    + text("/data/g/a")
    + text("/data/g/h/b")
    + f'<repeat nodeset="/data/r" jr:count="/data/n">{text("/data/r/x")}</repeat>',
    """<bind nodeset="/data/n" type="int"/>
    <bind nodeset="/data/g" relevant="/data/n &gt; 0"/>
    <bind nodeset="/data/g/h" relevant="/data/g/a != 'off'"/>
    <bind nodeset="/data/g/h/c" calculate="concat(../b, '-', /data/n)"/>
    <bind nodeset="/data/r/x" type="int"/>
    <bind nodeset="/data/r/y" type="int" calculate="../x * 2 + position(..)"/>
    <bind nodeset="/data/r/s" relevant="../y &gt; 5"/>
    <bind nodeset="/data/r/s/z" calculate="concat(/data/g/h/c, ../../y)"/>
    <bind nodeset="/data/sum" type="int" calculate="sum(/data/r/y)"/>
    <bind nodeset="/data/last" calculate="/data/r[last()]/s/z"/>
    <bind nodeset="/data/w" relevant="/data/sum &gt; 10" calculate="count(/data/r/s)"/>""",
)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("/data/n"), st.sampled_from(["0", "1", "2", "4", ""])),
        st.tuples(st.just("/data/g/a"), st.sampled_from(["on", "off"])),
        st.tuples(st.just("/data/g/h/b"), st.sampled_from(["p", "q", ""])),
        st.tuples(
            st.sampled_from([f"/data/r[{n}]/x" for n in (1, 2, 3, 4)]),
            st.sampled_from(["0", "1", "3", ""]),
        ),
    ),
    max_size=12,
)


def seen(state: FormState) -> list[tuple[str, str, bool]]:
    """What is shown, and its value; what is hidden may hold an old one."""
    nodes = elements_below(state.root)
    return [(n.path, n.value if n.shown else "", n.shown) for n in nodes if n.local != "instanceID"]


@given(CHANGES)
@settings(max_examples=150, deadline=None)
def test_partial_recompute_equals_full(changes: list[tuple[str, str]]) -> None:
    state = FormState(FORM, ManualClock(), zone=UTC)
    for path, value in changes:
        node = state.node(path)
        if node is not None:
            state.set(node, value)
    before = seen(state)
    for number in range(len(FORM.definition.targets)):
        state.note(number)
    state.settle()
    assert seen(state) == before
