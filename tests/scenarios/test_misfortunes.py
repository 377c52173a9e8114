"""What goes wrong around a kiosk is told in words, with an exit status, and loses nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.settings.places import assets_dir
from kiosk.store import Store
from kiosk.trust import parse_reference
from kiosk.trust.sealing import RECIPIENTS_FILE
from tests.support.answers import a_complaint
from tests.support.clock import ManualClock
from tests.support.kept import kept
from tests.support.kiosk_process import KioskProcess, diwan, write_settings
from tests.support.kiosk_window import sample_pack
from tests.support.packs import make_pack
from tests.support.recipients import give_recipients
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage

ROOT = Path(__file__).resolve().parents[2]


def test_second_kiosk_on_the_same_folder_is_told_and_the_first_goes_on(tmp_path: Path) -> None:
    settings = write_settings(tmp_path, tmp_path / "data", sample_pack())
    with KioskProcess(settings) as first:
        wait_until((tmp_path / "data" / "store.sqlite").exists, 30)
        second = diwan("kiosk", "--settings", str(settings))
        assert second.returncode == 1
        assert "Traceback" not in second.stderr
        assert str(tmp_path / "data") in second.stderr
        assert first.runs


def test_kiosk_without_a_pack_says_what_to_do(tmp_path: Path) -> None:
    done = diwan("kiosk", "--settings", str(write_settings(tmp_path, tmp_path / "data", None)))
    assert done.returncode == 1
    assert "diwan enrol" in done.stderr
    assert "Traceback" not in done.stderr


def test_damaged_pack_is_named(tmp_path: Path) -> None:
    pack = shutil.copytree(sample_pack(), tmp_path / "pack")
    (pack / "manifest.json").write_text("{", "utf-8")
    done = diwan("kiosk", "--settings", str(write_settings(tmp_path, tmp_path / "data", pack)))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "manifest.json is damaged" in done.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("data_dir = \n", "line 1"),
        ('[display]\nppi = "wide"\n', "display.ppi"),
        ("[display]\nppy = 100\n", "ppy"),
    ],
)
def test_unreadable_settings_are_told_with_file_and_place(
    tmp_path: Path, text: str, told: str
) -> None:
    file = tmp_path / "diwan.toml"
    file.write_text(text, "utf-8")
    done = diwan("kiosk", "--settings", str(file))
    assert done.returncode == 1
    assert str(file) in done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("broken", "file"),
    [
        ("fee", "services/id-card/service.yaml"),
        ("translation", "services/id-card"),
        ("yaml", "services/id-card/service.yaml"),
    ],
)
def test_broken_pack_is_told_with_file_and_line(tmp_path: Path, broken: str, file: str) -> None:
    pack = make_pack(tmp_path / "pack", broken=broken)
    done = diwan("content", "check", str(pack), "--json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    problems = told["problems"] if isinstance(told, dict) else told
    (first, *_) = [p for p in problems if file in p["file"]]
    assert first["line"] or broken == "translation"
    assert first["message"]
    assert "Traceback" not in done.stderr
    assert diwan("content", "build", str(pack), "-o", str(tmp_path / "out")).returncode == 1


def test_broken_form_is_told_with_its_file(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    pack = shutil.copytree(assets_dir() / "packs" / "city-centre", tmp_path / "pack")
    workbook = load_workbook(pack / "forms" / "visit.xlsx")
    sheet = workbook["survey"]
    sheet.cell(row=sheet.max_row + 1, column=1, value="selct_one service")
    sheet.cell(row=sheet.max_row, column=2, value="again")
    workbook.save(pack / "forms" / "visit.xlsx")
    done = diwan("content", "check", str(pack))
    assert done.returncode == 1
    assert "visit.xlsx" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


# A full disk -------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path):
    mount = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(tmp_path)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no file system may be mounted here")
    yield tmp_path
    subprocess.run(["umount", "-l", str(tmp_path)], check=True)


def fill(folder: Path) -> Path:
    """Somebody else's file takes all there is."""
    other = folder / "other"
    with other.open("ab", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue
    return other


def test_full_disk_is_told_calmly_before_the_form_and_reading_goes_on(
    small_disk: Path, open_kiosk: Callable[..., AttractPage]
) -> None:
    data = small_disk / "data"
    with Store.open(data, ManualClock()) as store:
        thanked = store.submit(a_complaint()).reference.hashed
    kiosk = open_kiosk(data)
    other = fill(small_disk)
    unavailable = kiosk.choose("ar").form_without_room("feedback")
    assert unavailable.shows(unavailable.words("unavailable.title"))
    home = unavailable.home()
    assert home.guidance().topic("documents").service("passport").service["steps"]
    assert [envelope.reference_hash for envelope in kept(data)] == [thanked]
    other.unlink()
    question = home.home().form("feedback")
    question.skip_to_review()
    assert kiosk.k.kiosk.visit.page == "review"


def test_no_room_is_told_before_the_form_where_nothing_may_be_mounted(
    tmp_path: Path, open_kiosk: Callable[..., AttractPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = open_kiosk(tmp_path)
    monkeypatch.setattr(kiosk.k.kiosk.keeper, "space_ok", lambda: False)
    unavailable = kiosk.choose("he").form_without_room("suggestion")
    assert unavailable.shows(unavailable.words("unavailable.title"))
    assert not unavailable.k.kiosk.feedback.active


# Nobody to seal to -------------------------------------------------------------------------


@pytest.mark.expects_log("ui.viewmodels.feedback")
@pytest.mark.parametrize("data", [None, b"{}", b'{"recipients":[{"role":"escrow","key":"x"}]}'])
def test_without_keys_nothing_personal_is_asked_and_the_poll_goes_on(
    tmp_path: Path, open_kiosk: Callable[..., AttractPage], data: bytes | None
) -> None:
    kiosk = open_kiosk(tmp_path)
    keys = tmp_path / RECIPIENTS_FILE
    keys.unlink()
    if data is not None:
        keys.write_bytes(data)
    unavailable = kiosk.choose("he").form_without_room("suggestion")
    assert unavailable.shows(unavailable.words("unavailable.title"))
    assert not unavailable.k.kiosk.feedback.active
    thanks = unavailable.home().brief().choose("keep").to_review().send()
    (envelope,) = kept(tmp_path)
    assert envelope.reference_hash == parse_reference(thanks.reference).hashed
    assert (envelope.reference, envelope.sealed) == ("", "")
    thanks.done()
    give_recipients(tmp_path, anew=True)
    assert kiosk.choose("ar").form("suggestion").k.kiosk.feedback.active


@pytest.mark.expects_log("ui.viewmodels.feedback")
def test_disk_that_fills_at_the_last_moment_keeps_the_answers_on_the_screen(
    small_disk: Path, open_kiosk: Callable[..., AttractPage]
) -> None:
    from tests.ui.pages.form_pages import ReviewPage, UnavailablePage

    data = small_disk / "data"
    kiosk = open_kiosk(data)
    kiosk.choose("en").brief().choose("keep").to_review().send().done()
    question = kiosk.choose("en").form("suggestion").choose("thanks").next().skip()
    review = question.write("Thank you").next().choose("no").to_review()
    with Store.open(small_disk / "elsewhere", ManualClock()):
        other = fill(small_disk)
    review.press_words("review.send")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.visit.page in {"unavailable", "thanks"})
    if kiosk.k.kiosk.visit.page == "thanks":
        pytest.skip("the answer still fitted into the file's free pages")
    unavailable = review.to(UnavailablePage)
    other.unlink()
    again = unavailable.press_words("unavailable.again").to(ReviewPage)
    assert "Thank you" in again.answers().values()
    again.send()
    assert len(kept(data)) == 2
