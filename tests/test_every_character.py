"""Every character of Unicode goes through every maker: it comes back, or is gone where it is said to be."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator

import pytest

from postwright.targets import markdown, shell
from postwright.targets.characters import INVISIBLE, without_ornaments
from postwright.targets.python import source

# Blocks that are looked at at once; in each character stands alone on both sides of what could mean something with it.
_SIZE = 0x4000
BLOCKS = range(0, 0x110000, _SIZE)
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def characters(block: int) -> list[str]:
    """The characters of a block."""
    return [chr(code) for code in range(block, block + _SIZE)]


def shown(text: str) -> str:
    """A text that a maker wrote, as long as nothing in it misleads who reads it."""
    assert not INVISIBLE.search(text.replace("\n", ""))
    assert not BIDI.search(text)
    return text


@pytest.mark.parametrize("block", BLOCKS)
def test_literals_are_their_text(block: int) -> None:
    texts = [f"{each}\"'{each}\\{each}" for each in characters(block)]
    code = "[" + ",\n".join(source.literal(text) for text in texts) + "]"
    assert ast.literal_eval(shown(code)) == texts


@pytest.mark.parametrize("block", BLOCKS)
def test_docstrings_are_their_text(block: int) -> None:
    lines = [f'a{each}"""{each}\\b' for each in characters(block) if each != "\n"]
    code = source.docstring("\n".join(["x", *lines]), 0)
    (statement,) = ast.parse(shown(code)).body
    assert isinstance(statement, ast.Expr)
    found = ast.literal_eval(statement.value)
    assert found.split("\n")[1:] == [*map(without_ornaments, lines), ""]


@pytest.mark.parametrize("block", BLOCKS)
def test_comments_are_nothing_but_comments(block: int) -> None:
    texts = [f"a{each}b" for each in characters(block)]
    for code in (source.comment("".join(texts)), shell.comment("".join(texts))):
        assert all(line.startswith("#") for line in shown(code).splitlines())
    assert ast.parse("\n".join(map(source.comment, texts))).body == []


@pytest.mark.parametrize("block", BLOCKS)
def test_words_are_their_text_to_the_shell(block: int) -> None:
    # Many in a word, as each run of invisible ones takes a process.
    found = characters(block)
    texts = [f"'{''.join(found[start : start + 256])}\"$x`" for start in range(0, _SIZE, 256)]
    words = [shell.word((text,)) for text in texts]
    shown("".join(words).replace("\t", ""))
    script = f"{shell.SET_CARRIAGE_RETURN}\nprintf '%s\\0' \\\n" + " \\\n".join(words)
    result = subprocess.run(["/bin/sh"], input=script.encode(), capture_output=True, timeout=60, check=True)
    # No argument can hold NUL, and half of a pair is no character.
    wanted = [shell.without_surrogates(text.replace("\0", "")) for text in texts]
    assert result.stdout.decode().split("\0")[:-1] == wanted


def _pages(text: str) -> Iterator[str]:
    yield markdown.line(text)
    yield markdown.span(text)
    yield markdown.prose(text)
    yield markdown.prose(f"```\n{text}\n```")


@pytest.mark.parametrize("block", BLOCKS)
def test_pages_hide_nothing(block: int) -> None:
    text = "".join(f"a{each}b " for each in characters(block))
    for page in _pages(text):
        shown(page)


@pytest.mark.parametrize("block", BLOCKS)
def test_json_as_python_is_the_same(block: int) -> None:
    value = json.loads(json.dumps({each: [each] for each in characters(block)}))
    assert ast.literal_eval(shown(source.value(value))) == value


@pytest.mark.parametrize("cookie", ["coding: utf-7", "-*- coding: latin-1 -*-", "vim: set fileencoding=utf-16 :"])
def test_no_text_is_a_word_about_the_coding(cookie: str) -> None:
    # Every module begins with its docstring, so that no comment stands in its first two lines.
    for code in (source.docstring(f"# {cookie}", 0), source.docstring(f"x\n# {cookie}", 0)):
        text = f"{code}\nx = 'é'\n"
        found = ast.parse(text.encode()).body[-1]
        assert ast.literal_eval(found.value) == "é"  # type: ignore[attr-defined]
