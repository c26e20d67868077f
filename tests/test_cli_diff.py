"""`postwright diff`: what it prints, how it exits, and that hostile names stay text."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from changing import item
from plain_target import folder
from postwright.cli.commands import app
from reading import SCHEMA, document


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str, input: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["diff", *arguments], input=input)


def write(name: str, *items: Any, **members: Any) -> str:
    """Write a collection and give its path back."""
    Path(name).write_bytes(document(*items, **members))
    return name


def two(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, str]:
    """Write two collections of one operation each."""
    return write("old.json", folder("Users", item(**old))), write("new.json", folder("Users", item(**new)))


def test_what_breaks_callers() -> None:
    result = run(*two({"query": {"limit": "1", "page": "1"}}, {"query": {"page": "1", "size": "1"}}))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "breaking: api.users.do: The argument `limit` is gone. [argument-removed]",
        "safe: api.users.do: The argument `size` is new, and can be left out. [argument-added]",
    ]
    assert result.stderr == "2 changes: 1 breaks callers, 1 is safe.\n"


def test_quiet_lists_only_what_breaks_callers() -> None:
    result = run("-q", *two({"query": {"limit": "1", "page": "1"}}, {"method": "PUT", "query": {"size": "1"}}))
    assert [line.partition(":")[0] for line in result.stdout.splitlines()] == ["breaking", "breaking"]
    assert "4 changes: 2 break callers, 1 changes what is sent or comes back, 1 is safe." in result.stderr


def test_what_breaks_nobody() -> None:
    result = run(*two({}, {"query": {"limit": "1"}}))
    assert (result.exit_code, result.stderr) == (0, "1 change: 1 is safe.\n")


def test_no_change() -> None:
    result = run(*two({}, {}))
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "No change that callers can notice.\n")


def test_the_same_change_of_many_operations_is_one_line() -> None:
    def items(base: str) -> list[dict[str, Any]]:
        return [item(name=f"Op {number}", url=f"https://{base}/{number}") for number in range(9)]

    result = run(write("old.json", *items("a.test")), write("new.json", *items("b.test")))
    where = "`api.op_0`, `api.op_1`, `api.op_2` and 6 more".replace("`", "")
    text = f"behaviour: {where}: The base URL is `https://b.test`, no longer `https://a.test`. [base-url]\n"
    assert result.stdout == text


def test_a_change_of_the_client_has_no_operation() -> None:
    one = item(path="/{{id}}-")
    result = run(write("old.json", one), write("new.json", one, info={"name": "Shop", "schema": SCHEMA}))
    line = "breaking: `from test import Test` is `from shop import Shop` now. [package-renamed]\n"
    assert result.stdout == line
    (change,) = json.loads(run("old.json", "new.json", "--json").stdout)["changes"]
    assert (change["old"], change["new"]) == (None, None)


def test_credentials_in_a_url_are_not_shown() -> None:
    old, new = ([item(name=name, url=f"https://a:{name}@{name}.test/x")] for name in ("one", "two"))
    for options in (["--json"], ["--markdown"], []):
        output = run(write("old.json", *old), write("new.json", *new), *options).output
        assert "one.test" in output
        assert "a:one" not in output


def test_json() -> None:
    old, new = two({"query": {"limit": "1"}}, {})
    result = run(old, new, "--json")
    assert (result.exit_code, result.stderr) == (1, "")
    report = json.loads(result.stdout)
    version = report.pop("version")
    assert version
    operation = {"call": "users.do", "operation": "Users/Do", "method": "POST", "url": "https://a.test/x"}
    assert report == {
        "status": "breaking",
        "old": {"source": old, "name": "Test", "operations": 1, "problems": []},
        "new": {"source": new, "name": "Test", "operations": 1, "problems": []},
        "counts": {"breaking": 1, "behaviour": 0, "safe": 0},
        "changes": [
            {
                "kind": "argument-removed",
                "severity": "breaking",
                "message": "The argument `limit` is gone.",
                "names": ["limit"],
                "old": operation,
                "new": operation,
            }
        ],
    }


@pytest.mark.parametrize(
    ("new", "status"), [({}, "unchanged"), ({"query": {"a": "1"}}, "changed"), ({"path": "/:id"}, "breaking")]
)
def test_the_status_of_a_report(new: dict[str, Any], status: str) -> None:
    assert json.loads(run(*two({}, new), "--json").stdout)["status"] == status


def test_markdown() -> None:
    result = run("--markdown", *two({"query": {"a": "1", "b": "1"}}, {"method": "PUT", "query": {"c": "1"}}))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "## Changes of Test",
        "",
        "4 changes: 2 break callers, 1 changes what is sent or comes back, 1 is safe.",
        "",
        "### Breaking changes",
        "",
        "* `api.users.do`",
        "  * The argument `a` is gone.",
        "  * The argument `b` is gone.",
        "",
        "### Changes of behaviour",
        "",
        "* `api.users.do`",
        "  * The method is `PUT`, no longer `POST`.",
        "",
        "<details><summary>Safe changes</summary>",
        "",
        "* `api.users.do`",
        "  * The argument `c` is new, and can be left out.",
        "",
        "</details>",
    ]


def test_markdown_of_many_changes_and_of_none() -> None:
    old = write("old.json", *(item(name=f"Op {number}", path=f"/{number}") for number in range(150)))
    lines = run("--markdown", old, write("new.json")).stdout.splitlines()
    assert lines[-1] == "* and 50 more"
    assert run("--markdown", old, old).stdout == "## Changes of Test\n\nNo change that callers can notice.\n"


def test_markdown_of_the_client() -> None:
    one = item()
    result = run("--markdown", write("old.json", one), write("new.json", one, info={"name": "X", "schema": SCHEMA}))
    assert "\n* `from test import Test` is `from x import X` now.\n" in result.stdout


def test_hostile_names_are_text() -> None:
    evil = "</details>\n# x `@me` \x1b[31m [a](http://e.test) |"
    old = write("old.json", item(name=evil, path="/a", query={evil: "1"}), info={"name": evil, "schema": SCHEMA})
    new = write("new.json", item(name="B", path=f"/{evil}"), info={"name": evil, "schema": SCHEMA})
    plain, page = run(old, new).stdout, run(old, new, "--markdown").stdout
    assert "\x1b" not in plain + page
    assert all(line.startswith(("breaking: ", "behaviour: ", "safe: ")) for line in plain.splitlines())
    assert page.splitlines()[0] == r"## Changes of \</details\> \# x \`\@me\` \x1b\[31m \[a\](http\://e.test) \|"
    assert all(line.startswith(("#", "* ", "  * ", "<d", "</d")) for line in page.splitlines()[3:] if line)


def test_standard_input_is_one_side() -> None:
    old = write("old.json", item())
    assert run("-", old, input=document(item())).exit_code == 0
    assert run("-", "-").exit_code == 2


def test_one_format_at_a_time() -> None:
    assert run("--json", "--markdown", *two({}, {})).exit_code == 2


def test_environments_go_with_both_sides() -> None:
    Path("e.json").write_text(json.dumps({"name": "Test", "values": [{"key": "a", "value": "1"}]}))
    old, new = write("old.json", item(path="/{{a}}-")), write("new.json", item(path="/{{b}}-"))
    result = run(old, new, "-e", "e.json")
    assert "The environment `Test` has other values. [environment-values]" in result.stdout


def test_collection_chooses_on_both_sides() -> None:
    requests = [{"id": "1", "name": "Ping", "url": "https://example.com"}]
    collections = [{"name": name, "order": ["1"], "requests": requests} for name in ("Shop", "Users")]
    Path("dump.json").write_text(json.dumps({"collections": collections}))
    assert run("dump.json", "dump.json").exit_code == 3
    assert run("dump.json", "dump.json", "--collection", "Shop").exit_code == 0


def test_an_unreadable_side() -> None:
    good = write("good.json", item())
    Path("bad.json").write_text("{")
    result = run("bad.json", good)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.startswith("bad.json:1:")
    assert run("--markdown", good, "bad.json").stdout == ""
    report = json.loads(run("--json", good, "bad.json").stdout)
    assert (report["status"], report["changes"], report["new"]["name"]) == ("unreadable", [], None)
    assert [problem["line"] for problem in report["new"]["problems"]] == [1]


def test_an_unreadable_environment_is_told_once() -> None:
    Path("e.json").write_text("{")
    result = run(*two({}, {}), "-e", "e.json")
    assert result.exit_code == 3
    assert len([line for line in result.stderr.splitlines() if line.startswith("e.json:")]) == 1
