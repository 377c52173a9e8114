"""Reading an XForm: from XML to the definition of a form, with every problem it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.forms.body import BodyReader, absolute, repeat_paths
from kiosk.forms.definition import (
    Action,
    Bind,
    Control,
    Definition,
    Element,
    Target,
    elements,
)
from kiosk.forms.graph import order
from kiosk.forms.instances import Tables, beginning, template
from kiosk.forms.limits import Limits, limits_of, longest
from kiosk.forms.marks import ACTIONS, DIWAN, EVENTS, JAVAROSA, type_name
from kiosk.forms.nodes import Node, elements_below
from kiosk.forms.problems import DataError, FormError, FormProblem
from kiosk.forms.shape import give_paths, identity_of, shape_of
from kiosk.forms.table import ExpressionTable
from kiosk.forms.translations import default_language, read_translations, text_usage
from kiosk.forms.words import read_message
from kiosk.forms.xml_in import read_xml
from kiosk.forms.xpath.compiler import STANDARD_NAMESPACES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.forms.references import Shape

_YES = ("yes", "true", "1", "true()")


def read_xform(xml: str | bytes, external: Mapping[str, bytes]) -> Definition:
    """Raises FormError with all problems when there is an error among them."""
    reader = XFormReader(read_xml(xml), external)
    definition = reader.definition()
    errors = [problem for problem in reader.problems if problem.severity == "error"]
    if errors:
        raise FormError(*errors)
    return definition


class XFormReader:
    def __init__(self, document: Node, external: Mapping[str, bytes]) -> None:
        self.external = external
        self.model = _first(document, "model")
        self.body = _first(document, "body")
        self.title = _title(document)
        if self.model is None:
            raise DataError("this XML is no XForm: it has no <model>")
        primary = [instance for instance in self.model.named("instance") if instance.elements()]
        if not primary:
            raise DataError("the XForm has no primary instance, so there is nothing to fill in")
        self.root = primary[0].elements()[0]
        self.identity = identity_of(self.root)
        give_paths(self.root, "")
        self.namespaces = _namespaces(document)
        self.bind_ids = {
            bind.get("id") or "": absolute(bind.get("nodeset") or "", self.root.path)
            for bind in self.model.named("bind")
        }
        top = self.body.elements() if self.body is not None else []
        self.shape: Shape = shape_of(self.root)
        repeats = repeat_paths(top, self.root.path, self.bind_ids)
        # What the instance does not have cannot be repeated, nor can the whole of it.
        self.repeats = {
            path: element
            for path, element in repeats.items()
            if path in self.shape and path not in ("", self.root.path)
        }
        names = {instance.get("id") or "" for instance in self.model.named("instance")}
        names.add(self.root.get("id") or "")
        self.table = ExpressionTable(self.shape, frozenset(self.repeats), frozenset(names))
        self.problems = self.table.problems
        self.actions: list[Action] = []

    def definition(self) -> Definition:
        binds = self._binds()
        assert self.model is not None
        reader = BodyReader(self.table, self.bind_ids, self._action)
        body = reader.read(self.body.elements() if self.body is not None else [], self.root.path)
        for element in self.model.elements():
            if element.get("event") is not None:
                self._action(element, self.root.path)
        self._check_choice_labels(body)
        top = self.body.elements() if self.body is not None else []
        usage = text_usage(self.model, top, self.root.path, self.bind_ids)
        itext = read_translations(self.model, usage, self.root.path, self._adder("label"))
        counts = {path: self._count(element, path) for path, element in self.repeats.items()}
        targets, readers = self._graph(binds, counts, reader)
        languages = tuple(itext)
        secondary, tables = Tables(self.external, self.problems).read(self.model, self.root)
        return Definition(
            id=self.root.get("id") or self.root.local,
            version=self.root.get("version") or "",
            title=self.title,
            style=(self.body.get("class") if self.body is not None else None) or "",
            languages=languages,
            default_language=default_language(self.model, languages),
            partial_rule=(self.root.get("partial", DIWAN) or "discard").strip(),
            submission=self._submission(),
            namespaces=self.namespaces,
            expressions=tuple(_packed(each) for each in self.table.expressions),
            sources=_packed(self.table.sources),
            speaking=self._speaking(targets),
            instance=beginning(self.root),
            templates={path: template(self.root, path) for path in self.repeats},
            secondary=secondary,
            tables={name: _packed(rows) for name, rows in tables.items()},
            binds=tuple(binds),
            body=body,
            actions=tuple(self.actions),
            itext={language: _packed(texts) for language, texts in itext.items()},
            targets=targets,
            readers=readers,
            repeats=counts,
            after={path: self._after(path) for path in counts},
            problems=tuple(p for p in self.problems if p.severity == "warning"),
        )

    def _check_choice_labels(self, body: tuple[Element, ...]) -> None:
        """Choices drawn from a table in the form must have the words the question shows."""
        assert self.model is not None
        tables = {i.get("id") or "": i for i in self.model.named("instance") if not i.get("src")}
        for control in elements(body):
            if not isinstance(control, Control) or control.itemset is None:
                continue
            label = control.itemset.label
            reading = self.table.readings[control.itemset.nodes]
            for table in (tables[name] for name in reading.instances if name in tables):
                rows = [row for top in table.elements() for row in top.elements()]
                name = self.table.sources[label.value] if label and label.value is not None else ""
                if name.isidentifier() and rows and not any(row.named(name) for row in rows):
                    self.problems.append(
                        FormProblem(
                            message=f"none of the choices has a {name}, so nothing would be shown",
                            where=control.path,
                            hint="Give every choice a label.",
                        )
                    )

    def _speaking(self, targets: tuple[Target, ...]) -> tuple[int, ...]:
        """Targets that quote the form's words, or name a month, and so change with the language."""
        sources = [self.table.sources[target.expression] for target in targets]
        return tuple(n for n, s in enumerate(sources) if "jr:" in s or "format-date" in s)

    def _count(self, element: Node, path: str) -> int | None:
        source = element.get("count", JAVAROSA)
        return self.table.add(source, path, "repeat count") if source else None

    def _graph(
        self, binds: list[Bind], counts: dict[str, int | None], reader: BodyReader
    ) -> tuple[tuple[Target, ...], dict[str, tuple[tuple[int, str], ...]]]:
        targets = [Target("count", path, n) for path, n in counts.items() if n is not None]
        for bind in binds:
            if bind.relevant is not None:
                targets.append(Target("relevant", bind.path, bind.relevant))
            if bind.calculate is not None:
                targets.append(Target("calculate", bind.path, bind.calculate))
            for name in ("readonly", "required"):
                self._check_own_answer(bind.path, name, getattr(bind, name))
        targets += [Target("choices", path, number) for path, number in reader.itemsets]
        reads = [self.table.readings[target.expression].places for target in targets]
        try:
            return order(targets, reads, self.shape, frozenset(self.repeats))
        except FormError as circle:
            self.problems.extend(circle.problems)
            return (), {}

    def _check_own_answer(self, path: str, name: str, rule: int | None) -> None:
        """Whether an answer must or may be given should not hang on that answer: Collect refuses it."""
        if rule is None or all(place.path != path for place in self.table.readings[rule].places):
            return
        self.problems.append(
            FormProblem(
                message=f"the form goes in a circle: {path} ({name}) → {path}",
                where=f"{path} ({name})",
                expression=self.table.sources[rule],
                hint="Say it with another question, or as a constraint. ODK Collect refuses it.",
                severity="warning",
                about=name,
            )
        )

    def _adder(self, what: str) -> Callable[[str, str], int | None]:
        return lambda source, context: self.table.add(source, context, what)

    def _binds(self) -> list[Bind]:
        assert self.model is not None
        merged: dict[str, Bind] = {}
        for element in self.model.named("bind"):
            nodeset = element.get("nodeset") or element.get("ref") or ""
            path = absolute(nodeset, self.root.path)
            if path not in self.shape:
                self.problems.append(
                    FormProblem(
                        message=f"a bind speaks of {path}, which the form's instance does not have",
                        where=path,
                        severity="warning",
                    )
                )
            elif path in merged:
                merged[path] = _joined(merged[path], self._bind(element, path))
                self.problems.append(
                    FormProblem(
                        message="two binds speak of the same place",
                        where=path,
                        hint="Make them one; where both say something, the later one counts.",
                        severity="warning",
                    )
                )
            else:
                merged[path] = self._bind(element, path)
        identity = merged.get(self.identity.path) or Bind(path=self.identity.path)
        if not (identity.preload or identity.calculate is not None or self.identity.value):
            merged[identity.path] = msgspec.structs.replace(identity, preload="uid")
        return list(merged.values())

    def _bind(self, element: Node, path: str) -> Bind:
        def rule(name: str) -> int | None:
            source = element.get(name)
            return self.table.add(source, path, name) if source and source.strip() else None

        readonly, constraint = rule("readonly"), rule("constraint")
        limits = Limits()
        if constraint is not None:
            limits = limits_of(self.table.expressions[constraint], path)
        return Bind(
            path=path,
            type=type_name(element.get("type")),
            relevant=rule("relevant"),
            calculate=rule("calculate"),
            required=rule("required"),
            constraint=constraint,
            readonly=readonly,
            always_readonly=self.table.is_true(readonly),
            constraint_message=read_message(
                element.get("constraintMsg", JAVAROSA), path, self._adder("constraint message")
            ),
            required_message=read_message(
                element.get("requiredMsg", JAVAROSA), path, self._adder("required message")
            ),
            preload=element.get("preload", JAVAROSA) or "",
            preload_params=element.get("preloadParams", JAVAROSA) or "",
            personal=(element.get("personal", DIWAN) or "").strip().lower() in _YES,
            role=(element.get("role", DIWAN) or "").strip(),
            correct=tuple((element.get("correct", DIWAN) or "").split()),
            max_length=None
            if constraint is None
            else longest(self.table.expressions[constraint], path),
            least=tuple((self.table.keep(other, path), is_open) for other, is_open in limits.least),
            most=tuple((self.table.keep(other, path), is_open) for other, is_open in limits.most),
        )

    def _action(self, element: Node, source: str) -> None:
        if element.local not in ACTIONS:
            return
        events = tuple((element.get("event") or "").split())
        unknown = [event for event in events if event not in EVENTS]
        if unknown:
            self.problems.append(
                FormProblem(
                    message=f"an action waits for events that do not exist: {', '.join(unknown)}",
                    where=source,
                    hint=f"Events are {', '.join(sorted(EVENTS))}.",
                )
            )
        reference = element.get("ref") or self.bind_ids.get(element.get("bind") or "", "")
        if not reference:
            self.problems.append(
                FormProblem(message=f"a {element.local} does not say what it sets", where=source)
            )
            return
        if element.local != "setvalue":
            return
        value = element.get("value")
        self.actions.append(
            Action(
                events=events,
                target=absolute(reference, source),
                target_node=self.table.add(reference, source, "setvalue"),
                value=self.table.add(value, absolute(reference, source), "setvalue")
                if value and value.strip()
                else None,
                text=element.value,
                source=source,
            )
        )

    def _submission(self) -> dict[str, str]:
        assert self.model is not None
        for element in self.model.named("submission"):
            method = element.get("method")
            if method not in (None, "", "post", "form-data-post", "form-data"):
                self.problems.append(
                    FormProblem(
                        message=f"answers cannot be sent by the method “{method}”",
                        where="submission",
                        hint="Write post, or leave the method out.",
                    )
                )
            return {attribute.local: attribute.value for attribute in element.attributes}
        return {}

    def _after(self, path: str) -> tuple[str, ...]:
        siblings = self.shape.below.get(path.rpartition("/")[0], [])
        return tuple(siblings[siblings.index(path) + 1 :]) if path in siblings else ()


def _packed(value: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.msgpack.encode(value))


def _joined(first: Bind, second: Bind) -> Bind:
    """Two binds of one place: the later one counts where it says something."""
    plain = Bind(path=first.path)
    said = {
        name: getattr(second, name)
        for name in Bind.__struct_fields__
        if getattr(second, name) != getattr(plain, name)
    }
    return msgspec.structs.replace(first, **said)


def _first(document: Node, local: str) -> Node | None:
    return next((node for node in elements_below(document) if node.local == local), None)


def _title(document: Node) -> str:
    title = _first(document, "title")
    return " ".join(title.value.split()) if title is not None else ""


def _namespaces(document: Node) -> dict[str, str]:
    found = dict(STANDARD_NAMESPACES)
    for node in elements_below(document):
        if node.declared:
            found.update({prefix: uri for prefix, uri in node.declared.items() if prefix})
    return found
