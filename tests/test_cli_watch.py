"""`--watch`, with the real watcher in a process of its own: what it runs for, what it tells, how it ends."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest
from click.testing import CliRunner

import trees
from memory import shop
from plain_target import PLAIN, PlainTarget, collection_bytes, request
from postwright.cli.commands import app
from postwright.model import Collection
from postwright.targets.base import DEFAULTS, Output, RenderOptions

PATIENCE = 30.0  # seconds that a slow machine may need
QUIET = 1.5  # seconds in which a run that should not be would have been
REQUEST = "$kind: http-request\nurl: https://example.com/\nmethod: GET\n"


class Watching:
    """A process that watches: the lines that it tells, without the times before them."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self._lines: Queue[str] = Queue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._lines.put(line.rstrip("\n"))

    def line(self, patience: float = PATIENCE) -> str:
        """The next line."""
        line = self._lines.get(timeout=patience)
        # Times are of the clock on the wall.
        return line[9:] if line[2:3] == line[5:6] == ":" else line

    def is_quiet(self) -> bool:
        """Whether nothing is told for a while."""
        try:
            return not self.line(QUIET)
        except Empty:
            return True

    def interrupted(self) -> tuple[int, list[str]]:
        """Press Ctrl-C; the exit code, and all that is told from then on."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(PATIENCE)
        time.sleep(0.1)
        return code, list(self._lines.queue)


@contextmanager
def watching(*arguments: str) -> Iterator[Watching]:
    command = [sys.executable, "-m", "postwright", "generate", "--watch", "-t", "curl", *arguments]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        yield Watching(process)
    finally:
        process.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def replaced(path: Path, content: bytes) -> None:
    """Save a file as editors do: write another one, and put it in its place."""
    temporary = path.with_name(f"{path.name}~")
    temporary.write_bytes(content)
    temporary.replace(path)


def test_a_file_from_the_first_run_to_ctrl_c(folder: Path) -> None:
    path = shop(folder)
    with watching("shop.json") as found:
        assert found.line() == "shop: 2 operations, 3 files written, 0 unchanged"
        assert found.line() == "Watching 1 file; Ctrl-C ends it."
        replaced(path, collection_bytes("Shop", request("List"), request("Show"), request("Add")))
        assert found.line() == "shop: 3 operations, 2 files written, 2 unchanged"
        for number in range(10):
            path.write_bytes(collection_bytes("Shop", request("List", f"https://example.com/{number}")))
            time.sleep(0.01)
        assert found.line() == "shop: 1 operation, 2 files written, 0 unchanged, 2 removed"
        (folder / "notes.txt").write_text("nothing to do with it")
        (folder / "generated" / "shop" / "curl" / "list.sh").chmod(0o600)
        assert found.is_quiet(), "one run a burst, and none for its own output"
        path.write_bytes(b"{")
        assert "[json-truncated]" in found.line()
        assert found.line().startswith("  hint: ")
        assert found.line() == "1 collection can't be read; waiting for a change."
        path.write_bytes(collection_bytes("Shop", request("List", "https://example.com/9")))
        assert found.line() == "shop: 1 operation, 0 files written, 2 unchanged"
        assert found.interrupted() == (130, [])


def test_new_files_of_a_folder_and_what_goes_with_it(folder: Path) -> None:
    trees.write(folder, {"Shop/List.request.yaml": REQUEST, "staging.json": '{"name": "Staging", "values": []}'})
    (folder / "own" / "curl").mkdir(parents=True)
    with watching("Shop", "-e", "staging.json", "--templates", "own", "--depfile", "deps.d") as found:
        assert found.line() == "shop: 1 operation, 3 files written, 0 unchanged"
        assert found.line() == "Watching 2 files; Ctrl-C ends it."
        trees.write(folder, {"Shop/Goods/Add.request.yaml": REQUEST})
        assert found.line() == "shop: 2 operations, 2 files written, 2 unchanged"
        assert "Shop/Goods/Add.request.yaml" in (folder / "deps.d").read_text()
        (folder / "Shop" / "Goods" / "Add.request.yaml").unlink()
        assert found.line() == "shop: 1 operation, 1 file written, 2 unchanged, 1 removed"
        replaced(folder / "staging.json", b'{"name": "Other", "values": []}')
        assert found.line() == "shop: 1 operation, 2 files written, 1 unchanged, 1 removed"
        (folder / "staging.json").unlink()
        assert "[not-found]" in found.line()
        assert found.line().startswith("  hint: ")
        assert found.line() == "1 collection can't be read; waiting for a change."
        replaced(folder / "staging.json", b'{"name": "Other", "values": []}')
        assert found.line() == "shop: 1 operation, 0 files written, 3 unchanged"
        (folder / "own" / "curl" / "script.sh.jinja").write_text("{{ oops }}")
        assert "Error: " in found.line()


def test_the_configuration(folder: Path) -> None:
    shop(folder)
    (folder / "postwright.yaml").write_text("collections: [shop.json]\n")
    with watching() as found:
        assert found.line() == "shop: 2 operations, 3 files written, 0 unchanged"
        assert found.line() == "Watching 2 files; Ctrl-C ends it."
        (folder / "postwright.yaml").write_text("collections: [shop.json]\noops: 1\n")
        assert found.line() == "Error: nothing was done, as the configuration is not right:"
        while not found.is_quiet():
            pass
        (folder / "pyproject.toml").write_text("[tool.postwright]\n")
        (folder / "postwright.yaml").write_text("collections: [shop.json]\n")
        assert found.line() == "Error: nothing was done, as the configuration is not right:"
        assert "[config-several]" in found.line()
        while not found.is_quiet():
            pass
        (folder / "pyproject.toml").unlink()
        assert found.line() == "shop: 2 operations, 0 files written, 3 unchanged"
        assert found.interrupted() == (130, [])


class Editing(PlainTarget):
    """Changes the collection while it is generated, the first time, and is interrupted the second time."""

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        if collection.name == "Other":
            raise KeyboardInterrupt
        time.sleep(0.03)
        Path("shop.json").write_bytes(collection_bytes("Other"))
        return super().render(collection, options)


def test_what_changes_while_it_runs_is_not_missed(folder: Path) -> None:
    shop(folder)
    found = CliRunner().invoke(app, ["generate", "--watch", "shop.json"], obj={"curl": Editing("curl")})
    assert found.exit_code == 130
    assert [line[9:] for line in found.stderr.splitlines()] == [
        "shop: 2 operations, 3 files written, 0 unchanged",
        "Watching 1 file; Ctrl-C ends it.",
    ]


def refused(*arguments: str) -> tuple[int, str]:
    found = CliRunner().invoke(app, ["generate", "--watch", *arguments], obj=PLAIN)
    return found.exit_code, found.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-",), "Error: standard input can't be watched: name a file or folder."),
        (("shop.json", "--check"), "Error: --watch can't go with --check or --diff, which write nothing."),
        (("shop.json", "--json"), "Error: --watch can't go with --json, which is one report of one run."),
    ],
)
def test_what_can_not_be_watched(arguments: tuple[str, ...], message: str) -> None:
    assert refused(*arguments) == (2, message)


def test_without_the_library(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    shop(folder)
    message = "Error: --watch needs the library watchfiles: pip install 'postwright[watch]'."
    assert refused("shop.json") == (2, message)
    assert [path.name for path in folder.iterdir()] == ["shop.json"]
