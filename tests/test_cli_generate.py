"""`postwright generate`: what it writes, what it says, and how it exits."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plain_target import PLAIN, PlainTarget, collection_bytes, collection_file, folder, request
from postwright.cli.commands import app


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str, input: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["generate", *arguments], obj=PLAIN, input=input)


def report(*arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*arguments, "--json").stdout)
    return found


def shop(*items: dict[str, object], name: str = "Shop") -> str:
    return collection_file(Path(f"{name.lower()}.json"), name, *(items or (folder("Goods", request("List goods")),)))


def test_files_are_written_to_the_default_folder() -> None:
    result = run(shop())
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "shop: 1 operation, 3 files written, 0 unchanged\n"
    assert Path("generated/shop/curl/requests/list-goods.txt").read_bytes() == b"curl: GET https://example.com/\n"
    assert Path("generated/shop/python/requests/list-goods.txt").exists()


def test_the_same_again_touches_nothing() -> None:
    run(shop())
    files = [path for path in Path("generated").rglob("*") if path.is_file()]
    for path in files:
        os.utime(path, (1, 1))
    assert run(shop()).stderr == "shop: 1 operation, 0 files written, 3 unchanged\n"
    assert {path.stat().st_mtime for path in files} == {1}


def test_output_and_target() -> None:
    result = run(shop(), "-o", "a/b", "-t", "curl")
    assert result.stderr == "shop: 1 operation, 2 files written, 0 unchanged\n"
    assert not Path("a/b/shop/python").exists()


def test_what_is_not_made_by_default_has_to_be_named() -> None:
    targets = {**PLAIN, "pytest": PlainTarget("pytest", by_default=False)}
    named = CliRunner().invoke(app, ["generate", shop(), "-t", "pytest", "-t", "curl"], obj=targets)
    assert named.stderr == "shop: 1 operation, 3 files written, 0 unchanged\n"
    again = CliRunner().invoke(app, ["generate", shop()], obj=targets)
    assert again.stderr == "shop: 1 operation, 2 files written, 1 unchanged, 1 removed\n"
    assert not Path("generated/shop/pytest").exists()


def test_what_went_stale_is_removed() -> None:
    run(shop(request("One"), request("Two")))
    result = run(shop(request("One")))
    assert result.stderr == "shop: 1 operation, 1 file written, 2 unchanged, 2 removed\n"
    assert not Path("generated/shop/curl/requests/two.txt").exists()


def test_the_order_of_targets_does_not_matter() -> None:
    run(shop())
    assert run(shop(), "-t", "curl", "-t", "python", "--check").exit_code == 0


def test_standard_input() -> None:
    result = run("-", input=collection_bytes("Shop", request("List goods"), request("warn")))
    assert result.exit_code == 0
    assert result.stderr.startswith("<stdin>:14:3: A warning. [warned]\n")
    assert Path("generated/shop/postwright.lock.json").exists()


def test_several_collections() -> None:
    result = run(shop(), shop(name="Bakery"))
    assert result.stderr.splitlines() == [
        "shop: 1 operation, 3 files written, 0 unchanged",
        "bakery: 1 operation, 3 files written, 0 unchanged",
    ]


def test_an_unreadable_collection_does_not_stop_the_others() -> None:
    Path("broken.json").write_bytes(b"{")
    result = run("missing.json", "broken.json", shop())
    assert result.exit_code == 3
    assert "missing.json: There is no such file. [not-found]\n  hint: " in result.stderr
    assert "broken.json:1:" in result.stderr
    assert result.stderr.endswith("shop: 1 operation, 3 files written, 0 unchanged\n")


def test_two_collections_for_one_folder_are_refused() -> None:
    Path("other.json").write_bytes(collection_bytes("SHOP"))
    result = run(shop(), "other.json")
    assert result.exit_code == 2
    assert "shop.json and other.json would both be written to the folder shop" in result.stderr
    assert not Path("generated").exists()


def test_check_tells_what_is_stale_and_how_to_mend_it() -> None:
    run(shop(request("Old"), request("Edited"), request("Renamed")), "-o", "my out", "-t", "curl")
    Path("my out/shop/curl/requests/edited.txt").write_bytes(b"mine")
    Path("my out/shop/curl/requests/foreign.txt").write_bytes(b"mine")
    changed = (request("Old", "https://example.com/new"), request("Edited"), request("Foreign"), request("New"))
    result = run(shop(*changed), "-o", "my out", "-t", "curl", "--check", "--strict", "-q")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        "The output is stale:",
        "  shop/curl/requests/new.txt  (missing)",
        "  shop/curl/requests/old.txt  (out of date)",
        "  shop/postwright.lock.json  (out of date)",
        "  shop/curl/requests/edited.txt  (changed by hand)",
        "  shop/curl/requests/foreign.txt  (not made by postwright)",
        "  shop/curl/requests/renamed.txt  (no longer generated)",
        "To bring it up to date, run: postwright generate --output 'my out' --target curl --force shop.json",
    ]
    assert not Path("my out/shop/curl/requests/new.txt").exists()


def test_the_mending_command_mends() -> None:
    command = run("--check", "--", shop(name="-shop it")).stderr.splitlines()[-1].partition("run: ")[2]
    assert command == "postwright generate -- '-shop it.json'"
    assert run("--", "-shop it.json").exit_code == 0
    assert run("--check", "--", "-shop it.json").exit_code == 0


def test_a_long_list_of_stale_files_is_cut() -> None:
    result = run(shop(*(request(f"Number {number}") for number in range(20))), "--check")
    assert "  ... and 31 more  (missing)" in result.stderr.splitlines()


def test_check_of_what_is_current() -> None:
    run(shop())
    result = run(shop(), "--check")
    assert (result.exit_code, result.stderr) == (0, "shop: 1 operation, 0 files to write, 3 unchanged\n")


def test_check_of_an_unreadable_collection() -> None:
    assert run("missing.json", shop(), "--check").exit_code == 3


def test_diff_writes_nothing() -> None:
    run(shop(request("Old"), request("Gone")), "-t", "curl")
    result = run(shop(request("Old", "https://example.com/new")), "-t", "curl", "--diff")
    assert result.exit_code == 0
    gone, old, lock = (part.splitlines() for part in result.stdout.split("--- ")[1:])
    assert gone == [
        "a/shop/curl/requests/gone.txt",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-curl: GET https://example.com/",
    ]
    assert old == [
        "a/shop/curl/requests/old.txt",
        "+++ b/shop/curl/requests/old.txt",
        "@@ -1 +1 @@",
        "-curl: GET https://example.com/",
        "+curl: GET https://example.com/new",
    ]
    assert lock[1] == "+++ b/shop/postwright.lock.json"
    assert result.stderr == "shop: 1 operation, 2 files to write, 0 unchanged, 1 to remove\n"
    assert run(shop(request("Old", "https://example.com/new")), "-t", "curl", "--diff", "--check").exit_code == 1


def test_edited_and_foreign_files_stop_the_run() -> None:
    run(shop(request("Edited")))
    Path("generated/shop/curl/requests/edited.txt").write_bytes(b"mine")
    Path("generated/shop/curl/requests/foreign.txt").write_bytes(b"mine")
    result = run(shop(name="Bakery"), shop(request("Edited"), request("Foreign")))
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "Error: nothing was written, as 2 files in generated would be lost:",
        "  shop/curl/requests/edited.txt  (changed by hand)",
        "  shop/curl/requests/foreign.txt  (not made by postwright)",
        "There are three ways to go on:",
        "  --merge   merges what was changed by hand with what is generated now",
        "  --force   overwrites what was changed by hand",
        "  move      what you wrote to a subclass or to extensions.py, where it stays (docs/extending.md)",
        "Move files of others away, choose another folder with --output, or overwrite them with --force.",
    ]
    assert not Path("generated/bakery").exists()
    assert run("shop.json", "--force").exit_code == 0
    assert run("shop.json", "--check").exit_code == 0


def test_an_edited_file_that_is_no_longer_generated_is_told() -> None:
    run(shop(request("One"), request("Two")))
    Path("generated/shop/curl/requests/two.txt").write_bytes(b"mine")
    result = run(shop(request("One")))
    assert result.stderr.splitlines()[0] == (
        "  shop/curl/requests/two.txt  (no longer generated, but changed by hand: kept)"
    )
    assert Path("generated/shop/curl/requests/two.txt").read_bytes() == b"mine"


def test_strict_fails_on_problems_and_still_writes() -> None:
    result = run(shop(request("warn")), "--strict")
    assert result.exit_code == 1
    assert result.stderr.endswith("shop: 1 operation, 3 files written, 0 unchanged, 1 problem\n")
    assert run(shop(request("warn"))).exit_code == 0


def test_quiet_tells_only_what_is_left_out() -> None:
    result = run(shop(request("warn"), request("forget")), "-q")
    assert result.exit_code == 0
    assert [line.split(" ", 1)[1] for line in result.stderr.splitlines()] == [
        "The target curl made nothing of this request. [not-generated]",
        "The target python made nothing of this request. [not-generated]",
    ]
    assert "[warned]" in run(shop(request("warn")), "-q", "--strict").stderr


def test_a_flood_is_summed_up() -> None:
    result = run(shop(*(request(f"warn {number}") for number in range(42)), request("forget")))
    lines = result.stderr.splitlines()
    assert sum("[warned]" in line for line in lines) == 6
    assert lines[-2] == "shop.json: ... and 37 more of [warned]; `postwright lint shop.json` lists all"
    assert lines[-1] == "shop: 42 operations, 1 request left out, 85 files written, 0 unchanged, 44 problems"


def test_what_is_in_the_way_is_named() -> None:
    Path("file").write_bytes(b"")
    assert "Directory 'file' is a file." in run(shop(), "-o", "file").stderr
    Path("generated").mkdir()
    Path("generated/shop").write_bytes(b"")
    result = run(shop())
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: generated/shop is not a folder: move it away, or choose another output folder.\n",
    )


def test_a_folder_that_can_not_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    make = Path.mkdir

    def refuse(path: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        if path.parts[0] == "generated":
            raise PermissionError(13, "Permission denied", str(path))
        make(path, mode, parents, exist_ok)

    monkeypatch.setattr(Path, "mkdir", refuse)
    result = run(shop())
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: the output can't be written: Permission denied: generated; everything is as it was. "
        "See who owns it and who may write there, or choose another folder.\n"
    )


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(path: Path) -> bytes:
        raise KeyboardInterrupt

    path = shop()
    monkeypatch.setattr(Path, "read_bytes", interrupt)
    result = run(path)
    assert (result.exit_code, result.stderr) == (130, "\nInterrupted.\n")


@pytest.mark.parametrize("arguments", [(), ("a.json", "--nothing"), ("a.json", "-t", "rust")])
def test_usage(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage: app generate [OPTIONS] [COLLECTION]..." in result.stderr


def test_json_report() -> None:
    found = report(shop(request("warn")))
    (record,) = found.pop("collections")
    assert set(found.pop("seconds")) == {"whole", "reading", "targets", "comparing", "writing"}
    assert set(record.pop("seconds")) == {"reading", "targets"}
    assert found == {"version": found["version"], "status": "written", "error": None, "problems": [], "command": None}
    assert record["files"]["new"][0] == "shop/curl/requests/warn.txt"
    assert {state: len(paths) for state, paths in record.pop("files").items() if paths} == {"new": 3}
    assert record.pop("problems") == [
        {
            "file": "shop.json",
            "line": 7,
            "column": 3,
            "pointer": "/item/0",
            "code": "warned",
            "severity": "warning",
            "message": "A warning.",
            "hint": "",
            "skipped": False,
        }
    ]
    assert record == {
        "source": "shop.json",
        "status": "written",
        "name": "Shop",
        "folder": "shop",
        "operations": 1,
        "diff": None,
        "reused": 0,
    }


def test_json_report_says_how_it_went() -> None:
    run(shop(request("One")))
    assert report(shop(request("One")))["status"] == "current"
    stale = report(shop(request("Two")), "--check", "--diff")
    assert (stale["status"], stale["command"]) == ("stale", "postwright generate shop.json")
    assert "+curl: GET https://example.com/\n" in stale["collections"][0]["diff"]
    assert [record["status"] for record in report("missing.json", "shop.json")["collections"]] == [
        "unreadable",
        "written",
    ]
    Path("generated/shop/curl/requests/two.txt").write_bytes(b"mine")
    refused = report("shop.json")
    assert (refused["status"], refused["collections"][0]["status"]) == ("refused", "refused")
    assert "changed by hand" in refused["error"]


def test_json_leaves_standard_error_to_what_stops_the_run() -> None:
    assert run(shop(request("warn")), "--json").stderr == ""
    Path("generated/shop/curl/requests/warn.txt").write_bytes(b"mine")
    result = run("shop.json", "--json")
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: nothing was written")
