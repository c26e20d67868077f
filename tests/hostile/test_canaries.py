"""The canaries go off: what a hole would do is found, whether in a client, a suite or a script."""

from pathlib import Path

import pytest

from hostile import scripts
from hostile.attacks import Attack
from hostile.making import Canaries, Made, canaries, make
from hostile.places import at
from hostile.test_hostile import watched


@pytest.fixture
def where(tmp_path: Path) -> Canaries:
    """Canaries of a test's own."""
    return canaries(tmp_path)


@pytest.fixture
def made(where: Canaries) -> Made:
    """A harmless collection."""
    return make([Attack("harmless", at("request description", "text"))], where)[0]


def test_nothing_is_found_where_nothing_is(made: Made, where: Canaries) -> None:
    (result,) = watched("child.py", [made], where)
    assert result["findings"] == []
    assert len(result["sent"]) > 2
    assert list(scripts.findings(made, where)) == []
    assert watched("suites_child.py", [made], where)[0]["findings"] == []


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ('import os; os.system("pwned")', "os.system"),
        ('import subprocess; subprocess.run(["pwned"])', "subprocess.Popen"),
        ("open({canary!r})", "open"),
        ("open({canary!r}, 'a').write('x')", "open"),
        ("eval('1 + 1')", "compile"),
        ("exec('x = 1')", "compile"),
        ("import socket; socket.socket(socket.AF_INET).connect(('127.0.0.1', 9))", "socket.connect"),
        ("import socket; socket.getaddrinfo('evil.test', 80)", "socket.getaddrinfo"),
        ("import os; os.environ['X'] = '1'", "os.putenv"),
        ("import ctypes; ctypes.CDLL(None)", "ctypes.dlopen"),
    ],
)
def test_code_that_runs_is_found(made: Made, where: Canaries, line: str, event: str) -> None:
    (client,) = made.folder.glob("*/python/*/_client.py")
    client.write_text(
        f"{client.read_text()}\n\ntry:\n    {line.format(canary=str(where.file))}\nexcept OSError:\n    pass\n"
    )
    (result,) = watched("suites_child.py" if event.startswith("os") else "child.py", [made], where)
    assert any(found.startswith(event) for found in result["findings"]), result
    assert bool(where.findings()) is ("pwned" in line or "'a'" in line)


def test_a_doctest_of_a_description_is_found(made: Made, where: Canaries) -> None:
    (client,) = made.folder.glob("*/python/*/_client.py")
    client.write_text(
        f'{client.read_text()}\n\ndef f() -> None:\n    """F.\n\n    >>> import os\n    >>> os.x\n    """\n'
    )
    (result,) = watched("child.py", [made], where)
    assert any(found.startswith("doctest would run") for found in result["findings"]), result


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("pwned", "was run"),
        ("echo $(pwned)", "was run"),
        (": >file", "file was made"),
        (": >>{canary}; echo x >>{canary}", "the canary was changed"),
        ("cat {canary}", "came out"),
        ("echo $SECRET_CANARY", "came out"),
        (": >$HOME/.curlrc", "is there"),
        ('curl --header "X: $(cat {canary})"', "came out"),
        ("curl --form 'a=@{canary}'", "curl would open"),
        ("curl --data-binary @{canary}", "curl would open"),
        ("curl --data-urlencode @{canary}", "curl would open"),
        ("curl --header @{canary}", "curl would open"),
        ("curl --url file://{canary}", "curl would open"),
        ("curl -o {canary}", "curl is told '-o'"),
    ],
)
def test_a_script_that_does_more_is_found(made: Made, where: Canaries, line: str, finding: str) -> None:
    (script,) = made.folder.glob("*/curl/**/*.sh")
    script.write_text(f"#!/bin/sh\n{line.format(canary=where.file)}\n")
    assert any(finding in found for found in scripts.findings(made, where))


@pytest.mark.parametrize("maker", ["postwright.targets.shell._groups", "postwright.targets.python.source._quoted"])
def test_a_maker_that_quotes_nothing_is_found(maker: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from postwright.rendering import Code

    where, is_shell = canaries(tmp_path), "shell" in maker
    text = "`pwned`" if is_shell else '", __import__("os").system("pwned"), "'
    monkeypatch.setattr("auditing.check", lambda files: None)
    with monkeypatch.context() as patch:
        patch.setattr(
            maker, (lambda pieces: iter((Code("".join(pieces)),))) if is_shell else lambda text: Code(f'"{text}"')
        )
        (made,) = make([Attack("broken", at("header value", text))], where)
    found = list(scripts.findings(made, where)) if is_shell else watched("child.py", [made], where)[0]["findings"]
    assert found
    assert where.findings()
