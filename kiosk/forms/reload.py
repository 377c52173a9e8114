"""Reading an instance back: for review, for going on after a break, and for mending what was sent.

The form says what the tree looks like; the XML only fills it in. Places it leaves out were not
relevant and come back as the form begins with them; what the form does not know is dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition import Repeat, elements
from kiosk.forms.flat import unflatten
from kiosk.forms.nodes import ELEMENT, Node, elements_below
from kiosk.forms.problems import DataError
from kiosk.forms.xml_in import read_xml

if TYPE_CHECKING:
    from kiosk.forms.compiled import CompiledForm


def read_instance(form: CompiledForm, xml: str | bytes) -> Node:
    """The document of a filled-in instance. Raises DataError when it is not one of this form."""
    document = unflatten(form.definition.instance)
    root = document.elements()[0]
    source = read_xml(xml).elements()[0]
    if source.local != root.local:
        raise DataError(
            f"this instance is <{source.local}>, the form's is <{root.local}>",
            "It belongs to another form.",
        )
    _drop_repeats(form, root)
    work = [(root, source)]
    while work:
        _fill_in(form, *work.pop(), work)
    return document


Work = list[tuple[Node, Node]]


def _fill_in(form: CompiledForm, target: Node, filled: Node, work: Work) -> None:
    """One element: its attributes, its repeats, and then what is left of its children."""
    _attributes(target, filled)
    single = [child for child in target.elements() if child.path not in form.definition.repeats]
    _fit_repeats(form, target, filled, work)
    for child in single:
        given = [each for each in filled.named(child.local) if _same(each, child)]
        if not given:
            continue
        if child.elements():
            work.append((child, given[0]))
        else:
            _attributes(child, given[0])
            child.value = given[0].value
    _take_meta(target, filled)


def _fit_repeats(form: CompiledForm, target: Node, filled: Node, work: Work) -> None:
    """As many instances as the XML has; never fewer than are fixed."""
    for path in form.repeats_below(target.path):
        local = path.rpartition("/")[2].rpartition(":")[2]
        present = [node for node in target.named(local) if node.path == path]
        for old, given in zip(present, filled.named(local), strict=False):
            work.append((old, given))
        place = _place(form, target, path)
        for offset, given in enumerate(filled.named(local)[len(present) :]):
            (top,) = unflatten(form.definition.templates[path], target.path).elements()
            _drop_repeats(form, top)
            target.insert(place + offset, top)
            work.append((top, given))


def _drop_repeats(form: CompiledForm, top: Node) -> None:
    """A place that the XML leaves out comes back without instances of the repeats in it."""
    gone = form.definition.repeats.keys() - _fixed(form)
    for node in list(elements_below(top)) if gone else ():
        if node.path in gone and node is not top and node.parent is not None:
            node.parent.remove(node)


def _fixed(form: CompiledForm) -> set[str]:
    """Repeats whose number is the form's own: what is missing is there as the form begins."""
    body = elements(form.definition.body)
    return {e.path for e in body if isinstance(e, Repeat) and e.fixed and e.count is None}


def _place(form: CompiledForm, parent: Node, path: str) -> int:
    following = form.following(path)
    for place, child in enumerate(parent.children):
        if child.path in following:
            return place
    return len(parent.children)


def _same(given: Node, child: Node) -> bool:
    return bool(given.prefix) == bool(child.prefix)


def _attributes(target: Node, filled: Node) -> None:
    for attribute in filled.attributes:
        own = target.attribute(attribute.local, attribute.ns)
        if own is not None:
            own.value = attribute.value


def _take_meta(target: Node, filled: Node) -> None:
    """The ids of an instance are kept also where the form does not ask for them."""
    if target.local != "meta":
        return
    for given in filled.elements():
        if given.local in ("instanceID", "deprecatedID") and not target.named(given.local):
            twin = target.append(Node(ELEMENT, given.local, given.value, given.ns, given.prefix))
            twin.path = f"{target.path}/{twin.name}"
