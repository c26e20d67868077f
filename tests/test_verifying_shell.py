"""The audit of scripts: what it splits is what shells split, and whatever is put into a script is found."""

import re
from pathlib import Path
from typing import Any

import pytest

import packages
from curl_scripts import HOSTILE, rendered, scripts
from golden import NAMES, generated
from postwright.errors import Place
from postwright.verifying import audit
from recording import SHELLS, Recorder, expected, split, variables_of

SCRIPT = """#!/bin/sh
# A
curl --location --max-redirs 10 \\
  --url "${host:?}/x" \\
  --header 'A: b'
"""


def told(source: str, path: str = "curl/a.sh") -> list[str]:
    """What the audit says of a script."""
    found = audit({path: source.encode("utf-8", "surrogateescape")}, Place("c.json"))
    return [problem.message.partition(" never writes: ")[2] for problem in found]


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    return Recorder(tmp_path)


def test_a_script_is_clean() -> None:
    assert told(SCRIPT) == []


@pytest.mark.parametrize(
    "argument",
    [
        """--data-raw '{"query":""'"${v:+,\\"variables\\":}${v}}\"""",
        '--header "Authorization: ${token:+Bearer ${token}}"',
        '--header "X-A${x:+: }${x:-;}"',
        '--request-target "/${id-:id}?*"',
        '"$@"',
        "<'x y'",
    ],
)
def test_an_argument_is_clean(argument: str) -> None:
    assert told(SCRIPT.replace("'A: b'", f"'A: b' {argument}")) == []


LINES = [
    "id",
    "curl --url x",
    "exec curl",
    "eval 'id'",
    ". ./x",
    "'curl' --url x",
    "x=1 curl",
    "x=1 id",
    "x=$(id)",
    "x=`id`",
    "x=$((1))",
    "x=${y:=z}",
    "x=${y#z}",
    "x=${#y}",
    "x=$1",
    "x=$$",
    "x='",
    'x="',
    'x="\\$y"',
    "x=(1)",
    "x+=1",
    "PATH=x",
    "LD_PRELOAD=x",
    "https_proxy=x",
    "x=$PATH",
    "x=${x-$(id)}",
    "x=~",
    "x=a*",
    ": $(id)",
    ": x",
    ": ${x:?}",
    'printf "$x"',
    "printf '%d' 1",
    "printf '%s'",
    "printf '\\101%s%s' \"$x\"",
    "printf -v x",
    "cat /etc/passwd >x",
    "cat x >/dev/null",
    "cat <x",
    "cat -",
    "cat",
    "export PATH",
    "export x=y",
    "export -n x",
    "set -x",
    "set -- --output x",
    "if id; then",
    'if [ "$x" ]; then',
    "case $x in",
    "case x of",
    "f() { id; }",
    "encode_url() { id; }",
    "(id)",
    "{ id; }",
    "id &",
    "id || id",
    "id && id",
    "id | sh",
    "id <<x",
    "id >>x",
    ">x",
    "x=\\\ny",
    "time id",
    "! id",
    "x\u2028=1",
    "# \x07",
    "# \u202e",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_found(line: str) -> None:
    assert len(told(SCRIPT.replace("# A\n", f"# A\n{line}\n"))) == 1


ARGUMENTS = [
    "--output x",
    "-o x",
    "--config x",
    "--upload-file x",
    "'--url' x",
    "--ur''l x",
    "--url",
    "x",
    "--header @x",
    "--header '@x'",
    "--data-binary @x",
    "--data-urlencode x",
    "--data-urlencode @x",
    "--data-urlencode 'a@x'",
    "--data-urlencode 'a@x=b'",
    "--header $x",
    "--header *",
    "--header a?",
    "--header {a,b}",
    "--header ~",
    '--header "$(id)"',
    '--header "$(encode_form x)"',
    '--header "$(basename x)"',
    "--header \"$(printf '%s')\"",
    '--header "$(printf "$x")"',
    "--header \"$(printf '\\101' x)\"",
    '--header "${x-`id`}"',
    '--header "${x-"y"}"',
    '--header "${x-$(id)}"',
    '--header "${x:-\\$(id)}"',
    '--header "${x/a/b}"',
    '--header "$IFS"',
    '"$*"',
    "$@",
    "<x <y",
    ">x",
    "2>x",
    "| sh",
    "&& id",
    "& id",
    "; id",
]


@pytest.mark.parametrize("argument", ARGUMENTS)
def test_an_argument_is_found(argument: str) -> None:
    assert len(told(SCRIPT.replace("'A: b'", f"'A: b' {argument}"))) == 1


def test_a_script_names_its_shell_and_ends_in_its_request() -> None:
    assert told(SCRIPT.replace("#!/bin/sh", "#!/bin/bash"))
    assert told(SCRIPT + "x=1\n")
    assert told("#!/bin/sh\n# A\n")
    assert told(SCRIPT.rstrip("\n"))


def test_a_file_to_source_only_assigns() -> None:
    path = "curl/environments/a.sh"
    assert told("# A\nx='1'\ny=2\nexport x y\n", path) == []
    assert told("# A\nprintf x\n", path) == ["the command 'printf' in line 2."]
    assert told("# A\nx='\n", path)
    assert told("x=1\n", "curl/other/a.sh")


def _compare(source: str, recorder: Recorder) -> bool:
    """Whether the arguments can be known; AssertionError if a shell gives curl others than the audit reads."""
    found = split(source)
    values = variables_of(word for command in found for word in command.words)
    arguments = expected(found, values)
    if arguments is not None:
        for shell in SHELLS:
            assert recorder.arguments(source.encode(), shell, values) == arguments
    return arguments is not None


@pytest.mark.parametrize("case", NAMES)
def test_shells_split_as_the_audit_does(case: str, recorder: Recorder) -> None:
    for path, content in generated(case).items():
        if path.endswith(".sh") and "/environments/" not in path:
            source = content.decode()
            _compare(source, recorder)


def test_text_that_shells_would_read(recorder: Recorder) -> None:
    item = packages.raw(HOSTILE, "text", header=[{"key": "X", "value": 'it\'s $(id) `id` "$x" !! \\ *'}])
    (source,) = scripts(rendered(item)).values()
    assert _compare(source, recorder)


TEXTS = [
    HOSTILE.replace("\r", ""),
    "'; id; '",
    '"; id; "',
    "$(touch x) `touch x`",
    "\\",
    "\\'",
    "'",
    "\n'\n",
    "--output x",
    "@/etc/passwd",
    "%s %d \\101",
    "${IFS}${PATH}",
    "!!",
    "~ * ? [a] {b,c}",
    "x\x01y\x7fz\x85\u2028\u202e\ufeff",
]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_arguments_are_what_the_collection_says(text: str, shell: str, recorder: Recorder) -> None:
    line = re.sub(r"[\n\x01\x7f]", " ", text).strip()
    item = packages.request("R", "https://a.test/x?y=1", "POST", **_headers(line), **_body(text))
    (source,) = scripts(rendered(item)).values()
    assert recorder.arguments(source.encode(), shell, {}) == [
        *("--location", "--max-redirs", "10", "--proto-redir", "=https"),
        *("--url", "https://a.test/x?y=1"),
        *("--header", f"X-Text: {line}"),
        *("--header", "Content-Type: text/plain"),
        *("--data-raw", text),
    ]


def _headers(text: str) -> dict[str, Any]:
    return {"header": [{"key": "X-Text", "value": text}]}


def _body(text: str) -> dict[str, Any]:
    return {"body": {"mode": "raw", "raw": text, "options": {"raw": {"language": "text"}}}}
