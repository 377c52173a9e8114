"""Whatever stands in a pack's files, checking it ends with problems, never with a crash."""

import logging
import random

import pytest

from kiosk.publishing import check_pack
from tests.support.packs import make_pack

FILES = (
    "pack.yaml",
    "centre/centre.yaml",
    "topics/documents/topic.yaml",
    "services/id-card/service.yaml",
    "services/id-card/en.md",
    "announcements/news/announcement.yaml",
)


@pytest.fixture(autouse=True)
def quiet_markdown():
    """Its traces at level DEBUG take longer than the parsing."""
    logger = logging.getLogger("markdown_it")
    logger.setLevel(logging.INFO)
    yield
    logger.setLevel(logging.NOTSET)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\0",
        b"\xff\xfe",
        b"\x00\x01\x02",
        b"---",
        b"---\n---",
        b"---\n- a\n---\n",
        b"- a\n- b\n",
        b"just words",
        b"{a: {b: {c: 1}}}",
        b"? [complex, key]\n: value\n",
        b"? {complex: key}\n: value\n",
        b"a: &x [1]\nb: *x\n",
        b"a: !!python/object/apply:os.system [id]\n",
        b"<<: {a: 1}\n",
        b"a: " + b"[" * 5000,
        b"---\n" + b"a: " + b"{a: " * 3000 + b"\n---\n",
        b"---\ntitle: x\n---\n" + b"> " * 2000 + b"x\n",
        b"---\ntitle: x\n---\n" + b"*" * 5000 + b"\n",
        b"---\ntitle: x\n---\n## \n## {#}\n##\n",
        b"%YAML 9.9\n---\na: 1\n",
        b"a: 1\n--- \nb: 2\n",
    ],
    ids=range(22),
)
@pytest.mark.parametrize("file", [FILES[0], FILES[3], FILES[4]])
def test_odd_file_is_a_problem_not_a_crash(tmp_path, file, text):
    pack = make_pack(tmp_path)
    (pack / file).write_bytes(text)
    assert [each for each in check_pack(pack) if each.severity == "error"]


@pytest.mark.parametrize("seed", range(40))
def test_any_damage_to_a_file_is_survived(tmp_path, seed):
    chance = random.Random(seed)
    pack = make_pack(tmp_path)
    path = pack / chance.choice(FILES)
    data = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        data[at : at + chance.randint(0, 4)] = chance.choice(
            [b"", b":", b"\n", b"{", b"[", b"- ", b"#", b"\t", b"'", b'"', b"---\n", b"**", b"<a>"]
        )
    path.write_bytes(data)
    for problem in check_pack(pack):
        assert problem.file
        assert problem.message
