"""Asking for a secret: typed unseen, or from standard input; never an argument, which every user of
the machine can read.
"""

from __future__ import annotations

import sys

import click


def new_secret(name: str, *, from_stdin: bool) -> str:
    """A new password or PIN: the first line of standard input, else asked for twice on the screen."""
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    return str(click.prompt(name, hide_input=True, confirmation_prompt=True, err=True))
