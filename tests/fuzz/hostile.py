"""Files that no honest author writes, made where a test asks for them: name -> how to write it.

`REFUSED` must be turned away, `TAKEN` must become a form; for the rest either will do.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import openpyxl

if TYPE_CHECKING:
    from pathlib import Path

HEAD: Final = ("type", "name", "label")
PLAIN: Final = ("text", "a", "A")
LAUGHS: Final = (
    '<!DOCTYPE l [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
XXE: Final = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
XFORM: Final = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
    '<h:head><model><instance><data id="x">{}</data></instance></model></h:head>'
    "<h:body>{}</h:body></h:html>"
)
FROM_TABLE: Final = (HEAD, ("select_one_from_file s.{}", "a", "A"))
Rows = Sequence[Sequence[str]]


def markdown(survey: Rows, choices: Rows = (), settings: Rows = ()) -> bytes:
    sheets = {"survey": survey, "choices": choices, "settings": settings}
    lines = [
        line
        for name, rows in sheets.items()
        if rows
        for line in (f"| {name} |", *(f"| | {' | '.join(row)} |" for row in rows))
    ]
    return ("\n".join(lines) + "\n").encode()


def _book(path: Path, **sheets: Rows) -> None:
    book = openpyxl.Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)


def _sheet_with(path: Path, before: str, inside: str) -> None:
    """A sound workbook whose first sheet was changed by hand."""
    whole = path.with_name("whole.zip")
    _book(whole, survey=[HEAD, PLAIN])
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("sheet1.xml"):
                data = before.encode() + data.replace(
                    b"</sheetData>", inside.encode() + b"</sheetData>"
                )
            new.writestr(name, data)
    whole.unlink()


def _cell(words: str, place: str = "A9") -> str:
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'<row r="{row}"><c r="{place}" t="inlineStr"><is><t>{words}</t></is></c></row>'


def _zipped(path: Path, **members: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)


def _nested(kind: str, depth: int, *more: str) -> bytes:
    begins = [(f"begin {kind}", f"n{number}", "N", *more) for number in range(depth)]
    head = (*HEAD, "repeat_count")[: 3 + len(more)]
    return markdown([head, *begins, PLAIN, *[(f"end {kind}", "", "")] * depth])


def _ruled(column: str, source: str) -> bytes:
    return markdown([(*HEAD, column), (*PLAIN, source)])


def _table(ending: str, data: bytes) -> Callable[[Path], None]:
    """A form that draws its choices from a table beside it."""

    def write(path: Path) -> None:
        survey = [[cell.format(ending) for cell in row] for row in FROM_TABLE]
        path.write_bytes(markdown(survey))
        path.with_name(f"s.{ending}").write_bytes(data)

    return write


def _bytes(data: bytes | str) -> Callable[[Path], None]:
    return lambda path: (
        path.write_bytes(data if isinstance(data, bytes) else data.encode()) and None
    )


def _rows(number: int) -> bytes:
    return b"name,label\n" + b"".join(b"%d,x\n" % n for n in range(number))


REFUSED: Final[dict[str, Callable[[Path], None]]] = {
    "empty.xlsx": _bytes(b""),
    "empty.md": _bytes(b""),
    "empty.xml": _bytes(b""),
    "words.xlsx": _bytes("no workbook"),
    "page.xls": _bytes("<html><table><tr><td>survey</td></tr></table></html>"),
    "old.xls": _bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    "cut.xlsx": _bytes(b"PK\x03\x04" + b"\0" * 50),
    "open.ods": lambda path: _zipped(path, mimetype=b"application/vnd.oasis.opendocument"),
    "ods-as.xlsx": lambda path: _zipped(path, mimetype=b"application/vnd.oasis.opendocument"),
    "bomb.xlsx": lambda path: _zipped(path, xl__workbook=b"\0" * (100 * 2**20)),
    "laughs.xlsx": lambda path: _sheet_with(path, LAUGHS, _cell("&a9;")),
    "outside.xlsx": lambda path: _sheet_with(path, XXE, _cell("&x;")),
    "laughs.xml": _bytes(f"{LAUGHS}<a>&a9;</a>"),
    "outside.xml": _bytes(f"{XXE}<a>&x;</a>"),
    "deep.xml": _bytes("<a>" * 100_000),
    "attributes.xml": _bytes("<a {}/>".format(" ".join(f"a{n}='1'" for n in range(100_000)))),
    "namespaces.xml": _bytes("<a {}/>".format(" ".join(f"xmlns:n{n}='u'" for n in range(50_000)))),
    "deep-body.xml": _bytes(XFORM.format("<g/>", '<group ref="/data/g">' * 5_000)),
    "noise.md": _bytes(bytes(range(256)) * 10),
    "latin1.md": _bytes(markdown([HEAD, ("text", "a", "café")]).decode().encode("latin-1")),
    "utf16.md": _bytes(markdown([HEAD, PLAIN]).decode().encode("utf-16")),
    "nul.md": _bytes(markdown([HEAD, ("text", "a", "A\0B")])),
    "bell.md": _bytes(markdown([HEAD, ("text", "a", "A\x07")])),
    "parentheses.md": _bytes(_ruled("relevant", "(" * 10_000 + "1" + ")" * 10_000)),
    "brackets.md": _bytes(_ruled("relevant", "/data/a[" * 3_000 + "1" + "]" * 3_000)),
    "long.md": _bytes(_ruled("relevant", "1 + " * 30_000 + "1")),
    "pattern.md": _bytes(_ruled("constraint", "regex(., '(((a{1,999}){1,999}){1,999})+')")),
    "itself.md": _bytes(_ruled("relevant", "${a} = 'x'")),
    "groups.md": _bytes(_nested("group", 300)),
    "more-groups.md": _bytes(_nested("group", 5_000)),
    "open-group.md": _bytes(markdown([HEAD, ("begin group", "g", "G"), PLAIN])),
    "wrong-end.md": _bytes(markdown([HEAD, ("begin group", "g", "G"), ("end repeat", "", "")])),
    "circle.md": _bytes(
        markdown(
            [
                (*HEAD, "calculation"),
                ("calculate", "a", "", "${b}"),
                ("calculate", "b", "", "${a}"),
            ]
        )
    ),
    "no-list.md": _bytes(markdown([HEAD, ("select_one nowhere", "a", "A")])),
    "no-head.xlsx": lambda path: _book(path, survey=[PLAIN]),
    "numbers.xlsx": lambda path: _book(path, survey=[HEAD, ("1", "2", "3.5")]),
    "arabic.csv.md": _table("csv", "name,label\na,شارع\n".encode("cp1256")),
    "utf16.csv.md": _table("csv", "name,label\na,شارع\n".encode("utf-16")),
    "nul.csv.md": _table("csv", b"name,label\na\0,b\n"),
    "quote.csv.md": _table("csv", b'name,label\n"a,b\n'),
    "cell.csv.md": _table("csv", b"name,label\na," + b"x" * 3_000_000),
    "rows.csv.md": _table("csv", _rows(250_000)),
    "deep.geojson.md": _table("geojson", b"[" * 100_000),
    "nowhere.geojson.md": _table(
        "geojson", b'{"type": "FeatureCollection", "features": [{"geometry": null}]}'
    ),
    "words.geojson.md": _table(
        "geojson",
        b'{"type": "FeatureCollection", "features": [{"geometry":'
        b' {"type": "Point", "coordinates": ["a", "b"]}}]}',
    ),
    "laughs.xml.md": _table("xml", f"{LAUGHS}<root>&a9;</root>".encode()),
}
TAKEN: Final[dict[str, Callable[[Path], None]]] = {
    "corner.xlsx": lambda path: _sheet_with(path, "", _cell("x", "XFD1048576")),
    "columns.xlsx": lambda path: _book(
        path, survey=[(*HEAD, *(f"c{n}" for n in range(10_000))), (*PLAIN, *["x"] * 10_000)]
    ),
    "languages.xlsx": lambda path: _book(
        path,
        survey=[
            ("type", "name", *(f"label::L{n}" for n in range(1_000))),
            ("text", "a", *["x"] * 1_000),
        ],
    ),
    "sheets.xlsx": lambda path: _book(
        path, **{f"s{n}": [("a",)] for n in range(300)}, survey=[HEAD, PLAIN]
    ),
    "cell.xlsx": lambda path: _book(path, survey=[HEAD, ("text", "a", "A" * 32_767)]),
    "cell.md": _bytes(markdown([HEAD, ("text", "a", "A" * 2_000_000)])),
    "directions.md": _bytes(
        markdown([HEAD, ("text", "a", "שלום \u202eHello\u202c \u2066مرحبا\u2069 \u200f")])
    ),
    "questions.xlsx": lambda path: _book(
        path, survey=[HEAD, *(("text", f"q{n}", f"Q {n}") for n in range(5_000))]
    ),
    "repeat.md": _bytes(_nested("repeat", 1, "1000000000")),
    "repeats.md": _bytes(_nested("repeat", 8, "1000")),
    "readers.md": _bytes(
        markdown(
            [
                (*HEAD, "relevant"),
                (*PLAIN, ""),
                ("text", "b", "B", " and ".join(["${a} = 'x'"] * 2_000)),
            ]
        )
    ),
    "empty.csv.md": _table("csv", b""),
    "columns.csv.md": _table(
        "csv",
        b",".join(b"c%d" % n for n in range(10_000)) + b",name,label\n" + b"x," * 10_001 + b"x\n",
    ),
    "choices.csv.md": _table("csv", _rows(100_000)),
}
