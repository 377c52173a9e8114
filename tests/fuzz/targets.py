"""What is fuzzed: reading an expression, reading a form, answering one. Only a FormError may come out.

Each target takes what a stranger may have written and goes on to use it, so that a fault which
shows only later is found too.
"""

from __future__ import annotations

import contextlib
import json
import re
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.forms import (
    CompiledForm,
    FormError,
    FormWalk,
    Unfinished,
    compile_xform,
    dump_form,
    load_form,
)
from kiosk.forms.explain import Explainer
from kiosk.forms.reload import read_instance
from kiosk.forms.review import look_over
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.values import to_bool, to_number, to_text
from kiosk.forms.xpath.written import written
from tests.kiosk.forms.factory import select, text, walk_of, xform
from tests.support.clock import ManualClock

CORPUS = Path(__file__).parent / "corpus"
STEPS = 60


def read_expression(source: str) -> None:
    """Parse, write it out again and run it inside a repeat of a small form."""
    with contextlib.suppress(FormError):
        tree = parse(source)
        again = written(tree)
        assert again
        state = _ground()
        for node in (state.root, state.world.places("/data/r/age")[0]):
            value = compile_expression(tree)(Frame(state.world, node))
            to_text(value), to_bool(value), to_number(value, UTC)


def read_form(xml: str | bytes) -> None:
    """Compile, look over, explain, store, load and walk to the end."""
    with contextlib.suppress(FormError):
        form = compile_xform(xml)
        look_over(form)
        Explainer(form).all()
        _hurry(load_form(dump_form(form)))


def read_sheets(markdown: str) -> None:
    """Convert a workbook written as text, and do with it what is done with a form."""
    from kiosk.publishing.problems import PackProblems
    from kiosk.publishing.xlsform import markdown_to_xform

    try:
        xml = markdown_to_xform(markdown).xml
    except PackProblems as refused:
        for problem in refused.problems:
            assert problem.message.strip()
            assert not _OURS_ALONE.search(problem.message), problem.message
        return
    read_form(xml)


_OURS_ALONE = re.compile(r"object|NoneType|KeyError|IndexError|list index|unpack|Traceback")
"""Words of Python's, which tell an author nothing."""


def answer_form(answers: list[Any]) -> None:
    """Give one answer after the other to the big form, whatever they are, and read it back."""
    walk = _walk(_big_form())
    for value in answers:
        _step(walk, value)
    submission = walk.abandon()
    json.dumps(submission.answers)
    with contextlib.suppress(FormError):
        read_instance(walk.form, submission.instance_xml)
    with contextlib.suppress(Unfinished):
        walk.finish()


def _hurry(form: CompiledForm) -> None:
    """On through every page, without an answer where none is taken."""
    walk = _walk(form)
    for _ in range(STEPS):
        screen = walk.screen
        if screen.kind == "review":
            break
        for question in screen.questions:
            if question.choices and not question.readonly:
                walk.answer(question.choices[-1].value, question.path)
            else:
                walk.answer("1", question.path)
        if not walk.next():
            walk.pass_over()
    walk.review()
    walk.abandon()


def _walk(form: CompiledForm) -> FormWalk:
    return FormWalk(form, language="", clock=ManualClock(), seed=1, zone=UTC)


def _step(walk: FormWalk, value: Any) -> None:
    screen = walk.screen
    if value == "back":
        walk.back()
    elif value == "skip":
        walk.skip()
    elif screen.kind == "repeat":
        if value:
            walk.add_repeat()
        else:
            walk.next()
    elif screen.kind == "review":
        walk.review()
        walk.back()
    else:
        for question in screen.questions:
            walk.answer(value, question.path)
        if not walk.next():
            walk.pass_over()


@cache
def _big_form() -> CompiledForm:
    """One question of every type, a repeat, and rules that read them all."""
    types = ("string", "int", "decimal", "date", "time", "dateTime", "geopoint", "barcode")
    names = [f"a_{kind}" for kind in types]
    binds = "".join(
        f'<bind nodeset="/data/{name}" type="{kind}"/>'
        for name, kind in zip(names, types, strict=True)
    )
    binds += """<bind nodeset="/data/sum" calculate="concat(sum(/data/r/age), ' ', /data/a_int + 1,
      format-date(/data/a_date, '%e %b %Y'), decimal-date-time(/data/a_dateTime))"/>
      <bind nodeset="/data/r/age" type="int" constraint=". &lt; 10 or position(..) = 1"/>
      <bind nodeset="/data/r/old" relevant="../age &gt; 3"/>
      <bind nodeset="/data/many" constraint="count-selected(.) &lt; 3" required="true()"/>"""
    body = "".join(text(f"/data/{name}") for name in names)
    body += select("/data/one", "x", "y") + select("/data/many", "x", "y", "z", kind="select")
    body += select("/data/order", "x", "y", "z", kind="rank")
    body += '<range ref="/data/scale" start="0" end="10" step="0.5"><label>S</label></range>'
    body += '<trigger ref="/data/ok"><label>Ok</label></trigger>'
    body += '<group><label>R</label><repeat nodeset="/data/r">'
    body += f"{text('/data/r/age')}{text('/data/r/old')}</repeat></group>"
    places = "".join(
        f"<{name}/>" for name in (*names, "one", "many", "order", "scale", "ok", "sum")
    )
    return compile_xform(xform(f"{places}<r><age/><old/></r>", body, binds))


def _ground() -> Any:
    """The state that expressions are tried on. They only read, so one serves all."""
    return _standing_walk().state


@cache
def _standing_walk() -> FormWalk:
    return walk_of(_big_form())
