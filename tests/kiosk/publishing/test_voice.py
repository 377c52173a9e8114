"""Clips are rendered once, survive a stop and a new build, and let people's voices win."""

from __future__ import annotations

import shutil
from array import array

import pytest

from kiosk.content import install_pack
from kiosk.content.manifest import verify_pack
from kiosk.publishing import build_pack, write_archive
from kiosk.publishing.voice import VoiceJob
from kiosk.publishing.voice_recordings import digest_name, strange_folders
from kiosk.publishing.voice_texts import every_place, interface_texts, known_texts, languages
from kiosk.settings.places import assets_dir
from kiosk.speech.clips import ClipFile, Shelf, clips_file, key_of
from kiosk.speech.compressed import samples_of
from kiosk.speech.engine import SAMPLE_RATE, VoiceMissingError
from tests.kiosk.publishing.voices import CountingEngine, record
from tests.support.packs import make_pack


@pytest.fixture
def assets(tmp_path):
    """A program with no interface texts and no lexicons, so that packs alone are rendered."""
    folder = tmp_path / "assets"
    (folder / "i18n").mkdir(parents=True)
    (folder / "lexicons").mkdir()
    return folder


@pytest.fixture
def source(tmp_path):
    return make_pack(tmp_path / "source")


@pytest.fixture
def pack(source, tmp_path):
    return build_pack(source, tmp_path / "built").path


def voice(pack, assets, engine=None, lang="en", **options):
    return VoiceJob(pack, lang, assets=assets, engine=engine or CountingEngine(), **options)


def do_nothing() -> None:
    pass


def test_every_sentence_of_a_pack_gets_a_clip(pack, assets):
    job = voice(pack, assets)
    told = []
    done = job.run(lambda: told.append(1))
    texts = known_texts(pack, assets, "en")
    assert done.rendered == done.sentences == len(texts) == len(told)
    shelf = Shelf(pack)
    assert all(shelf.find(each.text, "en", _said(each.text)) for each in texts)
    verify_pack(pack)


def _said(text):
    from kiosk.i18n.spoken import spoken

    return spoken(text, "en").text


def test_nothing_is_rendered_twice(pack, assets):
    voice(pack, assets).run(do_nothing)
    before = clips_file(pack, "en").read_bytes()
    engine = CountingEngine()
    done = voice(pack, assets, engine).run(do_nothing)
    assert (done.rendered, engine.said) == (0, [])
    assert done.kept == done.sentences
    assert clips_file(pack, "en").read_bytes() == before


def test_only_a_changed_word_is_rendered_again(pack, assets):
    voice(pack, assets).run(do_nothing)
    one = next(each.text for each in known_texts(pack, assets, "en") if each.text.isalpha())
    lexicon = f'[words]\n"{one.lower()}" = "otherwise"\n'
    (assets / "lexicons" / "en.toml").write_text(lexicon)
    engine = CountingEngine()
    voice(pack, assets, engine).run(do_nothing)
    assert engine.said
    assert all("otherwise" in said for said in engine.said)


def test_a_stopped_run_goes_on_where_it_was(pack, assets):
    with pytest.raises(KeyboardInterrupt):
        voice(pack, assets, CountingEngine(stop_after=5)).run(do_nothing)
    assert not clips_file(pack, "en").exists()
    job = voice(pack, assets)
    total = len(known_texts(pack, assets, "en"))
    assert len(job.missing) == total - 5
    assert job.run(do_nothing).rendered == total - 5


def test_a_record_cut_off_by_a_power_cut_is_rendered_again(pack, assets):
    with pytest.raises(KeyboardInterrupt):
        voice(pack, assets, CountingEngine(stop_after=3)).run(do_nothing)
    journal = pack.with_name("built.voice") / "en.journal"
    journal.write_bytes(journal.read_bytes()[:-10])
    job = voice(pack, assets)
    total = len(known_texts(pack, assets, "en"))
    assert len(job.missing) == total - 2
    job.run(do_nothing)
    assert len(voice(pack, assets).missing) == 0


def test_a_pack_built_anew_gets_its_clips_back_without_the_engine(source, pack, assets):
    voice(pack, assets).run(do_nothing)
    shutil.rmtree(pack)
    build_pack(source, pack)
    assert not clips_file(pack, "en").exists()
    engine = CountingEngine()
    done = voice(pack, assets, engine).run(do_nothing)
    assert engine.said == []
    assert done.sentences == len(ClipFile(clips_file(pack, "en")))


def test_a_pack_with_clips_is_archived_and_installed_whole(pack, assets, tmp_path):
    voice(pack, assets).run(do_nothing)
    file = write_archive(pack, tmp_path / "one.diwanpack")
    installed = install_pack(file, tmp_path / "packs")
    assert clips_file(installed, "en").read_bytes() == clips_file(pack, "en").read_bytes()


def test_a_language_without_a_voice_changes_nothing(pack, assets, monkeypatch):
    before = (pack / "manifest.json").read_bytes()

    class Mute(CountingEngine):
        def render(self, text, lang):
            return super().render(text, "zz")

    with pytest.raises(VoiceMissingError):
        voice(pack, assets, Mute()).run(do_nothing)
    assert (pack / "manifest.json").read_bytes() == before


def test_a_sentence_the_engine_fails_at_is_told_and_the_others_are_made(pack, assets):
    engine = CountingEngine()
    engine.refuses = _said(known_texts(pack, assets, "en")[3].text)
    done = voice(pack, assets, engine).run(do_nothing)
    assert len(done.problems) == 1
    assert done.rendered == done.sentences - 1


