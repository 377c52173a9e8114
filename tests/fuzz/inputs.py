"""What the fuzzers throw: text that is nearly an expression, XML that is nearly a form, any answer."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from kiosk.forms.xpath.functions import FUNCTIONS
from tests.kiosk.forms.factory import select, text, xform

_PLACES = (".", "..", "../age", "/data/a_int", "/data/r", "/data/nowhere", "//age", "@id", "/")
_SIGNS = ("+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or", "|")
_TEXTS = ("''", "'x'", "'2026-02-30'", "'24:00'", "'%Y%'", "'('", "'1e400'", "'١٢'", "'\U0001f600'")
_NUMBERS = ("0", "-1", "1.5", ".5", "1e3", "99999999999999999999", "1 div 0", "0 div 0", "-0")
_NAMES = tuple(sorted(FUNCTIONS))

_leaf = st.sampled_from(_PLACES + _TEXTS + _NUMBERS)


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    calls = st.tuples(st.sampled_from(_NAMES), st.lists(inner, max_size=4)).map(
        lambda call: f"{call[0]}({', '.join(call[1])})"
    )
    chains = st.tuples(inner, st.sampled_from(_SIGNS), inner).map(" ".join)
    filtered = st.tuples(st.sampled_from(_PLACES), inner).map(lambda p: f"{p[0]}[{p[1]}]")
    wrapped = st.tuples(st.sampled_from(("({})", "-{}", "({})[1]")), inner)
    return st.one_of(calls, chains, filtered, wrapped.map(lambda w: w[0].format(w[1])))


expressions = st.recursive(_leaf, _grow, max_leaves=8)
noise = st.text(alphabet="/@*.[]()|+-='\"<>! ,:$abdiv012e\n\t·é١", max_size=50)


@st.composite
def broken_expressions(draw: st.DrawFn) -> str:
    """A sound expression from which something went, or into which something came."""
    source = draw(expressions)
    at = draw(st.integers(0, len(source)))
    return source[:at] + draw(noise) + source[at + draw(st.integers(0, 4)) :]


def _escaped(source: str) -> str:
    return source.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


_places = st.sampled_from(("/data", "/data/a", "/data/g", "/data/g/b", "/data/r", "/data/r/c"))
_odd_places = st.one_of(
    _places, st.sampled_from(("", "a", "../a", "/", "/data/zz", "/data/r[1]/c"))
)
_types = st.sampled_from(("int", "decimal", "date", "time", "geopoint", "select", "binary", "odd"))
_rules = st.sampled_from(("relevant", "calculate", "required", "constraint", "readonly"))


@st.composite
def forms(draw: st.DrawFn) -> str:
    """A form whose parts need not go together."""
    binds = "".join(
        f'<bind nodeset="{draw(_odd_places)}" type="{draw(_types)}"'
        f' {draw(_rules)}="{_escaped(draw(expressions))}"/>'
        for _ in range(draw(st.integers(0, 3)))
    )
    body = "".join(draw(_body(2)) for _ in range(draw(st.integers(0, 3))))
    return xform("<a/><g><b/></g><r><c/></r>", body, binds)


@st.composite
def _body(draw: st.DrawFn, depth: int) -> str:
    place = draw(_odd_places)
    shape = draw(st.sampled_from(("text", "select", "itemset", "range", "group", "repeat", "set")))
    if shape == "text" or depth == 0:
        return text(place)
    if shape == "select":
        return select(place, "x", "y", kind=draw(st.sampled_from(("select", "select1", "rank"))))
    source = _escaped(draw(expressions))
    if shape == "itemset":
        return (
            f'<select1 ref="{place}"><label ref="{source}"/><itemset nodeset="{source}">'
            f'<value ref="."/><label ref="{source}"/></itemset></select1>'
        )
    if shape == "range":
        start, end = draw(st.sampled_from(_NUMBERS)), draw(st.sampled_from(_NUMBERS))
        return f'<range ref="{place}" start="{start}" end="{end}" step="1"/>'
    if shape == "set":
        return f'<setvalue ref="{place}" event="odk-instance-first-load" value="{source}"/>'
    inner = draw(_body(depth - 1))
    if shape == "group":
        return f'<group ref="{place}"><label>G</label>{inner}</group>'
    return f'<group><repeat nodeset="{place}" jr:count="{source}">{inner}</repeat></group>'


@st.composite
def broken_forms(draw: st.DrawFn) -> bytes:
    """A form's bytes with a piece missing, doubled or overwritten."""
    data = draw(forms()).encode()
    at = draw(st.integers(0, len(data)))
    end = min(len(data), at + draw(st.integers(0, 60)))
    piece = draw(st.sampled_from((b"", data[at:end] * 2, b"<", b"\xff", b"&#0;", b"</data>")))
    return data[:at] + piece + data[end:]


_odd_text = st.sampled_from(
    ("", " ", "x", "y z", "x x", "٣", "-0", "1e5", "2026-02-29", "24:00", "\x00", "\u202e", "\ud7ff",
     "9" * 40, "1,5", "NaN", "back", "skip", "0 0", "90 180 0 0", "<a>", "]]>")
)  # fmt: skip
answers: st.SearchStrategy[list[Any]] = st.lists(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        _odd_text,
        st.text(max_size=20),
        st.lists(_odd_text, max_size=3),
    ),
    max_size=30,
)
