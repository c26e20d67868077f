"""What somebody else put into the output or cache folder: journals, copies, memories of runs, results."""

import json
import os
import pickle
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from killing import state
from plain_target import PLAIN, collection_file, request
from postwright import cache, lock, output
from postwright.cli import memo
from postwright.cli.commands import app
from postwright.output import OutputError, copies
from postwright.store import Store, key

STAGING = ".postwright-staging"
GENERATED = Path("generated")


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))


def generate(*options: str) -> Result:
    source = collection_file(Path("shop.json"), "Shop", request("One"))
    return CliRunner().invoke(app, ["generate", source, *options], obj=PLAIN)


def journal(root: Path, *entries: tuple[str, bool, bytes | None], old: bytes = b"theirs") -> None:
    """Plant a journal, with an old copy of each of its files."""
    (root / STAGING / "0").mkdir(parents=True)
    files = [
        {"path": path, "was_there": was_there, "new": None if new is None else lock.digest(new)}
        for path, was_there, new in entries
    ]
    (root / STAGING / "journal.json").write_text(json.dumps({"files": files, "folders": []}))
    for number in range(len(entries)):
        (root / STAGING / f"0/{number}.old").write_bytes(old)


@pytest.mark.parametrize(
    "path",
    [
        ".git/hooks/pre-commit",
        ".GIT/config",
        "git~1/config",
        ".hg/hgrc",
        "a/.git/config",
        ".Postwright-Staging/x",
        "nul",
    ],
)
def test_a_journal_puts_no_program_into_a_repository(path: str) -> None:
    journal(Path(), (path, True, None))
    for options in ((), ("--check",)):
        refused = generate("-o", ".", *options)
        assert (refused.exit_code, "not a path inside the output folder" in refused.stderr) == (2, True)
    assert not Path(path).exists()
    assert generate("-o", ".", "--force").exit_code == 0
    assert not Path(path).exists()
    assert not Path(STAGING).exists()


def test_a_journal_takes_no_file_that_was_changed() -> None:
    generate()
    (GENERATED / "shop/mine").write_bytes(b"mine")
    journal(GENERATED, ("shop/mine", True, b"other"), ("shop/curl", True, b"other"), ("shop/new", False, b"x"))
    before = state(GENERATED / "shop")
    assert generate().exit_code == 0
    assert (GENERATED / "shop/mine").read_bytes() == b"mine"
    assert {path: content for path, content in state(GENERATED / "shop").items() if path != "new"} == before


@pytest.mark.parametrize("link", ["0", "0/0.old", "journal.json"])
def test_links_in_a_staging_folder_are_not_followed(tmp_path: Path, link: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("0.old", "journal.json"):
        (elsewhere / name).write_text('{"files": [], "folders": []}')
    before = state(elsewhere)
    journal(GENERATED, ("shop/secret", True, None))
    planted = GENERATED / STAGING / link
    if planted.is_dir():
        (planted / "0.old").unlink()
        planted.rmdir()
    else:
        planted.unlink()
    planted.symlink_to(elsewhere / ("" if link == "0" else Path(link).name))
    result = generate()
    assert result.exit_code == (0 if link == "0/0.old" else 2), result.output
    assert generate("--force").exit_code == 0
    assert state(elsewhere) == before
    assert not (GENERATED / STAGING).exists()
    assert generate("--check").exit_code == 0


def test_a_large_journal() -> None:
    journal(GENERATED)
    entry = {"path": f"shop/{'a/' * 1500}a", "was_there": False, "new": "0" * 64}
    document = {"files": [entry] * 3000, "folders": [f"shop/{'b/' * 1500}b"] * 300}
    (GENERATED / STAGING / "journal.json").write_text(json.dumps(document))
    assert generate().exit_code == 0
    assert not (GENERATED / STAGING).exists()


def pack(index: object, packed: bytes) -> None:
    folder = cache.cache_folder() / "generated"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "99999999999999999999-1.pack").write_bytes(json.dumps(index).encode() + b"\n" + packed)


def test_a_copy_that_would_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "_MOST_UNPACKED", 1000)
    name = lock.digest(bytes(2000))
    pack({name: 2000}, zlib.compress(bytes(2000)))
    assert copies.find([name]) is None
    pack({name: 10**12}, zlib.compress(bytes(2000)))
    assert copies.find([name]) is None


