"""Paths in an output folder: those that are one file, in the folder, on every system, and no others."""

import pytest

from postwright.paths import LONGEST, LONGEST_NAME, clash, is_inside


@pytest.mark.parametrize(
    "path",
    ["a", "a/b.c", "_core/__init__.py", "a b", "é", "console.py", "com.py", "x.nul", "git/.gitignore", "~a", "日本"],
)
def test_paths_inside(path: str) -> None:
    assert is_inside(path)


@pytest.mark.parametrize("length", [LONGEST_NAME, LONGEST_NAME + 1])
def test_names_have_a_length_in_bytes(length: int) -> None:
    assert is_inside("a" * length) is (length == LONGEST_NAME)
    assert is_inside("é" * (length // 2) + "a" * (length % 2)) is (length == LONGEST_NAME)


@pytest.mark.parametrize("length", [LONGEST - 1, LONGEST + 1])
def test_paths_have_a_length(length: int) -> None:
    assert is_inside("a/" * (length // 2) + "a") is (length < LONGEST)


TRAVERSING = [
    "",
    "/a",
    "a/",
    "a//b",
    ".",
    "..",
    "../a",
    "a/../b",
    "a/./b",
    "a/..",
    "\\\\server\\share",
    "//server/share",
]
WINDOWS = ["C:/a", "a\\b", "..\\a", "a:b", "a.py:stream", "a?b", 'a"b', "a*b", "a<b", "a>b", "a|b"]
DEVICES = [
    "con",
    "NUL",
    "a/Com1.txt",
    "lpt9.tar.gz",
    "aux .py",
    "prn",
    "CONIN$",
    "conout$.txt",
    "COM¹",
    "lpt³.x",
    "nul/a",
]
ENDINGS = ["a.", "a ", "...", "a /b", "a./b", ".. /a", "a/.. "]
UNSEEN = ["a\0b", "a\nb", "a\rb", "\u202e", "a\u200db", "\ufeff", "\ud800", "a\u00a0b", "a\u2028b", "\x7f"]
REPOSITORIES = [
    ".git/config",
    "a/.GIT/hooks/x",
    ".git",
    "GIT~1/hooks",
    ".hg/hgrc",
    ".git./a",
    ".git /a",
    ".gi\u200ct/a",
]
HOSTILE_PATHS = [*TRAVERSING, *WINDOWS, *DEVICES, *ENDINGS, *UNSEEN, *REPOSITORIES]


@pytest.mark.parametrize("path", HOSTILE_PATHS)
def test_paths_that_lead_elsewhere(path: str) -> None:
    assert not is_inside(path)


@pytest.mark.parametrize(
    "paths",
    [
        ("t/a", "t/A"),
        ("T/a", "t/b"),
        ("t/é", "t/e\u0301"),
        ("t/É", "t/e\u0301"),
        ("t/\u1e9b\u0323", "t/\u1e69"),
        ("t/a", "t/a/b"),
        ("t/A", "t/a/b"),
        ("t/a/b", "t/a"),
        ("t/x/y/a", "t/x/b", "t/X/y/c"),
    ],
)
def test_paths_that_can_not_stand_beside_each_other(paths: tuple[str, ...]) -> None:
    first, second = clash(paths) or ("", "")
    assert any(path.startswith(first.rstrip("/")) for path in paths[:-1])
    assert second == paths[-1]
    assert clash(paths[:-1]) is None


def test_paths_that_can() -> None:
    assert clash(["t/a", "t/b", "t/c/a", "t/c/b", "u/a", "t/aa", "t/a.b", "t/a"]) is None
