"""A text's digest changes when what is read changes, and only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.content.fingerprint import DIGEST_LETTERS, PackTexts, mark_of, marks_of
from kiosk.content.guide import Guide
from tests.support.kiosk_window import sample_pack

if TYPE_CHECKING:
    from kiosk.content.model import Service, Step


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide.open(sample_pack())


@pytest.fixture
def service(guide: Guide) -> Service:
    return guide.service("renew-id-card", "en")


def digest(service: Service, step: str = "") -> str:
    mark = mark_of(service, step)
    assert mark is not None
    return mark.digest


def changed(step: Step, **fields: object) -> Step:
    return msgspec.structs.replace(step, **fields)


def test_every_text_of_a_page_has_a_digest_of_its_own(service: Service) -> None:
    marks = list(marks_of(service))
    assert [mark.step for mark in marks] == ["", *(step.id for step in service.steps)]
    assert len({mark.digest for mark in marks}) == len(marks)
    assert all(len(mark.digest) == DIGEST_LETTERS for mark in marks)


def test_mended_step_is_another_text_and_its_neighbours_are_not(service: Service) -> None:
    first, second, *rest = service.steps
    mended = msgspec.structs.replace(
        service, steps=(first, changed(second, blocks=first.blocks), *rest)
    )
    assert digest(mended, second.id) != digest(service, second.id)
    assert digest(mended, first.id) == digest(service, first.id)
    assert digest(mended) == digest(service)


def test_new_title_of_a_step_changes_the_page_that_lists_it(service: Service) -> None:
    first, *rest = service.steps
    mended = msgspec.structs.replace(service, steps=(changed(first, title="Book first"), *rest))
    assert digest(mended) != digest(service)


@pytest.mark.parametrize(
    "other", [{"icon": "star"}, {"topic": "other"}, {"related": ()}, {"reviewed": None}], ids=str
)
def test_what_nobody_reads_as_its_text_changes_nothing(service: Service, other: dict) -> None:
    assert digest(msgspec.structs.replace(service, **other)) == digest(service)


def test_languages_and_plain_words_are_texts_of_their_own(guide: Guide) -> None:
    tags = ("ar", "ar-simple", "he", "en")
    marks = [mark_of(guide.service("renew-id-card", tag)) for tag in tags]
    assert [mark.language for mark in marks if mark] == list(tags)
    assert len({mark.digest for mark in marks if mark}) == len(tags)


def test_pack_knows_its_texts_and_no_others(guide: Guide, service: Service) -> None:
    texts = PackTexts(guide)
    assert texts.digest("renew-id-card", "pay", "en") == digest(service, "pay")
    assert texts.digest("renew-id-card", "dance", "en") == ""
    assert texts.digest("renew-id-card", "pay", "xx") == ""
