"""Which Debian packages there are: what each carries, asks for, and how its command begins.

A kiosk, a desk and central are machines of their own. A desk's environment is a kiosk's and what
edits content (the extra `desk`), so that both bring `diwan` and only one of them can be installed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "deb"

_START_DIWAN = """\
exec /opt/diwan/{part}/bin/python3 -Ic \\
    'import sys; sys.argv[0] = "diwan"; from ui.cli import main; main()' "$@"
"""

KIOSK_LAUNCHER = """\
#!/bin/sh
# What root leaves in the data folder the kiosk could not write to: root acts as its user.
if [ "$(id -u)" = 0 ]; then
    exec runuser -u diwan -- env HOME=/var/lib/diwan "$0" "$@"
fi
""" + _START_DIWAN.format(part="kiosk")

# Whoever sits at the desk is its user.
DESK_LAUNCHER = "#!/bin/sh\n" + _START_DIWAN.format(part="desk")

CENTRAL_LAUNCHER = """\
#!/bin/sh
# The same data, and the same owner of it, for the service and for whoever types a command.
if [ "$(id -u)" = 0 ]; then
    exec runuser -u diwan-central -- env HOME=/var/lib/diwan-central "$0" "$@"
fi
if [ -r /etc/default/diwan-central ]; then
    set -a
    . /etc/default/diwan-central
    set +a
fi
: "${DIWAN_CENTRAL_DATA:=/var/lib/diwan-central}"
export DIWAN_CENTRAL_DATA
exec /opt/diwan/central/bin/python3 -Ic \\
    'import sys; sys.argv[0] = "diwan-central"; from sync.commands.central import main; main()' "$@"
"""


@dataclass(frozen=True, kw_only=True)
class Package:
    """One Debian package; `part` names its lock, its overlay and its folder in /opt/diwan."""

    part: str
    command: str
    summary: str
    launcher: str
    depends: tuple[str, ...] = ()
    recommends: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    has_window: bool = False

    @property
    def name(self) -> str:
        return f"diwan-{self.part}"

    @property
    def tree(self) -> Path:
        return BUILD / self.name

    @property
    def home(self) -> Path:
        return self.tree / "opt" / "diwan" / self.part


def listed(name: str) -> tuple[str, ...]:
    lines = (PACKAGING / name).read_text(encoding="utf-8").splitlines()
    return tuple(line for raw in lines if (line := raw.partition("#")[0].strip()))


PACKAGES = (
    Package(
        part="kiosk",
        command="diwan",
        summary="Guidance and feedback at the service centre, with or without a network",
        launcher=KIOSK_LAUNCHER,
        depends=("adduser", *listed("debian-packages-kiosk.txt")),
        recommends=("xinit", "xserver-xorg-core", "xserver-xorg-input-libinput"),
        conflicts=("diwan-desk",),
        has_window=True,
    ),
    Package(
        part="desk",
        command="diwan",
        summary="Staff desktop: dashboard, inbox, recording at the counter, editing of content",
        launcher=DESK_LAUNCHER,
        depends=("hicolor-icon-theme", *listed("debian-packages-kiosk.txt")),
        conflicts=("diwan-kiosk",),
        has_window=True,
    ),
    Package(
        part="central",
        command="diwan-central",
        summary="Takes in what kiosks recorded, and gives them what they show",
        launcher=CENTRAL_LAUNCHER,
        depends=("adduser",),
    ),
)
