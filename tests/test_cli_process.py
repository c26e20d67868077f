"""The command line as a process: streams, signals, terminals, completion."""

import os
import pty
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from plain_target import collection_bytes, collection_file, request
from postwright.cli.reference import with_commands

ROOT = Path(__file__).parents[1]
POSTWRIGHT = (sys.executable, "-m", "postwright")
SLOW = """
import time
import postwright.reader
from plain_target import PlainTarget
from postwright.cli.commands import app

class Slow(PlainTarget):
    def render(self, collection, options):
        print("rendering", flush=True)
        time.sleep({seconds})
        return super().render(collection, options)

app(prog_name="postwright", obj={{"curl": Slow("curl"), "python": PlainTarget("python")}})
"""


def environment(**variables: str) -> dict[str, str]:
    known = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    return {**known, "PYTHONPATH": str(ROOT / "tests"), "TERM": "xterm", **variables}


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [*POSTWRIGHT, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment(**variables), check=False)


def on_terminal(*command: str, folder: Path, **variables: str) -> str:
    """What a command prints on a terminal."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=follower, cwd=folder, env=environment(**variables)
    )
    os.close(follower)
    seen = b""
    while chunk := _read(leader):
        seen += chunk
    os.close(leader)
    process.wait()
    return seen.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the other side has closed the terminal
        return b""


def slow(seconds: float, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-c", SLOW.format(seconds=seconds), *arguments)


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("postwright ")
    assert run("-h").stdout == run("--help").stdout
    assert run("-h").stdout.startswith("Usage: postwright [OPTIONS] COMMAND")
    assert run().returncode == 2


def test_exit_code_and_streams(tmp_path: Path) -> None:
    missing = run("list", str(tmp_path / "missing.json"))
    assert (missing.returncode, missing.stdout) == (3, "")
    assert "[not-found]" in missing.stderr
    found = run("list", collection_file(tmp_path / "a.json", "Shop"))
    assert (found.returncode, found.stdout, found.stderr) == (0, "Shop (0 operations)\n", "")


def test_standard_input() -> None:
    data = collection_bytes("Shop")
    found = subprocess.run([*POSTWRIGHT, "list", "-"], input=data, capture_output=True, check=False)
    assert (found.returncode, found.stdout) == (0, b"Shop (0 operations)\n")


def test_closed_streams() -> None:
    command = f"{sys.executable} -m postwright"
    found = subprocess.run(f"{command} list - <&- >&-", shell=True, capture_output=True, check=False)
    assert (found.returncode, b"Traceback" in found.stderr) == (3, False)
    command = shlex.join(slow(0, "generate", "-", "--diff"))
    found = subprocess.run(f"{command} <&- >&- 2>&-", shell=True, env=environment(), check=False)
    assert found.returncode == 3


def test_a_name_that_the_terminal_can_not_show(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "日本")
    assert run("list", path, PYTHONIOENCODING="latin-1").stdout == "\\u65e5\\u672c (0 operations)\n"


def test_nobody_reads_on(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop", *(request(f"Number {number}") for number in range(2000)))
    reader, writer = os.pipe()
    process = subprocess.Popen([*POSTWRIGHT, "list", path], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    os.close(reader)
    _, told = process.communicate()
    assert (process.returncode, told) == (141, b"")


def test_interrupted(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop")
    process = subprocess.Popen(
        slow(30, "generate", path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(),
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=20)
    assert (process.returncode, told) == (130, b"\nInterrupted.\n")
    assert not (tmp_path / "generated").exists()


def test_colour_on_a_terminal_only(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop")
    listing = (*POSTWRIGHT, "list", path)
    assert on_terminal(*listing, folder=tmp_path) == "\x1b[1mShop (0 operations)\x1b[0m\r\n"
    assert on_terminal(*listing, folder=tmp_path, NO_COLOR="1") == "Shop (0 operations)\r\n"
    assert run("list", path).stdout == "Shop (0 operations)\n"


def test_a_diff_is_coloured_on_a_terminal_only(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop", request("In"))
    diff = slow(0, "generate", path, "--diff")
    added = "+curl: GET https://example.com/"
    assert f"\x1b[32m{added}\r\n\x1b[0m" in on_terminal(*diff, folder=tmp_path)
    assert f"\n{added}\r\n" in on_terminal(*diff, folder=tmp_path, NO_COLOR="1")
    found = subprocess.run(diff, capture_output=True, cwd=tmp_path, env=environment(), check=False)
    assert f"\n{added}\n".encode() in found.stdout


@pytest.mark.parametrize(("arguments", "seconds", "shown"), [((), 0.8, True), ((), 0, False), (("-q",), 0.8, False)])
def test_a_progress_bar_for_long_work(tmp_path: Path, arguments: tuple[str, ...], seconds: float, shown: bool) -> None:
    path = collection_file(tmp_path / "a.json", "Shop", request("In"))
    seen = on_terminal(*slow(seconds, "generate", path, *arguments), folder=tmp_path)
    assert ("Generating" in seen) is shown
    assert ("100%" in seen) is shown


def test_no_progress_bar_in_a_pipe(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop", request("In"))
    command = slow(0.6, "generate", path)
    found = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=tmp_path, env=environment(), check=False)
    assert found.stderr == "shop: 1 operation, 3 files written, 0 unchanged\n"


def test_shell_completion() -> None:
    assert "_postwright_completion" in run(_POSTWRIGHT_COMPLETE="bash_source").stdout
    words = run(_POSTWRIGHT_COMPLETE="bash_complete", COMP_WORDS="postwright generate -t ", COMP_CWORD="3").stdout
    assert words.split() == ["plain,python", "plain,curl", "plain,pytest"]


def test_another_hash_seed_finds_nothing_to_do(tmp_path: Path) -> None:
    collections = [str(ROOT / f"collections/{name}.postman_collection.json") for name in ("auth0", "shop")]
    first = run("generate", *collections, "-o", str(tmp_path), PYTHONHASHSEED="1")
    assert (first.returncode, first.stdout) == (0, "")
    assert "auth0-management-api: 7 operations, " in first.stderr
    assert run("generate", *collections, "-o", str(tmp_path), "--check", PYTHONHASHSEED="2").returncode == 0


def test_the_page_about_the_commands_is_current(tmp_path: Path) -> None:
    page = ROOT / "docs/cli.md"
    text = page.read_text("utf-8")
    assert text == with_commands(text), "run: python -m postwright.cli.reference docs/cli.md"
    assert with_commands("no block") == "no block"
    copy = tmp_path / "cli.md"
    copy.write_text(text.replace("--strict", "--lenient"), "utf-8")
    subprocess.run([sys.executable, "-m", "postwright.cli.reference", str(copy)], check=True)
    assert copy.read_text("utf-8").count("--strict") == text.count("--strict") - text.split("end of commands")[1].count(
        "--strict"
    )
