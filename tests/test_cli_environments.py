"""`-e`: environments on the command line, their problems, and what the lock file and the commands say of them."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import postwright
from plain_target import PLAIN, collection_file, folder, request
from postwright.cli.commands import app


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str, targets: Any = PLAIN) -> Result:
    return CliRunner().invoke(app, arguments, obj=targets)


def shop(*items: dict[str, object], name: str = "Shop") -> str:
    return collection_file(Path(f"{name.lower()}.json"), name, *(items or (request("List", "https://{{host}}/"),)))


def environment(*values: Any, name: str = "staging", **members: Any) -> str:
    """Write a file of an environment, and give its path back."""
    path = Path(f"{name}.json")
    path.write_text(json.dumps({"name": name, "values": list(values), **members}, indent=1))
    return str(path)


def lock() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path("generated/shop/postwright.lock.json").read_bytes())
    return found


def test_the_lock_file_records_environments() -> None:
    assert run("generate", shop()).exit_code == 0
    assert "environments" not in lock()
    shared = environment(name="shared", _postman_variable_scope="globals")
    assert run("generate", shop(), "-e", environment(), "--environment", shared, "-e", "staging.json").exit_code == 0
    found = [(each["file"], each["names"], len(each["sha256"])) for each in lock()["environments"]]
    assert found == [("staging.json", ["staging"], 64), ("shared.json", [], 64)]


def test_check_notices_a_changed_environment() -> None:
    arguments = (shop(), "-e", environment())
    run("generate", *arguments)
    assert run("generate", *arguments, "--check").exit_code == 0
    environment({"key": "host", "value": "h"})
    result = run("generate", *arguments, "--check")
    assert result.exit_code == 1
    command = "postwright generate --environment staging.json shop.json"
    assert result.stderr.splitlines()[-1] == f"To bring it up to date, run: {command}"
    assert json.loads(run("generate", *arguments, "--check", "--json").stdout)["command"] == command


def test_problems_stand_in_the_file_that_they_are_about() -> None:
    result = run("lint", shop(request("warn")), "-e", environment("x", {"key": "a", "value": {}}))
    assert [line.partition(": ")[0] for line in result.stdout.splitlines() if "hint" not in line] == [
        "shop.json:7:3",
        "staging.json:4:3",
        "staging.json:7:13",
    ]
    assert result.stderr == "shop.json: 1 operation, 3 problems\n"


def test_a_report_has_them_too() -> None:
    result = run("lint", shop(), "-e", environment("x"), "--json")
    (problem,) = json.loads(result.stdout)["collections"][0]["problems"]
    assert [problem[key] for key in ("file", "line", "column", "code")] == ["staging.json", 4, 3, "not-an-object"]


@pytest.mark.parametrize("command", ["lint", "generate"])
def test_an_environments_problem_is_told_once(command: str) -> None:
    result = run(command, shop(), shop(name="Other"), "-e", environment("x"))
    assert result.exit_code == 0
    assert result.output.count("[not-an-object]") == 1


def test_the_command_that_lists_all_problems_names_the_environment() -> None:
    result = run("generate", shop(), "-e", environment(*"xxxxxxx"))
    more = "... and 2 more of [not-an-object]; `postwright lint -e staging.json shop.json` lists all"
    assert more in result.stderr


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('{"item": []}', "bad.json:1:1: This is a Postman collection, not an environment. [collection]"),
        ('{"values":\n [', "bad.json:2:3: The JSON is cut off: the file ends too early. [json-truncated]"),
        ("name: x\nvalues: [\n", "bad.json:3:1: "),
        (None, "bad.json: There is no such file. [not-found]"),
    ],
)
@pytest.mark.parametrize("command", [("lint",), ("generate",), ("snippet", "List")])
def test_an_environment_that_cannot_be_read(command: tuple[str, ...], content: str | None, line: str) -> None:
    if content is not None:
        Path("bad.json").write_text(content)
    result = run(command[0], shop(), *command[1:], "-e", "bad.json", "-e", environment())
    assert result.exit_code == 3
    assert result.output.startswith(line)
    assert not Path("generated").exists()


def test_all_that_cannot_be_read_is_told_once() -> None:
    result = run("generate", "none.json", shop(), "-e", "a.json", "-e", "b.json")
    assert result.exit_code == 3
    files = [line.partition(":")[0] for line in result.stderr.splitlines() if "[not-found]" in line]
    assert files == ["a.json", "b.json", "none.json"]


def test_an_environment_is_no_collection() -> None:
    result = run("lint", environment())
    assert result.exit_code == 3
    assert "This is a Postman environment, not a collection. [environment]" in result.output
    assert "hint: Pass it with `-e`, beside the collection that it is for." in result.output


def test_a_snippet_in_an_environment() -> None:
    found = [environment({"key": "host", "value": name}, name=name) for name in ("a.test", "b.test")]
    result = run("snippet", shop(), "List", "-e", found[0], "-e", found[1], targets=None)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "b.test" in result.stdout
    assert "a.test" not in result.stdout


def test_a_snippet_is_for_no_environment_that_was_not_asked_for() -> None:
    dump = json.loads(Path(shop()).read_bytes())
    values = [{"key": "host", "value": "d.test"}]
    Path("dump.json").write_text(json.dumps({"collection": dump, "environment": {"name": "E", "values": values}}))
    assert "${host:?}" in run("snippet", "dump.json", "List", targets=None).stdout
    run("generate", "dump.json")
    (entry,) = lock()["environments"]
    assert (entry["file"], entry["names"], entry["sha256"]) == ("dump.json", ["E"], lock()["source"]["sha256"])


def test_matches_are_located_with_an_environment() -> None:
    read = shop(folder("A", request("Same")), folder("B", request("Same")))
    result = run("snippet", read, "Same", "-e", environment("x"))
    assert "A/Same  shop.json:10:5  /item/0/item/0" in result.stderr


def test_globals_are_values_of_the_collection() -> None:
    shared = environment({"key": "host", "value": "g.test"}, name="shared", _postman_variable_scope="globals")
    assert "g.test" in run("snippet", shop(), "List", "-e", shared, targets=None).stdout


def test_the_library_takes_environments_too() -> None:
    collection, staging = shop(), environment({"key": "host", "value": "h"})
    read = postwright.load(collection, environments=[Path(staging)])
    assert [each.name for each in read.environments] == ["staging"]
    made, loaded = postwright.generate(collection, environments=[staging]), postwright.generate(read)
    assert made.keys() == loaded.keys()
    assert {path for path in made if made[path] != loaded[path]} == {"shop/postwright.lock.json"}
    assert "shop/curl/environments/staging.sh" in made
    entry = json.loads(loaded["shop/postwright.lock.json"])["environments"]
    assert entry == [{"file": "staging.json", "sha256": None, "names": ["staging"]}]
    with pytest.raises(postwright.CollectionError) as caught:
        postwright.load(collection, environments=["a.json", "b.json"])
    assert [problem.place.file for problem in caught.value.problems] == ["a.json", "b.json"]
