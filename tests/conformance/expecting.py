"""The expectations of recorded scenarios: how what is looked at is compared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.forms.check import fault_of
from kiosk.forms.nodes import Node
from kiosk.forms.submission import instance_xml
from kiosk.forms.xml_in import read_xml
from tests.conformance.looking import look
from tests.conformance.placing import (
    Answer,
    Validated,
    Words,
    all_faults,
    appearances,
    described,
    message,
    readonly,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conformance.scenario import Scenario


def judge(scenario: Scenario, step: dict[str, Any]) -> str:
    """Empty when the expectation holds."""
    got = look(scenario, step["target"])
    args = [_expected(scenario, arg) for arg in step["args"]]
    fault = _compare(scenario, step["matcher"], got, args[0] if args else None)
    if step.get("not"):
        return "" if fault else f"{step['matcher']} holds, though it must not"
    return fault


def _expected(scenario: Scenario, arg: Any) -> Any:
    if isinstance(arg, list):
        return [_expected(scenario, each) for each in arg]
    if not isinstance(arg, dict):
        return arg
    if "$ref" in arg:
        # Recorded before the last edit, where there was one.
        return look(scenario.before or scenario, arg["$ref"])
    if "$fn" in arg:
        return True
    if "$undef" in arg:
        return None
    if "$bigint" in arg:
        return int(arg["$bigint"])
    return arg if "$" in arg else {key: _expected(scenario, each) for key, each in arg.items()}


def _compare(scenario: Scenario, matcher: str, got: Any, wanted: Any) -> str:
    from tests.conformance.scenario import Unsupported

    if matcher in _PLAIN:
        return _said(_PLAIN[matcher](_bare(got), _bare(wanted)), got, wanted)
    if matcher in _OF_PLACES:
        node = got.node if isinstance(got, Answer | Validated) else got
        return _said(_OF_PLACES[matcher](scenario, node, wanted), got, wanted)
    if matcher in _OF_ALL:
        return _said(_OF_ALL[matcher](scenario, wanted), got, wanted)
    if matcher in ("toBe", "toEqual", "toStrictEqual"):
        return _equal(got, wanted, matcher)
    if matcher == "toEqualAnswer":
        return _same_answer(got, wanted)
    if matcher == "toHaveAnswerCloseTo":
        goal, within = wanted["args"]
        if goal == "NaN":
            raise Unsupported("a number the recorder lost")
        near = abs(float(got.text) - goal) <= within
        return "" if near else f"gave {got.text}, expected {goal}"
    if matcher.startswith("toContainChoice"):
        return _choices_differ(matcher, got, wanted)
    if matcher == "toMatchObject":
        found = described(scenario, got) if isinstance(got, Node) else got
        return _said(_part_of(wanted, found), found, wanted)
    if matcher in ("toHaveSerializedSubmissionXML", "toHavePreparedSubmissionXML"):
        return _same_xml(instance_xml(scenario.state), wanted)
    if matcher.endswith("Message") or matcher == "toHaveValidityStatus":
        return _validity(scenario, matcher, got, wanted)
    raise Unsupported(matcher)


def _said(holds: object, got: Any, wanted: Any) -> str:
    return "" if holds else f"gave {_bare(got)!r}, expected {wanted!r}"[:300]


def _bare(value: Any) -> Any:
    if isinstance(value, Answer):
        return value.text
    if isinstance(value, Validated):
        return value.message
    return value.plain if isinstance(value, Words) else value


def _equal(got: Any, wanted: Any, matcher: str) -> str:
    if isinstance(got, list) and matcher == "toBe":
        return "" if got is wanted else "is another list"
    got, wanted = _bare(got), _bare(wanted)
    if isinstance(wanted, str) and wanted.startswith("<") and isinstance(got, str):
        return _same_xml(got, wanted)
    return _said(isinstance(got, bool) == isinstance(wanted, bool) and got == wanted, got, wanted)


_TYPES = {str: "string", float: "number", int: "number", bool: "boolean", dict: "object"}


def _type_is(got: Any, wanted: str) -> bool:
    if wanted == "bigint":
        return isinstance(got, int)
    return _TYPES.get(type(got), "object") == wanted


def _matches(got: Any, wanted: Any) -> bool:
    pattern = wanted["$regex"] if isinstance(wanted, dict) else wanted
    return re.search(pattern, got or "") is not None


_PLAIN: dict[str, Callable[[Any, Any], object]] = {
    "toBeNull": lambda got, _: got is None or got == "",
    "toBeUndefined": lambda got, _: got is None,
    "toBeDefined": lambda got, _: got is not None,
    "toBeTruthy": lambda got, _: got,
    "toBeFalsy": lambda got, _: not got,
    "toBeTypeOf": _type_is,
    "toMatch": _matches,
    "toStartWith": lambda got, wanted: got.startswith(wanted),
    "toContain": lambda got, wanted: wanted in got,
    "toContainEqual": lambda got, wanted: wanted in got,
    "toMatchString": lambda got, wanted: wanted in got,
    "toHaveLength": lambda got, wanted: len(got) == wanted,
    "toBeGreaterThan": lambda got, wanted: float(got) > float(wanted),
    "toBeGreaterThanOrEqual": lambda got, wanted: float(got) >= float(wanted),
    "toBeLessThan": lambda got, wanted: float(got) < float(wanted),
    "toBeLessThanOrEqual": lambda got, wanted: float(got) <= float(wanted),
    "toBeCloseTo": lambda got, wanted: abs(float(got) - float(wanted)) < 0.005,
    "toEqualTreeReference": lambda got, wanted: got == wanted["args"][0],
}


def _holds(rule: str) -> Callable[[Scenario, Node, Any], bool]:
    def holds(scenario: Scenario, node: Node, _wanted: Any) -> bool:
        number = getattr(scenario.form.bind(node.path), rule)
        return scenario.state.holds(number, node, otherwise=False)

    return holds


def _classes(scenario: Scenario) -> list[str]:
    return scenario.form.definition.style.split()


_OF_PLACES: dict[str, Callable[[Scenario, Node, Any], object]] = {
    "toBeRelevant": lambda _scenario, node, _: node.shown,
    "toBeNonRelevant": lambda _scenario, node, _: not node.shown,
    "toBeReadonly": lambda scenario, node, _: readonly(scenario, node),
    "toBeEnabled": lambda scenario, node, _: not readonly(scenario, node),
    "toBeWritable": lambda scenario, node, _: not readonly(scenario, node),
    "toBeRequired": _holds("required"),
    "toBeOptional": lambda scenario, node, wanted: not _holds("required")(scenario, node, wanted),
    "toHaveAppearance": lambda scenario, node, wanted: wanted in appearances(scenario, node),
    "notToHaveAppearance": lambda scenario, node, wanted: wanted not in appearances(scenario, node),
    "toYieldAppearances": lambda scenario, node, wanted: (
        list(appearances(scenario, node)) == list(wanted)
    ),
    "toHaveClass": lambda scenario, _node, wanted: wanted in _classes(scenario),
    "notToHaveClass": lambda scenario, _node, wanted: wanted not in _classes(scenario),
    "toYieldClasses": lambda scenario, _node, wanted: set(wanted) <= set(_classes(scenario)),
    "toEqualUploadedAnswer": lambda scenario, node, wanted: (
        (Answer(scenario, node).text or None)
        == (None if wanted["args"][0] is None else "upload.txt")
    ),
}


def _fresh_identity(scenario: Scenario, _wanted: Any) -> bool:
    identity = scenario.meta("instanceID")
    return identity.startswith("uuid:") and identity != scenario.source_id


_OF_ALL: dict[str, Callable[[Scenario, Any], object]] = {
    "toHaveDeprecatedIDFromSource": lambda scenario, _: (
        scenario.meta("deprecatedID") == scenario.source_id
    ),
    "toHaveEditedPreloadInstanceID": _fresh_identity,
    "toHaveComputedPreloadInstanceID": _fresh_identity,
    "toBePendingSubmissionWithViolations": lambda scenario, _: all_faults(scenario),
    "toBeReadyForSubmission": lambda scenario, _: not all_faults(scenario),
    "toBeValid": lambda scenario, _: not all_faults(scenario),
}


def _choices_differ(matcher: str, got: Any, wanted: Any) -> str:
    expected = [wanted] if isinstance(wanted, dict) else wanted
    want = [tuple(choice["args"]) for choice in expected]
    have = [(value, label) for value, label, _ in got]
    if want and len(want[0]) == 1:
        have = [(value,) for value, _ in have]  # type: ignore[misc]
    if matcher == "toContainChoices":
        return _said([h for h in have if h in want] == want, have, want)
    return _said(set(want) <= set(have), have, want)


def _same_answer(got: Any, wanted: Any) -> str:
    if got is None:
        return "there is no such place"
    if isinstance(wanted, Answer):
        return "" if got.text == wanted.text else f"gave {got.text!r}, expected {wanted.text!r}"
    kind, value = wanted["$"], wanted["args"][0]
    text = got.text
    if kind == "booleanAnswer":
        same = text in (("1", "true", "OK") if value else ("0", "false", ""))
    elif kind == "intAnswer":
        same = bool(re.fullmatch(r"-?\d+", text)) and int(text) == int(_number(value))
    elif kind in ("decimalAnswer", "numberAnswer", "longAnswer", "floatAnswer"):
        same = bool(text) and float(text) == float(_number(value))
    elif kind == "answerText":
        same = sorted(text.split()) == sorted(value.split(", "))
    elif kind in ("stringAnswer", "dateAnswer", "timeAnswer", "dateTimeAnswer"):
        same = text == value
    elif isinstance(value, list):
        same = text.split() == value
    else:
        return f"cannot judge {kind}"
    return "" if same else f"gave {text!r}, expected {value!r}"


def _number(value: Any) -> Any:
    return value["$bigint"] if isinstance(value, dict) else value


def _part_of(wanted: Any, got: Any) -> bool:
    if wanted in ("...", {}):  # cut off by the recorder
        return True
    if isinstance(wanted, dict):
        return isinstance(got, dict) and all(_part_of(v, got.get(k)) for k, v in wanted.items())
    if isinstance(wanted, list):
        return isinstance(got, list) and len(got) == len(wanted) and all(map(_part_of, wanted, got))
    return bool(wanted == _bare(got))


def _validity(scenario: Scenario, matcher: str, got: Any, wanted: Any) -> str:
    node = got.node if isinstance(got, Answer | Validated) else got
    fault = fault_of(scenario.state, node)
    text = message(scenario, fault, node)
    if matcher == "toHaveValidityStatus":
        return "" if (fault.key if fault else None) == wanted else f"is {fault}"
    if matcher.startswith("toHaveDefault"):
        key = "required" if "Required" in matcher else "constraint"
        return "" if fault and fault.key == key and text is None else f"is {fault}"
    if matcher != "toHaveValidityMessage":
        key = "constraint" if "Constraint" in matcher else "required"
        text = text if fault and fault.key == key else None
    return "" if text == wanted else f"says {text!r}, expected {wanted!r}"


def _same_xml(got: str, wanted: str) -> str:
    return (
        ""
        if _shape(read_xml(got).elements()[0]) == _shape(read_xml(wanted).elements()[0])
        else f"gave {got}"
    )


def _shape(node: Node) -> Any:
    attributes = sorted((a.ns, a.local, a.value) for a in node.attributes)
    return (
        node.ns,
        node.local,
        attributes,
        node.value,
        [_shape(child) for child in node.elements()],
    )
