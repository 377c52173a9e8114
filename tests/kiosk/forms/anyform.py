"""Forms made of everything, put together by chance: to be opened, walked and finished, never to fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.kiosk.forms.factory import xform

if TYPE_CHECKING:
    from random import Random

TOWNS = """<instance id="towns"><root>
<item><name>haifa</name><label>Haifa \u05d7\u05d9\u05e4\u05d4</label><zone>1</zone></item>
<item><name>acre</name><label>Acre \u0639\u0643\u0627</label><zone>1</zone></item>
<item><name>eilat</name><label>Eilat</label><zone>2</zone></item></root></instance>"""
ITEMS = "".join(
    f"<item><label>{name.upper()} \u202e{name}</label><value>{name}</value></item>"
    for name in "abc"
)
_TYPES = {"int": "int", "decimal": "decimal", "date": "date", "time": "time", "range": "int"}
_KINDS = (
    *("string", "int", "decimal", "date", "time", "dateTime", "geopoint"),
    *("select1", "select", "rows", "rank", "range", "trigger", "upload", "calculate", "note"),
)


class AnyForm:
    """One random form. Expressions read what stands before them, so that none goes in a circle."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.count = 0
        self.places: list[str] = []
        self.repeats: list[str] = []
        self.binds: list[str] = []

    def xml(self) -> str:
        instance, body = self.inside("/data", 0)
        return xform(
            instance, body, "".join(self.binds) + self.action("odk-instance-load"), "", TOWNS
        )

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def inside(self, parent: str, depth: int) -> tuple[str, str]:
        made = [self.something(parent, depth) for _ in range(self.random.randint(1, 5))]
        return "".join(i for i, _ in made), "".join(b for _, b in made)

    def something(self, parent: str, depth: int) -> tuple[str, str]:
        self.count += 1
        name = f"n{self.count}"
        path = f"{parent}/{name}"
        if depth < 3 and self.chance(0.3):
            return self.holder(path, name, depth)
        found = self.question(path, name)
        self.places.append(path)
        return found

    def holder(self, path: str, name: str, depth: int) -> tuple[str, str]:
        repeated = self.chance(0.5)
        count = f' jr:count="{self.number(path)}"' if self.chance(0.4) else ""
        self.bind(path, "", relevant=0.4, readonly=0.1)
        if repeated:
            self.repeats.append(path)
        instance, body = self.inside(path, depth + 1)
        template = ' jr:template=""' if repeated and self.chance(0.3) else ""
        if repeated:
            body += self.action("odk-new-repeat")
            body = f'<repeat nodeset="{path}"{count}>{body}</repeat>'
        label = f"<label>**{name}** {self.output(path)}</label>"
        look = ' appearance="field-list"' if self.chance(0.3) else ""
        return f"<{name}{template}>{instance}</{name}>", (
            f'<group ref="{path}"{look}>{label}{body}</group>'
        )

    def question(self, path: str, name: str) -> tuple[str, str]:
        kind = self.random.choice(_KINDS)
        self.bind(
            path,
            _TYPES.get(kind, kind if kind in ("dateTime", "geopoint") else "string"),
            relevant=0.3,
            required=0.2,
            readonly=0.1,
            constraint=0.2,
            calculate=1.0 if kind == "calculate" else 0.03,
        )
        instance = f"<{name}>{self.random.choice(['', '', '2', 'a b'])}</{name}>"
        label = f"<label>{name}? {self.output(path)}</label>"
        inside = label + (self.action("xforms-value-changed") if self.chance(0.2) else "")
        if kind == "calculate":
            return instance, ""
        if kind in ("select1", "select", "rank"):
            tag = f"odk:{kind}" if kind == "rank" else kind
            return instance, f'<{tag} ref="{path}">{inside}{ITEMS}</{tag}>'
        if kind == "rows":
            rows = f"instance('towns')/root/item[zone = {self.number(path)}]"
            rows = f"randomize({rows}, {self.number(path)})" if self.chance(0.3) else rows
            itemset = f'<itemset nodeset="{rows}"><value ref="name"/><label ref="label"/></itemset>'
            return instance, f'<select ref="{path}">{inside}{itemset}</select>'
        if kind == "range":
            return instance, f'<range ref="{path}" start="1" end="9" step="2">{inside}</range>'
        tag = kind if kind in ("trigger", "upload") else "input"
        return instance, f'<{tag} ref="{path}">{inside}</{tag}>'

    def bind(self, path: str, kind: str, **shares: float) -> None:
        rules = {
            name: self.rule(path, name) for name, share in shares.items() if self.chance(share)
        }
        said = "".join(f' {name}="{rule}"' for name, rule in rules.items())
        self.binds.append(f'<bind nodeset="{path}" type="{kind}"{said}/>')

    def read(self, path: str) -> str:
        free = [p for p in self.places if not path.startswith(p + "/")]
        return self.random.choice(free) if free else "'a'"

    def number(self, path: str) -> str:
        return self.random.choice(["1", "2", "3", self.read(path), "0 div 0", "-1", "2.5"])

    def rule(self, path: str, name: str) -> str:
        one, other, number = self.read(path), self.read(path), self.number(path)
        if name == "constraint":
            return self.random.choice([". != 5", "string-length(.) &lt; 4", f". != {one}"])
        if name == "calculate":
            far = [r for r in self.repeats if not path.startswith(r)] or ["/data"]
            rules = [f"concat({one}, {other})", f"{one} + {number}", f"once({one})", "position(..)"]
            rules += [f"count({self.random.choice(far)})", f"join(' ', {one}, {other})", "today()"]
            rules += [f"format-date({one}, '%e %b')", f"if({one} = '', {other}, {number})"]
            rules += [f"indexed-repeat({one}, {far[0]}, {number})", f"regex({one}, '[a-z]+')"]
            return self.random.choice(rules)
        return self.random.choice(
            [f"{one} != ''", f"{one} = {other}", f"{one} &gt; {number}", f"selected({one}, 'a')"]
        )

    def output(self, path: str) -> str:
        return (
            f'<output value="{self.read(path)}"/>'
            if self.chance(0.5)
            else "\u0645\u0631\u062d\u0628\u0627"
        )

    def action(self, event: str) -> str:
        if not self.places or self.chance(0.5):
            return ""
        target = self.random.choice(self.places)
        return (
            f'<setvalue event="{event}" ref="{target}" value="{self.rule(target, "calculate")}"/>'
        )
