"""Why a pack could not be used, told to staff: what is wrong, where, what to do."""


class ContentError(Exception):
    """The family of everything that can go wrong with content on the device."""


class PackError(ContentError):
    """A pack is damaged, of an unknown format, or dangerous. The device keeps the one it has."""


class UnknownPage(ContentError, KeyError):  # noqa: N818 (reads as what happened)
    """A service, topic or form that this pack does not have."""

    def __str__(self) -> str:
        return str(self.args[0])
