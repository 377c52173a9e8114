"""Where a password or a key may go, and where it may come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.openrosa.address import Scheme, Target, access_to, check_url, has_secret, variable_of
from sync.openrosa.errors import BadTarget

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("url", "auth"),
    [
        ("https://odk.example/v1/projects/1", "basic"),
        ("https://[2001:db8::1]:8443/v1", "none"),
        ("http://127.0.0.1:8383/v1", "basic"),
        ("http://[::1]:8383/v1", "none"),
        ("http://localhost/v1", "basic"),
        ("http://odk.example/v1", "digest"),
    ],
)
def test_safe_addresses(url: str, auth: Scheme):
    check_url(url, auth)


@pytest.mark.parametrize(
    ("url", "auth", "words"),
    [
        ("http://odk.example/v1", "basic", "https"),
        ("http://odk.example/v1/key/abc", "none", "https"),
        ("http://localhost.example/v1", "basic", "https"),
        ("https://user:secret@odk.example/v1", "none", "--user"),
        ("https://odk.example/v1?st=secret", "none", "query"),
        ("ftp://odk.example/", "none", "https"),
        ("odk.example", "none", "https"),
        ("https://", "none", "https"),
        ("https://[", "none", "https"),
        ("https://x:99999999/", "none", "https"),
        ("", "none", "https"),
    ],
)
def test_unsafe_addresses_are_refused(url: str, auth: Scheme, words: str):
    with pytest.raises(BadTarget, match=words) as caught:
        check_url(url, auth)
    assert "secret" not in str(caught.value)


def test_address_with_a_key_is_known_as_a_secret():
    assert has_secret("https://odk.example/v1/key/abc/projects/1")
    assert not has_secret("https://odk.example/v1/projects/1/keyboard")


def secret_file(folder: Path, text: str, mode: int = 0o600) -> str:
    path = folder / "secret"
    path.write_text(text)
    path.chmod(mode)
    return str(path)


def test_secrets_come_from_files(tmp_path: Path):
    file = secret_file(tmp_path, "  four words  \nand a comment\n")
    target = Target(name="t", url="https://x.example/", user="u", auth="basic", password_file=file)
    assert access_to(target, {}).password == "four words"
    keyed = secret_file(tmp_path, "https://x.example/v1/key/abc/projects/1/\n")
    assert access_to(Target(name="t", url_file=keyed), {}).url.endswith("/projects/1")


def test_environment_comes_before_the_file(tmp_path: Path):
    target = Target(
        name="my-odk", url="https://x.example", user="u", auth="basic",
        password_file=secret_file(tmp_path, "from the file"),
    )  # fmt: skip
    assert variable_of("my-odk") == "DIWAN_OPENROSA_PASSWORD_MY_ODK"
    assert access_to(target, {variable_of("my-odk"): "told"}).password == "told"


def test_file_that_others_can_read_is_refused(tmp_path: Path):
    file = secret_file(tmp_path, "words", 0o644)
    target = Target(name="t", url="https://x.example", user="u", auth="basic", password_file=file)
    with pytest.raises(BadTarget, match="chmod 600"):
        access_to(target, {})


@pytest.mark.parametrize("text", ["", "\n", "\xff"])
def test_file_without_a_secret_is_told(tmp_path: Path, text: str):
    path = tmp_path / "secret"
    path.write_bytes(text.encode("latin-1"))
    path.chmod(0o600)
    with pytest.raises(BadTarget, match="should hold"):
        access_to(Target(name="t", url_file=str(path)), {})
    with pytest.raises(BadTarget, match="cannot be read"):
        access_to(Target(name="t", url_file=str(tmp_path / "none")), {})


def test_password_nowhere_is_told_with_the_variable_to_set():
    with pytest.raises(BadTarget, match="DIWAN_OPENROSA_PASSWORD_T"):
        access_to(Target(name="t", url="https://x.example", user="u", auth="basic"), {})


def test_address_from_a_file_is_checked_like_any(tmp_path: Path):
    file = secret_file(tmp_path, "http://odk.example/v1/key/abc")
    with pytest.raises(BadTarget, match="https") as caught:
        access_to(Target(name="t", url_file=file), {})
    assert "abc" not in str(caught.value)
