"""The `diwan` command. Each room's commands are imported only when they are called."""

from __future__ import annotations

from importlib import import_module

import click

# name → (module, one line of help shown without importing it)
COMMANDS = {
    "kiosk": ("ui.commands.kiosk", "Open the kiosk window."),
    "desk": ("ui.commands.desk", "Open the staff desktop."),
    "content": ("ui.commands.content_preview", "Check, build and show content packs."),
    "forms": ("ui.commands.forms_preview", "Check forms, walk through them and look at them."),
    "answers": ("kiosk.commands.answers", "List and export what is on this device."),
    "keys": ("kiosk.commands.keys", "Say to whom this device seals what visitors write."),
    "store": ("kiosk.commands.store", "Verify, salvage and copy what is stored on this device."),
    "settings": (
        "kiosk.commands.settings",
        "Show every setting, its value and where it comes from.",
    ),
    "staff": ("kiosk.commands.staff", "Accounts of a desk, and the record of its deeds."),
    "doctor": ("kiosk.commands.doctor", "Say what this machine has and lacks."),
    "a11y": ("kiosk.commands.accessibility", "Say how the product conforms to the standards."),
    "enrol": ("sync.commands.enrol", "Make this device known to central."),
    "sync": ("sync.commands.sync", "Send answers to central and fetch content."),
    "media": ("sync.commands.media", "Exchange answers and content by a removable medium."),
    "openrosa": (
        "sync.commands.openrosa_device",
        "Deliver answers to ODK Central, KoboToolbox and others.",
    ),
}


class Rooms(click.Group):
    """Lists all commands without loading any."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, told) in COMMANDS.items()])


@click.command(cls=Rooms, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="diwan", prog_name="diwan")
def main() -> None:
    """Diwan: guidance and feedback at the service centre, with or without a network."""


if __name__ == "__main__":
    main()
