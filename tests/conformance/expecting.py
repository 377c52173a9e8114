"""The expectations of recorded scenarios: what is looked at, and how it is compared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.forms.check import Fault, fault_of
from kiosk.forms.choices import choices_of
from kiosk.forms.markdown import Piece, pieces
from kiosk.forms.nodes import Node, string_value
from kiosk.forms.submission import instance_xml
from kiosk.forms.xml_in import read_xml

if TYPE_CHECKING:
    from tests.conformance.scenario import Scenario

REQUIRED = "Condition not satisfied: required"


class Answer:
    """What a scenario sees of a place: its text and its typed value."""

    def __init__(self, scenario: Scenario, node: Node) -> None:
        self.scenario = scenario
        self.node = node
        self.text = string_value(node)

    @property
    def value(self) -> Any:
        kind = self.scenario.form.bind(self.node.path).type
        text = self.text
        if kind in ("int", "decimal"):
            return None if not text else int(text) if kind == "int" else float(text)
        if kind == "geopoint":
            names = ("latitude", "longitude", "altitude", "accuracy")
            numbers = [float(part) for part in text.split()] + [None, None]
            return dict(zip(names, numbers, strict=False)) if text else None
        return text


def look(scenario: Scenario, target: list[Any]) -> Any:
    """Follow a recorded chain of calls and properties."""
    found: Any = None
    for link in target:
        name = link["call"] if isinstance(link, dict) else link
        args = link.get("args", []) if isinstance(link, dict) else []
        found = _step(scenario, found, name, args)
    return found


def _step(scenario: Scenario, found: Any, name: str, args: list[Any]) -> Any:
    from tests.conformance.scenario import END, Unsupported

    form, state = scenario.form, scenario.state
    if name == "answerOf":
        node = state.node(args[0])
        return Answer(scenario, node) if node is not None else None
    if name == "getInstanceNode":
        return scenario.find(args[0])
    if name == "attributeOf":
        attribute = scenario.find(args[0]).attribute(args[1])
        return Answer(scenario, attribute) if attribute is not None else None
    if name in ("getValue", "toString", "stringValue") and isinstance(found, Answer):
        return found.text
    if name == "value" and isinstance(found, Answer):
        return found.value
    if name == "countRepeatInstancesOf":
        parent = scenario.find(args[0].rpartition("/")[0])
        path = parent.path + "/" + args[0].rpartition("/")[2]
        return len(state.instances(parent, path))
    if name == "choicesOf":
        node = scenario.find(args[0])
        control = form.control(node.path)
        assert control is not None
        return [
            (o.value, scenario.wording.say(o.label, node, o.item), o)
            for o in choices_of(state, control, node)
        ]
    if name in ("size", "length"):
        return len(found)
    if name == "isEmpty":
        return not found
    if name == "get" and isinstance(found, list):
        return found[args[0]]
    if name == "getProperties":
        item = found[2].item
        return [] if item is None else [[n.local, n.value] for n in item.elements()]
    if name in ("getQuestionLabelText", "getQuestionLabel", "getQuestionHint"):
        ref = args[0]["assertCurrentReference"]
        assert scenario.position[0] == ref, f"stands at {scenario.position[0]}, not {ref}"
        node = scenario.find(ref)
        control = form.control(node.path)
        assert control is not None
        label = control.hint if name == "getQuestionHint" else control.label
        marked = name != "getQuestionLabelText"
        return scenario.wording.say(label, node, marked=marked)
    if name == "getSelectedOptionLabels":
        node = scenario.find(args[0]["assertCurrentReference"])
        control = form.control(node.path)
        assert control is not None
        chosen = node.value.split()
        return [
            scenario.wording.say(o.label, node, o.item)
            for o in choices_of(state, control, node)
            if o.value in chosen
        ]
    if name == "formatted":
        return [_formatted(piece) for piece in pieces(found)]
    if name.isdigit():
        return found[int(name)]
    if name == "refAtIndex":
        return scenario.position[0]
    if name in (
        "xpathReference",
        "getFormDef",
        "submissionMeta",
        "nodeOptions",
        "currentState",
        "node",
    ):
        return _property(scenario, found, name)
    if name == "isRepeatRelevant":
        return _repeat_relevant(scenario, args[0]["args"][0])
    if name == "value" and isinstance(found, Node):
        return string_value(found)
    if name == "reference" and isinstance(found, Node):
        return scenario.ref(found)
    if name == "answer-result":
        return scenario.last
    if name == "scenario":
        return scenario
    if name == "next":
        return scenario.position
    if name == "eventType":
        return found[0]
    if name == "atTheEndOfForm":
        return scenario.position[0] == END
    if name == "getValidationOutcome":
        return first_fault(scenario)
    if name == "outcome":
        return found is not None
    if name == "failedPrompt":
        return found[0] if found else None
    if name in ("validationState", "required", "message", "constraint"):
        return found
    if name == "asString" and isinstance(found, Node):
        fault = fault_of(state, found)
        return message(scenario, fault, found)
    if name == "indexOf":
        return scenario.find(args[0])
    if name == "prepareWebFormsInstancePayload":
        return "payload"
    if name in ("data", "text"):
        return found if name == "data" else instance_xml(state)
    if name == "get":
        return found
    if name == "media" and isinstance(found, Node):
        return _media(scenario, found)
    raise Unsupported(name)


def _property(scenario: Scenario, found: Any, name: str) -> Any:
    if name == "submissionMeta":
        given = scenario.form.definition.submission
        return {
            "submissionAction": given.get("action"),
            "submissionMethod": {"": "post", "form-data-post": "post"}.get(
                given.get("method", ""), given.get("method")
            ),
            "encryptionKey": given.get("base64RsaPublicKey"),
        }
    return found


def _media(scenario: Scenario, node: Node) -> dict[str, Any]:
    control = scenario.form.control(node.path)
    assert control is not None
    type_, _, subtype = control.mediatype.partition("/")
    if type_ in ("", "application", "*") and subtype in ("", "*"):
        return {"accept": "*", "type": None, "subtype": None}
    return {"accept": control.mediatype, "type": type_, "subtype": subtype}


def _repeat_relevant(scenario: Scenario, ref: str) -> bool:
    wanted = re.sub(r"\[\d+\]", "", ref)
    shown = scenario.state.world.places(wanted)
    if shown:
        return shown[0].shown
    parents = scenario.state.world.places(wanted.rpartition("/")[0])
    return any(p.shown and scenario.state.repeat_wanted(p, wanted) for p in parents)


def _formatted(piece: Piece) -> dict[str, Any]:
    if not piece.name:
        return {"value": piece.text}
    found: dict[str, Any] = {
        "elementName": piece.name,
        "children": [_formatted(child) for child in piece.children],
    }
    if piece.link:
        found["url"] = piece.link
    if piece.style:
        found["properties"] = {"style": dict(piece.style)}
    return found


def first_fault(scenario: Scenario) -> tuple[Node, Fault] | None:
    for _, _, node in scenario.positions():
        if node is not None and not node.elements():
            fault = fault_of(scenario.state, node)
            if fault is not None:
                return node, fault
    return None


def message(scenario: Scenario, fault: Fault | None, node: Node) -> str | None:
    if fault is None:
        return None
    return scenario.wording.say(fault.message, node) or None


def judge(scenario: Scenario, step: dict[str, Any]) -> str:
    got = look(scenario, step["target"])
    args = [_expected(scenario, arg) for arg in step["args"]]
    fault = _compare(scenario, step["matcher"], got, args)
    if step.get("not"):
        return "" if fault else f"{step['matcher']} holds, though it must not"
    return fault


def _expected(scenario: Scenario, arg: Any) -> Any:
    if isinstance(arg, dict):
        if "$ref" in arg:
            # Recorded before the last edit, where there was one.
            return look(scenario.before or scenario, arg["$ref"])
        if "$fn" in arg:
            return True
        if "$undef" in arg:
            return None
        if "$bigint" in arg:
            return int(arg["$bigint"])
    return arg


def _compare(scenario: Scenario, matcher: str, got: Any, args: list[Any]) -> str:
    from tests.conformance.scenario import Unsupported

    wanted = args[0] if args else None
    if matcher in ("toBe", "toEqual"):
        if isinstance(got, Answer):
            got = got.text
        if isinstance(wanted, str) and wanted.startswith("<"):
            return _same_xml(got, wanted)
        if isinstance(got, list) and matcher == "toBe":
            return "" if got is wanted else "is another list"
        if isinstance(got, bool) != isinstance(wanted, bool):
            return f"gave {got!r}, expected {wanted!r}"
        return "" if got == wanted else f"gave {got!r}, expected {wanted!r}"
    if matcher == "toBeNull":
        got = got.text or None if isinstance(got, Answer) else got
        return "" if got is None or got == "" else f"gave {got!r}, expected nothing"
    if matcher == "toEqualAnswer":
        return _same_answer(got, wanted)
    if matcher == "toHaveAnswerCloseTo":
        goal, within = wanted["args"]
        if goal == "NaN":
            raise Unsupported("a number the recorder lost")
        return "" if abs(float(got.text) - goal) <= within else f"gave {got.text}, expected {goal}"
    if matcher == "toBeRelevant":
        return "" if got.shown else "is not relevant"
    if matcher == "toBeNonRelevant":
        return "is relevant" if got.shown else ""
    if matcher in ("toHaveAppearance", "toYieldAppearances", "notToHaveAppearance"):
        present = _appearances(scenario, got)
        if matcher == "toYieldAppearances":
            return "" if list(present) == list(wanted) else f"has {present}"
        return "" if (wanted in present) == (matcher == "toHaveAppearance") else f"has {present}"
    if matcher in ("toContainChoices", "toContainChoicesInAnyOrder"):
        have = [(value, label) for value, label, _ in got]
        want = [tuple(choice["args"]) for choice in wanted]
        if want and len(want[0]) == 1:
            have = [(value,) for value, _ in have]
        if matcher.endswith("Order"):
            return "" if set(want) <= set(have) else f"has {have}"
        return "" if [h for h in have if h in want] == want else f"has {have}"
    if matcher == "toMatchObject":
        return _matches(scenario, got, wanted)
    if matcher == "toBeTypeOf":
        names = {str: "string", float: "number", int: "number", bool: "boolean", dict: "object"}
        name = (
            "bigint"
            if wanted == "bigint" and isinstance(got, int)
            else names.get(type(got), "object")
        )
        return "" if name == wanted else f"is a {name}, expected {wanted}"
    if matcher == "toMatch":
        pattern = wanted["$regex"] if isinstance(wanted, dict) else wanted
        return "" if re.search(pattern, got or "") else f"gave {got!r}"
    if matcher == "toStartWith":
        text = got.text if isinstance(got, Answer) else got
        return "" if text.startswith(wanted) else f"gave {text!r}"
    if matcher == "toEqualTreeReference":
        want = wanted["args"][0]
        return "" if got == want else f"stands at {got}, expected {want}"
    if matcher in (
        "toHaveConstraintMessage",
        "toHaveRequiredMessage",
        "toHaveValidityMessage",
        "toHaveDefaultRequiredMessage",
        "toHaveValidityStatus",
    ):
        return _validity(scenario, matcher, got, wanted)
    if matcher == "toHaveSerializedSubmissionXML":
        return _same_xml(instance_xml(scenario.state), wanted)
    if matcher == "toHaveDeprecatedIDFromSource":
        return (
            ""
            if scenario.meta("deprecatedID") == scenario.source_id
            else f"is {scenario.meta('deprecatedID')!r}"
        )
    if matcher in ("toHaveEditedPreloadInstanceID", "toHaveComputedPreloadInstanceID"):
        identity = scenario.meta("instanceID")
        fresh = identity != getattr(scenario, "source_id", None)
        return "" if identity.startswith("uuid:") and fresh else f"is {identity!r}"
    if matcher == "toBePendingSubmissionWithViolations":
        return "" if first_fault(scenario) else "has no violation"
    if matcher == "toEqualUploadedAnswer":
        name = None if wanted["args"][0] is None else "upload.txt"
        return "" if (got.text or None) == name else f"is {got.text!r}"
    if matcher in _STATES:
        return _state(scenario, matcher, got)
    if matcher == "toHaveLength":
        return "" if len(got) == wanted else f"has {len(got)}"
    if matcher in ("toBeTruthy", "toBeFalsy", "toBeUndefined", "toBeDefined"):
        return _plain_state(matcher, got)
    if matcher in ("toBeGreaterThan", "toBeLessThan"):
        number = float(got.text if isinstance(got, Answer) else got)
        more = number > wanted if matcher.endswith("GreaterThan") else number < wanted
        return "" if more else f"is {number}"
    if matcher in ("toContain", "toMatchString"):
        text = got.text if isinstance(got, Answer) else got
        return "" if wanted in text else f"is {text!r}"
    if matcher == "toContainChoice":
        have = [(value, label)[: len(wanted["args"])] for value, label, _ in got]
        return "" if tuple(wanted["args"]) in have else f"has {have}"
    raise Unsupported(matcher)


_STATES = ("toBeReadonly", "toBeWritable", "toBeEnabled", "toBeRequired", "toBeOptional")


def _state(scenario: Scenario, matcher: str, got: Any) -> str:
    node = got.node if isinstance(got, Answer) else got
    bind = scenario.form.bind(node.path)
    rule = bind.required if matcher in ("toBeRequired", "toBeOptional") else bind.readonly
    holds = scenario.state.holds(rule, node, otherwise=False)
    return "" if holds == (matcher in ("toBeReadonly", "toBeRequired")) else f"is not: {matcher}"


def _plain_state(matcher: str, got: Any) -> str:
    holds = {
        "toBeTruthy": bool(got),
        "toBeFalsy": not got,
        "toBeUndefined": got is None,
        "toBeDefined": got is not None,
    }[matcher]
    return "" if holds else f"gave {got!r}"


def _same_answer(got: Any, wanted: dict[str, Any]) -> str:
    if got is None:
        return "there is no such place"
    if isinstance(wanted, Answer):
        return "" if got.text == wanted.text else f"gave {got.text!r}, expected {wanted.text!r}"
    kind, value = wanted["$"], wanted["args"][0]
    text = got.text
    if kind == "booleanAnswer":
        same = text in (("1", "true") if value else ("0", "false"))
    elif kind == "intAnswer":
        same = bool(re.fullmatch(r"-?\d+", text)) and int(text) == value
    elif kind in ("decimalAnswer", "numberAnswer", "longAnswer"):
        same = bool(text) and float(text) == float(value)
    elif kind in ("stringAnswer", "dateAnswer", "timeAnswer", "dateTimeAnswer"):
        same = text == value
    else:
        return f"cannot judge {kind}"
    return "" if same else f"gave {text!r}, expected {value!r}"


def _appearances(scenario: Scenario, node: Node) -> tuple[str, ...]:
    from kiosk.forms.definition import elements

    for element in elements(scenario.form.definition.body):
        if element.path == node.path:
            return element.appearance
    return ()


def _matches(scenario: Scenario, got: Any, wanted: Any) -> str:
    if isinstance(got, Node):
        kind = _node_type(scenario, got)
        return "" if wanted.get("nodeType") == kind else f"is a {kind}"
    return "" if _part_of(wanted, got) else f"gave {got!r}"


def _node_type(scenario: Scenario, node: Node) -> str:
    if node.path in scenario.form.definition.repeats:
        return "repeat-instance"
    if scenario.form.control(node.path) is not None:
        return scenario.form.control(node.path).kind
    return "group" if node.elements() else "model-value"


def _part_of(wanted: Any, got: Any) -> bool:
    if wanted in ("...", {}):  # cut off by the recorder
        return True
    if isinstance(wanted, dict):
        return isinstance(got, dict) and all(_part_of(v, got.get(k)) for k, v in wanted.items())
    if isinstance(wanted, list):
        return isinstance(got, list) and len(got) == len(wanted) and all(map(_part_of, wanted, got))
    return wanted == got


def _validity(scenario: Scenario, matcher: str, got: Any, wanted: Any) -> str:
    node = got.node if isinstance(got, Answer) else scenario.last_node
    fault = fault_of(scenario.state, node)
    text = message(scenario, fault, node)
    if matcher == "toHaveValidityStatus":
        return "" if (fault.key if fault else None) == wanted else f"is {fault}"
    if matcher == "toHaveDefaultRequiredMessage":
        return "" if fault and fault.key == "required" and text is None else f"is {fault}"
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
