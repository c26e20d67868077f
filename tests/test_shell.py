import subprocess
import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.rendering import Code
from postwright.targets.shell import (
    SET_CARRIAGE_RETURN,
    comment,
    is_name,
    is_reserved,
    print_bytes,
    print_command,
    raw_bytes,
    word,
)

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
SHELL_TEXT = st.text(
    st.sampled_from("ab0 '\"$`\\!{}()[]~#;&|<>*?%-=@\n\t\r\0\x1b\x7f\x85é€\u202e\u2028\ud800\U0001f600"), max_size=20
)
TEXTS = st.lists(ANY_TEXT | SHELL_TEXT, min_size=1, max_size=60)
HOSTILE = (
    'it\'s "quoted" $HOME $(id) `id` ${x} !! \\ \\\\ \\n %s {a,b} [1-3] ~ #no *',
    "-n",
    "@file",
    "<file",
    "two\nlines\n",
    "dos\r\nlines\r\n",
    "tab\there",
    "\x1b[31mred\x07\x08",
    "\u202egnp.exe\u202c",
    "a\u2028b\u2029c\x85d",
    "\ud83d\ude00 \ud800 \udfff",
    "'",
    "''",
    '"',
    "\\",
    "",
)


def run(script: str, environment: dict[str, str] | None = None, shell: str = "/bin/sh") -> bytes:
    result = subprocess.run(
        [shell], input=script.encode(), env=environment or {}, capture_output=True, timeout=20, check=True
    )
    assert result.stderr == b""
    return result.stdout


def printed(words: Sequence[str]) -> list[bytes]:
    """What the words are to a command of the shell."""
    lines = [SET_CARRIAGE_RETURN, *(f"printf '%s\\0' {word}" for word in words)]
    return run("\n".join(lines) + "\n").split(b"\0")[:-1]