@pytest.mark.parametrize(
    "index", [[], None, 5, {"x": []}, {"x": "5"}, {"x": -5}, {"x": None}, {"x": 1e300}, {"x": True}]
)
def test_copies_that_are_none(index: object) -> None:
    pack(index, zlib.compress(b"content"))
    assert copies.find(["x"]) is None
    pack({"x": 7}, b"not packed")
    assert copies.find(["x"]) is None


def test_a_copy_with_the_name_of_another_is_none() -> None:
    name = lock.digest(b"generated")
    pack({name: 6}, zlib.compress(b"theirs"))
    assert copies.find([name]) is None


@pytest.mark.parametrize(
    "known",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b'{"files": 5}',
        b"[" * 100_000,
        b"\xff",
        b'{"files": ["\\u0000"], "folders": [], "outputs": [], "state": "", "told": ["", ""]}',
        b'{"files": [], "folders": ["/nowhere"], "outputs": [], "state": "", "told": ["", ""]}',
        b'{"files": [], "folders": [], "outputs": [], "state": "", "told": 5}',
        b'{"files": [[]], "folders": [{}], "outputs": [1e300], "state": [], "told": [[], {}]}',
    ],
)
def test_memories_that_are_none(known: bytes) -> None:
    arguments = ["generate", "shop.json"]
    record = Path(memo._record(arguments))  # pyright: ignore[reportPrivateUsage]
    record.parent.mkdir(parents=True)
    record.write_bytes(known)
    assert memo.recall(arguments) is None


class Program:
    """Would run a program where it is read as a pickle."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.canary),)


def test_results_run_no_program(tmp_path: Path) -> None:
    generate()
    canary = tmp_path / "canary"
    data = pickle.dumps(Program(canary))
    results = list((tmp_path / "cache/results").iterdir())
    for path in results:
        content = path.read_bytes()
        keys = [content[32:64]] if len(content) > 64 else [key("a")]
        path.write_bytes(content[:32] + b"".join(each + len(data).to_bytes(4) + data for each in keys))
    assert results
    assert generate().exit_code == 0
    assert not canary.exists()
    pickle.loads(data)
    assert canary.exists()


@pytest.mark.parametrize(
    "text",
    [
        b"cpostwright.cli\nmain\n(tR.",
        b"cpostwright.store\nimport_module\n(S'this'\ntR.",
        b"cpostwright.cache\nos\n.",
        b"cpostwright.output.tree\nTree\n(S'.'\ntR.",
        b"cpostwright.store\nStore\n(S'.'\ntR.",
        b"cpostwright.whole\nwrite_whole\n(S'x'\n(S'y'\nltR.",
        b"cposixpath\nos\n.",
        b"cbuiltins\neval\n(S'1'\ntR.",
    ],
)
def test_results_are_data_alone(tmp_path: Path, text: bytes) -> None:
    store = Store(tmp_path / "store", "1")
    store.put(key("a"), 1)
    store.save()
    head = (tmp_path / "store").read_bytes()[:64]
    (tmp_path / "store").write_bytes(head + len(text).to_bytes(4) + text)
    assert Store(tmp_path / "store", "1").get(key("a")) is None


def test_without_a_home_no_folder_is_called_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: int) -> None:
        raise KeyError

    def unresolved(name: str, *, appauthor: bool) -> Path:
        return Path("~/.cache", name)

    for name in ("POSTWRIGHT_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", unknown)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    own = tmp_path / f"postwright-{os.getuid()}"
    assert cache.cache_folder() == own
    with monkeypatch.context() as patch:
        patch.setattr(cache, "user_cache_path", unresolved)
        assert cache.cache_folder() == own
    assert memo.cache_folder() == str(cache.cache_folder())
    monkeypatch.setattr("tempfile.tempdir", "/dev/null")
    copies.keep([b"one"])
    assert copies.find([lock.digest(b"one")]) is None
    assert generate().stderr == (
        "Error: there is no folder for locks: name one that can be written by POSTWRIGHT_CACHE.\n"
    )


def test_a_journal_behind_a_link_is_refused_by_the_library(tmp_path: Path) -> None:
    journal(GENERATED, ("shop/a", True, None))
    (tmp_path / "elsewhere").mkdir()
    (GENERATED / "shop").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match="is a link"):
        output.recover(GENERATED)
    assert not list((tmp_path / "elsewhere").iterdir())
