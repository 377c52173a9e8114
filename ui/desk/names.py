"""What the things of figures and cases are called in a language: services, reasons, channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.translations import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content import Guide
    from kiosk.desk.form_words import FormWords
    from kiosk.languages import Language

_CHANNELS = ("kiosk", "desk", "telephone", "openrosa")


class Names:
    """`table`: every language the interface knows, by tag."""

    def __init__(self, pack: Guide, forms: FormWords, table: Mapping[str, Language]) -> None:
        self._pack = pack
        self._forms = forms
        self._table = table

    def told(self, tag: str) -> dict[str, dict[str, str]]:
        """By dimension, as `Telling.names`; in the language that is in use, which is `tag`."""
        form = self._form()
        return {
            "service": self.services(tag),
            "reason": self._forms.answers(form, "reason", tag),
            "csat": self._forms.answers(form, "csat", tag),
            "language": {code: each.name for code, each in self._table.items()},
            "channel": {each: words(f"desk.channel.{each}") for each in _CHANNELS},
        }

    def services(self, tag: str) -> dict[str, str]:
        """Of guidance, and of the forms' own list."""
        form = self._form()
        asked = self._forms.answers(form, "service", tag) if form else {}
        return {link.id: link.title for link in self._pack.services(tag)} | asked

    def _form(self) -> str:
        forms = self._pack.form_ids("satisfaction") or self._pack.form_ids("suggestion")
        return forms[0] if forms else ""
