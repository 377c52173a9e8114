"""What happens on events: values set when a form opens, when a repeat appears, when a value changes."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from kiosk.forms.convert import calculated_text
from kiosk.forms.nodes import ELEMENT, Node
from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.values import iso_datetime, to_nodes

if TYPE_CHECKING:
    from kiosk.forms.definition import Action, Bind
    from kiosk.forms.state import FormState
    from kiosk.forms.xpath.values import Value

_NEW = ("odk-new-repeat", "jr-insert")


class Actions:
    """The actions of one walk, and those that wait until the values before them are settled."""

    def __init__(self, state: FormState) -> None:
        self.state = state
        self.on_change: dict[str, list[Action]] = {}
        for action in state.form.definition.actions:
            if "xforms-value-changed" in action.events:
                self.on_change.setdefault(action.source, []).append(action)
        self.waiting: list[tuple[Action, Node]] = []
        self.open = False

    def preload(self, *, again: bool) -> None:
        """Fill in what the form asks the device for. An instance read back keeps its own."""
        for bind in self.state.form.definition.binds:
            if not bind.preload:
                continue
            for node in self.state.world.places(bind.path):
                if bind.preload == "uid":
                    node.value = node.value if again and node.value else self._identity()
                elif not again or bind.preload == "timestamp":
                    node.value = self._preloaded(bind, node.value)

    def _preloaded(self, bind: Bind, present: str) -> str:
        now = self.state.world.now()
        if bind.preload == "timestamp" and bind.preload_params == "start":
            return present or iso_datetime(now)
        if bind.preload == "date" and bind.preload_params == "today":
            return f"{now:%Y-%m-%d}"
        if bind.preload == "property":
            return self.state.properties.get(bind.preload_params, present)
        return present

    def _identity(self) -> str:
        return f"uuid:{uuid.UUID(int=self.state.world.random.getrandbits(128), version=4)}"

    def finish(self) -> None:
        """Fill in when the form ended."""
        for bind in self.state.form.definition.binds:
            if bind.preload == "timestamp" and bind.preload_params == "end":
                for node in self.state.world.places(bind.path):
                    self.state.set(node, iso_datetime(self.state.world.now()))

    def fire(self, event: str) -> None:
        """An event of the whole form."""
        for action in self.state.form.definition.actions:
            if event in action.events:
                for node in self._sources(action):
                    self.run(action, node)

    def _sources(self, action: Action) -> list[Node]:
        found = self.state.world.places(action.source)
        return found or [self.state.root]

    def fire_within(self, instance: Node) -> None:
        """The event of a new repeat instance, for the actions inside it."""
        for action in self.state.form.definition.actions:
            if not any(event in _NEW for event in action.events):
                continue
            inside = action.source == instance.path or action.source.startswith(instance.path + "/")
            if inside:
                for node in self.state.world.places_within(instance, action.source):
                    self.waiting.append((action, node))
            elif action.target.startswith(instance.path + "/"):
                for node in self.state.world.places_within(instance, action.target):
                    self.waiting.append((action, node))

    def value_changed(self, node: Node) -> None:
        """Set off what waits for a place. What a form works out as it opens changes nothing yet."""
        if not self.open:
            return
        for action in self.on_change.get(node.path, ()):
            self.waiting.append((action, node))

    def run_waiting(self) -> bool:
        """Run what waits; tells whether there was anything."""
        waiting, self.waiting = self.waiting, []
        for action, node in waiting:
            self.run(action, node)
        return bool(waiting)

    def run(self, action: Action, source: Node) -> None:
        if action.target_node is None:
            return
        for target in self._targets(action, source):
            if target.parent is None or not target.parent.shown:
                continue
            kind = self.state.form.bind(target.path).type
            value = self._value(action, target)
            self.state.put(target, calculated_text(kind, value, self.state.world.zone))

    def _targets(self, action: Action, source: Node) -> list[Node]:
        if source.path == action.target:
            return [source]
        world = self.state.world
        assert action.target_node is not None
        found = to_nodes(self.state.form.run(action.target_node)(Frame(world, source)))
        return [node for node in found if node.path == action.target] or [
            node for node in world.places(action.target) if not node.shown
        ]

    def _value(self, action: Action, target: Node) -> Value:
        if action.value is None:
            return action.text
        return self.state.evaluate(action.value, target)


def mark_as_edit(root: Node) -> None:
    """What is sent again names what it replaces: the old instanceID becomes the deprecatedID."""
    for meta in root.named("meta"):
        identity = next(iter(meta.named("instanceID")), None)
        if identity is None or not identity.value:
            return
        replaced = next(iter(meta.named("deprecatedID")), None)
        if replaced is None:
            replaced = Node(ELEMENT, "deprecatedID", "", identity.ns, identity.prefix)
            replaced.path = f"{meta.path}/{replaced.name}"
            meta.insert(meta.children.index(identity) + 1, replaced)
        replaced.value = identity.value
        identity.value = ""
