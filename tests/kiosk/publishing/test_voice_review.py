"""What an author is told about words whose sound is a guess."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from kiosk.commands.content import command
from kiosk.publishing.voice_review import lines, review
from kiosk.settings.places import assets_dir
from tests.support.packs import make_pack

SAMPLE = assets_dir() / "packs" / "city-centre"


def check(*arguments: object):
    return CliRunner().invoke(command, ["check", *map(str, arguments)])


@pytest.fixture
def assets(tmp_path):
    folder = tmp_path / "assets"
    (folder / "i18n").mkdir(parents=True)
    (folder / "lexicons").mkdir()
    lexicon = 'complete = true\nengine = "It spells."\n[words]\n"known" = "known"\n'
    (folder / "lexicons" / "en.toml").write_text(lexicon)
    return folder


@pytest.mark.parametrize("lang", ["ar", "he"])
def test_the_sample_city_and_the_screens_are_said_from_the_lexicon(lang):
    standing = review(SAMPLE, assets_dir(), lang)
    assert standing.words > 5000
    assert standing.percent is not None
    assert standing.percent >= 99.5, "\n".join(map(str, standing.doubts))


def test_languages_the_engine_knows_have_no_share_of_sure_words():
    standing = review(SAMPLE, assets_dir(), "fr")
    assert standing.percent is None
    assert not standing.doubts


def test_a_doubtful_word_is_told_with_file_line_and_sentence(tmp_path, assets):
    source = make_pack(tmp_path / "source")
    page = source / "services" / next((source / "services").iterdir()).name / "en.md"
    text = page.read_text().splitlines()
    place = next(n for n, line in enumerate(text) if line.startswith("## ")) + 2
    text[place] = "Known known. Known zorblax."
    page.write_text("\n".join(text))
    name = page.relative_to(source).as_posix()
    (doubt,) = [
        d for d in review(source, assets, "en").doubts if d.file == name and d.line == place + 1
    ]
    assert doubt.sentence == "Known zorblax."
    assert doubt.words == ("zorblax",)


def test_places_of_interface_texts_are_their_lines(tmp_path, assets):
    (assets / "i18n" / "diwan_en.ts").write_text(
        '<TS><context>\n<message id="a"><source>x</source>\n<translation>Press %1 &amp; wait'
        "</translation></message>\n</context></TS>"
    )
    (line,) = lines(tmp_path, assets, "en")
    assert (line.file, line.line) == ("interface/diwan_en.ts", 3)
    assert line.text.split() == ["Press", "&", "wait"]


def test_workbooks_are_read_row_by_row():
    places = [line.place for line in lines(SAMPLE, assets_dir(), "he") if line.place]
    assert any(place.startswith("survey, row ") for place in places)
    assert any(place.startswith("choices, row ") for place in places)


def test_the_command_says_what_each_voice_does():
    done = check(SAMPLE, "--speech", "--lang", "he", "--lang", "am", "--json")
    assert done.exit_code == 0
    found = json.loads(done.stdout)
    assert [each["lang"] for each in found["languages"]] == ["he", "am"]
    assert all(each["voice"] for each in found["languages"])


def test_a_recording_of_nothing_fails_the_check(tmp_path):
    source = make_pack(tmp_path / "source")
    (source / "recordings" / "en").mkdir(parents=True)
    (source / "recordings" / "en" / "nobody-says-this.wav").write_bytes(b"")
    done = check(source, "--speech", "--lang", "en")
    assert done.exit_code == 1
    assert "matches no sentence" in done.output


def test_a_language_without_the_speech_switch_is_a_wrong_use():
    assert check(SAMPLE, "--lang", "he").exit_code == 2
    assert check(SAMPLE, "--speech", "--lang", "xx").exit_code == 2
