"""Builds what is installed elsewhere: a wheel, and on Debian packages that stand alone.

`diwan-kiosk`, `diwan-desk` and `diwan-central` each carry their own Python environment, filled
from their lock, in /opt/diwan: nothing is fetched on the machine they are installed on. The
environment uses Debian's own interpreter, so a package is for the release it was built on.

`python packaging/package.py [PART…]` builds the wheel and the named packages, else all.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import install
from debs import PACKAGES, PACKAGING, ROOT, Package

if TYPE_CHECKING:
    from collections.abc import Sequence

DIST = ROOT / "dist"
SYSTEM_PYTHON = Path("/usr/bin/python3")
MAINTAINER = "Diwan <diwan@city.example>"

# Parts of Qt nobody needs who only runs a kiosk: tools, sources for tools, types for editors.
NOT_SHIPPED = (
    "PySide6/Qt/libexec",
    "PySide6/Qt/metatypes",
    "PySide6/Qt/translations",
    "PySide6/*.pyi",
    "PySide6/include",
    "PySide6/typesystems",
    "PySide6/glue",
    "PySide6/doc",
    "PySide6/scripts",
    *(f"PySide6/{tool}" for tool in ("assistant", "balsam*", "designer", "linguist")),
    *(f"PySide6/{tool}" for tool in ("lrelease", "lupdate", "qml*", "qsb", "svgtoqml")),
)


def run(*words: str | Path, env: dict[str, str] | None = None) -> str:
    command = [str(word) for word in words]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, env=env)
    if done.returncode:
        raise SystemExit(f"dev: `{' '.join(command)}` failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def build_wheel() -> Path:
    DIST.mkdir(exist_ok=True)
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", DIST)
    return DIST / f"diwan-{version()}-py3-none-any.whl"


def release() -> str:
    """The Debian release's word in a version: 12 sorts before 13."""
    return f"deb{platform.freedesktop_os_release().get('VERSION_ID', '')}"


def python_version() -> tuple[int, int]:
    told = run(SYSTEM_PYTHON, "-c", "import sys; print(*sys.version_info[:2])").split()
    return int(told[0]), int(told[1])


def fill_environment(package: Package, wheel: Path) -> None:
    """The environment with what the lock names and ours, as it will lie in /opt/diwan."""
    run(SYSTEM_PYTHON, "-m", "venv", "--without-pip", package.home)
    python = package.home / "bin" / "python3"
    env = install.uv_environment(install.machine_settings(), os.environ)
    env["UV_LINK_MODE"] = "copy"
    uv = (Path(sys.prefix, "bin", "uv"), "pip", "install", "--quiet", "--python", python)
    lock = PACKAGING / "locks" / f"{package.part}.txt"
    run(*uv, "--require-hashes", "-r", lock, env=env)
    run(*uv, "--no-deps", "--no-index", wheel, env=env)
    if package.has_window:
        run(python, "-c", "import shiboken6", env={**os.environ, "SBK_EMBED": "0"})
        add_sample_pack(package)


def add_sample_pack(package: Package) -> None:
    """The sample city, built here: authoring is not part of a kiosk."""
    target = package.home / "share" / "diwan" / "sample-pack"
    diwan = Path(sys.prefix, "bin", "diwan")
    run(diwan, "content", "build", ROOT / "assets" / "packs" / "city-centre", "-o", target)


def site_packages(package: Package) -> Path:
    return next(package.home.glob("lib/python3*/site-packages"))


def trim(package: Package) -> None:
    """Takes out what only builders need, and every trace of where it was built."""
    for pattern in NOT_SHIPPED:
        for path in site_packages(package).glob(pattern):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    for script in (package.home / "bin").iterdir():
        if not script.name.startswith("python"):
            script.unlink()
    major, minor = python_version()
    (package.home / "pyvenv.cfg").write_text(
        f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {major}.{minor}\n",
        encoding="utf-8",
    )
    for cache in package.home.rglob("__pycache__"):
        shutil.rmtree(cache)
    for record in package.home.rglob("direct_url.json"):
        record.unlink()


def compile_bytecode(package: Package) -> None:
    """The kiosk's user may not write there; checked by content, for files carry no useful times."""
    run(
        *(SYSTEM_PYTHON, "-m", "compileall", "-q", "-j", "0"),
        *("--invalidation-mode", "unchecked-hash", "-s", package.tree, "-p", "/", package.home),
    )


def write_control(package: Package) -> None:
    major, minor = python_version()
    depends = [f"python3 (>= {major}.{minor})", f"python3 (<< {major}.{minor + 1})"]
    size = sum(path.lstat().st_size for path in package.tree.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": package.name,
        "Version": f"{version()}~{release()}",
        "Architecture": run("dpkg", "--print-architecture").strip(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join([*depends, *package.depends]),
        "Recommends": ", ".join(package.recommends),
        "Conflicts": ", ".join(package.conflicts),
        "Section": "misc",
        "Priority": "optional",
        "Description": package.summary,
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    (package.tree / "DEBIAN" / "control").write_text(text, encoding="utf-8")


def write_launcher(package: Package) -> None:
    launcher = package.tree / "usr" / "bin" / package.command
    launcher.parent.mkdir(parents=True)
    launcher.write_text(package.launcher, encoding="utf-8")
    launcher.chmod(0o755)


def write_documents(package: Package) -> None:
    documents = package.tree / "usr" / "share" / "doc" / package.name
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    for name in ("README.md", "CHANGELOG.md"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, documents)
    shutil.copy(write_sbom(package), documents)


def parts_list(package: Package) -> Path:
    return DIST / f"{package.name}_{version()}.cdx.json"


def write_sbom(package: Package) -> Path:
    """What is in the package, beside it and inside it."""
    DIST.mkdir(exist_ok=True)
    out = parts_list(package)
    run(sys.executable, PACKAGING / "sbom.py", package.part, out)
    return out


def build_package(package: Package, wheel: Path) -> Path:
    print(f"dev: building {package.name}", file=sys.stderr, flush=True)
    shutil.rmtree(package.tree, ignore_errors=True)
    shutil.copytree(PACKAGING / "debian" / package.part, package.tree)
    for script in ("postinst", "prerm", "postrm"):
        (package.tree / "DEBIAN" / script).chmod(0o755)
    fill_environment(package, wheel)
    trim(package)
    compile_bytecode(package)
    write_launcher(package)
    write_documents(package)
    write_control(package)
    run("dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", package.tree, DIST)
    shutil.rmtree(package.tree)
    return next(DIST.glob(f"{package.name}_{version()}~{release()}_*.deb"))


def wanted(parts: Sequence[str]) -> list[Package]:
    """The packages of these parts, all without any; ends the program where one is unknown."""
    known = {package.part: package for package in PACKAGES}
    if unknown := [part for part in parts if part not in known]:
        print(f"dev: there is no package '{unknown[0]}', only {', '.join(known)}", file=sys.stderr)
        raise SystemExit(2)
    return [known[part] for part in parts] or list(PACKAGES)


def main() -> int:
    packages = wanted(sys.argv[1:])
    made = [build_wheel()]
    if shutil.which("dpkg-deb") and SYSTEM_PYTHON.exists():
        made += [build_package(package, made[0]) for package in packages]
        made += [parts_list(package) for package in packages]
    else:
        print("dev: this is not Debian, so only the wheel is built", file=sys.stderr)
    for path in made:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB  sha256 {digest}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
