"""What recorded scenarios look at: a chain of calls and properties, followed on our state."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.forms.definition import Control, Group, Repeat
from kiosk.forms.submission import instance_xml
from tests.conformance.placing import (
    PROPERTIES,
    Answer,
    Words,
    all_faults,
    choices_at,
    first_fault,
    say,
)

if TYPE_CHECKING:
    from kiosk.forms.nodes import Node
    from tests.conformance.scenario import Scenario

END = "END_OF_FORM"
BEGINNING = "BEGINNING_OF_FORM"


def look(scenario: Scenario, target: list[Any]) -> Any:
    """Follow a recorded chain of calls and properties."""
    from tests.conformance.scenario import Unsupported

    found: Any = None
    for link in target:
        name = link["call"] if isinstance(link, dict) else link
        args = link.get("args", []) if isinstance(link, dict) else []
        if name in _CALLS and (found is None or found is scenario):
            found = _CALLS[name](scenario, args)
        elif name == "getChoice":
            found = choices_at(scenario, found)[args[0]]
        elif isinstance(found, list) and (name.isdigit() or name == "get"):
            found = found[int(name) if name.isdigit() else args[0]]
        elif name in _UNCHANGED:
            continue
        elif name in ("size", "length", "isEmpty"):
            found = len(found) if name != "isEmpty" else not found
        elif found is None:
            raise Unsupported(name)
        else:
            found = _property(scenario, found, name)
    return found


_UNCHANGED = ("currentState", "node", "data", "nodeOptions", "getMainInstance", "get", "scenario")


def _property(scenario: Scenario, found: Any, name: str) -> Any:
    from tests.conformance.scenario import Unsupported

    for kind, properties in PROPERTIES.items():
        if isinstance(found, kind) and name in properties:
            return properties[name](scenario, found)
    if isinstance(found, dict) and name in found:
        return found[name]
    raise Unsupported(name)


# -- Of the whole form ----------------------------------------------------------------------------


def _answer_of(scenario: Scenario, args: list[Any]) -> Answer | None:
    node = scenario.state.node(args[0])
    return Answer(scenario, node) if node is not None else None


def _attribute_of(scenario: Scenario, args: list[Any]) -> Answer | None:
    attribute = scenario.find(args[0]).attribute(args[1])
    return Answer(scenario, attribute) if attribute is not None else None


def _instances(scenario: Scenario, args: list[Any]) -> int:
    parent = scenario.find(args[0].rpartition("/")[0])
    return len(scenario.state.instances(parent, parent.path + "/" + args[0].rpartition("/")[2]))


def _current(scenario: Scenario, args: list[Any]) -> tuple[Node, Control | Group | Repeat]:
    ref = args[0]["assertCurrentReference"]
    assert scenario.position[0] == ref, f"stands at {scenario.position[0]}, not {ref}"
    return next((n or scenario.state.root, e) for r, e, n in scenario.positions() if r == ref)


def _label(scenario: Scenario, args: list[Any]) -> Words:
    node, element = _current(scenario, args)
    return say(scenario, element.label, node)


def _hint(scenario: Scenario, args: list[Any]) -> Words:
    node, element = _current(scenario, args)
    return say(scenario, element.hint if isinstance(element, Control) else None, node)


def _option_labels(scenario: Scenario, args: list[Any]) -> list[Words]:
    node, _ = _current(scenario, args)
    return [say(scenario, o.label, node, o.item) for o in scenario.choices(node)]


def _chosen_labels(scenario: Scenario, args: list[Any]) -> list[Words]:
    node, _ = _current(scenario, args)
    options = {o.value: o for o in scenario.choices(node)}
    chosen = [options[word] for word in node.value.split() if word in options]
    return [say(scenario, o.label, node, o.item) for o in chosen]


def _can_repeat(scenario: Scenario, args: list[Any]) -> bool:
    return any(
        ref == args[0] and isinstance(element, Repeat) and node is None
        for ref, element, node in scenario.positions()
    )


def _repeat_relevant(scenario: Scenario, args: list[Any]) -> bool:
    """A place of an instance that is not there counts as its repeat does; without parent as none."""
    ref = args[0]["args"][0]
    above = ref.rpartition("/")[0]
    if re.search(r"\[[1-9]", above) and scenario.state.node(above) is None:
        return False
    wanted = re.sub(r"\[\d+\]", "", ref)
    shown = scenario.state.world.places(wanted)
    if shown:
        return shown[0].shown
    parents = scenario.state.world.places(wanted.rpartition("/")[0])
    return any(p.shown and scenario.state.repeat_wanted(p, wanted) for p in parents)


def _submission(scenario: Scenario) -> dict[str, Any]:
    given = scenario.form.definition.submission
    method = given.get("method", "")
    return {
        "submissionAction": given.get("action"),
        "submissionMethod": {"": "post", "form-data-post": "post"}.get(method, method),
        "encryptionKey": given.get("base64RsaPublicKey"),
    }


def _payload(scenario: Scenario, _args: list[Any]) -> dict[str, Any]:
    faults = all_faults(scenario)
    files = {"text": instance_xml(scenario.state)}
    return {
        "status": "pending" if faults else "ready",
        "violations": [{"reference": scenario.ref(node)} for node, _ in faults] or None,
        "submissionMeta": _submission(scenario),
        "0": files,
        **files,
    }


def event_type(scenario: Scenario) -> str:
    """What stands where the scenario is."""
    if scenario.position[0] in (BEGINNING, END):
        return str(scenario.position[0])
    for ref, element, node in scenario.positions():
        if ref == scenario.position[0]:
            if isinstance(element, Repeat):
                return "REPEAT" if node is not None else "PROMPT_NEW_REPEAT"
            return "GROUP" if isinstance(element, Group) else "QUESTION"
    return ""


Call = Callable[["Scenario", list[Any]], Any]
_CALLS: dict[str, Call] = {
    "answerOf": _answer_of,
    "attributeOf": _attribute_of,
    "getInstanceNode": lambda scenario, args: scenario.find(args[0]),
    "indexOf": lambda scenario, args: scenario.state.node(args[0]),
    "instanceRoot": lambda scenario, _args: scenario.state.root,
    "countRepeatInstancesOf": _instances,
    "choicesOf": lambda scenario, args: choices_at(scenario, scenario.find(args[0])),
    "getQuestionLabel": _label,
    "getQuestionLabelText": lambda scenario, args: _label(scenario, args).plain,
    "getQuestionHint": _hint,
    "getSelectedOptionLabels": _chosen_labels,
    "proposed_getSelectedOptionLabelsAsText": lambda scenario, args: [
        words.plain for words in _chosen_labels(scenario, args)
    ],
    "proposed_getAvailableOptionLabels": lambda scenario, args: [
        words.plain for words in _option_labels(scenario, args)
    ],
    "proposed_canCreateOrRemoveRepeat": _can_repeat,
    "isRepeatRelevant": _repeat_relevant,
    "proposed_serializeInstance": lambda scenario, _args: instance_xml(scenario.state),
    "prepareWebFormsInstancePayload": _payload,
    "refAtIndex": lambda scenario, _args: scenario.position[0],
    "xpathReference": lambda scenario, _args: scenario.position[0],
    "getQuestionAtIndex": lambda scenario, _args: scenario.position[1],
    "getCurrentIndex": lambda scenario, _args: scenario,
    "getFormDef": lambda scenario, _args: scenario,
    "scenario": lambda scenario, _args: scenario,
    "next": lambda scenario, _args: scenario,
    "prev": lambda scenario, _args: scenario,
    "eventType": lambda scenario, _args: event_type(scenario),
    "atTheEndOfForm": lambda scenario, _args: scenario.position[0] == END,
    "isEndOfFormIndex": lambda scenario, _args: scenario.position[0] == END,
    "atQuestion": lambda scenario, _args: event_type(scenario) == "QUESTION",
    "answer-result": lambda scenario, _args: (
        Answer(scenario, scenario.last_node) if scenario.last_node is not None else None
    ),
    "getValidationOutcome": lambda scenario, _args: {
        "outcome": first_fault(scenario) is not None,
        "failedPrompt": (first_fault(scenario) or (None,))[0],
    },
}
