"""What collections, names of files and configurations hold can't drive a terminal, whatever command tells of it."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")

EVIL = "\x1b[2J\x1b]0;title\x07\r\u202eb\x9b31m\x08"
FILE = "in\x1b[2J\nside.json"
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def collection(name: str = EVIL) -> dict[str, object]:
    requests = [
        {"name": EVIL, "request": {"method": f"GET{EVIL}", "url": f"https://e.com/{EVIL}"}},
        {"name": EVIL, "request": {"method": "POST", "url": f"https://e.com/{EVIL}", "header": [{"value": EVIL}]}},
        {"name": EVIL, "request": {"method": "POST", "url": "https://e.com", "auth": {"type": EVIL}}},
    ]
    variable = {"key": EVIL, "value": f"{{{{{EVIL}}}}}"}
    return {"info": {"name": name}, "item": [{"name": EVIL, "item": requests}], "variable": [variable]}


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(FILE).write_text(json.dumps(collection()))
    Path("other.json").write_text(json.dumps(collection("other")))
    Path("dump.json").write_text(json.dumps([collection(), collection(f"{EVIL}2")]))
    Path("broken\x1b[2J.json").write_text('{"a": "\x1b[2J')
    Path("evil.yaml").write_text('collections:\n  - source: "\\e[2J.json"\n    "\\e[1J": 1\n')
    Path("tree\x1b[2J").mkdir()
    Path("tree\x1b[2J", "one\x1b[2J\n.request.yaml").write_text('$kind: http-request\nname: "\\e[2J"\nurl: e.com\n')
    Path("tree\x1b[2J", os.fsdecode(b"two\xff.request.yaml")).write_text("[[[")


def on_a_terminal(*arguments: str) -> tuple[int, str]:
    """The exit code of a command, and all that a terminal gets from it."""
    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover (another process)
        os.execv(sys.executable, [sys.executable, "-m", "postwright", *arguments])
    shown = b""
    while piece := _piece(terminal):
        shown += piece
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode("utf-8", "replace")


def _piece(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so when the other side is closed.
        return b""


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("list", FILE), 0),
        (("lint", FILE), 0),
        (("lint", FILE, "--json"), 0),
        (("lint", "dump.json"), 3),
        (("lint", "tree\x1b[2J"), 0),
        (("list", "broken\x1b[2J.json"), 3),
        (("generate", FILE, "--diff"), 0),
        (("generate", "tree\x1b[2J"), 0),
        (("generate", FILE, "other.json"), 0),
        (("generate", "--config", "evil.yaml"), 2),
        (("generate", FILE, "-t", "\x1b[2J"), 2),
        (("templates", "diff", "\x1b[2J"), 2),
        (("snippet", FILE, EVIL), 2),
        (("diff", FILE, "other.json"), 1),
        (("fetch", "--url", "ftp://\x1b[2J", "-o", "x.json"), 2),
    ],
    ids=str,
)
def test_nothing_drives_the_terminal(arguments: tuple[str, ...], code: int) -> None:
    found, shown = on_a_terminal(*arguments)
    left = _COLOUR.sub("", shown.replace("\r\n", "\n")).replace("\n", "")
    assert [character for character in left if not character.isprintable()] == []
    assert found == code
    assert "Traceback (most recent" not in shown
