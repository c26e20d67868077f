"""Inputs that are no files, have no end, change, can't be read, or are too much: each ends soon, with a message."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

import pytest
from click.testing import CliRunner

from postwright.cli.commands import app
from postwright.errors import CollectionError
from postwright.reader import environments, files, read

SMALL = json.dumps({"info": {"name": "c"}, "item": [{"name": "r", "request": "https://e.com"}]})
GIGABYTE = 2**30


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("small.json").write_text(SMALL)


def postwright(*arguments: str, stdin: IO[bytes] | None = None, memory: int = 512) -> tuple[int, str]:
    """The exit code of a process with so many MB of memory, and what it tells."""
    limited = f'ulimit -v {memory * 1024}; exec "$0" -m postwright "$@"'
    command = ["sh", "-c", limited, sys.executable, *arguments]
    done = subprocess.run(command, stdin=stdin, capture_output=True, check=False, timeout=300)
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stderr.decode()


def refused(*arguments: str, told: str) -> None:
    """A command ends with 3 and a message, and leaves the output of an earlier run alone."""
    assert CliRunner().invoke(app, ["generate", "small.json"]).exit_code == 0
    before = {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()}
    result = CliRunner().invoke(app, ["generate", *arguments])
    assert (result.exit_code, told in result.stderr) == (3, True), result.output
    assert {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()} == before


def failure(path: str | Path) -> str:
    with pytest.raises(CollectionError) as raised:
        read(path)
    (problem,) = raised.value.problems
    assert problem.hint
    return f"{problem.code}: {problem.message}"


def test_a_gigabyte() -> None:
    with Path("big.json").open("wb") as file:
        file.truncate(GIGABYTE)
    told = "big.json: It has more than 512 MB. [too-large]\n  hint: Split the collection, or remove saved answers.\n"
    assert postwright("list", "big.json") == (3, told)
    assert postwright("generate", "small.json", "-e", "big.json") == (3, told)
    refused("big.json", told=told)


def test_a_stream_without_an_end() -> None:
    with Path("/dev/zero").open("rb") as zero:
        code, told = postwright("list", "-", stdin=zero, memory=2048)
    assert (code, told.splitlines()[0]) == (3, "<stdin>: It has more than 512 MB. [too-large]")


def test_a_pipe_without_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 100_000)
    with Writing(b" " * 1_000_000) as path:
        assert failure(path).startswith("too-large")


class Writing:
    """A pipe with a name, into which a thread writes."""

    def __init__(self, data: bytes) -> None:
        self.path = Path("pipe")
        os.mkfifo(self.path)
        self.thread = threading.Thread(target=self._write, args=(data,))

    def _write(self, data: bytes) -> None:
        with suppress(BrokenPipeError):
            self.path.write_bytes(data)

    def __enter__(self) -> Path:
        self.thread.start()
        return self.path

    def __exit__(self, *_: object) -> None:
        self.thread.join()


def test_a_pipe_is_read() -> None:
    with Writing(SMALL.encode()) as path:
        assert len(list(read(path).operations())) == 1


def test_a_pipe_that_nobody_writes_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENCE", 0.05)
    os.mkfifo("pipe")
    assert failure("pipe") == "unreadable: Nobody writes into this pipe for 0 seconds."


def test_what_the_shell_substitutes() -> None:
    command = ["bash", "-c", 'exec "$0" -m postwright list <(cat small.json)', sys.executable]
    if not Path("/dev/fd").exists() or subprocess.run(["sh", "-c", "command -v bash"], check=False).returncode:
        pytest.skip("needs bash and /dev/fd")
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.startswith("c (1 operation)")


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/full"])
def test_devices(path: str) -> None:
    assert failure(path) == "unreadable: This is a device or a socket, and no file."


def test_sockets() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        assert failure("s") == "unreadable: This is a device or a socket, and no file."


def test_links_that_lead_nowhere() -> None:
    Path("loop").symlink_to("loop")
    Path("gone").symlink_to("nothing")
    assert failure("loop").startswith("unreadable: It can't be read: Too many levels")
    assert failure("gone") == "not-found: There is no such file."
    refused("loop", told="loop: It can't be read: Too many levels of symbolic links.")


def test_no_permission() -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read all")
    Path("shut.json").touch(mode=0)
    assert failure("shut.json") == "unreadable: It can't be read: Permission denied."


class Growing:
    """A writer that changes a file while it is read, by the first look at its size."""

    def __init__(self, change: bytes) -> None:
        self.change = change
        self.fstat = os.fstat

    def __call__(self, descriptor: int) -> os.stat_result:
        found = self.fstat(descriptor)
        os.truncate("small.json", 0)
        Path("small.json").write_bytes(self.change)
        os.utime("small.json", ns=(1, 1))
        return found


@pytest.mark.parametrize("change", [b"", b"{", SMALL.encode() + b" ", b"x" * len(SMALL)])
def test_a_file_that_changes_meanwhile(change: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fstat", Growing(change))
    assert failure("small.json") == "unreadable: The file changed while it was read."


def test_a_file_that_others_keep_writing() -> None:
    ended = threading.Event()

    def write() -> None:
        while not ended.is_set():
            Path("small.json").write_text(SMALL)

    writer = threading.Thread(target=write)
    writer.start()
    end = time.monotonic() + 0.5
    try:
        while time.monotonic() < end:
            told = CliRunner().invoke(app, ["list", "small.json"])
            assert told.exit_code in {0, 3}
            assert told.exit_code == 0 or told.stderr.startswith("small.json")
    finally:
        ended.set()
        writer.join()


def test_a_closed_standard_input() -> None:
    command = ["sh", "-c", 'exec "$0" -m postwright list - <&-', sys.executable]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 3
    assert done.stderr.startswith("<stdin>")
    assert "Traceback" not in done.stderr


def test_a_standard_input_that_can_not_be_read() -> None:
    command = ["sh", "-c", 'exec "$0" -m postwright list - 0> written', sys.executable]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 3
    assert done.stderr.startswith("<stdin>: It can't be read: Bad file descriptor. [unreadable]")


@pytest.mark.parametrize(
    ("name", "start", "level", "end", "code"),
    [
        ("a.json", "", "[", "", "json-too-deep"),
        ("b.json", "", "[", "]", "json-too-deep"),
        ("c.json", "", '{"item":[', "", "json-too-deep"),
        ("d.yaml", "$kind: collection\nitems: ", "[", "", "yaml-too-deep"),
        ("e.yaml", "$kind: collection\nitems: ", "{a: ", "", "yaml-too-deep"),
        ("f.yaml", "$kind: collection\nitems:\n", "- ", "", "yaml-too-deep"),
    ],
)
def test_two_million_levels(name: str, start: str, level: str, end: str, code: str) -> None:
    Path(name).write_text(start + level * 2_000_000 + end * 2_000_000)
    found, told = postwright("list", name)
    assert (found, f"[{code}]" in told, told.split(":")[0]) == (3, True, name)
    assert told.split(":")[1].isdecimal()


def test_folders_in_folders_up_to_a_limit() -> None:
    def nested(depth: int) -> str:
        request = '{"name": "r", "request": "https://e.com"}'
        return '{"item": [' + '{"name": "f", "item": [' * depth + request + "]}" * depth + "]}"

    Path("deep.json").write_text(nested(400))
    assert CliRunner().invoke(app, ["generate", "deep.json", "--strict"]).exit_code == 0
    Path("deep.json").write_text(nested(401))
    assert "[folders-too-deep]" in CliRunner().invoke(app, ["lint", "deep.json"]).stdout


@pytest.mark.parametrize(
    "data", [b"", b"[", b"\xff\xfe\x00", b"a: &a [*a]", b"values: {{x}}", b"[[[[" * 100_000, b"\0"]
)
def test_broken_environments(data: bytes) -> None:
    Path("env.json").write_bytes(data)
    with pytest.raises(CollectionError) as raised:
        environments.read(Path("env.json"))
    assert all(problem.hint and problem.place.file == "env.json" for problem in raised.value.problems)
    refused("small.json", "-e", "env.json", told="env.json")


@pytest.mark.parametrize("number", ["9" * 100_000, "1e999999", "-0." + "9" * 100_000, "NaN", "Infinity", "-1e-999999"])
def test_numbers_of_any_size(number: str) -> None:
    value = f'{{"key": "n", "value": {number}, "disabled": {number}, "type": "number"}}'
    request = f'{{"method": "POST", "url": {{"raw": "e.com", "port": {number}}}, "header": [{value}], "body": {value}}}'
    answer = f'{{"code": {number}, "body": {number}}}'
    item = f'{{"name": {number}, "request": {request}, "response": [{answer}]}}'
    Path("n.json").write_text(f'{{"info": {{"version": {number}}}, "item": [{item}], "variable": [{value}]}}')
    result = CliRunner().invoke(app, ["generate", "n.json", "-t", "python", "-t", "curl", "-t", "pytest"])
    assert result.exit_code == 0, result.output
