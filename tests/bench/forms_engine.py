"""How fast forms run: expressions beside elementpath, loading, answering, memory, growth.

Reads the public cases in the folder named by DIWAN_CORPORA (default ../shared/corpora). Prints one
JSON object at the end.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
import tracemalloc
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.forms import FormWalk, compile_xform, dump_form, load_form  # noqa: E402
from kiosk.forms.nodes import Node  # noqa: E402
from kiosk.forms.problems import FormError  # noqa: E402
from kiosk.forms.xpath.compiler import compile_expression  # noqa: E402
from kiosk.forms.xpath.frame import Frame  # noqa: E402
from kiosk.forms.xpath.parser import parse  # noqa: E402
from kiosk.publishing.problems import PackProblems  # noqa: E402
from kiosk.publishing.xlsform import xlsform_to_xform  # noqa: E402
from tests.support.clock import ManualClock  # noqa: E402

CORPORA = Path(os.environ.get("DIWAN_CORPORA") or ROOT.parent / "shared" / "corpora")


def per_call(run, repeat=3, number=30):
    """Microseconds of one call, the best of some rounds."""
    best = float("inf")
    for _ in range(repeat):
        start = time.perf_counter()
        for _ in range(number):
            run()
        best = min(best, time.perf_counter() - start)
    return best / number * 1e6


def real_expressions():
    """Every relevance, calculation and count of the real forms, in its own form."""
    found = []
    for path in sorted(CORPORA.glob("forms/*.x*")):
        try:
            form = compile_xform(xlsform_to_xform(path).xml)
        except (PackProblems, FormError):
            continue
        state = FormWalk(form, language="en", clock=ManualClock()).state
        for target in form.definition.targets:
            nodes = state.world.places(target.path)
            if nodes and target.kind != "choices":
                run, frame = form.run(target.expression), Frame(state.world, nodes[0])
                try:
                    run(frame)
                except FormError:
                    continue
                found.append(per_call(lambda run=run, frame=frame: run(frame)))
    return {
        "expressions": len(found),
        "median_us": round(statistics.median(found), 2),
        "p90_us": round(sorted(found)[int(len(found) * 0.9)], 2),
        "max_us": round(max(found), 1),
    }


def beside_elementpath(most=400):
    """Peer cases that both engines can run, parsed beforehand, in the same process."""
    import re
    import xml.etree.ElementTree as ET

    import elementpath

    from tests.conformance.expressions import NAMESPACES, CaseWorld
    from kiosk.forms.xml_in import read_xml

    found = json.loads((CORPORA / "xpath_cases.json").read_text())
    ours, theirs = [], []
    for case in found["cases"]:
        xml = re.sub(r"<!DOCTYPE[^>]*>", "", found["docs"][case["doc"]]).strip()
        if not xml or case.get("context") or case.get("root") or case["type"] == "error":
            continue
        try:
            tree = ET.fromstring(xml)
            parser = elementpath.XPath2Parser(namespaces={k: v for k, v in NAMESPACES.items() if k})
            token = parser.parse(case["expr"])
            context = elementpath.XPathContext(tree)
            token.evaluate(elementpath.XPathContext(tree))
            document = read_xml(xml, keep_space=True)
            run = compile_expression(parse(case["expr"]), NAMESPACES)
            frame = Frame(CaseWorld(document, document, None), document)
            run(frame)
        except Exception:  # noqa: BLE001, S112  # cases only one of them knows
            continue
        del context
        theirs.append(per_call(lambda: token.evaluate(elementpath.XPathContext(tree)), 3, 10))
        ours.append(per_call(lambda: run(frame), 3, 10))
        if len(ours) >= most:
            break
    mine, other = statistics.median(ours), statistics.median(theirs)
    return {
        "cases": len(ours),
        "ours_median_us": round(mine, 2),
        "elementpath_median_us": round(other, 2),
        "ratio": round(mine / other, 3),
    }


def big_form():
    """The real form with more than a thousand expressions."""
    path = next(CORPORA.glob("forms/04_*"))
    start = time.perf_counter()
    xml = xlsform_to_xform(path).xml
    converted = time.perf_counter()
    data = dump_form(compile_xform(xml))
    compiled = time.perf_counter()
    loads = []
    for _ in range(5):
        begin = time.perf_counter()
        form = load_form(data)
        loads.append(time.perf_counter() - begin)
    gc.collect()
    tracemalloc.start()
    form = load_form(data)
    loaded = tracemalloc.get_traced_memory()[0]
    walk = FormWalk(form, language="en", clock=ManualClock())
    running = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    begin = time.perf_counter()
    walk = FormWalk(form, language="en", clock=ManualClock())
    started = time.perf_counter() - begin
    return {
        "expressions": len(form.definition.expressions),
        "convert_ms": round((converted - start) * 1e3),
        "compile_ms": round((compiled - converted) * 1e3),
        "load_ms": round(min(loads) * 1e3, 1),
        "start_ms": round(started * 1e3, 1),
        "worst_answer_to_screen_ms": round(worst_answer(walk) * 1e3, 2),
        "loaded_mb": round(loaded / 2**20, 2),
        "with_walk_mb": round(running / 2**20, 2),
    }


def worst_answer(walk):
    """The slowest answer with the next screen after it, over every relevant question."""
    worst = 0.0
    for control, node in walk.way.questions()[:300]:
        options = walk.asking.options(control, node) if control.kind.startswith("select") else []
        value = options[0].value if options else "1"
        begin = time.perf_counter()
        walk.answer(value, node.path)
        walk.go_to(node.path) if node.shown else None
        walk.pass_over()
        walk.screen  # noqa: B018
        worst = max(worst, time.perf_counter() - begin)
    return worst


def series():
    """One answer that two others depend on, in forms of growing size."""
    found = {}
    for size in (100, 1_000, 10_000):
        walk = FormWalk(chain_form(size), language="en", clock=ManualClock())
        values = iter(range(10**9))
        answer = per_call(
            lambda walk=walk, values=values: walk.answer(next(values), "/data/q5"), 5, 20
        )
        walk.go_to("/data/q4")

        def there_and_back(walk=walk):
            walk.next()
            walk.screen  # noqa: B018
            walk.progress  # noqa: B018
            walk.back()

        found[size] = {
            "answer_us": round(answer, 1),
            "next_and_back_us": round(per_call(there_and_back, 3, 10), 1),
        }
    return found


def chain_form(size):
    """Each third question is calculated from, or asked because of, the one before."""
    instance, binds, body = [], [], []
    for n in range(size):
        instance.append(f"<q{n}/>")
        body.append(f'<input ref="/data/q{n}"><label>Q{n}</label></input>')
        if n % 3 == 1:
            binds.append(f'<bind nodeset="/data/q{n}" calculate="/data/q{n - 1} + 1"/>')
        elif n % 3 == 0 and n:
            binds.append(f'<bind nodeset="/data/q{n}" relevant="/data/q{n - 1} != 3"/>')
    return compile_xform(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        f'<h:head><model><instance><data id="x">{"".join(instance)}</data></instance>'
        f"{''.join(binds)}</model></h:head><h:body>{''.join(body)}</h:body></h:html>"
    )


def main():
    if not CORPORA.exists():
        raise SystemExit(f"bench: no cases in {CORPORA}; set DIWAN_CORPORA")
    assert Node
    found = {
        "real_expressions": real_expressions(),
        "beside_elementpath": beside_elementpath(),
        "big_form": big_form(),
        "series": series(),
    }
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
