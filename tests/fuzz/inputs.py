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


# Workbooks ---------------------------------------------------------------------------------

_TYPES = (
    "text", "integer", "decimal", "note", "date", "time", "dateTime", "range", "acknowledge",
    "barcode", "geopoint", "image", "audio", "file", "hidden", "today", "start", "select_one l",
    "select_multiple l", "select_one m or_other", "rank l", "select_one ${q0}", "username",
    "select_one_from_file t.csv", "xml-external t", "csv-external t", "background-audio", "trigger",
)  # fmt: skip
_ODD_TYPES = (
    "odd",
    "audit",
    "",
    "select_one",
    "select_one nowhere",
    "end group",
    "begin loop over l",
)
_EXPRESSIONS = (
    "relevant",
    "constraint",
    "calculation",
    "required",
    "choice_filter",
    "repeat_count",
)
_WORDS = ("label::ar", "label::English (en)", "hint", "constraint_message", "guidance_hint::ar")
_OTHERS = {
    "default": ("", "x", "1", "now()", "2026-01-01", "${q0}", "map.png"),
    "appearance": ("", "minimal", "field-list", "table-list", "search('t')", "likert", "draw"),
    "parameters": ("", "start=1 end=5 step=1", "randomize=true seed=1", "value=b label=c", "x"),
    "trigger": ("", "${q0}", "${q0}, ${q0}", "q0"),
    "media::image": ("", "x.png", "${q0}.png", "-"),
    "audio::ar": ("", "x.mp3"),
    "read_only": ("", "yes", "no"),
    "bind::diwan:role": ("", "csat", "odd"),
    "instance::x": ("", "1"),
    "odd": ("", "1"),
}
_TEXTS_OF_AUTHORS = (
    "Why?", "**Why** [x](y)?", "<b>Why</b> &amp; _how_", "${q0} said ${q0}", "שלום ${q0}", "", "-", "*",
    "a" * 300, "\\", "${last-saved#q0}", "${ q0 }", "[]()", "# #", "1. x", "=1+1",
)  # fmt: skip
_RULES = (
    "", "yes", "no", "true()", "${q0} = 'x'", ". > 5", "selected(${q0}, 'x')", "c = ${q0}", "5",
    "regex(., '[a-z]+')", "once(uuid())", "position(..)", "jr:choice-name(${q0}, '${q0}')",
    "pulldata('t', 'x', 'y', ${q0})", "count(${q0})", "indexed-repeat(${q0}, ${q0}, 1)",
)  # fmt: skip
_SETTINGS = {
    "form_id": ("f", "a b", "1"),
    "version": ("1", ""),
    "default_language": ("ar", "English (en)", "fr"),
    "style": ("pages", "theme-grid", "odd"),
    "instance_name": ("concat(${q0}, 'x')", "${nobody}"),
    "namespaces": ('diwan="urn:diwan:form"', "odd"),
    "allow_choice_duplicates": ("yes", "no"),
    "public_key": ("odd",),
    "attribute::diwan:partial": ("submit",),
}
_rules_of_authors = st.one_of(st.sampled_from(_RULES), expressions)


def _cell(column: str) -> st.SearchStrategy[str]:
    if column in _EXPRESSIONS:
        return _rules_of_authors
    return st.sampled_from(_OTHERS.get(column, _TEXTS_OF_AUTHORS))


def _line(cells: list[str]) -> str:
    plain = (cell.replace("|", "/").replace("\n", " ").replace("\r", " ") for cell in cells)
    return f"| | {' | '.join(plain)} |"


@st.composite
def _survey(draw: st.DrawFn, columns: list[str], depth: int, number: list[int]) -> list[list[str]]:
    rows: list[list[str]] = []
    for _ in range(draw(st.integers(1, 4))):
        name = f"q{number[0]}"
        number[0] += 1
        cells = [draw(_cell(column)) for column in columns]
        if depth and draw(st.integers(0, 4)) == 0:
            kind = draw(st.sampled_from(("group", "repeat")))
            inner = draw(_survey(columns, depth - 1, number))
            rows += [[f"begin {kind}", f"g{name[1:]}", *cells], *inner, [f"end {kind}", ""]]
        else:
            odd = draw(st.integers(0, 39)) == 0
            rows.append([draw(st.sampled_from(_ODD_TYPES if odd else _TYPES)), name, *cells])
    return rows


@st.composite
def sheets(draw: st.DrawFn) -> str:
    """A form as an author may leave it half way: markdown tables whose cells need not go together."""
    further = st.sampled_from((*_EXPRESSIONS, *_WORDS, *_OTHERS))
    columns = ["label", *draw(st.lists(further, max_size=4, unique=True))]
    rows = draw(_survey(columns, 2, [0]))
    lines = ["| survey |", _line(["type", "name", *columns]), *map(_line, rows)]
    extra = ["label", *draw(st.lists(st.sampled_from(("label::ar", "c", "image")), unique=True))]
    choices = [
        [listed, value, *(draw(_cell(column)) for column in extra)]
        for listed in ("l", "m")
        for value in draw(
            st.lists(st.sampled_from(("x", "y", "z-1", "1")), min_size=1, unique=True)
        )
    ]
    lines += ["| choices |", _line(["list_name", "name", *extra]), *map(_line, choices)]
    settings = draw(st.lists(st.sampled_from(tuple(_SETTINGS)), max_size=2, unique=True))
    if settings:
        values = [draw(st.sampled_from(_SETTINGS[name])) for name in settings]
        lines += ["| settings |", _line(settings), _line(values)]
    return "\n".join(lines) + "\n"
