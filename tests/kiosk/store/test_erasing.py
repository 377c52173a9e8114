"""Erasing on the device: the words and the files go from every place, the proof stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.store import SyncLedger, Watermark
from kiosk.store.errors import NotSentYet
from kiosk.trust import new_reference
from tests.support.answers import ARABIC_COMMENT, a_complaint, a_draft, a_drawing, a_store

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store import Receipt, Store

WORDS = "please-forget-these-words"


def wished(store: Store) -> Receipt:
    store.submit(a_draft())
    receipt = store.submit(
        a_complaint(answers={"/data/comment": WORDS}, attachments={"map.png": a_drawing()})
    )
    store.submit(a_complaint())
    return receipt


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_words_and_files_are_gone_and_the_chain_verifies(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        receipt = wished(store)
        assert WORDS.encode() in everything(tmp_path)
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(receipt.stream, Watermark(accepted=3, safe=3))
        ledger.close()
        assert store.erase(receipt.reference) == 1
        assert not store.verify().faults
        assert store.submit(a_draft()).seq == 4
        left = everything(tmp_path)
    assert WORDS.encode() not in left
    assert a_drawing().data not in left
    assert ARABIC_COMMENT.encode() in left
    with a_store(tmp_path) as store:
        assert not store.verify().faults
        assert [answer.problem for answer in store.answers()] == ["", "erased", "", ""]


def test_what_central_has_not_safely_is_not_erased(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        receipt = wished(store)
        with pytest.raises(NotSentYet):
            store.erase(receipt.reference)
        assert WORDS.encode() in everything(tmp_path)
        assert store.erase(receipt.reference, alone=True) == 1
        assert WORDS.encode() not in everything(tmp_path)


def test_an_unknown_number_erases_nothing(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        wished(store)
        assert store.erase(new_reference(), alone=True) == 0
        assert len(list(store.answers())) == 3