def utf8(text: str) -> bytes:
    """The bytes that should arrive; a lone surrogate can't be written in UTF-8."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


@settings(deadline=None, max_examples=40)
@given(TEXTS)
def test_a_word_is_its_text(texts: list[str]) -> None:
    assert printed([word((text,)) for text in texts]) == [utf8(text.replace("\0", "")) for text in texts]


@settings(deadline=None, max_examples=30)
@given(TEXTS)
def test_a_bare_word_is_its_text_too(texts: list[str]) -> None:
    assert printed([word((text,), bare=True) for text in texts]) == [utf8(text.replace("\0", "")) for text in texts]


@settings(deadline=None, max_examples=30)
@given(TEXTS)
def test_a_word_is_its_text_inside_an_expansion(texts: list[str]) -> None:
    lines = [SET_CARRIAGE_RETURN]
    for number, text in enumerate(texts):
        lines.append(f"v{number}=${{v{number}-{word((text,))}}}")
        lines.append(f"printf '%s\\0' \"$v{number}\"")
    assert run("\n".join(lines) + "\n").split(b"\0")[:-1] == [utf8(text.replace("\0", "")) for text in texts]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(SHELL_TEXT | st.just(None), max_size=5), min_size=1, max_size=30))
def test_expansions_keep_their_places_in_a_word(rows: list[list[str | None]]) -> None:
    words = [word([Code("${hole:?}") if piece is None else piece for piece in row]) for row in rows]
    script = "\n".join([SET_CARRIAGE_RETURN, *(f"printf '%s\\0' {each}" for each in words)])
    found = run(script + "\n", {"hole": "<$x '\" \\>"}).split(b"\0")[:-1]
    # Pieces that meet may join the halves of a pair of surrogates.
    wanted = ["".join("\1" if piece is None else piece.replace("\0", "") for piece in row) for row in rows]
    assert found == [utf8(text).replace(b"\1", b"<$x '\" \\>") for text in wanted]


@settings(deadline=None, max_examples=30)
@given(TEXTS)
def test_printf_prints_the_text_with_its_nul(texts: list[str]) -> None:
    script = "\n".join(f"{print_command((text,))}\nprintf '\\377'" for text in texts)
    assert run(script + "\n").split(b"\xff")[:-1] == [utf8(text) for text in texts]


@settings(deadline=None, max_examples=20)
@given(TEXTS)
def test_comments_do_nothing(texts: list[str]) -> None:
    script = "\n".join(comment(text) for text in texts)
    assert run(script + "\n") == b""
    assert all(line.startswith("#") for line in script.split("\n"))
    shown = set(script) - {"\n"}
    assert not [character for character in shown if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not [character for character in shown if unicodedata.bidirectional(character)[:2] in {"LR", "RL", "PD"}]


@pytest.mark.parametrize("shell", ["/bin/sh", "/bin/bash"])
def test_hostile_texts_arrive(shell: str) -> None:
    lines = [SET_CARRIAGE_RETURN, *(f"printf '%s\\0' {word((text,))}" for text in HOSTILE)]
    assert run("\n".join(lines) + "\n", shell=shell).split(b"\0")[:-1] == [utf8(text) for text in HOSTILE]


@pytest.mark.parametrize(
    ("pieces", "source"),
    [
        ((), "''"),
        (("plain",), "'plain'"),
        (("it's",), '"it\'s"'),
        (("it's $5",), "'it'\\''s $5'"),
        (("https://", Code("${host:?}"), "/v1"), '"https://${host:?}/v1"'),
        (('{"a": "', Code("${a:?}"), '"}'), '\'{"a": "\'"${a:?}"\'"}\''),
        (('{"a": "', Code("${a:?}"), "-", Code("${b:?}"), '"}'), '\'{"a": "\'"${a:?}-${b:?}"\'"}\''),
        (('{\r\n"a"}',), "'{'\"$cr\"'\n\"a\"}'"),
        (("a\r\nb",), '"a$cr\nb"'),
        (("a\rb",), '"a${cr}b"'),
        (("\x1b[0m",), "\"$(printf '\\033')[0m\""),
        ((Code("${a}"), Code("${b}")), '"${a}${b}"'),
    ],
)
def test_words_are_readable(pieces: tuple[str, ...], source: str) -> None:
    assert word(pieces) == source


@pytest.mark.parametrize(
    ("text", "source"), [("POST", "POST"), ("M-SEARCH", "'M-SEARCH'"), ("", "''"), ("a'b", '"a\'b"')]
)
def test_bare_words_have_no_quotes_where_none_are_needed(text: str, source: str) -> None:
    assert word((text,), bare=True) == source


def test_printf_takes_expansions_as_arguments() -> None:
    command = print_command(("-100%\0", Code("${a:?}"), "\\\r\n", Code("${b:?}")))
    assert command == 'printf \'\\055100%%\\000%s\\\\\\r\n%s\' "${a:?}" "${b:?}"'
    assert run(command + "\n", {"a": "%d", "b": "\\n"}) == b"-100%\0%d\\\r\n\\n"


def test_any_bytes_can_be_printed() -> None:
    content = bytes(range(256)) + b"%s'"
    assert run(print_bytes(content) + "\n") == content
    assert printed([f'"{raw_bytes(bytes(range(1, 256)))}"']) == [bytes(range(1, 256))]


def test_a_comment_keeps_its_lines_and_shows_what_is_hidden() -> None:
    assert comment("One\n\ntwo\r\x1b\u202e\u2028 ") == "# One\n#\n# two\\r\\x1b\\u202e\\u2028"


@pytest.mark.parametrize(
    ("text", "answer"), [("a_B1", True), ("_", True), ("1a", False), ("a-b", False), ("é", False), ("", False)]
)
def test_names_of_variables(text: str, answer: bool) -> None:
    assert is_name(text) is answer


@pytest.mark.parametrize("name", ["PATH", "HOME", "IFS", "http_proxy", "CURL_HOME", "LC_ALL", "path", "cr", "BASH_ENV"])
def test_reserved_names(name: str) -> None:
    assert is_reserved(name)


def test_usual_names_are_not_reserved() -> None:
    assert not any(map(is_reserved, ["token", "base_url", "user", "id", "Path", "PORT", "lc"]))
