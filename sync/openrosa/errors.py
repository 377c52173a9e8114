"""How an exchange with another server can fail, by what is to be done about it."""

from __future__ import annotations


class DeliveryError(Exception):
    """The family. The message is for the operator: what, and the server's own words."""


class Unreachable(DeliveryError):  # noqa: N818 - a state of the world
    """Try again later. `wait_s`: what the server asked for; `everything`: it concerns the server
    as a whole, so that nothing else would fare better now.
    """

    def __init__(self, words: str, *, wait_s: float = 0.0, everything: bool = False) -> None:
        super().__init__(words)
        self.wait_s = wait_s
        self.everything = everything


class Denied(DeliveryError):  # noqa: N818 - a state of the world
    """Name, password or key are not accepted: a person has to see to it."""


class Rejected(DeliveryError):  # noqa: N818 - a state of the world
    """This one submission is not taken, and would not be taken if it were sent again."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class TooLarge(Rejected):
    """413: the request was longer than the server takes."""


class BadTarget(DeliveryError):  # noqa: N818 - what it is
    """The address or the access to a server is not set up in a way that can be used safely."""
