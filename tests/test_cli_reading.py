"""`postwright list`, `snippet`, `lint`, `targets`: commands that only read."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plain_target import PLAIN, PlainTarget, collection_bytes, collection_file, folder, request
from postwright.cli.commands import app


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str, input: bytes | None = None) -> Result:
    return CliRunner().invoke(app, arguments, obj=PLAIN, input=input)


def shop(*items: dict[str, object]) -> str:
    return collection_file(Path("shop.json"), "Shop", *items)


USERS = (
    folder("Users", request("Get user"), folder("Admin", request("Get user", method="DELETE"), request("Ban"))),
    request("Users"),
    request("users", "https://example.com/lower"),
)


def test_list() -> None:
    result = run(
        "list", shop(folder("Goods", request("List"), folder("Old", request("日本", method="DELETE"))), request("In"))
    )
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "Shop (3 operations)",
        "  Goods/",
        "    GET     List    https://example.com/",
        "    Old/",
        "      DELETE  日本  https://example.com/",
        "  GET     In        https://example.com/",
    ]


def test_list_of_nothing() -> None:
    assert run("list", shop()).stdout == "Shop (0 operations)\n"


def test_a_very_long_name_does_not_push_away_the_others() -> None:
    lines = run("list", shop(request("x" * 500), request("short"))).stdout.splitlines()
    assert "x" * 500 + "  https://example.com/" in lines[1]
    assert len(lines[2]) < 100


def test_list_tells_what_is_left_out() -> None:
    result = run("list", shop({"name": "No request", "request": None}, request("In")))
    assert result.stdout.splitlines()[0] == "Shop (1 operation)"
    assert "shop.json:" in result.stderr


def test_text_of_a_collection_does_not_move_the_cursor() -> None:
    result = run("list", shop(folder("\x1b[2J\t_", request("a\u202eb\ud800", "https://e.com/\x07"))))
    assert all(line.isprintable() for line in result.stdout.splitlines())
    assert "\\x1b[2J\\t_/" in result.stdout
    assert "a\\u202eb" in result.stdout


def test_deep_folders_are_listed() -> None:
    deep = request("Deep")
    for _ in range(100):
        deep = folder("f", deep)
    assert len(run("list", shop(deep)).stdout.splitlines()) == 102


@pytest.mark.parametrize("command", [("list",), ("snippet", "-t", "python")])
def test_an_unreadable_collection(command: tuple[str, ...]) -> None:
    name = ["any"] * (command[0] == "snippet")
    result = run(*command, "missing.json", *name)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.startswith("missing.json: There is no such file. [not-found]\n  hint: ")


def test_standard_input() -> None:
    assert run("list", "-", input=collection_bytes("Shop")).stdout == "Shop (0 operations)\n"
    result = run("list", "-", input=b"")
    assert result.exit_code == 3
    assert result.stderr.startswith("<stdin>")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Ban", "DELETE"),
        ("ban", "DELETE"),
        ("Users", "https://example.com/\n"),
        ("users", "https://example.com/lower\n"),
        ("Users/Get user", "GET"),
        ("users/get USER", "GET"),
        ("Users/Admin/Get user", "DELETE"),
        ("admin/get user", "DELETE"),
        ("/item/0/item/1/item/0", "DELETE"),
        ("min/ba", "DELETE"),
    ],
)
def test_snippet_finds(name: str, line: str) -> None:
    items = (folder("Users", request("Get user"), folder("Admin", *_deleting("Get user", "Ban"))), *USERS[1:])
    result = run("snippet", shop(*items), name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert line in result.stdout


def _deleting(*names: str) -> list[dict[str, object]]:
    return [request(name, method="DELETE") for name in names]


def test_snippet_of_a_target() -> None:
    assert run("snippet", shop(request("In")), "In").stdout == "curl: GET https://example.com/\n"
    assert run("snippet", shop(request("In")), "In", "-t", "python").stdout == "python: GET https://example.com/\n"


def test_snippet_is_utf_8_whatever_the_terminal_speaks() -> None:
    result = run("snippet", shop(request("In", "https://example.com/日本")), "In")
    assert result.stdout_bytes == "curl: GET https://example.com/日本\n".encode()


def test_snippet_lists_several_matches() -> None:
    result = run("snippet", shop(*USERS), "Get user")
    assert (result.exit_code, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert lines[0] == "'Get user' means 2 operations; give a whole path or a pointer:"
    assert lines[1].split("  ")[1:] == ["Users/Get user", "shop.json:10:5", "/item/0/item/0"]
    assert lines[2].split("  ")[1::2] == ["Users/Admin/Get user", "/item/0/item/1/item/0"]


def test_snippet_cuts_a_long_list() -> None:
    result = run("snippet", shop(*(request(f"Number {number}") for number in range(30))), "")
    assert result.stderr.splitlines()[-1] == "  ... and 10 more"


def test_snippet_suggests_the_nearest() -> None:
    result = run("snippet", shop(*USERS), "Get usr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[:2] == ["no operation is named 'Get usr'", "  did you mean Users/Get user?"]
    assert run("snippet", shop(), "zzz").stderr == "no operation is named 'zzz'\n"


def test_lint_lists_every_problem_once() -> None:
    result = run("lint", shop(*(request(f"warn {number}") for number in range(9))))
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "shop.json:7:3: A warning. [warned]"
    assert len(result.stdout.splitlines()) == 9
    assert result.stderr == "shop.json: 9 operations, 9 problems\n"
    assert not Path("generated").exists()


def test_lint_exits() -> None:
    assert run("lint", shop(request("warn")), "--strict").exit_code == 1
    assert run("lint", shop(request("fine")), "--strict").exit_code == 0
    result = run("lint", "missing.json", "shop.json", "--strict")
    assert result.exit_code == 3
    assert result.stderr == "shop.json: 1 operation, 0 problems\n"


def test_lint_report() -> None:
    result = run("lint", "missing.json", shop(request("warn")), "--json")
    assert (result.exit_code, result.stderr) == (3, "")
    found = json.loads(result.stdout)
    assert found["status"] == "unreadable"
    missing, read = found["collections"]
    assert (missing["status"], missing["name"], missing["problems"][0]["code"]) == ("unreadable", None, "not-found")
    assert (read["status"], read["operations"], read["problems"][0]["line"]) == ("problems", 1, 7)
    assert json.loads(run("lint", shop(request("fine")), "--json").stdout)["status"] == "clean"


def test_targets() -> None:
    result = run("targets")
    assert result.stdout == "python  Plain text for python.\ncurl    Plain text for curl.\n"


def test_targets_that_have_to_be_named_are_marked() -> None:
    targets = {**PLAIN, "rare": PlainTarget("rare", by_default=False)}
    result = CliRunner().invoke(app, ["targets"], obj=targets)
    assert result.stdout.splitlines()[1:] == [
        "curl    Plain text for curl.",
        "rare    Plain text for rare. [only with -t]",
    ]
