"""A form that is ready to run: its definition, and closures made the first time they are needed."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.forms.definition import FORMAT, Bind, Control, Definition, Rows, Texts, elements
from kiosk.forms.flat import unflatten
from kiosk.forms.grid import document_of
from kiosk.forms.problems import DataError, FormError, FormProblem
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.syntax import Expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.forms.choices import Columns, TableOptions
    from kiosk.forms.nodes import Node
    from kiosk.forms.xpath.frame import Run

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Definition)
_expression: Any = msgspec.msgpack.Decoder(Expression)
_texts = msgspec.msgpack.Decoder(Texts)
_rows = msgspec.msgpack.Decoder(Rows)
_sources = msgspec.msgpack.Decoder(tuple[str, ...])


class CompiledForm:
    """One form, shared by all its walks. Holds no answers."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.binds: dict[str, Bind] = {bind.path: bind for bind in definition.binds}
        self._runs: list[Run | None] = [None] * len(definition.expressions)
        self._texts: dict[str, Texts] = {}
        self._source: tuple[str, ...] | None = None
        self._secondary: dict[str, Node] = {}
        self.whole_tables: dict[Columns, TableOptions | None] = {}
        self._controls: dict[str, Control] | None = None
        self.calculations: dict[str, list[int]] = {}
        self.on_path: dict[str, list[int]] = {}
        for number, target in enumerate(definition.targets):
            if target.kind == "calculate":
                self.calculations.setdefault(target.path, []).append(number)
            # How often a repeat is there is worked out where its parent is.
            place = target.path.rpartition("/")[0] if target.kind == "count" else target.path
            if target.kind != "choices":
                self.on_path.setdefault(place, []).append(number)

    @property
    def id(self) -> str:
        return self.definition.id

    @property
    def version(self) -> str:
        return self.definition.version

    @property
    def title(self) -> str:
        return self.definition.title

    @property
    def partial_rule(self) -> str:
        """What happens to an abandoned visit's answers: "discard" or "submit"."""
        return self.definition.partial_rule

    @property
    def languages(self) -> tuple[str, ...]:
        """As the author wrote them, for example `العربية (ar)`."""
        return self.definition.languages

    @property
    def warnings(self) -> tuple[FormProblem, ...]:
        return self.definition.problems

    @cached_property
    def personal(self) -> frozenset[str]:
        """Places whose answers are sealed; where there are none, a form needs no keys."""
        from kiosk.forms.personal import personal_places

        return personal_places(self)

    def expression(self, number: int) -> Expression:
        found: Expression = _expression.decode(self.definition.expressions[number])
        return found

    def source(self, number: int) -> str:
        """An expression as its author wrote it."""
        if self._source is None:
            self._source = _sources.decode(self.definition.sources)
        return self._source[number]

    def texts(self, language: str) -> Texts:
        """All texts of a language, unpacked the first time it is used."""
        found = self._texts.get(language)
        if found is None:
            packed = self.definition.itext.get(language)
            found = self._texts[language] = _texts.decode(packed) if packed is not None else {}
        return found

    def run(self, number: int) -> Run:
        """The closure of an expression."""
        found = self._runs[number]
        if found is None:
            found = compile_expression(self.expression(number), self.definition.namespaces)
            self._runs[number] = found
        return found

    def bind(self, path: str) -> Bind:
        found = self.binds.get(path)
        if found is None:
            found = self.binds[path] = Bind(path=path)
        return found

    def secondary(self, name: str) -> Node | None:
        """A secondary instance, built when it is first asked for. Nobody changes it."""
        found = self._secondary.get(name)
        if found is None:
            made = self._made(name)
            if made is not None:
                made.fixed = True
                found = self._secondary[name] = made
        return found

    def _made(self, name: str) -> Node | None:
        if name in self.definition.tables:
            return document_of(_rows.decode(self.definition.tables[name]))
        records = self.definition.secondary.get(name)
        return None if records is None else unflatten(records)

    def repeats_below(self, path: str) -> list[str]:
        """Repeats whose instances stand directly below a place."""
        return [repeat for repeat in self.definition.repeats if repeat.rpartition("/")[0] == path]

    def following(self, path: str) -> tuple[str, ...]:
        """The places that stand after a repeat, beside it."""
        return self.definition.after.get(path, ())

    @property
    def listed(self) -> list[Control]:
        """The questions whose choices are written in the form."""
        body = elements(self.definition.body)
        return [each for each in body if isinstance(each, Control) and each.items]

    def control(self, path: str) -> Control | None:
        """The first question that asks for a place."""
        if self._controls is None:
            self._controls = {}
            for element in elements(self.definition.body):
                if isinstance(element, Control):
                    self._controls.setdefault(element.path, element)
        return self._controls.get(path)


def compile_xform(xml: str | bytes, *, external: Mapping[str, bytes] | None = None) -> CompiledForm:
    """An XForm made ready to run. `external` maps file names to the tables beside the form.

    Raises FormError with every problem found.
    """
    from kiosk.forms.xform import read_xform  # a kiosk only ever loads what is compiled

    try:
        with _no_collecting():
            return CompiledForm(read_xform(xml, external or {}))
    except RecursionError as fault:
        problem = FormProblem(message="the form is nested too deeply to be read")
        raise FormError(problem) from fault


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Looking for garbage among a million nodes in use doubles the time they take to read."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def dump_form(form: CompiledForm) -> bytes:
    """The form as bytes for a pack; the same form gives the same bytes."""
    return _encoder.encode(form.definition)


def load_form(data: bytes) -> CompiledForm:
    """Raises DataError when the bytes are no compiled form of this format."""
    try:
        definition = _decoder.decode(data)
    except (msgspec.DecodeError, RecursionError) as fault:
        raise DataError(
            f"the compiled form cannot be read: {fault}", "Publish the pack again."
        ) from fault
    if definition.format != FORMAT:
        raise DataError(
            f"the compiled form has format {definition.format}, this program reads {FORMAT}",
            "Publish the pack again with this version.",
        )
    return CompiledForm(definition)
