"""Writes the list of parts (a CycloneDX document) of what a lock file installs.

Every package with its exact version and the SHA-256 of each file the lock would accept, so that a
machine can be compared with it, and advisories with the machine. The same lock gives the same bytes.
"""

from __future__ import annotations

import re
import sys
import tomllib
import uuid
from pathlib import Path

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
_PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:(?P<digest>[0-9a-f]{64})")


def parts_of(lock: str) -> list[Component]:
    """A component for each pinned package, by name."""
    parts: list[Component] = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock):
        found = _PINNED.match(entry)
        if found is None:
            continue
        name, version = found["name"], found["version"]
        purl = PackageURL("pypi", name=name.lower(), version=version)
        parts.append(
            Component(
                name=name,
                version=version,
                type=ComponentType.LIBRARY,
                purl=purl,
                bom_ref=str(purl),
                properties=[
                    Property(name="diwan:accepted-file:sha256", value=each["digest"])
                    for each in _HASH.finditer(entry)
                ],
            )
        )
    return parts


def sbom(part: str) -> str:
    """Of the product with one lock: `kiosk`, `desk` or `central`."""
    lock = (ROOT / "packaging" / "locks" / f"{part}.txt").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bom = Bom(components=parts_of(lock))
    bom.metadata.component = Component(
        name=f"diwan-{part}",
        version=project["version"],
        type=ComponentType.APPLICATION,
        bom_ref=f"diwan-{part}",
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    bom.metadata.timestamp = None  # type: ignore[assignment]  # the same lock, the same bytes
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, f"{part}\n{project['version']}\n{lock}")
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def main() -> int:
    """`python packaging/sbom.py kiosk OUT`."""
    part, out = sys.argv[1:]
    Path(out).write_text(sbom(part), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