@pytest.mark.parametrize("by", ["place", "digest"])
def test_a_persons_recording_wins_over_the_engine(source, pack, assets, by):
    each = known_texts(pack, assets, "en")[0]
    name = each.id if by == "place" else digest_name(each.text, "en")
    record(source / "recordings" / "en", f"{name}.wav", seconds=1.0)
    done = voice(pack, assets, source=source).run(do_nothing)
    assert done.recorded == 1
    clip = Shelf(pack).find(each.text, "en", "whatever the engine says")
    assert clip is not None
    assert clip.recorded
    # A tenth of a second before the voice, as long a pause after it as after the engine's.
    assert clip.frames / SAMPLE_RATE == pytest.approx(0.1 + 1.0 + 0.35, abs=0.05)


def test_recordings_are_as_loud_as_each_other(source, pack, assets):
    first, second = known_texts(pack, assets, "en")[:2]
    record(source / "recordings" / "en", f"{first.id}.wav", level=900)
    record(source / "recordings" / "en", f"{second.id}.wav", level=20000)
    voice(pack, assets, source=source).run(do_nothing)
    clips = [
        ClipFile(clips_file(pack, "en")).find(key_of(t.text, "en"), "") for t in (first, second)
    ]
    peaks = [max(array("h", samples_of(clip))) for clip in clips if clip]
    assert peaks[0] == pytest.approx(peaks[1], rel=0.1)


def test_recordings_in_a_pack_stay_when_no_source_is_named(source, pack, assets):
    each = known_texts(pack, assets, "en")[0]
    record(source / "recordings" / "en", f"{each.id}.wav")
    voice(pack, assets, source=source).run(do_nothing)
    assert voice(pack, assets).run(do_nothing).recorded == 1
    (source / "recordings" / "en" / f"{each.id}.wav").unlink()
    assert voice(pack, assets, source=source).run(do_nothing).recorded == 0


def test_a_rerecorded_sentence_is_taken_anew(source, pack, assets):
    each = known_texts(pack, assets, "en")[0]
    for seconds in (1.0, 2.0):
        record(source / "recordings" / "en", f"{each.id}.wav", seconds=seconds)
        voice(pack, assets, source=source).run(do_nothing)
    clip = Shelf(pack).find(each.text, "en", "")
    assert clip is not None
    assert clip.frames > 2 * SAMPLE_RATE


def test_recordings_of_no_use_are_named(source, pack, assets):
    each = known_texts(pack, assets, "en")[0]
    folder = source / "recordings" / "en"
    record(folder, "no-such-sentence.wav")
    record(folder, f"{each.id}.wav")
    record(folder, f"{digest_name(each.text, 'en')}.wav")
    (folder / "notes.txt").write_text("take 2")
    (folder / f"{known_texts(pack, assets, 'en')[1].id}.flac").write_bytes(b"not a flac file")
    (source / "recordings" / "de").mkdir()
    done = voice(pack, assets, source=source).run(do_nothing)
    messages = " / ".join(f"{p.file}: {p.message}" for p in done.problems)
    assert "recordings/en/no-such-sentence.wav: matches no sentence" in messages
    assert "speaks the same sentence as" in messages
    assert "recordings/en/notes.txt: is no recording" in messages
    assert "cannot be read as sound" in messages
    assert len(done.problems) == 4
    assert [p.file for p in strange_folders(source, languages(pack))] == ["recordings/de"]


def test_names_of_sentences_are_fit_for_files_and_tell_sentences_apart(pack, assets):
    places = list(every_place(pack, assets, "en"))
    assert all(
        set(each.id) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
        for each in places
    )
    texts: dict[str, str] = {}
    for each in places:
        assert texts.setdefault(each.id, each.text) == each.text


def test_phrases_that_hold_a_value_are_left_to_the_engine():
    phrases = [text for _, text in interface_texts(assets_dir(), "en")]
    assert len(phrases) > 200
    assert not any("%" in text for text in phrases)


def test_pack_built_anew_keeps_the_clips_that_still_hold(source, pack, assets):
    place = known_texts(pack, assets, "en")[0]
    record(source / "recordings" / "en", f"{digest_name(place.text, 'en')}.wav")
    voice(pack, assets, source=source).run(do_nothing)
    before = ClipFile(clips_file(pack, "en")).all()
    assert build_pack(source, pack, assets=assets).path == pack
    verify_pack(pack)
    assert ClipFile(clips_file(pack, "en")).all() == before
    # The lexicon says a word otherwise now: those clips would contradict it.
    word = next(w for w in place.text.split() if w.isalpha())
    other = next(
        each.text
        for each in known_texts(pack, assets, "en")
        if each.text != place.text and any(w.isalpha() and len(w) > 3 for w in each.text.split())
    )
    said = next(w for w in other.split() if w.isalpha() and len(w) > 3)
    lexicon = assets / "lexicons" / "en.toml"
    lexicon.write_text(
        f'[words]\n"{word}" = "hum"\n' + (f'"{said}" = "ho"\n' if said != word else "")
    )
    build_pack(source, pack, assets=assets)
    after = ClipFile(clips_file(pack, "en")).all()
    assert key_of(place.text, "en") in after, "a person's voice stands"
    assert key_of(other, "en") not in after
    assert 0 < len(after) < len(before)


def test_pack_that_never_spoke_is_built_without_a_voice(source, pack):
    build_pack(source, pack)
    assert not (pack / "voice").exists()


def test_journal_in_a_folder_of_its_own_serves_a_pack_that_was_thrown_away(
    source, tmp_path, assets
):
    first, second = CountingEngine(), CountingEngine()
    for name, engine in (("one", first), ("two", second)):
        built = build_pack(source, tmp_path / name).path
        voice(built, assets, engine, journals=tmp_path / "voices").run(do_nothing)
    assert first.said
    assert second.said == []
